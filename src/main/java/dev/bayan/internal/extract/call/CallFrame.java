package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known so far of the call that one noun names: its sides by their roles, and the verbs that tell of it. */
final class CallFrame {
    /** Verbs that go on telling of the call itself. */
    static final Senses OWN = Senses.of(
            VerbSense.LAST,
            VerbSense.HAPPEN,
            VerbSense.BE,
            VerbSense.CONDUCT,
            VerbSense.RECEIVE,
            VerbSense.CANCEL,
            VerbSense.POSTPONE,
            VerbSense.START,
            VerbSense.END);
    /** Verbs that tell who speaks: "أجرى", "تلقى". */
    static final Senses SIDES = Senses.of(VerbSense.CONDUCT, VerbSense.RECEIVE);
    /** Verbs whose masdar may govern the noun: "إجراء مكالمة", "طلب اتصال". */
    static final Senses NOMINAL = Senses.of(
            VerbSense.CONDUCT,
            VerbSense.RECEIVE,
            VerbSense.REQUEST,
            VerbSense.REFUSE,
            VerbSense.CANCEL,
            VerbSense.POSTPONE);
    /** How many tokens behind the noun its sides are looked for. */
    static final int REACH = 48;

    final int noun;
    final List<ActorMention> genitive = new ArrayList<>();
    final List<ActorMention> others = new ArrayList<>();
    final List<List<ActorMention>> further = new ArrayList<>();

    @Nullable
    Verb governor;

    @Nullable
    Reading nominal;

    @Nullable
    Verb relative;

    @Nullable
    ActorMention initiative;

    boolean between;
    boolean betweenHim;
    boolean betweenUs;
    boolean received;
    boolean dialled;
    boolean each;
    int behindSides;

    CallFrame(int noun) {
        this.noun = noun;
        this.behindSides = noun + 1;
    }

    boolean receives() {
        return relative != null
                ? relative.is(VerbSense.RECEIVE)
                : nominal != null && nominal.has(VerbSense.RECEIVE)
                        || governor != null && governor.is(VerbSense.RECEIVE);
    }

    boolean conducts() {
        return relative != null
                ? relative.is(VerbSense.CONDUCT)
                : nominal != null && nominal.has(VerbSense.CONDUCT)
                        || governor != null && governor.is(VerbSense.CONDUCT);
    }
}
