package io.casecheck.pack.tree;

import io.casecheck.model.DerivedFrom;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of a fact: a component of its record, or a value derived from components.
 *
 * @param id position among the components of all types
 * @param name name as rules write it
 * @param type its type
 * @param nullable whether it may be not stated
 * @param sources components that must be stated for it to be; itself, or what it is derived from
 * @param read reads it
 */
public record Component(
    int id,
    String name,
    Type type,
    boolean nullable,
    List<String> sources,
    Function<Object, @Nullable Object> read) {

  /**
   * Parts and lists of facts are facts of their own; they are matched, not read. Where days are
   * counted shows in the days: a rule has no use for the zone.
   */
  static boolean isReadable(RecordComponent component) {
    if (component.getType().isRecord() || component.getType() == ZoneId.class) {
      return false;
    }
    if (!Collection.class.isAssignableFrom(component.getType())) {
      return true;
    }
    Class<?> element = elementOf(component);
    return !element.isRecord() && List.class.isAssignableFrom(component.getType());
  }

  static Component of(int id, RecordComponent component) {
    Type type =
        component.getType() == List.class
            ? Type.listOf(elementOf(component))
            : Type.of(component.getType());
    return new Component(
        id,
        component.getName(),
        type,
        isNullable(component.getAccessor().getAnnotatedReturnType()),
        List.of(component.getName()),
        getter(component.getAccessor()));
  }

  static Component of(int id, Method method) {
    return new Component(
        id,
        method.getName(),
        typeOf(method),
        isNullable(method.getAnnotatedReturnType()),
        List.of(method.getAnnotation(DerivedFrom.class).value()),
        getter(method));
  }

  private static Type typeOf(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType list
        ? Type.listOf((Class<?>) list.getActualTypeArguments()[0])
        : Type.of(method.getReturnType());
  }

  private static Class<?> elementOf(RecordComponent component) {
    return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> getter(Method method) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle handle = lookup.unreflect(method);
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + method, e);
    }
  }
}
