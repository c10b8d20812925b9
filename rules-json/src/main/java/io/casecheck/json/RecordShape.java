package io.casecheck.json;

import io.casecheck.model.NationalDrugCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like in a file: its components in their order.
 *
 * @param type the record
 * @param components all components, those that files do not hold included
 * @param constructor its canonical constructor
 */
record RecordShape<T>(Class<T> type, List<Component> components, Constructor<T> constructor) {

  /** Examining a class is slow; its shape never changes, and goes when the class goes. */
  private static final ClassValue<RecordShape<?>> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
          return examine(type);
        }
      };

  /** What a component is before the record that holds the item sets it. */
  static final Integer SET_BY_ITS_HOLDER = 0;

  /** Set by the record that holds the item, so that a file could only contradict it. */
  private static final Map<Class<?>, String> NOT_IN_FILES = Map.of(NationalDrugCode.class, "line");

  /**
   * A component of a record.
   *
   * @param name its name, the key in files
   * @param type its type without type arguments
   * @param valueType type of the items or of the values of a map; else the type itself
   * @param nullable whether it may be null
   * @param inFiles whether files hold it
   * @param accessor method that reads it
   */
  record Component(
      String name,
      Class<?> type,
      Class<?> valueType,
      boolean nullable,
      boolean inFiles,
      Method accessor) {

    /** Whether it is a list or a set. */
    boolean isCollection() {
      return Collection.class.isAssignableFrom(type);
    }

    /** Whether a file must state it: it cannot be null and has no "nothing stated" of its own. */
    boolean required() {
      return inFiles && !nullable && !isCollection() && !type.isRecord();
    }

    /** Its value in a record. */
    @Nullable Object of(Object owner) {
      try {
        return accessor.invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read component " + name, e);
      }
    }
  }

  @SuppressWarnings("unchecked") // the shape that is kept for a class is the shape of that class
  static <T> RecordShape<T> of(Class<T> type) {
    return (RecordShape<T>) SHAPES.get(type);
  }

  private static <T> RecordShape<T> examine(Class<T> type) {
    String hidden = NOT_IN_FILES.getOrDefault(type, "");
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(
          new Component(
              component.getName(),
              component.getType(),
              valueType(component.getGenericType()),
              component.getAnnotatedType().isAnnotationPresent(Nullable.class),
              !component.getName().equals(hidden),
              component.getAccessor()));
    }
    return new RecordShape<>(type, List.copyOf(components), canonicalConstructor(type));
  }

  private static <T> Constructor<T> canonicalConstructor(Class<T> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No canonical constructor of " + type.getSimpleName(), e);
    }
  }

  private static Class<?> valueType(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return (Class<?>) arguments[arguments.length - 1];
    }
    return (Class<?>) type;
  }

  /** Whether files must state what a path from this record leads to: appeals[number=1].kind. */
  boolean requires(String path) {
    String[] steps = path.split("\\.", 2);
    String name = steps[0].replaceFirst("\\[.*", "");
    return components.stream()
        .filter(component -> component.name().equals(name))
        .anyMatch(
            component ->
                steps.length == 1
                    ? component.required()
                    : component.valueType().isRecord()
                        && RecordShape.of(component.valueType()).requires(steps[1]));
  }

  /** Keys that a file may hold. */
  List<String> keys() {
    return components.stream().filter(Component::inFiles).map(Component::name).toList();
  }

  /**
   * A record of these values.
   *
   * @throws RuntimeException what the record's own constructor throws
   */
  T create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException("Cannot create " + type.getSimpleName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot create " + type.getSimpleName(), e);
    }
  }
}
