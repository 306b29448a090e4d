package dev.bayan.assertj;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How the tests of this package expect assertions to fail. */
final class Failures {
    private Failures() {}

    /** Expects a failure whose message has all these parts. */
    static void fails(ThrowingCallable assertion, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(error -> org.assertj.core.api.Assertions.assertThat(error.getMessage())
                        .contains(parts));
    }

    /** As a message quotes Arabic words. */
    static String q(String words) {
        return "\u2068«" + words + "»\u2069";
    }
}
