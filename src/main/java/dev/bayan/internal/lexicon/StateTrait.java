package dev.bayan.internal.lexicon;

/** What a row of states.tsv says of a state beside its names: its flags. */
public enum StateTrait {
    /** It has no army in the field: groups fight and hold captives in its people's name. */
    GROUPS(1),
    /** Its head is a king, a sultan, an emir or a prince, called majesty or highness. */
    MONARCHY(2);

    private final int bit;

    StateTrait(int bit) {
        this.bit = bit;
    }

    /** Its bit among those of a state. */
    public int bit() {
        return bit;
    }
}
