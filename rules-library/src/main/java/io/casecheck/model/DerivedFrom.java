package io.casecheck.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a record that rules may read like a component. It answers null if, and only if,
 * one of the components it is derived from is null; that component is then what is missing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DerivedFrom {
  /** The components that it reads. */
  String[] value();
}
