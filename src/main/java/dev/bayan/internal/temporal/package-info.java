/** Numbers, lengths of time, dates and times of day as Arabic texts write them. */
@NullMarked
package dev.bayan.internal.temporal;

import org.jspecify.annotations.NullMarked;
