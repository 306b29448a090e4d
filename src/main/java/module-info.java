/**
 * Bayan reads Arabic diplomatic statements and returns immutable typed events.
 *
 * <p>{@code dev.bayan} is the way in, {@code dev.bayan.model} what comes out, {@code dev.bayan.html} the same as a web
 * page to look at, {@code dev.bayan.json} as JSON, which needs Jackson 3, {@code dev.bayan.export} in the formats of others,
 * and {@code dev.bayan.assertj} assertions for tests, which need AssertJ. An application adds what the packages need that
 * it uses.
 */
module dev.bayan {
    requires com.google.common;
    requires org.apache.opennlp.tools;
    requires org.slf4j; // OpenNLP needs it and, without a module-info of its own, cannot say so
    requires static com.fasterxml.jackson.annotation;
    requires static org.assertj.core;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports dev.bayan;
    exports dev.bayan.assertj;
    exports dev.bayan.export;
    exports dev.bayan.html;
    exports dev.bayan.json;
    exports dev.bayan.model;
}
