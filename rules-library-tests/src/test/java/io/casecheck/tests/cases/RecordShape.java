package io.casecheck.tests.cases;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How records of a class are read and made; examined once, which is slow.
 *
 * @param optional components that need not be stated
 */
record RecordShape(
    List<RecordComponent> components,
    Set<RecordComponent> optional,
    Constructor<? extends Record> constructor) {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return examine(type.asSubclass(Record.class));
        }
      };

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  private static RecordShape examine(Class<? extends Record> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(
          components,
          components.stream()
              .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
              .collect(Collectors.toUnmodifiableSet()),
          type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object read(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  Record create(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
