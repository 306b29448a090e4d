package dev.bayan.internal.lexicon;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** An immutable set of senses, one bit for each. */
public final class Senses extends AbstractSet<VerbSense> {
    private static final List<VerbSense> ALL_IN_ORDER = List.of(VerbSense.values());

    /** No senses. */
    public static final Senses NONE = new Senses(0);

    /** All senses. */
    public static final Senses ALL = copyOf(ALL_IN_ORDER);

    private final long bits;

    private Senses(long bits) {
        this.bits = bits;
    }

    /** A set of some senses. */
    public static Senses of(VerbSense... senses) {
        return copyOf(List.of(senses));
    }

    /** A set of the senses of a collection. */
    public static Senses copyOf(Collection<VerbSense> senses) {
        long bits = 0;
        for (VerbSense sense : senses) {
            bits |= bit(sense);
        }
        return bits == 0 ? NONE : new Senses(bits);
    }

    @SuppressWarnings("EnumOrdinal") // bits that live no longer than the process
    private static long bit(VerbSense sense) {
        return 1L << sense.ordinal();
    }

    /** Whether a sense is in the set. */
    public boolean has(VerbSense sense) {
        return (bits & bit(sense)) != 0;
    }

    /** Whether a sense is the only one in the set. */
    public boolean isOnly(VerbSense sense) {
        return bits == bit(sense);
    }

    /** Whether a sense is in both sets. */
    public boolean meets(Senses other) {
        return (bits & other.bits) != 0;
    }

    /** The senses of both sets. */
    public Senses and(Senses other) {
        return (bits | other.bits) == bits ? this : new Senses(bits | other.bits);
    }

    @Override
    public boolean contains(Object sense) {
        return sense instanceof VerbSense one && has(one);
    }

    @Override
    public Iterator<VerbSense> iterator() {
        return stream().iterator();
    }

    @Override
    public Stream<VerbSense> stream() {
        return ALL_IN_ORDER.stream().filter(this::has);
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }
}
