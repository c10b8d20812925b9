package io.casecheck.engine.explain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How records of a class are read and made.
 *
 * @param components its components in their order
 * @param constructor its canonical constructor
 */
record RecordShape(List<RecordComponent> components, Constructor<? extends Record> constructor) {
  /** Examining a class is slow; its shape never changes, and goes when the class goes. */
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return examine(type.asSubclass(Record.class));
        }
      };

  static RecordShape of(Record part) {
    return of(part.getClass());
  }

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  private static RecordShape examine(Class<? extends Record> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(components, type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no canonical constructor of " + type, e);
    }
  }

  /** The value of a component, which is one of those of the shape of the record. */
  static @Nullable Object read(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** The number of an item of a list. */
  static int numberOf(Record item) {
    for (RecordComponent component : of(item).components) {
      if (component.getName().equals("number") && read(component, item) instanceof Integer number) {
        return number;
      }
    }
    throw new IllegalStateException(item.getClass() + " has no number");
  }

  /** The record with one component changed. */
  static Record with(Record part, String name, @Nullable Object value) {
    RecordShape shape = of(part);
    @Nullable Object[] values = new Object[shape.components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = shape.components.get(i);
      values[i] = component.getName().equals(name) ? value : read(component, part);
    }
    return shape.create(values);
  }

  /**
   * A record of these values.
   *
   * @throws RuntimeException what the record's own constructor throws
   */
  Record create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException("cannot create " + constructor, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + constructor, e);
    }
  }
}
