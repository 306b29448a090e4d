package dev.bayan.internal.extract;

import dev.bayan.model.EventType;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many mentions of events of each type a text may tell, so that a hostile one gives no more than a caller can take in.
 * Beyond the limit it is read as if it ended there.
 */
@SuppressWarnings("EnumOrdinal") // arrays that live no longer than a parse
public final class MentionLimit {
    private static final int TYPES = EventType.values().length;

    private final int most;
    private final int[] told = new int[TYPES];
    private final int[] lastEnd = new int[TYPES];
    private final Map<EventType, Integer> leftOut = new EnumMap<>(EventType.class);

    /** Allows so many mentions of each type. */
    public MentionLimit(int most) {
        this.most = most;
    }

    /** Takes in one more mention, which ends at an offset of the text. */
    void count(EventType type, int end) {
        told[type.ordinal()]++;
        lastEnd[type.ordinal()] = Math.max(lastEnd[type.ordinal()], end);
    }

    /** Whether all mentions of a type have been told; what begins at an offset behind the last of them is then left out. */
    boolean isReached(EventType type, int offset) {
        boolean reached = told[type.ordinal()] >= most && offset >= lastEnd[type.ordinal()];
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
