/** Casecheck in an application of Spring Boot. */
@NullMarked
package io.casecheck.spring;

import org.jspecify.annotations.NullMarked;
