package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.EventType;
import dev.bayan.model.Stance;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a ceasefire without its name: of the accord named last ("رحب بالاتفاق", "وافق على المقترح"), by a
 * pronoun ("رفضته", "اتهمه بخرقها", "سارع إلى رفضها", "مدتها ستة أشهر"), of those who mediated.
 */
final class BackReferences {
    private static final int SENTENCES = 6;
    private static final int PRONOUN_SENTENCES = 1;
    private static final int OFFER_REACH = 12;
    private static final int DENIAL_REACH = 500;
    private static final int OWN_REACH = 18;
    private static final int TRUCE_REACH = 60;
    private static final int CAME_REACH = 14;
    private static final int RIGHTS_REACH = 5;
    private static final WordSet RIGHTS = Cue.words("RIGHTS");
    private static final WordSet ON_SOMETHING = Cue.words("ON_SOMETHING");
    private static final WordSet MEDIATORS = Cue.words("MEDIATORS");
    private static final WordSet CAPACITY = Cue.words("CAPACITY");
    private static final WordSet SAME_ACCORD = Cue.words("SAME_ACCORD");
    private static final WordSet IDEA = WordSet.of("الفكره");
    private static final WordSet RESERVED = WordSet.of("مبدئيا", "المبدا", "لكن", "ولكن", "بشروط", "بشرط", "شرط");
    private static final WordSet SAME_ADJECTIVE = Cue.words("SAME_ADJECTIVE");
    private static final WordSet LENGTH_OF_IT = Cue.words("LENGTH_OF_IT");
    private static final WordSet NOT_FACT = Cue.words("NOT_FACT");
    private static final WordSet RESUMPTIVE = Cue.words("RESUMPTIVE");
    private static final WordSet TRUCE = Concepts.words("TRUCE");
    private static final WordSet ON_WHICH = WordSet.of("عليها", "عليه", "بها", "به");
    private static final WordSet WITH_IT = WordSet.of("معها", "معه");
    private static final WordSet DOING = Cue.words("DOING");
    private static final WordSet THAT = WordSet.of("بذلك", "ذلك", "بهذا", "بالتمديد", "التمديد");
    private static final WordSet OWN = WordSet.of("به", "بها", "عليه", "عليها", "له", "لها");
    private static final WordSet POINTING = WordSet.of("هذا", "بهذا", "لهذا", "ذلك", "بذلك", "لذلك");
    private static final WordSet NEVER = WordSet.of("لن", "لا");
    private static final WordSet BOUND_TO = WordSet.of("ملتزم", "ملتزمه", "ملتزمون", "ملتزمان", "متمسك", "متمسكه");
    private static final WordSet HE_IT_IS = WordSet.of("هو", "هي", "هم");
    private static final WordSet ANSWER = WordSet.of("بالرفض", "بالموافقه", "بالقبول", "بالايجاب");
    /** All words that point back by themselves. */
    private static final WordSet LISTED = WordSet.union(LENGTH_OF_IT, THAT, ANSWER, MEDIATORS, Cue.words("MEDIATION"));

    private static final WordSet MEDIATION = Cue.words("MEDIATION");
    /** Verbs by which something comes about. */
    private static final WordSet CAME = Cue.words("CAME");

    private static final int OFFERED_REACH = 3;
    private static final WordSet COMMITTING = WordSet.of("بارتكاب", "ببدء", "بمواصله", "بتكرار");
    private static final WordSet LEFT_OPEN = WordSet.of("بعد", "حتي", "الان");
    private static final int ANSWER_REACH = 5;
    private static final WordSet HALTED = Cue.words("HALTED");
    private static final WordSet BARGAIN = Cue.words("BARGAIN");
    private static final Senses ON_IT =
            Senses.of(VerbSense.ACCEPT, VerbSense.REFUSE, VerbSense.PROPOSE, VerbSense.VIOLATE, VerbSense.EXTEND);

    /** How far before a charge it may be told that it comes in spite of what holds. */
    private static final int DESPITE_REACH = 16;

    /** Verbs by which somebody ends what their pronoun means. */
    static final Senses ENDS_IT = Senses.of(VerbSense.END, VerbSense.CANCEL);

    private static final Set<CeasefireStatus> SETTLED =
            EnumSet.of(CeasefireStatus.AGREED, CeasefireStatus.IN_FORCE, CeasefireStatus.EXTENDED);

    private final Scene scene;
    private final Governors governors;
    private final Doers doers;
    private final TruceTerms terms;
    private final TruceTimes times;
    private final TruceConditions conditions;
    private final Clausal clausal;
    private final LaterFates laterFates;
    private final AccordFates accordFates;
    /** The last accord on something else, or -1. */
    private int other = -1;
    /** The last accord on captives, or -1. */
    private int deal = -1;
    /** The last sentence that speaks of the accord without telling anything of it, or -1. */
    private int pointed = -1;

    BackReferences(
            Scene scene,
            Governors governors,
            Doers doers,
            TruceTerms terms,
            TruceTimes times,
            TruceConditions conditions) {
        this.scene = scene;
        this.governors = governors;
        this.doers = doers;
        this.terms = terms;
        this.times = times;
        this.conditions = conditions;
        this.clausal = new Clausal(scene);
        this.laterFates = new LaterFates(scene, times, terms);
        this.accordFates = new AccordFates(scene, times, terms);
    }

    /** Takes note of an accord or offer on something else, to which what follows points back. */
    void note(int i) {
        Predicate verb = scene.actors().predicateAt(i);
        // "هدنة اقترحتها واشنطن": the offer is the ceasefire itself
        boolean offer = verb != null
                && verb.has(VerbSense.PROPOSE)
                && verb.reading().pronoun().isEmpty()
                && !scene.truceAhead(i, Math.min(scene.sentenceEnd(i), i + OFFER_REACH));
        boolean exchange = Concepts.exchange(scene, i) > 0 && agreedOn(i);
        if (offer || exchange) {
            other = i;
        }
        if (exchange) {
            deal = i;
        }
    }

    /** Whether an exchange is told as an accord: "اتفاق تبادل الأسرى", "اتفقا على مبادلة". */
    private boolean agreedOn(int i) {
        int from = Math.max(scene.sentenceStart(i), i - OFFER_REACH);
        for (int k = i; k >= from; k--) {
            Predicate verb = scene.actors().predicateAt(k);
            if (Cue.of(scene.word(k)) == Cue.TALKS) {
                return false;
            }
            if (Concepts.accord(scene, k)
                    || verb != null
                            && (verb.has(VerbSense.AGREE) || verb.has(VerbSense.REACH) || verb.has(VerbSense.SIGN))) {
                return true;
            }
        }
        return false;
    }

    /** What the word at a token tells of the ceasefire spoken of last, or null. */
    @Nullable
    TruceDraft read(int i, TruceDraft last, Set<Integer> handled) {
        int near0 = Math.max(last.sentence, pointed);
        int distance = scene.sentence(i) - near0;
        if (distance > SENTENCES) {
            return null;
        }
        String form = scene.form(i);
        boolean listed = LISTED.contains(form);
        if (listed && LENGTH_OF_IT.contains(form)) {
            return distance <= PRONOUN_SENTENCES && last.duration == null ? length(i) : null;
        }
        Predicate verb = scene.actors().predicateAt(i);
        boolean near = distance <= PRONOUN_SENTENCES && other <= last.token;
        if (near && verb != null && !handled.contains(i) && laterFates.tells(verb)) {
            return told(laterFates.read(verb), i, terms.clauseEnd(i), i);
        }
        if (near && laterFates.holds(i)) {
            return told(laterFates.holding(i), i - 1, terms.clauseEnd(i), i);
        }
        if (near
                && verb != null
                && VerbFates.keeps(verb)
                && scene.bare(i - 1).equals("لم")
                && RESUMPTIVE.contains(scene.form(i + 1))
                && !doers.of(verb).isEmpty()) {
            // "روسيا لم تلتزم بها"
            TruceDraft draft = TruceDraft.pointingBack(scene, i);
            draft.stand(doers.of(verb), Stance.VIOLATES);
            draft.statuses.add(CeasefireStatus.VIOLATED);
            return told(draft, first(verb), terms.clauseEnd(i), i);
        }
        if (distance == 0 && near && verb != null && !handled.contains(i) && endsIt(verb, last)) {
            return ended(verb);
        }
        if (near && verb != null && !handled.contains(i) && willKeep(verb, last)) {
            return kept(verb);
        }
        if (near && verb != null && !handled.contains(i) && onIt(verb)) {
            TruceDraft accepted = acceptedOrNot(verb, last);
            if (accepted != null) {
                return accepted;
            }
        }
        if (near && verb != null && !handled.contains(i) && Doers.is(verb, "اشترط")) {
            TruceDraft required = required(verb, last);
            if (required != null) {
                return required;
            }
        }
        int likewise = near ? likewise(i, verb) : -1;
        if (likewise > 0) {
            return likewise(i, likewise, last);
        }
        if (near && listed && ANSWER.contains(form)) {
            return answer(i);
        }
        boolean extension = distance > 0 && listed && form.endsWith("تمديد") && last.extension;
        if ((near || extension) && listed && THAT.contains(form) && (distance > 0 || form.equals("ذلك"))) {
            TruceDraft received = that(i, last);
            return received == null && form.equals("التمديد") ? prolonged(i, last) : received;
        }
        if (near && verb != null && !handled.contains(i) && welcomesAll(verb, distance)) {
            TruceDraft draft = TruceDraft.pointingBack(scene, i);
            draft.stand(doers.of(verb), Stance.ACCEPTS);
            return told(draft, first(verb), i + 1, i);
        }
        if (verb == null && (Concepts.accord(scene, i) || thisHalt(i) || near && idea(i))) {
            return accord(i, last, handled);
        }
        if (distance <= PRONOUN_SENTENCES && verb != null && !handled.contains(i)) {
            return pronoun(verb, last);
        }
        List<ActorMention> thanked = other > last.token ? List.of() : accordFates.thanked(i);
        if (!thanked.isEmpty()) {
            return mediation(i, thanked);
        }
        if (near && (form.equals("له") || form.equals("لها"))) {
            TruceDraft broken = calledBreach(i);
            if (broken != null) {
                return broken;
            }
        }
        Cue cue = distance <= PRONOUN_SENTENCES ? Cue.of(scene.word(i)) : null;
        if (cue == Cue.BREACH && breachesOnly(i)) {
            return breaches(i, distance, last);
        }
        if (cue != null) {
            return nounWithPronoun(i, cue, last);
        }
        if (near && distance > 0 && listed && MEDIATION.contains(form) && cameAbout(i)) {
            return mediation(i, terms.mediatorBehind(i, scene.sentenceEnd(i)));
        }
        return listed && MEDIATORS.contains(form) && distance > 0 ? mediation(i, doers.mediators(i)) : null;
    }

    // ---------------------------------------------------------------- the accord

    private @Nullable TruceDraft accord(int i, TruceDraft last, Set<Integer> handled) {
        boolean same = Concepts.in(scene.form(i), SAME_ACCORD) != null || thisHalt(i);
        TruceDraft fate = deal > last.token || !same ? null : accordFates.read(i);
        if (fate != null) {
            accordFates.mediators(fate, i);
            handled.add(accordFates.verb(i));
            return told(fate, i, terms.clauseEnd(i), i);
        }
        if (Whatever.opens(scene, i)) {
            // "يريد أن يعرف ماذا عرض الروس"
            return null;
        }
        if (scene.form(i - 1).equals("ان") || !definite(i)) {
            if (!scene.truceAhead(i, Math.min(scene.sentenceEnd(i), i + 8))) {
                other = i;
            }
            return null;
        }
        boolean sameSentence = other >= 0 && scene.sentence(other) == last.sentence;
        boolean exchangeOwn = other > last.token && !sameSentence;
        if (exchangeOwn || !ofTruce(i) || i - scene.sentenceStart(i) < DENIAL_REACH && Modality.denied(scene, i)) {
            return null;
        }
        pointed = scene.sentence(i);
        Optional<DurationMatch> length = last.duration == null ? accordFates.length(i) : Optional.empty();
        if (length.isPresent()) {
            TruceDraft lasting = TruceDraft.pointingBack(scene, i);
            lasting.duration = length.get().toEstimate(scene.text().text());
            accordFates.mediators(lasting, i);
            return told(lasting, i, length.get().last(), i);
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        int end = terms.clauseEnd(i);
        Cue inner = Cue.of(scene.word(i)) == Cue.PROPOSAL ? Cue.PROPOSAL : Cue.AGREEMENT;
        int from = governors.read(draft, i, inner);
        if (from < 0) {
            return null;
        }
        accordFates.mediators(draft, i);
        draft.withoutMediators();
        accordFates.sides(draft, i);
        if (inner == Cue.PROPOSAL && ofWhoNeverProposed(draft, last)) {
            return null;
        }
        boolean described = accordFates.describes(i);
        if (described) {
            accordFates.describe(draft, i);
            draft.background = draft.stands.stream().allMatch(s -> s.stance() == Stance.MEDIATES);
        }
        if (from == i && draft.stands.isEmpty() && !described) {
            return null;
        }
        int start = Math.max(scene.sentenceStart(i), i - 30);
        for (int k = start; k < i; k++) {
            if (CAPACITY.contains(scene.form(k))) {
                draft.stand(terms.inCapacity(k), Stance.MEDIATES);
            }
        }
        if (draft.beginning >= 0 && !described) {
            times.dates(draft, new TruceNoun(i, i + 1, true, true, false), end);
        }
        return worth(draft) ? told(draft, from, end, i) : null;
    }

    /** "أيد الفكرة", "رحبت بالفكرة": what was proposed a moment ago; but "يقبل الفكرة مبدئيا ولكن" leaves it open. */
    private boolean idea(int i) {
        if (Concepts.in(scene.form(i), IDEA) == null) {
            return false;
        }
        int end = Math.min(scene.sentenceEnd(i), i + ANSWER_REACH);
        for (int k = i + 1; k < end; k++) {
            if (RESERVED.contains(scene.form(k))) {
                return false;
            }
        }
        return true;
    }

    /** "هذا الوقف", "ذلك التعليق": the halt just spoken of. */
    private boolean thisHalt(int i) {
        return HALTED.contains(scene.form(i))
                && (POINTING.contains(scene.form(i - 1))
                        || Words.COMPLEMENT.contains(scene.form(i - 1)) && accordFates.runs(i));
    }

    /** "الاتفاق", "مقترح ترمب", "خطته": one that the reader knows. */
    private boolean definite(int i) {
        String form = scene.form(i);
        if (thisHalt(i)) {
            return true;
        }
        ActorMention owner = scene.actors().mentionFrom(i + 1);
        boolean owned = owner != null && owner.preposition() == 0 && owner.conjunction() == 0 && !form.endsWith("ا");
        return Concepts.in(form, SAME_ACCORD) != null || owned && !BARGAIN.contains(form);
    }

    /** Whether nothing behind the word makes it another accord: "الاتفاق النووي", "اتفاق المياه". */
    private boolean ofTruce(int i) {
        int end = Math.min(scene.sentenceEnd(i), i + OWN_REACH);
        for (int k = i + 1; k < end; k++) {
            // "الاقتراح الأميركي لإنهاء الصراع" wants more, or something else
            // "المقترح الأميركي الخاص بإيصال المساعدات"
            if (k < i + 4 && ON_SOMETHING.contains(scene.form(k)) && scene.nisba(k - 1) != null) {
                return false;
            }
            boolean serves = k < i + 3 && scene.form(k).startsWith("ل") && scene.isMasdar(k);
            if (serves || TruceNoun.at(scene, k) != null || k < i + 3 && Concepts.exchange(scene, k) > 0) {
                return false;
            }
        }
        ActorMention owner = scene.actors().mentionFrom(i + 1);
        if (owner != null && ON_SOMETHING.contains(scene.form(owner.last()))) {
            return false;
        }
        String next = scene.form(i + 1);
        return !next.startsWith("ال")
                || scene.actors().predicateAt(i + 1) != null
                || scene.nisba(i + 1) != null
                || scene.actors().mentionFrom(i + 1) != null
                || scene.time().date(i + 1).isPresent()
                || SAME_ADJECTIVE.contains(next)
                || accordFates.describes(i);
    }

    /** Only stances and a change of state are worth a mention. */
    private static boolean worth(TruceDraft draft) {
        draft.statuses.removeAll(Statuses.WANTED);
        boolean affirmed = draft.reached && draft.governor != null && draft.governor.explicitSubject();
        return !draft.stands.isEmpty()
                || affirmed
                || Collections.frequency(draft.statuses, CeasefireStatus.AGREED) < draft.statuses.size();
    }

    // ---------------------------------------------------------------- pronouns

    /** "رفضته إسرائيل", "وقبلتها تل أبيب", "لن تقبلها", "لم تنتهكه". */
    private @Nullable TruceDraft pronoun(Predicate verb, TruceDraft last) {
        boolean onIt = verb.reading().hasAny(ON_IT)
                && (verb.reading().pronoun().equals("ه")
                        || verb.reading().pronoun().equals("ها"));
        boolean wished = NOT_FACT.contains(scene.form(verb.token() - 1))
                || clausal.unreal(verb)
                || Whatever.isObjectOf(scene, verb) && !veryOne(verb)
                || verb.reading().cut().future();
        // "وافقه الرأي": to agree with him, not on it
        onIt &= !Doers.is(verb, "وافق");
        // "وقف تسليح كييف ومدها بالمعلومات": to supply her with something
        onIt &= !verb.has(VerbSense.EXTEND) || !scene.form(verb.token() + 1).startsWith("ب");
        boolean never = verb.negated()
                && verb.has(VerbSense.ACCEPT)
                && NEVER.contains(scene.bare(verb.token() - 1))
                && !verb.reading().isPast();
        if (!onIt
                || wished
                || verb.negated() && !never
                || verb.participle()
                || verb.has(VerbSense.SAY)
                || other > last.token) {
            return null;
        }
        List<ActorMention> who = doers.of(verb);
        if (who.isEmpty() || verb.token() + 1 < scene.tokens().size() && followedByObject(verb.token() + 1)) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, verb.token());
        if (verb.has(VerbSense.REFUSE) || never) {
            draft.stand(who, Stance.REJECTS);
            draft.statuses.add(CeasefireStatus.REJECTED);
        } else if (verb.has(VerbSense.ACCEPT)) {
            draft.stand(who, Stance.ACCEPTS);
            draft.agreeing(who);
            draft.statuses.add(CeasefireStatus.AGREED);
        } else if (verb.has(VerbSense.VIOLATE)) {
            draft.stand(who, Stance.VIOLATES);
            draft.statuses.add(CeasefireStatus.VIOLATED);
        } else if (verb.has(VerbSense.PROPOSE)) {
            draft.stand(who, Stance.PROPOSES);
        } else {
            draft.statuses.add(CeasefireStatus.EXTENDED);
            draft.stand(who, Stance.ACCEPTS);
        }
        return told(draft, first(verb), terms.clauseEnd(verb.token()), verb.token());
    }

    /** "الجانب الأرميني هو من خرقها". */
    private boolean veryOne(Predicate verb) {
        return scene.form(verb.token() - 1).equals("من") && HE_IT_IS.contains(scene.form(verb.token() - 2));
    }

    /** Whether the word that names a ceasefire is feminine. */
    private boolean feminine(TruceDraft last) {
        return Concepts.in(scene.form(last.token), TRUCE) != null
                || scene.form(last.token).endsWith("ه");
    }

    /** "قال الجيش إنه سيتقيد بها", "وتلتزم به القوات": a verb of keeping, with the ceasefire as its pronoun. */
    private boolean willKeep(Predicate verb, TruceDraft last) {
        return VerbFates.keeps(verb)
                && !verb.negated()
                && !verb.participle()
                && !NOT_FACT.contains(scene.form(verb.token() - 1))
                && !verb.reading().isPast()
                && ON_WHICH.contains(scene.form(verb.token() + 1))
                && feminine(last) == scene.form(verb.token() + 1).endsWith("ها")
                && Doers.belligerents(doers.of(verb));
    }

    /** "أعلنا هدنة، لكننا أنهيناها", "قبل أن تنهيها في نوفمبر": whoever declared it ends it, in the same sentence. */
    private boolean endsIt(Predicate verb, TruceDraft last) {
        int i = verb.token();
        Predicate before = scene.predicateBefore(i);
        boolean that = scene.form(i - 1).equals("ان") && scene.form(i - 2).equals("قبل");
        boolean done = that
                ? before != null && before.reading().isPast()
                : verb.reading().isPast();
        return verb.reading().hasAny(ENDS_IT)
                && verb.reading().pronoun().equals(feminine(last) ? "ها" : "ه")
                && done
                && !verb.negated()
                && !verb.participle()
                && (that || !NOT_FACT.contains(scene.form(i - 1)))
                && !clausal.unreal(verb)
                && !doers.of(verb).isEmpty();
    }

    private TruceDraft ended(Predicate verb) {
        int i = verb.token();
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.statuses.add(CeasefireStatus.ENDED);
        draft.ending = i;
        times.dates(draft, new TruceNoun(i, i + 1, true, true, false), terms.clauseEnd(i));
        return told(draft, first(verb), terms.clauseEnd(i), i);
    }

    private TruceDraft kept(Predicate verb) {
        int i = verb.token();
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.stand(doers.of(verb), Stance.ACCEPTS);
        draft.held = true;
        conditions.read(draft, new TruceNoun(i, i + 2, true, true, false), i + 2);
        return told(draft, first(verb), terms.clauseEnd(i), i);
    }

    private boolean onIt(Predicate verb) {
        String next = scene.form(verb.token() + 1);
        return ON_WHICH.contains(next) || Doers.is(verb, "تجاوب") && WITH_IT.contains(next);
    }

    /** "ووافقت عليها الحكومة", "إنها لن تقبل به قبل رفع الحصار": a pronoun behind its preposition. */
    private @Nullable TruceDraft acceptedOrNot(Predicate verb, TruceDraft last) {
        int i = verb.token();
        boolean feminine = feminine(last);
        boolean never = verb.negated()
                && (scene.bare(i - 1).equals("لن") || scene.bare(i - 1).equals("لا") || declined(verb, last));
        boolean wished = NOT_FACT.contains(scene.form(i - 1))
                || clausal.unreal(verb)
                || verb.reading().cut().future();
        boolean accepts = verb.has(VerbSense.ACCEPT) || Doers.is(verb, "تجاوب");
        if (!accepts
                || verb.participle()
                || wished
                || verb.negated() && !never
                || feminine != scene.form(i + 1).endsWith("ها") && !last.statuses.contains(CeasefireStatus.PROPOSED)) {
            return null;
        }
        ActorMention behind = scene.actors().mentionFrom(i + 2);
        List<ActorMention> who = behind != null && behind.preposition() == 0 && behind.conjunction() == 0
                ? Doers.known(scene.actors().coordination(behind))
                : doers.of(verb);
        if (who.isEmpty()) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.stand(who, never ? Stance.REJECTS : Stance.ACCEPTS);
        int end = terms.clauseEnd(i);
        if (never) {
            draft.statuses.add(CeasefireStatus.REJECTED);
            for (int k = i + 2; k < end && !conditions.beforehand(draft, k); k++) {
                // what is wanted first
            }
        } else if (!Doers.welcomes(verb)) {
            draft.agreeing(who);
            draft.statuses.add(CeasefireStatus.AGREED);
        }
        return told(draft, first(verb), end, i);
    }

    /** "قبلتها كييف، ولم يوافق عليها بوتين": an offer that another has answered, not left open. */
    private boolean declined(Predicate verb, TruceDraft last) {
        int i = verb.token();
        boolean open = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + ANSWER_REACH + 1); k++) {
            open |= LEFT_OPEN.contains(scene.form(k));
        }
        return !open
                && scene.form(i - 1).endsWith("لم")
                && last.stands.stream().anyMatch(s -> s.stance() == Stance.PROPOSES || s.stance() == Stance.ACCEPTS);
    }

    /** "شدد أردوغان على ضرورة وقف النار … أيد المقترح الروسي": the proposal of one who has no part in what is merely called for. */
    private static boolean ofWhoNeverProposed(TruceDraft draft, TruceDraft last) {
        if (!Statuses.onlyCalledFor(last)) {
            return false;
        }
        for (Stand stand : draft.stands) {
            if (stand.stance() == Stance.PROPOSES) {
                return last.stands.stream()
                        .noneMatch(s -> s.side().entity().sameSide(stand.side().entity()));
            }
        }
        return false;
    }

    /** "ورحبت بذلك تونس", "رفض ذلك": whoever receives what the sentence before tells, where that is the ceasefire. */
    private @Nullable TruceDraft that(int i, TruceDraft last) {
        boolean named = scene.form(i).endsWith("تمديد");
        boolean on = scene.form(i - 1).equals("علي");
        int behind = on ? i - 1 : i;
        Predicate verb = named ? scene.predicateBefore(i) : scene.actors().predicateAt(behind - 1);
        ActorMention between = verb == null ? scene.actors().mentionAt(behind - 1) : null;
        Predicate before = between == null ? null : scene.predicateBefore(i);
        if (before != null && before.subject().contains(between)) {
            // "ورحبت الرياض بذلك"
            verb = before;
        }
        if (verb == null
                || !verb.has(VerbSense.ACCEPT) && !verb.has(VerbSense.REFUSE)
                || verb.negated()
                || clausal.unreal(verb)
                || verb.participle()) {
            return null;
        }
        boolean settled = !Collections.disjoint(last.statuses, SETTLED)
                && (scene.sentence(i) > last.sentence || !Doers.welcomes(verb) && verb.explicitSubject());
        boolean offered = !named && !Doers.welcomes(verb) && last.statuses.contains(CeasefireStatus.PROPOSED);
        if (!settled && !offered || named && i - verb.token() > OWN_REACH) {
            return null;
        }
        int next = scene.form(i + 1).equals("كل") && scene.form(i + 2).equals("من") ? i + 3 : i + 1;
        ActorMention subject = on ? null : scene.actors().mentionFrom(next);
        List<ActorMention> who = subject != null && subject.preposition() == 0
                ? Doers.known(scene.actors().coordination(subject))
                : doers.of(verb);
        if (who.isEmpty()) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        boolean refused = verb.has(VerbSense.REFUSE);
        draft.stand(who, refused ? Stance.REJECTS : Stance.ACCEPTS);
        if (offered) {
            // "اقترح عليه هدنة ووافق على ذلك"
            draft.statuses.add(refused ? CeasefireStatus.REJECTED : CeasefireStatus.AGREED);
            draft.agreeing(refused ? List.of() : who);
        }
        conditions.read(draft, new TruceNoun(i, i + 1, true, true, false), i + 1);
        return told(draft, first(verb), terms.clauseEnd(i), i);
    }

    /** "ذكرت الحركة أن التمديد سيجري …": who speaks of it, though he tells nothing that was not told. */
    private @Nullable TruceDraft prolonged(int i, TruceDraft last) {
        Predicate verb = scene.actors().predicateAt(i - 1);
        if (verb != null && verb.has(VerbSense.END) && !verb.negated() && !verb.participle()) {
            // "وينتهي التمديد في الثالث من أغسطس"
            TruceDraft draft = TruceDraft.pointingBack(scene, i);
            draft.ending = i - 1;
            int end = terms.clauseEnd(i);
            times.dates(draft, new TruceNoun(i, i + 1, true, true, false), end);
            if (verb.reading().isPast()) {
                draft.statuses.add(CeasefireStatus.ENDED);
            }
            return draft.end == null && draft.statuses.isEmpty() ? null : told(draft, i - 1, end, i);
        }
        boolean reported = Words.COMPLEMENT.contains(scene.form(i - 1))
                && last.statuses.contains(CeasefireStatus.EXTENDED)
                && !scene.attribution().of(i).isEmpty();
        return reported ? told(TruceDraft.pointingBack(scene, i), i, terms.clauseEnd(i), i) : null;
    }

    /** "…، وأنقرة ترحّب": in the ceasefire's own sentence, with nothing behind it. */
    private boolean welcomesAll(Predicate verb, int distance) {
        int next = verb.token() + 1;
        boolean last = next >= scene.sentenceEnd(verb.token())
                || !scene.tokens().get(next).isWord();
        return distance == 0
                && last
                && Doers.is(verb, "رحب")
                && !verb.negated()
                && !verb.participle()
                && verb.explicitSubject()
                && !doers.of(verb).isEmpty();
    }

    /** "وكذلك فعلت السعودية", "وحذت حذوها ألمانيا": where whoever does as another did is named; or -1. */
    private int likewise(int i, @Nullable Predicate verb) {
        if (DOING.contains(scene.form(i)) && scene.bare(i - 1).endsWith("كذلك")) {
            return i + 1;
        }
        boolean follows = verb != null
                && Doers.is(verb, "حذا")
                && scene.form(i + 1).startsWith("حذو")
                && !verb.negated()
                && !clausal.unreal(verb);
        return follows ? i + 2 : -1;
    }

    /** Who takes the stance of whoever took one last. */
    private @Nullable TruceDraft likewise(int i, int behind, TruceDraft last) {
        ActorMention subject = scene.actors().mentionFrom(behind);
        List<ActorMention> who = subject != null && subject.preposition() == 0
                ? Doers.known(scene.actors().coordination(subject))
                : List.of();
        Stance stance = last.stands.isEmpty()
                ? null
                : last.stands.get(last.stands.size() - 1).stance();
        if (who.isEmpty() || stance == null || stance == Stance.PROPOSES || stance == Stance.MEDIATES) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.stand(who, stance);
        if (stance == Stance.REJECTS) {
            draft.statuses.add(CeasefireStatus.REJECTED);
        } else if (stance == Stance.ACCEPTS && !last.agreed.isEmpty()) {
            draft.agreeing(who);
        }
        return told(draft, i, terms.clauseEnd(i), i);
    }

    private boolean followedByObject(int i) {
        ActorMention mention = scene.actors().mentionFrom(i);
        int next = mention != null ? mention.last() : i;
        return scene.form(next).equals("ان") || scene.form(next).equals("من");
    }

    /** "سارع إلى رفضها", "اتهم … بانتهاكه", "على تمديدها". */
    private @Nullable TruceDraft nounWithPronoun(int i, Cue cue, TruceDraft last) {
        String form = scene.form(i);
        boolean to = scene.form(i - 1).equals("الي") || scene.form(i - 1).equals("علي");
        Predicate before = scene.actors().predicateAt(i - 1);
        boolean goesOn = before != null && before.has(VerbSense.CONTINUE);
        boolean about = cue == Cue.KEEPING && goesOn
                // "عرض تمديدها شهرا"
                || cue == Cue.EXTENSION && offers(i)
                || cue == Cue.BREACH && (form.startsWith("ب") || goesOn)
                || (cue == Cue.REJECTION || cue == Cue.ACCEPTANCE || cue == Cue.EXTENSION) && to
                // "أكدت التزامها بها", "أبلغ الوسطاء موافقته عليه"
                || (cue == Cue.REJECTION || cue == Cue.ACCEPTANCE || cue == Cue.KEEPING)
                        && OWN.contains(scene.form(i + 1));
        boolean object = scene.form(i + 1).startsWith("ال")
                && scene.actors().predicateAt(i + 1) == null
                && scene.actors().mentionFrom(i + 1) == null;
        if (cue == Cue.KEEPING && BOUND_TO.contains(form) && OWN.contains(scene.form(i + 1))) {
            return boundTo(i);
        }
        ActorMention breaker =
                cue == Cue.BREACH && scene.form(i - 1).equals("من") && HE_IT_IS.contains(scene.form(i - 2))
                        ? scene.actors().mentionAt(i - 3)
                        : null;
        if (breaker != null && endsInPronoun(form) && Doers.belligerents(List.of(breaker))) {
            return breaking(i, breaker);
        }
        ActorMention owner = owner(i, cue);
        if (owner != null) {
            return owned(i, cue, owner);
        }
        if (!about || !endsInPronoun(form) || object) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        int from = governors.read(draft, i, cue);
        boolean kept = cue == Cue.BREACH && !draft.statuses.contains(CeasefireStatus.VIOLATED);
        boolean asserted = from >= 0
                && from < i
                && !kept
                && (!draft.stands.isEmpty()
                        || draft.mutualBreach && last.parties.size() == 2
                        || !draft.accusing.isEmpty() && last.parties.size() == 2
                        || draft.statuses.contains(CeasefireStatus.EXTENDED) && draft.governor != null);
        if (draft.extension) {
            times.duration(draft, new TruceNoun(i, i + 1, true, true, false), terms.clauseEnd(i), terms.clauseEnd(i));
        }
        if (asserted && holdsDespite(last, i)) {
            draft.statuses.removeIf(status -> status == CeasefireStatus.VIOLATED);
        }
        return asserted ? told(draft, from, Math.max(i + 1, terms.clauseEnd(i)), i) : null;
    }

    /** "لا تزال الهدنة صامدة رغم اتهام كابل إسلام آباد بخرقها": of a ceasefire that is told to hold in the same sentence. */
    private boolean holdsDespite(TruceDraft last, int i) {
        int told = last.statuses.size();
        boolean holds = told > 0 && last.statuses.get(told - 1) == CeasefireStatus.IN_FORCE;
        int from = Math.max(last.token, i - DESPITE_REACH);
        for (int k = from; holds && scene.sentence(i) == last.sentence && k < i; k++) {
            if (scene.form(k).endsWith("رغم")) {
                return true;
            }
        }
        return false;
    }

    /** "قال الحزب إنه ملتزم بها", "وأنقرة ملتزمة به". */
    private @Nullable TruceDraft boundTo(int i) {
        ActorMention topic = scene.actors().mentionAt(i - 1);
        String before = scene.form(i - 1);
        boolean himself = Words.COMPLEMENT.contains(before) && !before.endsWith("ن");
        List<ActorMention> who = topic != null && topic.preposition() == 0
                ? Doers.known(List.of(topic))
                : himself ? scene.attribution().speaker(i) : List.of();
        if (!Doers.belligerents(who)) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.stand(who, Stance.ACCEPTS);
        draft.held = true;
        conditions.read(draft, new TruceNoun(i, i + 2, true, true, false), i + 2);
        return told(draft, i, terms.clauseEnd(i), i);
    }

    /** "الجانب الأرميني هو من خرقها", where the verb is spelt like its noun. */
    private TruceDraft breaking(int i, ActorMention breaker) {
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.stand(List.of(breaker), Stance.VIOLATES);
        draft.statuses.add(CeasefireStatus.VIOLATED);
        return told(draft, breaker.first(), terms.clauseEnd(i), i);
    }

    private boolean offers(int i) {
        Predicate verb = scene.predicateBefore(i);
        return verb != null
                && i - verb.token() <= OFFERED_REACH
                && !verb.negated()
                && (verb.has(VerbSense.PROPOSE) || verb.has(VerbSense.DEMAND));
    }

    /** "بارتكاب خروقات", "بخروقات متكررة", without a word of what is broken: not "بخرق الهدنة", "بانتهاكات لحقوق الإنسان". */
    private boolean breachesOnly(int i) {
        Predicate before = scene.form(i).startsWith("خر") ? scene.anyPredicateBefore(i) : null;
        // "بارتكاب «انتهاكات متكررة»"
        int head = i > 1 && !scene.tokens().get(i - 1).isWord() ? i - 2 : i - 1;
        boolean committed = COMMITTING.contains(scene.form(head))
                || scene.form(i).startsWith("ب") && many(i)
                || before != null && Doers.is(before, "ارتكب") && i - before.token() < RIGHTS_REACH + 2;
        for (int k = i + 1; committed && k < Math.min(scene.sentenceEnd(i), i + RIGHTS_REACH); k++) {
            if (RIGHTS.contains(scene.form(k))) {
                return false;
            }
        }
        return committed
                && !scene.form(i + 1).startsWith("ل")
                && !scene.form(i + 1).startsWith("ال");
    }

    private boolean many(int i) {
        String form = scene.form(i);
        return form.endsWith("ات") || form.endsWith("خروق");
    }

    /** "القوات ارتكبت أكثر من ألفي خرق". */
    private @Nullable TruceDraft committed(Predicate verb, int i) {
        List<ActorMention> who = doers.of(verb);
        if (verb.negated() || !Doers.belligerents(who)) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.statuses.add(CeasefireStatus.VIOLATED);
        draft.stand(who, Stance.VIOLATES);
        return told(draft, first(verb), terms.clauseEnd(i), i);
    }

    /** "وقعا هدنة، إلا أن الحكومة اتهمت المتمردين بارتكاب خروقات", "متهمة القوات بخروقات". */
    private @Nullable TruceDraft breaches(int i, int distance, TruceDraft last) {
        Predicate verb = scene.anyPredicateBefore(i);
        if (verb != null && Doers.is(verb, "ارتكب")) {
            return committed(verb, i);
        }
        if (verb == null || !verb.has(VerbSense.ACCUSE) || verb.negated()) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        if (!holdsDespite(last, i)) {
            draft.statuses.add(CeasefireStatus.VIOLATED);
        }
        List<ActorMention> accused = Doers.known(doers.accused(verb, i));
        draft.stand(accused, Stance.VIOLATES);
        draft.charging(doers.of(verb), accused);
        boolean its = distance == 0 && scene.form(i).contains("خر") || draft.concerns(last);
        return its && !accused.isEmpty() ? told(draft, first(verb), terms.clauseEnd(i), i) : null;
    }

    /** "وعدّ منع النازحين من العودة خرقا له": what is called a breach of it; the breaker may be whom the sentence accuses. */
    private @Nullable TruceDraft calledBreach(int i) {
        if (Cue.of(scene.word(i - 1)) != Cue.BREACH && Cue.of(scene.word(i - 2)) != Cue.BREACH) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        int from = governors.read(draft, i, null);
        if (from < 0 || !draft.statuses.contains(CeasefireStatus.VIOLATED)) {
            return null;
        }
        Predicate verb = scene.predicateBefore(i);
        for (int n = 0;
                n < 4 && verb != null && draft.stands.isEmpty() && verb.token() >= scene.sentenceStart(i);
                n++) {
            if (verb.has(VerbSense.ACCUSE)) {
                draft.stand(doers.accused(verb, i), Stance.VIOLATES);
            }
            verb = scene.predicateBefore(verb.token());
        }
        return told(draft, Math.min(from, i - 1), i + 1, i);
    }

    /** "أعلن رفض الجيش لها", "موافقة الحركة عليه": a stance of whoever stands between it and the pronoun. */
    private @Nullable ActorMention owner(int i, Cue cue) {
        ActorMention owner = scene.actors().mentionFrom(i + 1);
        boolean owned = (cue == Cue.REJECTION || cue == Cue.ACCEPTANCE || cue == Cue.WELCOME)
                && owner != null
                && owner.preposition() == 0
                && owner.conjunction() == 0
                && !owner.entities().isEmpty()
                && OWN.contains(scene.form(owner.last()));
        return owned ? owner : null;
    }

    private @Nullable TruceDraft owned(int i, Cue cue, ActorMention owner) {
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        int from = governors.read(draft, i, cue);
        if (from < 0 || draft.stands.isEmpty()) {
            return null;
        }
        int behind = owner.last() + 1;
        conditions.read(draft, new TruceNoun(i, behind, true, true, false), behind);
        return told(draft, from, Math.max(behind, terms.clauseEnd(i)), i);
    }

    /** "وحفتر يرد بالرفض", "ردت موسكو بالموافقة": an answer to the ceasefire just told. */
    private @Nullable TruceDraft answer(int i) {
        Predicate verb = scene.predicateBefore(i);
        if (verb == null || verb.negated() || i - verb.token() > ANSWER_REACH || !doers.answers(verb)) {
            return null;
        }
        List<ActorMention> who = doers.of(verb);
        if (!Doers.belligerents(who)) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        boolean refuses = scene.form(i).equals("بالرفض");
        draft.stand(who, refuses ? Stance.REJECTS : Stance.ACCEPTS);
        draft.statuses.add(refuses ? CeasefireStatus.REJECTED : CeasefireStatus.AGREED);
        return told(draft, first(verb), i + 1, i);
    }

    /** "رفضه", "موافقتها"; but the ه of "دعوه" is its ة. */
    private static boolean endsInPronoun(String form) {
        if (!form.endsWith("ه") && !form.endsWith("ها")) {
            return false;
        }
        String noun = form.substring(0, form.length() - (form.endsWith("ها") ? 2 : 1));
        return Cue.of(noun) != null || noun.endsWith("ت");
    }

    /** "وقال … إن مدتها ستة أشهر". */
    private @Nullable TruceDraft length(int i) {
        Optional<DurationMatch> length = scene.time().duration(i + 1);
        if (length.isEmpty()) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.duration = length.get().toEstimate(scene.text().text());
        return told(draft, i, length.get().last(), i);
    }

    /** "وكتب أن ذلك جاء بعد ليلة من المحادثات بوساطة بلاده", "وتم الاتفاق برعاية قطرية": what has been told came about so. */
    private boolean cameAbout(int mediation) {
        boolean came = false;
        boolean pointed = false;
        int from = Math.max(scene.sentenceStart(mediation), mediation - CAME_REACH);
        for (int k = mediation - 1; k >= from; k--) {
            came |= scene.is(k, CAME);
            pointed |= POINTING.contains(scene.form(k)) || Concepts.in(scene.form(k), SAME_ACCORD) != null;
            if (Concepts.exchange(scene, k) > 0) {
                return false;
            }
        }
        return came && pointed;
    }

    private @Nullable TruceDraft mediation(int i, List<ActorMention> who) {
        if (who.isEmpty()) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.stand(who, Stance.MEDIATES);
        Predicate verb = scene.anyPredicateBefore(i);
        int from = verb != null && i - verb.token() < 4 ? verb.token() : i;
        return told(draft, from, terms.clauseEnd(i), i);
    }

    /** "قبلت المقترح. لكنها اشترطت أن تكف …": what one of those who answered wants, where no other ceasefire is named. */
    private @Nullable TruceDraft required(Predicate verb, TruceDraft last) {
        int i = verb.token();
        List<ActorMention> who = doers.of(verb);
        boolean answered = !who.isEmpty();
        for (Entity entity : Scene.entitiesOf(who)) {
            answered &= last.stands.stream()
                    .anyMatch(s -> s.side().entity().sameSide(entity) && s.stance() != Stance.MEDIATES);
        }
        if (!answered
                || verb.negated()
                || verb.participle()
                || scene.truceAhead(
                        Math.max(scene.sentenceStart(i), i - TRUCE_REACH),
                        Math.min(scene.sentenceEnd(i), i + TRUCE_REACH))) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        conditions.later(draft, verb, who);
        return draft.conditions.isEmpty() ? null : told(draft, first(verb), terms.clauseEnd(i), i);
    }

    // ---------------------------------------------------------------- drafts

    private TruceDraft told(TruceDraft draft, int from, int end, int i) {
        draft.mentions.add(scene.mention(EventType.CEASEFIRE, from, Math.max(end, i + 1)));
        for (ActorMention mention : scene.attribution().of(i)) {
            for (Entity entity : mention.entities()) {
                boolean own = draft.governor != null
                        && draft.governor.subject().contains(mention)
                        && !draft.governor.has(VerbSense.ACCUSE)
                        && draft.governor.has(VerbSense.ACCEPT);
                if (!own) {
                    draft.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
        }
        return draft;
    }

    private int first(Predicate verb) {
        int first = verb.token();
        for (ActorMention mention : verb.subject()) {
            if (verb.explicitSubject() && mention.first() >= scene.sentenceStart(first) && mention.first() < first) {
                first = mention.first();
            }
        }
        return first;
    }
}
