/** What reading costs, measured with JMH beside what others need for less: run as {@code docs/performance.md} says. */
@NullMarked
package dev.bayan.benchmark;

import org.jspecify.annotations.NullMarked;
