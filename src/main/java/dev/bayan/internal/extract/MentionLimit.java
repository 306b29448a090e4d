package dev.bayan.internal.extract;

import dev.bayan.model.EventType;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many mentions of events of each type a text may tell, so that a hostile one gives no more than a caller can take in.
 * Beyond the limit it is read as if it ended there.
 */
public final class MentionLimit {
    private final int most;
    private final Map<EventType, Integer> told = new EnumMap<>(EventType.class);
    private final Map<EventType, Integer> lastEnd = new EnumMap<>(EventType.class);
    private final Map<EventType, Integer> leftOut = new EnumMap<>(EventType.class);

    /** Allows so many mentions of each type. */
    public MentionLimit(int most) {
        this.most = most;
    }

    /** Takes in one more mention, which ends at an offset of the text. */
    void count(EventType type, int end) {
        told.merge(type, 1, Integer::sum);
        lastEnd.merge(type, end, Math::max);
    }

    /** Whether all mentions of a type have been told; what begins at an offset behind the last of them is then left out. */
    boolean isReached(EventType type, int offset) {
        boolean reached = told.getOrDefault(type, 0) >= most && offset >= lastEnd.getOrDefault(type, 0);
        if (reached) {
            leftOut.putIfAbsent(type, offset);
        }
        return reached;
    }

    /** The types whose limit was reached, and the offset from which on their events were left out. */
    public Map<EventType, Integer> leftOut() {
        return leftOut;
    }
}
