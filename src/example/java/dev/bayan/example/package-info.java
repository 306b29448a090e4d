/** A program that uses the library's published interface: it reads statements from files and lists what they report. */
@NullMarked
package dev.bayan.example;

import org.jspecify.annotations.NullMarked;
