/**
 * AssertJ assertions on statements and events, for the tests of applications: {@link dev.bayan.assertj.BayanAssertions}.
 *
 * <p>Nothing else in the library needs this package, and AssertJ is needed by nothing else.
 */
@NullMarked
package dev.bayan.assertj;

import org.jspecify.annotations.NullMarked;
