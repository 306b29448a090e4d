package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DropReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verbs that bind by their sense: تعهد، أمر، رفض، اعتزم، ضمن; also as circumstantial participles: متعهدا، رافضا. */
final class VerbTriggers extends Triggers {
    /** "ترفض بذلك الهدنة": how, rather than what. */
    private static final WordSet ORDERS = TriggerWords.of("ORDER_NOUN");

    private static final WordSet IN_A_WAY_THAT = WordSet.of("مما", "بما");

    /** "الوفد السوداني برئاسة البرهان" */
    private static final WordSet LED_BY = TriggerWords.of("LED_BY");

    private static final WordSet BY_THIS = WordSet.of("بذلك", "بهذا");

    private static final WordSet NOT = WordSet.of("لا", "ولا", "فلا");
    private static final WordSet STRICTLY = WordSet.of("بصرامه", "بدقه", "بشكل", "بالكامل", "كليا", "تماما");

    private static final WordSet DIRECTED = TriggerWords.of("DIRECTED");
    private static final WordSet STANCE = TriggerWords.of("STANCE");
    private static final WordSet ANY = WordSet.of("اي", "ايه", "كل", "جميع");
    /** "لا تخطط لأي هجوم" */
    private static final WordSet FOR_ANY = WordSet.of("لاي", "لايه");

    private static final WordSet ON_OR_IN = WordSet.of("علي", "في", "الي", "عن", "مع");
    private static final WordSet OFFERS = TriggerWords.of("OFFERS");
    private static final WordSet AFTER = WordSet.of("بعد", "عقب", "اثر", "بعيد");
    private static final WordSet DEATH = WordSet.of("مقتل", "مصرع");
    private static final WordSet BECAUSE = WordSet.of("خلفيه", "اعقاب", "اثر");
    private static final WordSet BEFORE_CAUSE = WordSet.of("علي", "في");

    private static final WordSet EXPOSES = TriggerWords.of("EXPOSES");
    private static final WordSet OFFERED = WordSet.of("عرض", "طلب");
    private static final WordSet RELATIVE = TriggerWords.of("RELATIVE");
    private static final WordSet IT = TriggerWords.of("IT");
    private static final WordSet BINDING =
            WordSet.union(TriggerWords.of("PLEDGE_NOUN"), TriggerWords.of("GUARANTEE_NOUN"));
    private static final WordSet PREPOSITION = TriggerWords.of("PREPOSITION");
    private static final Set<ActorKind> OBEYING = EnumSet.of(ActorKind.ARMED_FORCES, ActorKind.INSTITUTION);
    private static final WordSet MEANWHILE = TriggerWords.of("MEANWHILE");
    private static final WordSet TELLING = TriggerWords.of("TELLING");
    private static final WordSet FORBEARS = TriggerWords.of("FORBEARS");
    private static final WordSet BINDING_NOUNS = TriggerWords.of("BINDING_NOUNS");
    /** How far behind a verb it may be told that nothing at all is pledged: over a title and a masdar. */
    private static final int NOTHING_REACH = 9;

    private static final WordSet DECREE = TriggerWords.of("DECREE");
    private static final WordSet TO_THEM = WordSet.of("له", "لها", "لهم", "لهما", "لنا");
    private static final int REACH = 30;
    /** How many phrases of time and place may stand between a verb and what is refused or intended. */
    private static final int CIRCUMSTANCES = 2;

    VerbTriggers(Workbench workbench) {
        super(workbench);
    }

    void at(Predicate predicate) {
        Reading reading = predicate.reading();
        if (predicate.negated()) {
            if (reading.has(VerbSense.INTEND)
                    && !scene.form(predicate.token() - 1).endsWith("لم")) {
                object(predicate, CommitmentKind.REFUSAL, "negated-intention");
            } else if (TriggerWords.lemma(predicate, "مانع")
                    && !predicate.reading().isPast()
                    && NOT.contains(scene.form(predicate.token() - 1))) {
                // "لا تمانع أنقرة استضافة المحادثات"
                object(predicate, CommitmentKind.READINESS, "no-objection");
            } else {
                drop(DropReason.NEGATED, predicate.token());
            }
            return;
        }
        boolean fixed = predicate.participle() && TriggerWords.lemma(predicate, "قرر");
        if (fixed || isDecided(predicate) || reading.form().passive() && !predicate.participle()) {
            // "كان مقررا غدا", "تقرر أن": what is scheduled, nobody who decides
            return;
        }
        if (guarantees(predicate)) {
            if (IN_A_WAY_THAT.contains(scene.form(predicate.token() - 1))) {
                // "مما يضمن حرية الملاحة": what has been told brings that about, and nobody vouches for it
                drop(DropReason.OTHER_MATTER, predicate.token());
                return;
            }
            object(predicate, CommitmentKind.GUARANTEE, "guarantee-verb");
        } else if (reading.has(VerbSense.PLEDGE)) {
            introduced(predicate, CommitmentKind.PLEDGE, "pledge-verb");
        } else if (reading.has(VerbSense.ORDER)) {
            order(predicate);
        } else if (reading.has(VerbSense.REFUSE)) {
            if (TriggerWords.lemma(predicate, "امتنع")
                    && reading.isPast()
                    && !predicate.participle()
                    && !fromBinding(predicate)) {
                // "امتنعت عن شن غارات": what was left undone, nobody's word on it
                drop(DropReason.OTHER_MATTER, predicate.token());
                return;
            }
            if (TriggerWords.is(predicate.reading().verb(), FORBEARS) && pledgesNothing(predicate.token())) {
                drop(DropReason.NEGATED, predicate.token());
                return;
            }
            object(predicate, CommitmentKind.REFUSAL, "refusal-verb");
        } else if (reading.has(VerbSense.INTEND)) {
            if (exposed(predicate)) {
                drop(DropReason.ANOTHERS, predicate.token());
                return;
            }
            object(predicate, CommitmentKind.INTENTION, "intention-verb");
        }
    }

    /** "أحجم عن إعطاء أي تعهد بحماية كييف": who forbears to pledge anything binds himself to nothing. */
    private boolean pledgesNothing(int verb) {
        for (int k = verb + 1; k + 1 < scene.sentenceEnd(verb) && k < verb + NOTHING_REACH; k++) {
            if (ANY.contains(scene.form(k))) {
                return TriggerWords.is(scene.form(k + 1), BINDING_NOUNS);
            }
        }
        return false;
    }

    /** "زعم نتنياهو أن طهران تعتزم", "حذرت كييف من أن موسكو تخطط لـ": what one side tells of the other's intentions. */
    private boolean exposed(Predicate predicate) {
        Predicate telling = predicate.reading().isPast() ? null : scene.predicateBefore(predicate.token());
        if (telling == null
                || telling.token() < scene.sentenceStart(predicate.token())
                || !EXPOSES.contains(telling.reading().verb())) {
            return false;
        }
        List<ActorMention> source = scene.attribution().of(predicate.token());
        return !source.isEmpty() && !Bound.sameSides(bound.subject(predicate), source);
    }

    /** "امتنعت عن التعهد بـ", "امتنع الرئيس عن تقديم ضمانات": who will not bind himself refuses to. */
    private boolean fromBinding(Predicate predicate) {
        int limit = Math.min(scene.sentenceEnd(predicate.token()), predicate.token() + REACH / 2);
        for (int k = predicate.token() + 1; k + 1 < limit; k++) {
            if (scene.form(k).equals("عن") && scene.actors().mentionFrom(k) == null) {
                return TriggerWords.is(scene.form(k + 1), BINDING)
                        || scene.isMasdar(k + 1) && TriggerWords.is(scene.form(k + 2), BINDING);
            }
        }
        return false;
    }

    /** "تقرر أن تفتح الحكومة": it was decided, and not "she decides", which would have its subject beside it. */
    private static boolean isDecided(Predicate predicate) {
        return TriggerWords.lemma(predicate, "قرر")
                && predicate.reading().form().tense() == Tense.PRESENT
                && !predicate.explicitSubject()
                && !predicate.reading().cut().future()
                && predicate.reading().form().gender() == Gender.FEMININE;
    }

    /** "تكفل" is كفل (guarantees) with an object and تكفل (undertook) with ب. */
    private boolean guarantees(Predicate predicate) {
        if (predicate.has(VerbSense.GUARANTEE)) {
            return true;
        }
        int i = predicate.token();
        if (scene.finite(i, Senses.of(VerbSense.GUARANTEE)) == null) {
            return false;
        }
        for (int k = i + 1; k < Math.min(i + 6, scene.sentenceEnd(i)); k++) {
            if (scene.actors().mentionAt(k) == null && (spans.opensWithBi(k) || ActionSpans.isThat(scene.form(k)))) {
                return false;
            }
        }
        return true;
    }

    // ---------------------------------------------------------------- "تعهد … بـ", "أمر … بـ"

    /** An order, unless the word is a noun here ("وهو أمر") or something else is directed ("وجه رسالة"). */
    private void order(Predicate predicate) {
        int i = predicate.token();
        Token before = i > scene.sentenceStart(i) ? scene.tokens().get(i - 1) : null;
        if (before != null && !before.isWord() && before.quote() >= 0 && i - 1 > scene.sentenceStart(i)) {
            // "إن حل النزاع «أمر سهل»": the quotation opens in the clause
            before = scene.tokens().get(i - 2);
        }
        boolean noun = before != null
                && before.isWord()
                && predicate.reading().cut().conjunction() == 0
                && !predicate.explicitSubject()
                && !Words.COMPLEMENT.contains(before.form())
                && !Words.ADVERB.contains(before.form())
                && !DECREE.contains(before.form())
                && !RELATIVE.contains(before.form());
        if (noun || scene.form(i).endsWith("ا") && !predicate.isDual()) {
            return;
        }
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + 8) && !toDo(k); k++) {
            if (scene.actors().mentionAt(k) == null && TriggerWords.is(scene.form(k), DIRECTED)) {
                return;
            }
        }
        introduced(predicate, CommitmentKind.ORDER, "order-verb");
    }

    /** "أمر الجيش بشن ضربات": what is ordered begins here, and what follows is no object of the verb. */
    private boolean toDo(int k) {
        return spans.opensWithBi(k) && spans.masdar(k) && !TriggerWords.is(scene.form(k), DIRECTED);
    }

    /** "…، وأمر الجيش بـ": the forces behind a coordinated verb of ordering obey; whoever acted before orders. */
    private List<ActorMention> ordering(Predicate predicate, List<ActorMention> subject) {
        boolean coordinated = predicate.reading().cut().conjunction() != 0
                && subject.size() == 1
                && subject.get(0).first() > predicate.token();
        if (predicate.has(VerbSense.ORDER)
                && coordinated
                && OBEYING.contains(Scene.entitiesOf(subject).get(0).kind())) {
            List<ActorMention> before = bound.actingBefore(predicate.token());
            return Bound.sameSides(before, subject) ? before : subject;
        }
        return subject;
    }

    private void introduced(Predicate predicate, CommitmentKind kind, String rule) {
        int i = predicate.token();
        Predicate signing = DECREE.contains(scene.form(i - 1)) ? scene.predicateBefore(i) : null;
        // "وقع مرسوما يأمر قوات الأمن بـ": who signs a decree orders what it orders
        List<ActorMention> committers = ordering(predicate, bound.subject(signing == null ? predicate : signing));
        int action = committers.isEmpty() ? -1 : introducedAt(predicate, kind);
        if (action < 0) {
            drop(DropReason.INCOMPLETE, i);
            return;
        }
        if (spans.exchangeNoun(action)
                || TriggerWords.lemma(predicate, "توعد") && !threatened(action)
                || kept(predicate, action)
                || spans.specificClause(action)
                || kind == CommitmentKind.PLEDGE && bringsTruce(predicate, action)) {
            drop(DropReason.OTHER_MATTER, i);
            return;
        }
        Draft draft = new Draft(kind, rule, i, committers)
                .spans(bound.mentionStart(predicate), action, end(predicate, kind, action));
        drafts.addAll(kind == CommitmentKind.PLEDGE ? draft.to(recipients(predicate, action)) : draft);
    }

    /** "توعد بالرد", "توعدت بأنها سترد": a deed, unlike "توعد بعواقب وخيمة". */
    private boolean threatened(int action) {
        return ActionSpans.isThat(scene.form(action)) || scene.isMasdar(action);
    }

    /** "قرر الحلف نشر قوات بعد إصابة جنوده", "أمر بإغلاق الحدود على خلفية الهجوم": what led to a decision is no part of it. */
    private int end(Predicate predicate, CommitmentKind kind, int action) {
        int end = spans.end(action);
        boolean decided = predicate.reading().isPast()
                && !predicate.participle()
                && (kind == CommitmentKind.ORDER || TriggerWords.lemma(predicate, "قرر"));
        for (int k = action + 2; decided && k + 1 < end; k++) {
            boolean after =
                    AFTER.contains(scene.form(k)) && (scene.isMasdar(k + 1) || DEATH.contains(scene.form(k + 1)));
            boolean because = BECAUSE.contains(scene.form(k + 1)) && BEFORE_CAUSE.contains(scene.form(k));
            if (after || because) {
                return k;
            }
        }
        return end;
    }

    /** "الجيش التزم التزاما صارما بالهدنة": who has kept to something pledges nothing. */
    private boolean kept(Predicate predicate, int action) {
        return TriggerWords.lemma(predicate, "التزم")
                && predicate.reading().isPast()
                && !predicate.participle()
                && (scene.form(predicate.token() + 1).equals("التزاما")
                        || STRICTLY.contains(scene.form(predicate.token() + 1)) && spans.truceNoun(action)
                        || scene.form(action).startsWith("بال") && spans.truceNoun(action));
    }

    /** A pledge of the truce itself is the truce, so is "نلتزم بوقف دائم لإطلاق النار"; to abide by one is a commitment. */
    private boolean bringsTruce(Predicate predicate, int action) {
        boolean anew = predicate.isFirstPerson()
                && !scene.form(action + 1).equals("اطلاق")
                && !scene.form(action).startsWith("بال");
        return (anew || !TriggerWords.lemma(predicate, "التزم")) && spans.truceNoun(action);
    }

    /** Where what is pledged or ordered begins: بأن، بـ + masdar, or the masdar as object; or -1. */
    private int introducedAt(Predicate predicate, CommitmentKind kind) {
        int i = predicate.token();
        int limit = Math.min(scene.sentenceEnd(i), i + REACH);
        boolean direct = kind == CommitmentKind.PLEDGE;
        boolean directs = TriggerWords.lemma(predicate, "وجه");
        if (directs && addressed(i)) {
            return -1;
        }
        boolean swears = TriggerWords.lemma(predicate, "اقسم")
                || TriggerWords.lemma(predicate, "حلف")
                || TriggerWords.lemma(predicate, "عاهد");
        for (int k = i + 1; k < limit; k++) {
            Token token = scene.tokens().get(k);
            String form = token.form();
            if (token.is(".") || token.is(":") || k == i + 1 && IT.contains(form)) {
                return -1;
            }
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null && mention.preposition() != 'ب') {
                k = mention.last() - 1;
            } else if (token.is(",")) {
                Predicate next = scene.actors().predicateAt(k + 1);
                if (next != null && next.participle()) {
                    return -1;
                }
                k = Math.max(k, bound.afterAside(k) - 1);
            } else if (ActionSpans.isThat(form) && (form.startsWith("ب") || kind == CommitmentKind.PLEDGE)) {
                return k;
            } else if (form.equals("علي") && swears && mention == null
                    || directs && k > i + 1 && form.equals("الي") && directed(predicate, k)) {
                return k + 1;
            } else if (directs && k > i + 1 && form.startsWith("ل") && scene.isMasdar(k)) {
                return k;
            } else if (spans.opensWithBi(k)) {
                return saysOnly(form) ? -1 : k;
            } else if (direct
                    && scene.isMasdar(k)
                    && !form.startsWith("ال")
                    && !form.startsWith("ل")
                    && !LED_BY.contains(form)
                    && i + 1 < limit) {
                return spans.governs(k) || ANY.contains(scene.form(k + 1)) ? k : -1;
            } else if (direct && definite(predicate, k)) {
                return k;
            } else if (ends(k)) {
                return -1;
            } else if (direct && afterTime(k) > k) {
                // "تعهد الاتحاد الخميس تقديم"
                k = afterTime(k) - 1;
            } else {
                boolean opensQuote = !token.isWord() && token.quote() >= 0 && scene.isMasdar(k + 1);
                direct = direct && (Words.ADVERB.contains(form) || namesQuoted(predicate, k) || opensQuote);
            }
        }
        return -1;
    }

    /** "النداء الذي وجهه القائد": what is addressed to somebody, unless it is itself an order. */
    private boolean addressed(int i) {
        String relative = scene.form(i - 1);
        return (relative.equals("الذي") || relative.equals("التي")) && !TriggerWords.is(scene.form(i - 2), ORDERS);
    }

    /** "وجّه الوزارة إلى إرسال": behind إلى stands something to do, or at least before it somebody else who is to do it. */
    private boolean directed(Predicate predicate, int to) {
        ActorMention whom = scene.actors().mentionAt(to - 1);
        return spans.masdar(to + 1)
                || whom != null
                        && !predicate.subject().contains(whom)
                        && scene.actors().mentionFrom(to + 1) == null;
    }

    /** "تعهدت واشنطن العمل على", "وعد الحلف الوقوف إلى جانبها": a masdar with ال right behind the subject, with its preposition behind. */
    private boolean definite(Predicate predicate, int k) {
        String form = scene.form(k);
        ActorMention before = k == predicate.token() + 1 ? null : scene.actors().mentionAt(k - 1);
        boolean behindSubject = before != null && predicate.subject().contains(before)
                || predicate.explicitSubject() && scene.tokens().get(k - 1).is(",");
        int next = scene.form(k + 1).equals("بسرعه") || Words.ADVERB.contains(scene.form(k + 1)) ? k + 2 : k + 1;
        return form.startsWith("ال")
                && behindSubject
                && scene.actors().mentionAt(k) == null
                && scene.isMasdar(k)
                && (ON_OR_IN.contains(scene.form(next)) || spans.opensWithBi(next));
    }

    private static boolean saysOnly(String form) {
        return form.equals("بالقول") || form.equals("بقوله") || form.equals("بقولها");
    }

    /** Whether a coordinated verb begins another statement. */
    private boolean ends(int k) {
        Predicate inner = scene.actors().predicateAt(k);
        return inner != null && !inner.participle() && inner.reading().cut().conjunction() != 0;
    }

    /** To whom something is pledged: "تعهد لنظيره بـ", "وعد نظيره بأن". */
    private List<ActorMention> recipients(Predicate predicate, int action) {
        int aside = predicate.token() + 1;
        while (aside < action && !scene.tokens().get(aside).is(",")) {
            aside++;
        }
        List<ActorMention> found = new ArrayList<>(bound.datives(predicate.token() + 1, aside));
        boolean transitive = TriggerWords.lemma(predicate, "وعد") || TriggerWords.lemma(predicate, "عاهد");
        for (int k = predicate.token() + 1; transitive && k < action; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            boolean adjacent = scene.actors().mentionAt(k - 1) != null || k == predicate.token() + 1;
            if (mention != null
                    && adjacent
                    && mention.entity() != null
                    && !predicate.subject().contains(mention)
                    && mention.preposition() == 0
                    && mention.conjunction() == 0
                    && !PREPOSITION.contains(scene.form(k - 1))) {
                found.add(mention);
            }
        }
        return found;
    }

    // ---------------------------------------------------------------- "رفض استقبال", "يعتزم زيارة", "تضمن سلامة"

    private void object(Predicate predicate, CommitmentKind kind, String rule) {
        List<ActorMention> committers = bound.subject(predicate);
        // "رفضها في خطاب بثه …": its object is the pronoun
        // and so is that of "ما يضمنه الجانب"
        boolean served = !predicate.reading().pronoun().isEmpty()
                && (predicate.has(VerbSense.REFUSE)
                        || scene.form(predicate.token() - 1).equals("ما"));
        int k = committers.isEmpty() || served ? -1 : objectAt(predicate, kind);
        if (k < 0) {
            drop(DropReason.INCOMPLETE, predicate.token());
            return;
        }
        if (!fits(predicate, kind, k)
                || kind == CommitmentKind.REFUSAL && spans.doneByOthers(k, committers)
                || TriggerWords.lemma(predicate, "امتنع") && spans.hostility(k)
                || predicate.participle()
                        && kind == CommitmentKind.REFUSAL
                        && TriggerWords.cut(scene.word(k), TELLING) != null
                || spans.specificNoun(k)
                || kind != CommitmentKind.REFUSAL && spans.specificClause(k)) {
            drop(DropReason.OTHER_MATTER, predicate.token());
            return;
        }
        Draft draft = new Draft(kind, rule, predicate.token(), committers)
                .spans(bound.mentionStart(predicate), k, end(predicate, kind, k));
        drafts.addAll(draft.to(kind == CommitmentKind.GUARANTEE ? recipients(predicate, k) : List.of()));
    }

    /** Where the object begins, behind the subject, adverbs, an aside, a short phrase of time or a dative; or -1. */
    private int objectAt(Predicate predicate, CommitmentKind kind) {
        int i = predicate.token();
        int limit = Math.min(scene.sentenceEnd(i), i + REACH);
        int k = i + 1;
        int circumstances = 0;
        boolean aside = false;
        while (k < limit) {
            String form = scene.form(k);
            ActorMention mention = scene.actors().mentionFrom(k);
            boolean dative = mention != null && mention.preposition() == 'ل' && kind == CommitmentKind.GUARANTEE;
            if (namesQuoted(predicate, k)
                    || describesQuoted(predicate, k)
                    || kind == CommitmentKind.GUARANTEE && TO_THEM.contains(form)) {
                k++;
            } else if (mention != null
                    && (predicate.subject().contains(mention) || dative || mention.conjunction() == 'و' && k > i + 1)) {
                k = mention.last();
            } else if (Words.ADVERB.contains(form) || BY_THIS.contains(form)) {
                k++;
            } else if (LED_BY.contains(form)) {
                // "رفض الجيش بقيادة البرهان التفاوض": who leads whoever acts
                ActorMention leader = scene.actors().mentionFrom(k + 1);
                if (leader == null) {
                    return -1;
                }
                k = leader.last();
            } else if (predicate.has(VerbSense.REFUSE) && form.equals("رفضا")) {
                // "رفضت رفضا قاطعا المشاركة": how, rather than what
                k++;
                while (k < limit
                        && scene.form(k).endsWith("ا")
                        && !scene.isMasdar(k)
                        && scene.tokens().get(k).isWord()) {
                    k++;
                }
            } else if (form.equals("كل") && scene.form(k + 1).equals("من")) {
                List<ActorMention> each =
                        scene.actors().mentionFrom(k + 2) == null ? List.of() : bound.subject(predicate);
                k = each.isEmpty() ? k + 2 : each.get(each.size() - 1).last();
            } else if (scene.tokens().get(k).is(",") && !aside && bound.afterAside(k) > k) {
                aside = true;
                k = bound.afterAside(k);
            } else if (MEANWHILE.contains(form) && circumstances < CIRCUMSTANCES) {
                circumstances++;
                k = afterPhrase(k, limit);
            } else {
                break;
            }
        }
        boolean on = k < limit
                && (scene.form(k).equals("علي") && predicate.has(VerbSense.INTEND)
                        || scene.form(k).equals("عن") && predicate.has(VerbSense.REFUSE)
                        || scene.form(k).equals("في") && kind == CommitmentKind.READINESS);
        if (on
                || k < limit
                        && !scene.tokens().get(k).isWord()
                        && scene.tokens().get(k).quote() >= 0) {
            k++;
        }
        return k < limit && scene.tokens().get(k).isWord() ? k : -1;
    }

    /** "رفض «جيش أراكان» الانضمام": a quotation mark before or behind the name of whoever acts. */
    private boolean namesQuoted(Predicate predicate, int k) {
        ActorMention name = scene.actors().mentionFrom(k + 1) == null
                ? scene.actors().mentionAt(k - 1)
                : scene.actors().mentionFrom(k + 1);
        return !scene.tokens().get(k).isWord()
                && scene.tokens().get(k).quote() >= 0
                && name != null
                && predicate.subject().contains(name);
    }

    /** "حركة «فجر» المعارضة": the adjective behind a quoted name, before what is refused or intended. */
    private boolean describesQuoted(Predicate predicate, int k) {
        return scene.form(k).startsWith("ال")
                && !scene.isMasdar(k)
                && scene.isMasdar(k + 1)
                && k > predicate.token() + 2
                && namesQuoted(predicate, k - 1);
    }

    /** Index behind a short phrase of time or place: "خلال المكالمة الهاتفية", "منذ أسابيع", "في اجتماع جنيف أمس". */
    private int afterPhrase(int preposition, int limit) {
        int k = afterTime(preposition + 1);
        if (k == preposition + 1) {
            ActorMention place = scene.actors().mentionFrom(k);
            k = place == null ? k + 1 : place.last();
        }
        if (!spans.masdar(k) && spans.masdar(k + 1) && scene.actors().mentionFrom(k) == null) {
            // "في اجتماع جنيف تقديم": a place that is no actor
            k++;
        }
        while (k < limit) {
            ActorMention mention = scene.actors().mentionFrom(k);
            boolean adjective = scene.form(k).startsWith("ال") && !scene.isMasdar(k) && scene.nisba(k) == null;
            int next = mention != null && mention.conjunction() == 0 && mention.preposition() == 0
                    ? mention.last()
                    : afterTime(k);
            if (next == k && !adjective && (scene.nisba(k) == null || mention != null)) {
                break;
            }
            k = Math.max(k + 1, next);
        }
        return k;
    }

    private int afterTime(int k) {
        Optional<DateMatch> date = scene.time().date(k);
        Optional<DurationMatch> length = scene.time().duration(k);
        int day = date.isPresent() && date.get().first() == k ? date.get().last() : k;
        return Math.max(
                day,
                length.isPresent() && length.get().first() == k ? length.get().last() : k);
    }

    private boolean fits(Predicate predicate, CommitmentKind kind, int k) {
        String form = scene.form(k);
        boolean that = ActionSpans.isThat(form);
        boolean masdar = spans.masdar(k);
        if (kind == CommitmentKind.GUARANTEE) {
            boolean present = predicate.reading().form().tense() == Tense.PRESENT;
            return (that || !Words.FUNCTION.contains(form))
                    && scene.actors().mentionFrom(k) == null
                    && (predicate.explicitSubject() || present);
        }
        if (predicate.has(VerbSense.REFUSE)) {
            // "رفضت أي وساطة", where it is told who did so
            boolean any =
                    ANY.contains(form) && predicate.explicitSubject() && TriggerWords.is(scene.form(k + 1), OFFERS);
            return any ? refusable(k + 1, false, false) : refusable(k, that, masdar);
        }
        if (form.equals("رفض") && OFFERS.contains(scene.form(k + 1)) && !refusable(k + 1, false, false)) {
            // "قررت الحكومة رفض العرض", of a truce
            return false;
        }
        boolean on = scene.form(k - 1).equals("علي");
        boolean intends = TriggerWords.lemma(predicate, "اعتزم") || TriggerWords.lemma(predicate, "نوي") || on;
        if (intends
                && !Words.FUNCTION.contains(form)
                && scene.actors().mentionFrom(k) == null
                && (on || scene.actors().predicateAt(k) == null)) {
            // what one intends is always something to do: "نعتزم شراء"
            return true;
        }
        boolean withLi = form.startsWith("ل") && (form.length() > 3 || FOR_ANY.contains(form));
        boolean takesLi = !TriggerWords.lemma(predicate, "قرر") && !TriggerWords.lemma(predicate, "صمم");
        return masdar || that || withLi && takesLi;
    }

    /** What one refuses to do or to take, rather than what others do. */
    private boolean refusable(int k, boolean that, boolean masdar) {
        String form = scene.form(k);
        if (TriggerWords.is(form, STANCE) && !spans.imposes(k) || !(masdar || that || OFFERS.contains(form))) {
            return false;
        }
        if (OFFERS.contains(form) && form.startsWith("ال") && toldBefore(k)) {
            return false;
        }
        int end = scene.clauses().end(that ? k + 1 : k, that);
        Predicate inner = that ? scene.actors().predicateAt(k + 1) : null;
        boolean accepts = form.startsWith("الموافق")
                || form.startsWith("قبول")
                || OFFERS.contains(form)
                || inner != null && inner.has(VerbSense.ACCEPT);
        if (accepts && scene.truceAhead(k, end)) {
            return false;
        }
        for (int j = k; OFFERS.contains(form) && j < end; j++) {
            if (spans.exchangeNoun(j)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "عرض هدنة …، لكن الحركة رفضت العرض": the offer that the sentence has told of, or the one before it where an offer takes
     * nothing behind it, is the truce or the exchange itself.
     */
    private boolean toldBefore(int offer) {
        int start = scene.sentenceStart(offer);
        boolean taken = TriggerWords.is(scene.form(offer), OFFERED)
                && (offer + 1 == scene.sentenceEnd(offer)
                        || !scene.tokens().get(offer + 1).isWord());
        if (taken && start > 0) {
            start = scene.sentenceStart(start - 1);
        }
        for (int k = offer - 1; k >= Math.max(start, offer - 2 * REACH); k--) {
            if (spans.truceNoun(k) || taken && spans.exchangeNoun(k)) {
                return true;
            }
        }
        return false;
    }
}
