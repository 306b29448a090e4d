package dev.bayan.export;

import com.google.common.collect.ImmutableList;
import dev.bayan.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * The codes in use, each with its counterpart in the other codebook.
 *
 * <p>CAMEO's are those of its manual 1.1b3, PLOVER's those of version 0.8. Where PLOVER's manual contradicts itself,
 * its conversion table {@code CAMEO2PLOVER-2021.txt} and its gold standard records decide: a ceasefire declared is
 * {@code RETREAT} and a release promised {@code AGREE}, neither of them {@code CONCEDE}.
 */
enum EventCode {
    /** Discuss by telephone; PLOVER's mode stands for any remote medium. */
    CALL_HELD("041", "CONSULT", "phone"),

    /** Express intent to meet or negotiate. */
    CALL_PLANNED("036", "AGREE", "", "diplomatic"),

    /** Mediate. */
    MEDIATION("045", "CONSULT", "", "diplomatic"),

    /** Engage in negotiation. */
    NEGOTIATION("046", "CONSULT", "", "diplomatic"),

    /** Declare truce, ceasefire: gold record RETREAT-0014. */
    CEASEFIRE_DECLARED("0871", "RETREAT", "ceasefire", "military"),

    /** Express intent to de-escalate militarily: gold record AGREE-0032. */
    CEASEFIRE_INTENDED("0356", "AGREE", "", "military"),

    /** Appeal to others to de-escalate; PLOVER has no appeals. */
    CEASEFIRE_APPEAL("0256", "", ""),

    /** Demand that others de-escalate. */
    CEASEFIRE_DEMAND("1056", "REQUEST", "yield", "military"),

    /** Refuse to de-escalate militarily: gold record REJECT-0022. */
    CEASEFIRE_REJECTED("1246", "REJECT", "yield", "military"),

    /** Violate ceasefire. */
    CEASEFIRE_VIOLATED("196", "ASSAULT", "", "legal", "military"),

    /** Accuse of aggression: the breach is alleged. */
    VIOLATION_ALLEGED("1123", "ACCUSE", "allege", "military"),

    /** Return, release person(s). */
    RELEASE_DONE("0841", "RETREAT", "release", "legal"),

    /** Express intent to release persons or property: gold record AGREE-0025. */
    RELEASE_PROMISED("0353", "AGREE", "", "rights_freedoms"),

    /** Refuse to release persons or property: gold record REJECT-0018. */
    RELEASE_REFUSED("1243", "REJECT", "yield", "legal"),

    /** Express intent to cooperate. */
    PROMISE("030", "AGREE", ""),

    /** Reject. */
    REFUSAL("120", "REJECT", "");

    private final String cameo;
    private final String category;
    private final String mode;
    private final ImmutableList<String> contexts;

    EventCode(String cameo, String category, String mode, String... contexts) {
        this.cameo = cameo;
        this.category = category;
        this.mode = mode;
        this.contexts = ImmutableList.copyOf(contexts);
    }

    CodedEvent by(List<Actor> actors, List<Actor> recipients) {
        return new CodedEvent(
                cameo,
                Optional.of(category).filter(name -> !name.isEmpty()),
                Optional.of(mode).filter(name -> !name.isEmpty()),
                contexts,
                actors,
                recipients);
    }
}
