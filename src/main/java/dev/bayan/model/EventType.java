package dev.bayan.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four types of {@link Event}: «هدنة» evokes a {@link #CEASEFIRE}. */
public enum EventType {
    /** A {@link Call}: «اتصال هاتفي». */
    CALL("call"),

    /** A {@link Ceasefire}: «وقف إطلاق النار». */
    CEASEFIRE("ceasefire"),

    /** A {@link PrisonerExchange}: «تبادل الأسرى». */
    PRISONER_EXCHANGE("prisonerExchange"),

    /** A {@link Commitment}: «تعهد بـ». */
    COMMITMENT("commitment");

    private final String jsonName;

    EventType(String jsonName) {
        this.jsonName = jsonName;
    }

    /**
     * The value of the field {@code type} in JSON.
     *
     * @return for instance {@code prisonerExchange}, not null
     */
    @JsonValue
    public String jsonName() {
        return jsonName;
    }
}
