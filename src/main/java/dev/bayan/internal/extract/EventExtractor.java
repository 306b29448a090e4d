package dev.bayan.internal.extract;

import dev.bayan.model.Event;
import java.util.List;

/** Finds the events of one type in a document. */
@FunctionalInterface
public interface EventExtractor {
    /** The events, merged over the document, in any order. */
    List<? extends Event> extract(Scene scene);
}
