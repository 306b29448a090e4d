package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DropReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads calls that a noun names: "أجرى … مكالمة مع", "تلقى … اتصالا من", "اتصال بين … و…", "مكالمة … و…", "خلال اتصال تلقاه …
 * من", "في مكالمة". The sides stand behind the noun, in its relative clause, or with the verb that governs it.
 */
final class NounCalls {
    /** How far behind the sides of "الاتصال" something may stand that tells of one call rather than of contacts. */
    private static final int GENERAL = 6;
    /** How many relative clauses in a row are passed over to the verb that governs a circumstance. */
    private static final int RELATIVES = 3;

    private static final WordSet RELATIVE = WordSet.of("الذي", "التي", "ما", "بما", "مما", "عما", "فيما", "لما");
    private static final WordSet RUNG_UP = WordSet.of("به", "بها", "بهما", "بهم");

    private final CallScene calls;
    private final CallFate fate;
    private final CallNounForm form;
    private final CallSides sides;
    private final CallPartners partners;
    private final CallStrangers strangers;

    NounCalls(CallScene calls, CallFate fate) {
        this.calls = calls;
        this.fate = fate;
        this.form = new CallNounForm(calls);
        this.sides = new CallSides(calls, form);
        this.strangers = new CallStrangers(calls);
        this.partners = new CallPartners(calls, form, sides);
    }

    /**
     * What a noun tells.
     *
     * @param drafts the calls; none if it points back to one told before
     * @param from where their mention begins
     * @param behindSides index after the last side that is told behind the noun
     * @param named whether the noun's own phrase or relative clause names a side
     */
    record Told(List<CallDraft> drafts, int from, int behindSides, boolean named) {}

    /** What the noun at a token tells, or null where it tells of no call. */
    @Nullable
    Told read(int i, CallNoun kind) {
        Verb governor = governor(i);
        DropReason reason = nothing(i, kind, governor);
        if (reason != null) {
            calls.drop(reason, i);
            return null;
        }
        CallFrame frame = new CallFrame(i);
        frame.governor = governor;
        frame.nominal = nominal(i);
        gatherSides(frame);
        if (neverCame(frame)) {
            calls.drop(DropReason.NEGATED, i);
            return null;
        }
        List<ActorMention> self = frame.between && !frame.betweenHim ? joining(frame) : partners.self(frame);
        boolean named = !frame.others.isEmpty() || !frame.genitive.isEmpty() || frame.relative != null;
        ActorMention thanked = named ? null : thanked(frame);
        if (thanked != null) {
            // "شكر فلان فلانا على اتصاله": whoever is thanked rang up
            frame.received = true;
            frame.others.add(thanked);
            self = frame.governor == null ? List.of() : frame.governor.subject();
        }
        if (frame.others.isEmpty() && frame.genitive.size() < 2) {
            frame.others.addAll(partners.partner(frame, self));
        }
        boolean media = !frame.others.isEmpty();
        for (ActorMention mention : frame.others) {
            media &= mention.entity() != null && mention.entity().kind() == ActorKind.MEDIA;
        }
        if (media) {
            calls.drop(DropReason.OTHER_MATTER, i);
            return null;
        }
        if (kind == CallNoun.BARE && inGeneral(frame)) {
            calls.drop(DropReason.OTHER_MATTER, i);
            return null;
        }
        if (calledHim(frame) && !frame.others.isEmpty()) {
            frame.dialled = true;
        }
        List<CallDraft> drafts = drafts(frame, self, kind);
        if (form.many(i) && drafts.size() == 1 && drafts.get(0).parties.size() == 2 && (frame.between || !named)) {
            // "عرف الطرفان مكالمات سرية": what was usual between two, no call by itself
            calls.drop(DropReason.OTHER_MATTER, i);
            return null;
        }
        return new Told(drafts, from(frame), frame.behindSides, named);
    }

    /** The one person to whom thanks go for a call of his; or null. */
    private @Nullable ActorMention thanked(CallFrame frame) {
        Verb verb = frame.governor;
        if (verb == null
                || !verb.is(VerbSense.THANK)
                || !verb.explicit()
                || !calls.form(frame.noun - 1).equals("علي")
                || !calls.in(frame.noun, "POSSESSED") && !form.definite(frame.noun)) {
            return null;
        }
        ActorMention found = null;
        for (int k = verb.token() + 1; k < frame.noun - 1; k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null && mention.isPerson() && !verb.subject().contains(mention)) {
                if (found != null || mention.entities().size() != 1) {
                    return null;
                }
                found = mention;
            }
        }
        return found != null && found.last() == frame.noun - 1 ? found : null;
    }

    /** "شارك فلان في مكالمة ضمت فلانا وفلانا": whoever takes part is one of them. */
    private List<ActorMention> joining(CallFrame frame) {
        Verb governor = frame.governor;
        if (governor == null || !governor.explicit()) {
            return List.of();
        }
        String before = calls.form(frame.noun - 1);
        boolean joins = calls.in(governor.token(), "JOIN_FORM") && (before.equals("في") || before.equals("الي"));
        // "ترأس فلان مكالمة ضمت فلانا"
        return joins || calls.in(governor.token(), "LEAD_FORM") ? governor.subject() : List.of();
    }

    /** "الاتصال بين الحكومتين يقتصر على الرحلات", "الاتصال بين موسكو وواشنطن مستمر": contact between states, of which no length or topic is told. */
    private boolean inGeneral(CallFrame frame) {
        int i = frame.noun;
        if (!frame.between || !form.definite(i) || calls.in(i, "DUAL") || frame.relative != null || form.adjunct(i)) {
            return false;
        }
        for (ActorMention mention : frame.others) {
            if (mention.isPerson()) {
                return false;
            }
        }
        boolean told = frame.governor != null
                && (frame.governor.isAny(CallFrame.SIDES)
                        || frame.governor.is(VerbSense.LAST)
                        || frame.governor.is(VerbSense.HAPPEN));
        // "هذه هي المحادثة الرابعة بين الجانبين": contacts have no rank
        told |= calls.scene.time().ordinal(i + 1).isPresent();
        for (int k = i + 1; k < Math.min(calls.scene.sentenceEnd(i), frame.behindSides + GENERAL); k++) {
            Verb verb = calls.verb(k);
            told |= calls.in(k, "BY_PHONE")
                    || calls.in(k, "NOUN_OF_CALL")
                    || calls.scene.time().duration(k).isPresent()
                    || verb != null && (verb.is(VerbSense.DISCUSS) || verb.is(VerbSense.HAPPEN));
        }
        return !told;
    }

    /** Why the noun tells of no call, whoever its sides may be; or null. */
    private @Nullable DropReason nothing(int i, CallNoun kind, @Nullable Verb governor) {
        if (calls.in(i, "POSSESSED") && form.adjunct(i)) {
            // "نفى أن يكون الأمر قد طرح في مكالمته مع فلان": what is denied is that it came up there
            return null;
        }
        DropReason unreal = fate.unreal(i);
        if (unreal != null) {
            return unreal;
        }
        boolean wasNot = governor != null
                        && governor.is(VerbSense.BE)
                        && governor.token() == i - 1
                        && (form.definite(i) || calls.mentionFrom(i + 1) != null)
                // "لم تسفر المكالمة عن اختراق"
                || form.definite(i) && calls.in(i - 1, "YIELD")
                // "لم يفصح القصر عن فحوى المكالمة"
                || form.definite(i) && calls.in(i - 1, "OUTCOME")
                || governor != null && isMeasured(governor, i);
        if (!wasNot && Modality.negatedNoun(calls.scene, i)
                || governor != null && calls.denied(governor) && governor.isAny(CallFrame.SIDES) && !form.adjunct(i)) {
            return DropReason.NEGATED;
        }
        if (another(i) && ruledOut(i)) {
            return DropReason.NEGATED;
        }
        if (governor != null && governor.is(VerbSense.ORDER) && calls.ringsUp(i)) {
            // "أمر وزيره بالاتصال بفلان": another is to ring up
            return DropReason.OTHER_MATTER;
        }
        if (governor != null && governor.token() == i - 1 && governor.future() && governor.is(VerbSense.START)) {
            // "سنبدأ بالاتصال بفلان": which of several steps comes first, no call by itself
            return DropReason.OTHER_MATTER;
        }
        boolean post = i > 0 && calls.form(i).equals("للاتصال") && calls.in(i - 1, "POST");
        if (post || i > 0 && calls.in(i - 1, "CHANNEL")) {
            return DropReason.OTHER_MATTER;
        }
        boolean contact = kind == CallNoun.BARE
                && governor != null
                && !calls.ringsUp(i)
                && calls.words("BREAK").contains(governor.lemma());
        return contact ? DropReason.OTHER_MATTER : null;
    }

    /** "لم تستمر المكالمة سوى دقائق", "لم تتجاوز مدة الاتصال ساعة": its length is denied, not the call. */
    private boolean isMeasured(Verb governor, int noun) {
        int before = calls.in(noun - 1, "EXTENT") ? noun - 2 : noun - 1;
        return governor.token() == before
                && (governor.is(VerbSense.LAST) || calls.words("EXCEEDS").contains(governor.lemma()));
    }

    /** "لن يضيع وقته في مكالمة أخرى": "لن" in the clause before the noun. */
    private boolean ruledOut(int noun) {
        for (int k = noun - 1;
                k >= Math.max(calls.scene.sentenceStart(noun), noun - GENERAL) && !calls.isComma(k);
                k--) {
            if (calls.bare(k).equals("لن")) {
                return true;
            }
        }
        return false;
    }

    /** "مكالمة أخرى", "اتصال هاتفي جديد": one that has not been spoken of. */
    private boolean another(int noun) {
        int next = calls.in(noun + 1, "NOUN_OF_CALL") ? noun + 2 : noun + 1;
        return !form.definite(noun) && (calls.in(next, "SECOND") || calls.in(next, "FURTHER"));
    }

    /** Finds the sides that the words around the noun name, and whose initiative it was. */
    private void gatherSides(CallFrame frame) {
        int i = frame.noun;
        ActorMention stranger = strangers.behind(i);
        if (stranger == null) {
            sides.scan(frame);
        } else {
            frame.others.add(stranger);
            frame.received = frame.receives();
            frame.dialled = calls.form(stranger.first()).startsWith("ب") && calls.in(i, "CONTACT");
            frame.behindSides = stranger.last();
        }
        if (frame.initiative == null) {
            frame.initiative = calls.initiative(Math.max(calls.scene.sentenceStart(i), i - 24), i);
        }
        if (frame.initiative == null) {
            frame.initiative =
                    calls.initiative(frame.behindSides, Math.min(calls.scene.sentenceEnd(i), frame.behindSides + 8));
        }
        if (frame.others.isEmpty()) {
            sides.betweenBefore(frame);
        }
        if (frame.others.isEmpty() && frame.genitive.isEmpty()) {
            sides.betweenThem(frame);
        }
        if (frame.others.isEmpty() && frame.genitive.isEmpty() && form.adjunct(i)) {
            sides.gathered(frame);
        }
        if (frame.others.isEmpty() && frame.genitive.isEmpty() && frame.relative == null) {
            sides.takingPart(frame);
        }
        if (frame.governor == null && form.adjunct(i)) {
            sides.headline(frame);
        }
    }

    /** The verb before the noun; over a long parenthesis that of which the noun is the object: "أجرى فلان، ومن مكتبه الذي …، اتصالا". */
    private @Nullable Verb governor(int i) {
        Verb nearest = besideRelative(calls.verbBefore(i), i);
        if (nearest != null && describes(i, nearest)) {
            return null;
        }
        if (nearest == null || nearest.isAny(CallFrame.SIDES) || !calls.isComma(i - 1) || form.definite(i)) {
            return nearest;
        }
        for (int k = nearest.token() - 1; k >= Math.max(calls.scene.sentenceStart(i), i - CallFrame.REACH); k--) {
            Verb verb = calls.verb(k);
            if (verb != null && verb.isAny(CallFrame.SIDES) && verb.explicit() && !verb.negated()) {
                return verb;
            }
        }
        return nearest;
    }

    /** "رحب فلان بما أحرزه فلان، وذلك خلال مكالمة": behind a comma the clause goes on that a relative clause broke. */
    private @Nullable Verb besideRelative(@Nullable Verb nearest, int noun) {
        Verb verb = nearest;
        for (int step = 0; step < RELATIVES && verb != null && form.adjunct(noun); step++) {
            String before = calls.form(verb.token() - 1);
            boolean comma = false;
            for (int k = verb.token() + 1; k < noun; k++) {
                comma |= calls.isComma(k);
            }
            if (!comma || !RELATIVE.contains(before)) {
                return verb;
            }
            verb = calls.verbBefore(verb.token());
        }
        return verb;
    }

    /** "يتوقع أن يتحدث الرئيسان، واصفا محادثته مع فلان بأنها": a call of the participle's clause, which the verb before does not govern. */
    private boolean describes(int noun, Verb nearest) {
        var participle = calls.scene.actors().predicateAt(noun - 1);
        return participle != null && participle.participle() && calls.isComma(noun - 2) && nearest.token() < noun - 2;
    }

    /** "اتصال أجراه به": who makes it rings up the other one. */
    private boolean calledHim(CallFrame frame) {
        int behind = frame.relative == null ? -1 : frame.relative.token() + 1;
        return behind > 0
                && frame.conducts()
                && calls.in(frame.noun, "CONTACT")
                && RUNG_UP.contains(calls.form(behind));
    }

    /** "اتصالا بين … ليس مدرجا", "المكالمة … لم تتم", "أي اتصال لم يجر بين": the predicate denies it. */
    private boolean neverCame(CallFrame frame) {
        return neverCame(frame.behindSides) || calls.form(frame.noun - 1).equals("اي") && neverCame(frame.noun + 1);
    }

    private boolean neverCame(int i) {
        String form = calls.form(i);
        Verb next = calls.verb(i + 1);
        return form.equals("ليس")
                || form.equals("ليست")
                || (form.equals("لم") || form.equals("لن"))
                        && (next != null && next.is(VerbSense.HAPPEN) || calls.in(i + 1, "SETTLED"));
    }

    /** "إجراء", "تلقيه", "إلغاء", "طلب" right before the noun. */
    @Nullable
    Reading nominal(int i) {
        for (int k = i - 1; k >= Math.max(calls.scene.sentenceStart(i), i - 2); k--) {
            Reading reading = calls.verb(k) != null ? null : calls.scene.masdar(k, CallFrame.NOMINAL);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private List<CallDraft> drafts(CallFrame frame, List<ActorMention> self, CallNoun kind) {
        CallDraft call = new CallDraft();
        call.channel = kind == CallNoun.VIDEO ? CallChannel.VIDEO : CallChannel.PHONE;
        call.status = fate.ofNoun(frame.noun, frame.governor, frame.relative, frame.nominal, form.adjunct(frame.noun));
        call.add(self);
        call.initiator = initiator(frame, self, call.status);
        boolean several = (form.plural(frame.noun) || frame.each && kind != CallNoun.VIDEO && !form.joint(frame.noun))
                && frame.others.stream().mapToInt(m -> m.entities().size()).sum() > 1
                && !frame.between;
        List<CallDraft> drafts = new ArrayList<>();
        if (several) {
            for (CallDraft one : call.withEach(frame.others)) {
                one.initiator = frame.received ? one.parties.get(one.parties.size() - 1) : call.initiator;
                drafts.add(one);
            }
        } else {
            drafts.add(call.with(frame.others));
        }
        for (List<ActorMention> further : frame.further) {
            CallDraft next = call.with(further);
            if (frame.received && !further.isEmpty()) {
                next.initiator = new CallDraft.Party(further.get(0).meant(), further.get(0));
            }
            drafts.add(next);
        }
        List<CallDraft> told = new ArrayList<>();
        for (CallDraft draft : drafts) {
            if (draft.parties.size() >= 2) {
                told.add(draft);
            }
        }
        return told;
    }

    private CallDraft.@Nullable Party initiator(CallFrame frame, List<ActorMention> self, CallStatus status) {
        if (frame.initiative != null && frame.initiative.entity() != null && status != CallStatus.CANCELLED) {
            List<ActorMention> all = new ArrayList<>(self);
            all.addAll(frame.others);
            return CallScene.side(frame.initiative, all);
        }
        if (frame.received && !frame.others.isEmpty()) {
            return new CallDraft.Party(frame.others.get(0).meant(), frame.others.get(0));
        }
        // "أجرى اتصالا بـ", "خلال اتصال بـ", "بادر إلى الاتصال بـ": whoever is not rung up rings
        if (frame.dialled && !self.isEmpty()) {
            return new CallDraft.Party(self.get(0).meant(), self.get(0));
        }
        return null;
    }

    private int from(CallFrame frame) {
        Verb governor = frame.governor;
        if (calls.onTheLineFrom(frame.noun) >= 0) {
            return calls.onTheLineFrom(frame.noun);
        }
        if (frame.relative != null
                || governor == null
                || form.adjunct(frame.noun)
                || frame.noun - governor.token() > 40) {
            return frame.noun;
        }
        int first = governor.token();
        for (ActorMention mention : governor.subject()) {
            if (governor.explicit() && mention.first() < first && mention.first() >= calls.scene.sentenceStart(first)) {
                first = mention.first();
            }
        }
        return first;
    }

    /** Whether a noun tells of several calls. */
    boolean plural(int noun) {
        return form.plural(noun);
    }
}
