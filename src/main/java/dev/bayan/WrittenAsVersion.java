package dev.bayan;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For Jackson: the field {@code schemaVersion}, which is written, and skipped when reading. See {@link OmitEmpty}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@JacksonAnnotationsInside
@JsonProperty(value = "schemaVersion", access = JsonProperty.Access.READ_ONLY)
@interface WrittenAsVersion {}
