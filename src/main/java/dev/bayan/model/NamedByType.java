package dev.bayan.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For Jackson: the field {@code type} tells which event it is; nothing else in the JSON chooses a class. See
 * {@link OmitEmpty}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Call.class, name = "call"),
    @JsonSubTypes.Type(value = Ceasefire.class, name = "ceasefire"),
    @JsonSubTypes.Type(value = PrisonerExchange.class, name = "prisonerExchange"),
    @JsonSubTypes.Type(value = Commitment.class, name = "commitment")
})
@interface NamedByType {}
