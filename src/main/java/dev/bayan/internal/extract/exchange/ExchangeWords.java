package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.Set;

/** The word classes of {@code exchange/words.tsv}, and the senses of verbs that move captives. */
final class ExchangeWords {
    private static final WordClasses WORDS = WordClasses.load(Concepts.class, "exchange/words.tsv");

    static final Set<VerbSense> MOVES = EnumSet.of(VerbSense.RELEASE, VerbSense.HANDOVER, VerbSense.EXCHANGE,
            VerbSense.RECOVER, VerbSense.RECEIVE_PERSON);

    static final Set<String> IN_RETURN = WORDS.get("IN_RETURN");
    static final Set<String> SUBSET = WORDS.get("SUBSET");
    static final Set<String> TOTAL = WORDS.get("TOTAL");
    static final Set<String> SINCE = WORDS.get("SINCE");
    static final Set<String> EACH = WORDS.get("EACH");
    static final Set<String> SIDE = WORDS.get("SIDE");
    static final Set<String> BOTH = WORDS.get("BOTH");
    static final Set<String> OTHER_SIDE = WORDS.get("OTHER_SIDE");
    static final Set<String> MEDIATION = WORDS.get("MEDIATION");
    static final Set<String> MEDIATOR = WORDS.get("MEDIATOR");
    static final Set<String> MISSION = WORDS.get("MISSION");
    static final Set<String> AT_LEAST = WORDS.get("AT_LEAST");
    static final Set<String> AT_MOST = WORDS.get("AT_MOST");
    static final Set<String> PLACE_HEAD = WORDS.get("PLACE_HEAD");
    static final Set<String> PLACE_PREP = WORDS.get("PLACE_PREP");
    static final Set<String> PLACE_STOP = WORDS.get("PLACE_STOP");
    static final Set<String> NO_PLACE = WORDS.get("NO_PLACE");
    static final Set<String> SUSPEND = WORDS.get("SUSPEND");
    static final Set<String> PROPOSAL = WORDS.get("PROPOSAL");
    static final Set<String> REFUSAL = WORDS.get("REFUSAL");
    static final Set<String> NEGOTIATION = WORDS.get("NEGOTIATION");
    static final Set<String> EFFORT = WORDS.get("EFFORT");
    static final Set<String> READY = WORDS.get("READY");
    static final Set<String> ACCORD = WORDS.get("ACCORD");
    static final Set<String> BY_TERMS = WORDS.get("BY_TERMS");
    static final Set<String> DONE = WORDS.get("DONE");
    static final Set<String> YIELDED = WORDS.get("YIELDED");
    static final Set<String> PLANNED = WORDS.get("PLANNED");
    static final Set<String> DEMAND = WORDS.get("DEMAND");
    static final Set<String> COUNTERPART = WORDS.get("COUNTERPART");
    static final Set<String> SIDES = WORDS.get("SIDES");
    static final Set<String> RANKS = WORDS.get("RANKS");
    static final Set<String> REACH_UP = WORDS.get("REACH_UP");
    static final Set<String> COURT = WORDS.get("COURT");
    static final Set<String> HOME = WORDS.get("HOME");
    static final Set<String> NOTABLES = WORDS.get("NOTABLES");
    static final Set<String> BRING_HOME = WORDS.get("BRING_HOME");
    static final Set<String> SAME = WORDS.get("SAME");
    static final Set<String> HELD_WORD = WORDS.get("HELD_WORD");
    static final Set<String> PRECEDED = WORDS.get("PRECEDED");
    static final Set<String> FACILITATE = WORDS.get("FACILITATE");
    static final Set<String> HELD_THING = WORDS.get("HELD_THING");
    static final Set<String> ACT = WORDS.get("ACT");
    static final Set<String> RECEIVE = WORDS.get("RECEIVE");
    static final Set<String> SUCCEED = WORDS.get("SUCCEED");
    static final Set<String> SUBJECT_TO = WORDS.get("SUBJECT_TO");
    static final Set<String> THANKS = WORDS.get("THANKS");
    static final Set<String> HOPE = WORDS.get("HOPE");
    static final Set<String> QUESTION = WORDS.get("QUESTION");
    static final Set<String> PERHAPS = WORDS.get("PERHAPS");
    static final Set<String> NEGATION = WORDS.get("NEGATION");
    static final Set<String> NOT_VERB = WORDS.get("NOT_VERB");
    static final Set<String> NOT_OBJECT = WORDS.get("NOT_OBJECT");
    static final Set<String> AGAINST = WORDS.get("AGAINST");
    static final Set<String> FREEDOM = WORDS.get("FREEDOM");
    static final Set<String> ABOUT_THEM = WORDS.get("ABOUT_THEM");
    static final Set<String> SWAP_STEM = WORDS.get("SWAP_STEM");
    static final Set<String> TAKE_STEM = WORDS.get("TAKE_STEM");
    static final Set<String> HANDOVER_STEM = WORDS.get("HANDOVER_STEM");
    static final Set<String> OPERATION = WORDS.get("OPERATION");
    static final Set<String> BATCH = WORDS.get("BATCH");
    static final Set<String> RETURN = WORDS.get("RETURN");
    static final Set<String> LEAVE = WORDS.get("LEAVE");
    static final Set<String> CAPTIVITY = WORDS.get("CAPTIVITY");
    static final Set<String> HELD = WORDS.get("HELD");
    static final Set<String> HOLD = WORDS.get("HOLD");
    static final Set<String> WITH = WORDS.get("WITH");
    static final Set<String> INCLUDE = WORDS.get("INCLUDE");
    static final Set<String> WITNESS = WORDS.get("WITNESS");
    static final Set<String> RELATIVE = WORDS.get("RELATIVE");
    static final Set<String> LINK = WORDS.get("LINK");
    static final Set<String> FURTHER = WORDS.get("FURTHER");
    static final Set<String> FIGHTERS = WORDS.get("FIGHTERS");
    static final Set<String> BODY_HEAD = WORDS.get("BODY_HEAD");
    static final Set<String> ONE_PERSON = WORDS.get("ONE_PERSON");
    static final Set<String> INJURY = WORDS.get("INJURY");
    static final Set<String> TWO = WORDS.get("TWO");
    static final Set<String> NO_EVENT = WORDS.get("NO_EVENT");
    static final Set<String> SIGNING = WORDS.get("SIGNING");
    static final Set<String> DURING = WORDS.get("DURING");
    static final Set<String> SEEK = WORDS.get("SEEK");
    static final Set<String> WELCOME = WORDS.get("WELCOME");
    static final Set<String> AFTER = WORDS.get("AFTER");
    static final Set<String> TOOK_PLACE = WORDS.get("TOOK_PLACE");
    static final Set<String> BATTLE = WORDS.get("BATTLE");
    static final Set<String> GROUP_HEAD = WORDS.get("GROUP_HEAD");
    static final Set<String> LATTER = WORDS.get("LATTER");
    static final Set<String> MASCULINE = WORDS.get("MASCULINE");
    static final Set<String> PARTS = WORDS.get("PARTS");
    static final Set<String> ONE_OF = WORDS.get("ONE_OF");
    static final Set<String> OTHERS = WORDS.get("OTHERS");
    static final Set<String> ONE = WORDS.get("ONE");
    static final Set<String> SINGULAR = WORDS.get("SINGULAR");
    static final Set<String> SOUND_PLURAL = WORDS.get("SOUND_PLURAL");

    private ExchangeWords() {
    }
}
