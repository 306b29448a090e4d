package dev.bayan.internal.text;

/**
 * Some fifty bits for each of so many hashes, of which one is set for each that was added: one look tells of most others
 * that they were not. Filled by whoever makes it, then only read.
 */
public final class HashBits {
    /** An odd number whose product with a hash has its bits well mixed: 2<sup>32</sup> by the golden ratio. */
    private static final int MIXER = 0x9E3779B9;

    private final int[] bits;

    /** Makes room for so many hashes. */
    public HashBits(int size) {
        bits = new int[Integer.highestOneBit(size + 1) * 2];
    }

    /** Adds a hash. */
    public void add(int hash) {
        int mixed = hash * MIXER;
        bits[mixed >>> 12 & bits.length - 1] |= 1 << (mixed >>> 27);
    }

    /** Whether a hash may be among those that were added. */
    public boolean mayHave(int hash) {
        int mixed = hash * MIXER;
        return (bits[mixed >>> 12 & bits.length - 1] & 1 << (mixed >>> 27)) != 0;
    }
}
