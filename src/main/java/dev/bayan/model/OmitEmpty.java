package dev.bayan.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For Jackson: an empty {@code Optional} or list is left out.
 *
 * <p>An annotation of our own without members stands for Jackson's, so that a compiler that sees the library but not
 * Jackson has nothing to warn of.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@interface OmitEmpty {}
