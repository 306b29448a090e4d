package dev.bayan.internal.extract;

import dev.bayan.model.Considered;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was weighed as an event and dropped, for callers who ask for it. */
final class Considerations {
    /** By type and place; of several reasons the first one told stays. */
    private final Map<Place, Considered> dropped = new LinkedHashMap<>();

    private record Place(EventType type, int start) {}

    void add(Considered considered) {
        dropped.putIfAbsent(new Place(considered.type(), considered.start()), considered);
    }

    /** All but the words that another rule found an event of the same type on, in the order of the text. */
    List<Considered> without(List<Event> events) {
        Set<Place> triggers = new HashSet<>();
        events.forEach(
                event -> event.provenance().forEach(trigger -> triggers.add(new Place(event.type(), trigger.start()))));
        List<Considered> list = new ArrayList<>();
        dropped.forEach((place, considered) -> {
            if (!triggers.contains(place)) {
                list.add(considered);
            }
        });
        list.sort(Comparator.comparingInt(Considered::start));
        return list;
    }
}
