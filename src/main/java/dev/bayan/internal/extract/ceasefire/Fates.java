package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the text tells behind a ceasefire's name: it begins, holds, collapses; who proposed it, who accepted it. */
final class Fates {
    private static final Set<CeasefireStatus> SETTLED =
            EnumSet.of(CeasefireStatus.IN_FORCE, CeasefireStatus.REJECTED, CeasefireStatus.ENDED);
    private static final int REACH = 40;
    private static final int FORCE_REACH = 20;
    private static final int HEADLINE = 25;
    private static final WordSet TRUCE = Concepts.words("TRUCE");
    private static final WordSet CALM = Concepts.words("CALM");
    private static final WordSet FORCE = Cue.words("FORCE");
    private static final WordSet INTO_FORCE = Cue.words("INTO_FORCE");
    private static final WordSet COMING = Cue.words("COMING");
    private static final WordSet IS_NOT = Cue.words("IS_NOT");
    private static final WordSet NOT = Cue.words("NOT");
    private static final WordSet STARTING = Cue.words("STARTING");
    private static final WordSet AT_ONCE = Cue.words("AT_ONCE");
    private static final WordSet RESUMPTIVE = Cue.words("RESUMPTIVE");
    private static final WordSet LIFE = Cue.words("LIFE");
    private static final WordSet EXPIRED = Cue.words("EXPIRED");
    private static final WordSet OPEN_END = Cue.words("OPEN_END");
    private static final WordSet PERIOD = Cue.words("PERIOD");
    private static final WordSet FAR = Cue.words("FAR");
    private static final WordSet NEEDED = Cue.words("NEEDED");
    /** "أمر ضروري": the noun before what tells that it is needed. */
    private static final WordSet NEEDED_THING = WordSet.of("امر", "امرا", "مطلب", "مطلبا", "مساله", "خيارا", "حاجه");

    private static final WordSet BECOMING = Cue.words("BECOMING");
    private static final WordSet DIRECTION = Cue.words("DIRECTION");
    private static final WordSet PREVIOUSLY = Cue.words("PREVIOUSLY");
    private static final WordSet NO_LONGER = Cue.words("NO_LONGER");
    private static final WordSet OWN_SIDE = Cue.words("OWN_SIDE");
    private static final int OWN_SIDE_REACH = 4;
    private static final int BETWEEN_REACH = 8;
    private static final int WEEK = 8;
    /** Verbs by which a proposal is met, whatever with. */
    private static final WordSet MET =
            WordSet.of("قوبل", "قوبلت", "حظي", "حظيت", "اصطدم", "اصطدمت", "جوبه", "جوبهت", "ووجه", "ووجهت");
    /** Verbs by which a proposal gains an answer: "نال المقترح موافقة الحركة". */
    private static final WordSet GAINING = WordSet.of("نال", "نالت", "لقي", "لقيت", "حاز", "حازت");

    /** Verbs by which a ceasefire undergoes what stands behind. */
    private static final WordSet SUFFERING = WordSet.of("تعرض", "شهد");

    /** What follows a verb of breach in the present that cannot have an object. */
    private static final WordSet BY_WHOM = WordSet.of("من", "يوميا", "باستمرار", "كل", "علي", "بشكل", "بصوره");

    private static final WordSet NEAR =
            WordSet.of("قريبه", "قريب", "قريبا", "وشيكه", "وشيك", "وشيكا", "متناول", "ممكن", "ممكنا", "ممكنه");
    private static final WordSet AMID = WordSet.of("وقع", "وسط", "رغم", "برغم");
    private static final WordSet NOT_YET = WordSet.of("قد", "ان", "ربما", "متي", "هل");
    /** What may stand behind an answer in one word. */
    private static final WordSet NOTHING_ELSE = WordSet.of(
            "ذلك", "العرض", "الاقتراح", "المقترح", "الطلب", "الدعوه", "المبادره", "بينما", "فيما", "لكن", "فورا");

    private static final WordSet UNACCEPTABLE = WordSet.of("مرفوض", "مرفوضه", "مرفوضا");
    private static final WordSet ACCEPTABLE = WordSet.of("مقبول", "مقبوله", "مقبولا");
    private static final WordSet CALLING = WordSet.of("وصف", "اعتبر", "عد");
    private static final WordSet SIDE = WordSet.of("الجانب", "الطرف");
    private static final WordSet BY = WordSet.of("طرف", "جانب", "قبل");
    /** How far behind the ceasefire's name it stands what a proposal is met with. */
    private static final int RECEIVED_REACH = 12;

    private static final WordSet MUST = Cue.words("MUST");
    private static final WordSet ADJUNCT = WordSet.of("بعد", "بحلول", "بنهايه", "بانتهاء");
    private static final WordSet BENEFIT = Cue.words("BENEFIT");
    private static final WordSet GIVING = WordSet.of("قدم", "تقدم", "طرح", "سلم", "حمل");
    private static final WordSet KEEPING = WordSet.of("طبق", "التزم");
    private static final WordSet RELATIVE = WordSet.of("التي", "الذي", "ما");

    private final Scene scene;
    private final Doers doers;

    Fates(Scene scene, Doers doers) {
        this.scene = scene;
        this.doers = doers;
    }

    /** Reads from behind the name into the draft; the predicates read are added to {@code handled}. */
    void read(TruceDraft draft, TruceNoun noun, Set<Integer> handled) {
        if (draft.unreal) {
            return;
        }
        List<Token> tokens = scene.tokens();
        boolean otherHead = draft.statuses.contains(CeasefireStatus.UNDER_NEGOTIATION)
                || draft.statuses.contains(CeasefireStatus.PROPOSED)
                || draft.statuses.contains(CeasefireStatus.CALLED_FOR);
        int limit = Math.min(scene.sentenceEnd(noun.first()), noun.last() + REACH);
        for (int k = noun.last(); k < limit; k++) {
            if (tokens.get(k).is(".")
                    || tokens.get(k).is(";")
                    || scene.bare(k).equals("لو")
                    || scene.clauses().conditionAt(k)
                    || (Concepts.truce(scene, k).truce() == Truce.STRONG || CALM.contains(scene.form(k)))
                            && !scene.form(k).startsWith("و")) {
                return;
            }
            Predicate verb = DIRECTION.contains(scene.form(k - 1))
                    ? null
                    : scene.actors().predicateAt(k);
            if (k == noun.last() && verb == null && scene.form(k).equals("خرق")) {
                // "وقف إطلاق النار خُرق بعد ساعات", spelt like the noun
                draft.statuses.add(CeasefireStatus.VIOLATED);
                continue;
            }
            if (PREVIOUSLY.contains(scene.form(k))) {
                continue;
            }
            if (FORCE.contains(scene.form(k)) && k - noun.last() < FORCE_REACH && !isList(k)) {
                if (NO_LONGER.contains(scene.form(k - 1))) {
                    // "الهدنة لم تعد قائمة"
                    draft.statuses.add(CeasefireStatus.ENDED);
                } else if (notYet(noun, k)) {
                    draft.statuses.add(CeasefireStatus.AGREED);
                } else if (!scene.form(k - 1).equals("غير") && !(scene.form(k).startsWith("ال") && broken(draft))) {
                    draft.statuses.add(CeasefireStatus.IN_FORCE);
                }
            } else if (EXPIRED.contains(scene.bare(k)) && scene.form(k + 1).equals("بعد")
                    || EXPIRED.contains(scene.form(k))
                            && (LIFE.contains(scene.form(k + 1)) || PERIOD.contains(scene.form(k - 1)))) {
                // "انقضى أجلها", "وهي مهلة انتهت أمس"
                draft.statuses.add(CeasefireStatus.ENDED);
            } else if ((FAR.contains(scene.form(k)) || near(k)) && draft.statuses.isEmpty()) {
                draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
                otherHead = true;
            } else if (needed(noun, k) && draft.statuses.isEmpty()) {
                draft.statuses.add(CeasefireStatus.CALLED_FOR);
                draft.stand(scene.attribution().speaker(noun.first()), Stance.DEMANDS);
            } else if (MUST.contains(scene.form(k)) && scene.form(k + 1).equals("ان") && draft.statuses.isEmpty()) {
                must(draft, noun, k + 2);
                return;
            } else if (verb != null
                    && verb.has(VerbSense.START)
                    && AT_ONCE.contains(scene.form(k + 1))
                    && draft.governor != null
                    && !otherHead) {
                draft.statuses.add(CeasefireStatus.IN_FORCE);
                draft.beginning = draft.governor.token();
            } else if (STARTING.contains(scene.form(k))
                    && (AT_ONCE.contains(scene.form(k + 1)) || AT_ONCE.contains(scene.form(k + 2)))) {
                draft.statuses.add(CeasefireStatus.IN_FORCE);
            } else if (verb == null && unacceptable(k)) {
                refused(draft, noun);
            } else if (verb == null) {
                reception(draft, k);
                breach(draft, noun, k);
            } else if (verb.has(VerbSense.ACCUSE)
                    && draft.statuses.contains(CeasefireStatus.VIOLATED)
                    && !accused(verb).isEmpty()) {
                draft.stand(accused(verb), Stance.VIOLATES);
            } else if (answers(draft, verb, handled)) {
                handled.add(k);
                boolean yes = verb.has(VerbSense.ACCEPT);
                draft.stand(doers.of(verb), yes ? Stance.ACCEPTS : Stance.REJECTS);
                draft.statuses.add(yes ? CeasefireStatus.AGREED : CeasefireStatus.REJECTED);
            } else if (relative(verb)) {
                handled.add(k);
                relative(draft, verb);
            } else if (ofTruce(draft, verb, noun, k)) {
                handled.add(k);
                if (!otherHead) {
                    own(draft, verb, k);
                }
            } else if (!verb.participle() && verb.explicitSubject() && !verb.has(VerbSense.BE)) {
                return;
            }
        }
    }

    /** "الهدنة ضرورة", "وقف إطلاق النار في غزة بات أمرا ملحا": what it is said to be, right behind its name or behind a copula. */
    private boolean needed(TruceNoun noun, int k) {
        if (!NEEDED.contains(scene.form(k))) {
            return false;
        }
        int copula = NEEDED_THING.contains(scene.form(k - 1)) ? k - 2 : k - 1;
        Predicate is = scene.actors().predicateAt(copula);
        boolean said = is != null && !is.negated() && (is.has(VerbSense.BE) || BECOMING.contains(scene.form(copula)))
                || BECOMING.contains(scene.form(copula));
        return k - noun.last() < 3 || said;
    }

    /** "وقف إطلاق النار يجب أن يكون الخطوة التالية" demands it; "يجب أن يقترن بوقف التسليح" tells what it should be like. */
    private void must(TruceDraft draft, TruceNoun noun, int verb) {
        Predicate comes = scene.actors().predicateAt(verb);
        boolean demanded = comes != null
                && (comes.has(VerbSense.BE)
                        || comes.has(VerbSense.START)
                        || Doers.is(comes, "تم")
                        || Doers.is(comes, "شمل"));
        if (demanded) {
            draft.statuses.add(CeasefireStatus.CALLED_FOR);
            draft.stand(scene.attribution().speaker(noun.first()), Stance.DEMANDS);
        } else if (comes == null || !comes.has(VerbSense.HOLD) && !comes.has(VerbSense.CONTINUE)) {
            draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
        }
    }

    /** "سيعد قائمة بالمنشآت المعنية": a list, and nothing that stands. */
    private boolean isList(int k) {
        Predicate drawing = scene.actors().predicateAt(k - 1);
        boolean made =
                drawing != null && !drawing.has(VerbSense.BE) && !drawing.has(VerbSense.HOLD) && !drawing.negated();
        return scene.form(k).equals("قائمه") && (made || scene.form(k + 1).startsWith("بال"));
    }

    /** "خرق وقف إطلاق النار القائم": the adjective tells which one is meant, not what has become of it. */
    private static boolean broken(TruceDraft draft) {
        return draft.statuses.contains(CeasefireStatus.VIOLATED) || draft.statuses.contains(CeasefireStatus.ENDED);
    }

    /** "إذ اتُّهم المتمردون بقصف الثكنات": who is accused where nobody accuses, since what he is accused of follows at once. */
    private List<ActorMention> accused(Predicate verb) {
        ActorMention behind = scene.actors().mentionFrom(verb.token() + 1);
        boolean charged = behind != null
                && behind.preposition() == 0
                && scene.form(behind.last()).startsWith("ب")
                && verb.reading().pronoun().isEmpty();
        return charged ? Doers.known(List.of(behind)) : List.of();
    }

    /** Verbs of putting a proposal forward that do not propose by themselves: "قدم مقترحا". */
    static boolean gives(Predicate verb) {
        return GIVING.contains(verb.reading().verb());
    }

    /** "قوبل بترحيب من بوتين", "حظي بموافقة الطرفين", "قوبل مقترح الهدنة بالرفض من جانب الحركة". */
    private void reception(TruceDraft draft, int k) {
        Predicate gaining = scene.predicateBefore(draft.token);
        boolean gained = gaining != null
                && GAINING.contains(scene.bare(gaining.token()))
                && draft.token - gaining.token() < FORCE_REACH
                && !gaining.negated();
        Cue cue = gained || scene.form(k).startsWith("ب") ? Cue.of(scene.word(k)) : null;
        Predicate before = scene.actors().predicateAt(k - 1);
        Predicate answer = cue == Cue.REJECTION ? scene.predicateBefore(draft.token) : null;
        if (answer != null && Doers.is(answer, "رد") && draft.token - answer.token() < FORCE_REACH) {
            // "ردت موسكو على مقترح الهدنة برفض"
            draft.stand(doers.of(answer), Stance.REJECTS);
            draft.statuses.add(CeasefireStatus.REJECTED);
            return;
        }
        Predicate head = cue == null ? null : scene.predicateBefore(draft.token);
        boolean met = head != null
                && MET.contains(scene.bare(head.token()))
                && draft.token - head.token() < FORCE_REACH
                && k - draft.token < RECEIVED_REACH;
        boolean received = before != null && (before.reading().form().passive() || Doers.is(before, "حظي"));
        if (cue == null || !met && !received && !gained) {
            return;
        }
        boolean fromSide = scene.form(k + 1).equals("من") && BY.contains(scene.form(k + 2));
        List<ActorMention> who = doers.owner(fromSide ? k + 2 : k);
        if (cue == Cue.WELCOME || cue == Cue.ACCEPTANCE) {
            draft.stand(who, Stance.ACCEPTS);
            draft.statuses.add(CeasefireStatus.AGREED);
        } else if (cue == Cue.REJECTION) {
            draft.stand(who, Stance.REJECTS);
            draft.statuses.add(CeasefireStatus.REJECTED);
        }
    }

    /** "الهدنة باتت قريبة", but not "قريبة من الانهيار". */
    private boolean near(int k) {
        return NEAR.contains(scene.form(k)) && !scene.form(k + 1).equals("من");
    }

    /** "تعرضت الهدنة لخروق", "شهدت الهدنة خروقا"; and who broke it: "انتهكت الهدنة من قبل الجيش", "خروق للهدنة من جانب القوات". */
    private void breach(TruceDraft draft, TruceNoun noun, int k) {
        if (k - noun.last() >= FORCE_REACH) {
            return;
        }
        Predicate verb = Cue.of(scene.word(k)) == Cue.BREACH ? scene.predicateBefore(k) : null;
        boolean suffers = verb != null
                && SUFFERING.contains(verb.reading().verb())
                && !verb.negated()
                && (verb.token() == noun.first() - 1 || verb.token() >= noun.last());
        if (suffers && !draft.statuses.contains(CeasefireStatus.VIOLATED)) {
            draft.statuses.add(CeasefireStatus.VIOLATED);
        }
        if (!scene.form(k).equals("من")
                || !draft.statuses.contains(CeasefireStatus.VIOLATED)
                || draft.has(Stance.VIOLATES)) {
            return;
        }
        int side = BY.contains(scene.form(k + 1)) ? k + 2 : SIDE.contains(scene.form(k + 1)) ? k + 1 : -1;
        ActorMention by = side < 0 ? null : scene.actors().mentionFrom(side);
        List<ActorMention> who =
                by == null ? List.of() : Doers.known(scene.actors().coordination(by));
        if (Doers.belligerents(who)) {
            draft.stand(who, Stance.VIOLATES);
        }
    }

    /** "اقترح ترامب هدنة، فوافقت كييف ورفضت موسكو": what somebody answers to what has been put to him, in one word. */
    private boolean answers(TruceDraft draft, Predicate verb, Set<Integer> handled) {
        boolean put = draft.statuses.contains(CeasefireStatus.PROPOSED)
                || draft.statuses.contains(CeasefireStatus.CALLED_FOR);
        Predicate before = scene.predicateBefore(verb.token());
        char joined = verb.reading().cut().conjunction();
        boolean goesOn = joined == 'ف' || joined == 'و' && before != null && handled.contains(before.token());
        if (!put
                || !goesOn
                || verb.negated()
                || verb.participle()
                || !verb.reading().isPast()
                || !verb.reading().pronoun().isEmpty()
                || !verb.explicitSubject()
                || !verb.has(VerbSense.ACCEPT) && !verb.has(VerbSense.REFUSE)
                || Doers.welcomes(verb)
                || !Doers.belligerents(doers.of(verb))) {
            return false;
        }
        List<ActorMention> subject = verb.subject();
        int next = subject.get(subject.size() - 1).last();
        return next > verb.token()
                && (next >= scene.sentenceEnd(verb.token())
                        || !scene.tokens().get(next).isWord()
                        || scene.form(next).startsWith("و") && scene.actors().predicateAt(next) != null
                        || NOTHING_ELSE.contains(scene.form(next)));
    }

    /** "المقترح مرفوض", "بأنها غير مقبولة". */
    private boolean unacceptable(int k) {
        return UNACCEPTABLE.contains(scene.form(k))
                || ACCEPTABLE.contains(scene.form(k)) && scene.form(k - 1).equals("غير");
    }

    /** "وصف الوزير الهدنة بأنها مرفوضة", "قال إن المقترح مرفوض": refused by whoever says so of it, if he is of those who fight. */
    private void refused(TruceDraft draft, TruceNoun noun) {
        Predicate verb = scene.predicateBefore(draft.token);
        boolean calls = verb != null
                && CALLING.contains(verb.reading().verb())
                && !verb.negated()
                && draft.token - verb.token() < FORCE_REACH;
        List<ActorMention> who =
                calls && verb != null ? doers.of(verb) : scene.attribution().speaker(noun.first());
        if (Doers.belligerents(who)) {
            draft.stand(who, Stance.REJECTS);
            draft.statuses.add(CeasefireStatus.REJECTED);
        }
    }

    /** Whether the verb stands in a relative clause on the ceasefire: "التي عرضتها قطر", "هدنة اقترحتها أنقرة", "وهو ما رحبت به". */
    private boolean relative(Predicate verb) {
        int k = verb.token();
        boolean object = !verb.reading().pronoun().isEmpty() || RESUMPTIVE.contains(scene.form(k + 1));
        String before = scene.form(k - 1);
        boolean opened = RELATIVE.contains(before)
                || before.equals("بعدما")
                || before.equals("قد") && RELATIVE.contains(scene.form(k - 3));
        boolean told =
                before.equals("ان") && PREVIOUSLY.contains(scene.form(k - 2)) && RELATIVE.contains(scene.form(k - 3));
        // "خطة لوقف القتال، عرضها عليه ماكرون"
        boolean apart = verb.has(VerbSense.PROPOSE)
                || verb.has(VerbSense.MEDIATE)
                || Doers.is(verb, "اعلن") && !verb.reading().pronoun().isEmpty();
        // "وافقت عليها، بحسب ما أعلنه البيت الأبيض": who tells of it
        boolean other = (verb.has(VerbSense.PROPOSE) || verb.has(VerbSense.SAY)) && Whatever.isObjectOf(scene, verb);
        boolean asyndetic = verb.reading().cut().conjunction() == 0
                && (scene.tokens().get(k - 1).isWord() || apart)
                // "غير أن موسكو لم توافق عليه"
                && !verb.negated()
                && !verb.participle()
                // "لكننا أنهيناها" goes on with the story
                && !verb.reading().hasAny(BackReferences.ENDS_IT);
        return object && !other && (opened || told || asyndetic);
    }

    private void relative(TruceDraft draft, Predicate verb) {
        if (verb.negated()) {
            return;
        }
        List<ActorMention> who = doers.of(verb);
        if (RESUMPTIVE.contains(scene.form(verb.token() + 1))) {
            ActorMention behind = scene.actors().mentionFrom(verb.token() + 2);
            who = behind != null && behind.preposition() == 0
                    ? Doers.known(scene.actors().coordination(behind))
                    : who;
        }
        who = who.isEmpty() ? carried(draft, verb) : who;
        for (int k = verb.token() + 1; k < verb.token() + OWN_SIDE_REACH; k++) {
            draft.unilateral |= scene.form(k).equals("من") && OWN_SIDE.contains(scene.form(k + 1));
        }
        if (who.isEmpty() && draft.unilateral && Doers.is(verb, "اعلن") && draft.stands.size() == 1) {
            // "التزام الحركة بوقف العدائيات الذي أعلنته من جانبها"
            who = List.of(draft.stands.get(0).side().mention());
        }
        if (who.isEmpty() && draft.stands.isEmpty() && Doers.is(verb, "اعلن") && ofOneSide(verb)) {
            // "قالت الحركة إنها لن تمدد الهدنة التي أعلنتها من جانب واحد"
            List<ActorMention> speaker = scene.attribution().speaker(verb.token());
            who = Scene.entitiesOf(speaker).size() == 1 && TruceDraft.armed(speaker) ? speaker : who;
            draft.unilateral |= !who.isEmpty();
        }
        boolean settled = !Collections.disjoint(SETTLED, draft.statuses);
        boolean gave = gives(verb) && draft.statuses.contains(CeasefireStatus.PROPOSED);
        if (verb.has(VerbSense.PROPOSE) || gave) {
            draft.stand(who, Stance.PROPOSES);
            draft.stand(inBrackets(who), Stance.PROPOSES);
            if (draft.statuses.isEmpty()) {
                draft.statuses.add(CeasefireStatus.PROPOSED);
            }
        } else if (verb.has(VerbSense.ACCEPT)
                || verb.has(VerbSense.AGREE)
                || verb.has(VerbSense.SIGN)
                || verb.has(VerbSense.REACH)) {
            draft.stand(who, Stance.ACCEPTS);
            // "الذي سبق لبوتين أن وافق عليه": not with whoever accepts it now
            draft.agreeing(scene.form(verb.token() - 1).equals("ان") ? List.of() : who);
            if (!settled && !Doers.welcomes(verb)) {
                draft.statuses.add(CeasefireStatus.AGREED);
            }
        } else if (KEEPING.contains(verb.reading().verb())) {
            // "الهدنة التي تطبقها الخرطوم", "التي التزمتها من جانب واحد": her own
            draft.declaring(who);
        } else if (verb.has(VerbSense.REFUSE)) {
            draft.stand(who, Stance.REJECTS);
            draft.statuses.add(CeasefireStatus.REJECTED);
        } else if (verb.has(VerbSense.MEDIATE)) {
            draft.stand(who, Stance.MEDIATES);
            List<ActorMention> two = doers.behind("بين", verb.token() + 1, verb.token() + BETWEEN_REACH);
            if (draft.parties.isEmpty() && Scene.entitiesOf(two).size() == 2 && Doers.belligerents(two)) {
                // "توسطت فيه الوكالة بين الجانبين الروسي والأوكراني"
                draft.parties(two);
            }
        } else if (verb.has(VerbSense.VIOLATE)) {
            draft.stand(who, Stance.VIOLATES);
            draft.statuses.add(CeasefireStatus.VIOLATED);
        } else if (verb.has(VerbSense.SAY)
                && Doers.is(verb, "اعلن")
                && draft.statuses.contains(CeasefireStatus.ENDED)
                && draft.governor != null
                && who.equals(doers.of(draft.governor))) {
            // "أنهت الحركة الهدنة التي أعلنتها": hers, which she no longer accepts
            draft.declaringOnce(who);
        } else if (verb.has(VerbSense.SAY) && Doers.is(verb, "اعلن")) {
            draft.declaringTo(who);
            if (draft.statuses.isEmpty() && !draft.held) {
                draft.statuses.add(CeasefireStatus.AGREED);
            }
        } else if (verb.reading().hasAny(BackReferences.ENDS_IT)
                && verb.reading().isPast()) {
            draft.statuses.add(CeasefireStatus.ENDED);
            draft.ending = verb.token();
        } else if (verb.has(VerbSense.DEMAND) || verb.has(VerbSense.REQUEST)) {
            draft.stand(who, Stance.DEMANDS);
            if (draft.statuses.isEmpty() && !who.isEmpty()) {
                draft.statuses.add(CeasefireStatus.CALLED_FOR);
            }
        }
    }

    private boolean ofOneSide(Predicate verb) {
        int k = verb.token() + 1;
        return scene.form(k).equals("من")
                && scene.form(k + 1).equals("جانب")
                && scene.form(k + 2).equals("واحد");
    }

    /** "دول الرباعية (الولايات المتحدة والسعودية ومصر)": who they are, one by one. */
    private List<ActorMention> inBrackets(List<ActorMention> who) {
        int next = who.size() == 1 ? who.get(0).last() : 0;
        ActorMention first =
                next > 0 && next + 1 < scene.tokens().size() && scene.form(next).equals("(")
                        ? scene.actors().mentionFrom(next + 1)
                        : null;
        List<ActorMention> members = first == null ? List.of() : scene.actors().coordination(first);
        return members.size() > 1 ? Doers.known(members) : List.of();
    }

    /** "مددت الحركة الهدنة التي أعلنتها", "قال المبعوث إن دمشق قبلت الهدنة التي اقترحها": who acts before, or who speaks. */
    private List<ActorMention> carried(TruceDraft draft, Predicate verb) {
        boolean left = verb.has(VerbSense.PROPOSE)
                || Doers.is(verb, "اعلن")
                || KEEPING.contains(verb.reading().verb());
        // "أنهينا الهدنة التي أعلناها"
        boolean ours = draft.governor != null
                && draft.governor.isFirstPerson()
                && verb.reading().form().number() == Number.DUAL;
        if (!left || verb.reading().form().passive() || verb.reading().form().number() != Number.SINGULAR && !ours) {
            return List.of();
        }
        List<ActorMention> acting = draft.governor == null ? List.of() : doers.of(draft.governor);
        boolean own =
                draft.statuses.contains(CeasefireStatus.EXTENDED) || draft.statuses.contains(CeasefireStatus.ENDED);
        if (draft.governor != null && own) {
            return acting;
        }
        List<ActorMention> speaker = scene.attribution().speaker(verb.token());
        boolean apart = acting.stream().noneMatch(ActorMention::isPerson)
                && speaker.size() == 1
                && speaker.get(0).isPerson()
                && verb.reading().form().gender() == Gender.MASCULINE;
        return verb.has(VerbSense.PROPOSE) && apart ? speaker : List.of();
    }

    /** Whether the ceasefire itself is the subject: nobody else stands beside the verb, and it agrees in gender. */
    private boolean ofTruce(TruceDraft draft, Predicate verb, TruceNoun noun, int k) {
        if (verb.explicitSubject()
                && !verb.subject().isEmpty()
                && verb.subject().get(0).first() > k) {
            return false;
        }
        boolean deed = verb.has(VerbSense.ACCEPT)
                || verb.has(VerbSense.REFUSE) && !verb.reading().pronoun().isEmpty();
        if (verb.explicitSubject() && deed) {
            // "هدنة من جانب واحد، وأنقرة ترحب", "أما موسكو فرفضتها"
            return false;
        }
        if (verb.reading().hasAny(BackReferences.ENDS_IT)
                && !verb.reading().pronoun().isEmpty()) {
            // "أعلنت هدنة قبل أن تنهيها": it does not end itself
            return false;
        }
        boolean feminine = verb.reading().form().gender() == Gender.FEMININE;
        boolean truceFeminine = Concepts.in(scene.form(noun.first()), TRUCE) != null
                || Concepts.in(scene.form(noun.first()), CALM) != null
                || noun.other(scene) && scene.form(noun.first()).equals("تلك");
        boolean ofTerm = draft.term >= 0 && feminine == scene.form(draft.term).endsWith("ه");
        return LIFE.contains(scene.form(k + 1))
                || verb.reading().form().gender() == Gender.ANY
                || feminine == truceFeminine
                || ofTerm;
    }

    /** "لن تصبح سارية قبل رفع الحصار", "ليست سارية بعد", "ستكون سارية غدا": not in force until then. */
    private boolean notYet(TruceNoun noun, int force) {
        for (int k = force - 1; k >= Math.max(noun.last(), force - 2); k--) {
            String form = scene.form(k);
            if (IS_NOT.contains(form)) {
                return true;
            }
            if (COMING.contains(form)) {
                return form.startsWith("س") || NOT.contains(scene.form(k - 1));
            }
        }
        return false;
    }

    private void own(TruceDraft draft, Predicate verb, int k) {
        if (BENEFIT.contains(scene.form(k))
                && !draft.definite
                && draft.statuses.contains(CeasefireStatus.AGREED)
                && draft.stands.isEmpty()) {
            // "إن إعلان وقف شامل لإطلاق النار سيخلق أجواء ملائمة": whoever says so wants it
            draft.statuses.clear();
            draft.statuses.add(CeasefireStatus.CALLED_FOR);
            draft.stand(scene.attribution().speaker(k), Stance.DEMANDS);
            return;
        }
        boolean past = verb.reading().isPast() || verb.has(VerbSense.END) && (hadThen(k) || endsByHeadline(k));
        if (Doers.is(verb, "اندلع")) {
            // "هدنة … بعدما اندلعت المعارك"
            return;
        }
        if (verb.has(VerbSense.START)) {
            boolean entering = !Doers.is(verb, "دخل") || intoForce(k) || past;
            boolean since = scene.form(k + 1).equals("منذ") || beginsByHeadline(verb) || fromPastDay(verb);
            if (!past && !since && scene.form(k - 1).equals("قد")) {
                // "الهدنة قد تبدأ الأسبوع المقبل"
                draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
            } else if (verb.negated() || !past && !since) {
                draft.statuses.add(CeasefireStatus.AGREED);
            } else if (entering) {
                // "انهارت الهدنة التي سرت في مارس": a relative clause tells what was before
                // "انقضت هدنة كانت قد بدأت الثلاثاء"
                boolean had =
                        scene.form(k - 1).equals("قد") || scene.bare(k - 1).startsWith("كان");
                boolean earlier = (RELATIVE.contains(scene.form(k - 1)) || had) && broken(draft);
                draft.statuses.add(earlier ? 0 : draft.statuses.size(), CeasefireStatus.IN_FORCE);
            }
        } else if (Doers.is(verb, "عاد") && past && VerbFates.backInForce(scene, k + 1)) {
            draft.statuses.add(CeasefireStatus.IN_FORCE);
        } else if (verb.has(VerbSense.END) && past && !verb.negated() && !verb.has(VerbSense.SAY)) {
            draft.statuses.add(CeasefireStatus.ENDED);
        } else if (verb.has(VerbSense.HOLD)
                && verb.negated()
                && scene.bare(k - 1).equals("لم")) {
            // "هدنة لم تصمد سوى أيام"
            draft.statuses.add(CeasefireStatus.ENDED);
        } else if (verb.has(VerbSense.HOLD) && !verb.has(VerbSense.LAST) && !verb.negated()) {
            draft.statuses.add(CeasefireStatus.IN_FORCE);
            draft.holdsByHeadline = headline(k);
        } else if (verb.has(VerbSense.EXTEND)
                && past
                && !verb.negated()
                && (verb.reading().form().passive() && !verb.has(VerbSense.SAY) || undergoes(verb) && lengthAfter(k))) {
            draft.statuses.add(CeasefireStatus.EXTENDED);
            draft.extension = true;
            draft.extending = k;
        } else if (verb.has(VerbSense.VIOLATE)
                && !verb.negated()
                && (verb.reading().form().passive() || undergoes(verb))) {
            // "مددا الهدنة التي خرقت قبل أسبوع": what was before
            boolean before = RELATIVE.contains(scene.form(k - 1)) && draft.statuses.contains(CeasefireStatus.EXTENDED);
            draft.statuses.add(before ? 0 : draft.statuses.size(), CeasefireStatus.VIOLATED);
        }
    }

    /** "هدنة أبرمت في يوليو، قبل أن تنهار": told behind a past, it has happened. */
    private boolean hadThen(int k) {
        Predicate before =
                scene.form(k - 1).equals("ان") && scene.form(k - 2).equals("قبل") ? scene.predicateBefore(k - 2) : null;
        return before != null && before.reading().isPast() && before.token() >= scene.sentenceStart(k);
    }

    /** "هدنة الفصح تنتهي باتهامات متبادلة": over, unless the headline tells when it will be. */
    private boolean endsByHeadline(int k) {
        return headline(k)
                && scene.form(k + 1).startsWith("ب")
                && scene.time().date(k + 1).isEmpty()
                && !ADJUNCT.contains(scene.form(k + 1));
    }

    /** "هدنة العيد تبدأ وسط اتهامات": what attends its beginning has come with it. */
    private boolean beginsByHeadline(Predicate verb) {
        int k = verb.token();
        boolean amid =
                AMID.contains(scene.form(k + 1)) || scene.form(k + 1).equals("علي") && AMID.contains(scene.form(k + 2));
        return amid
                && headline(k)
                && !verb.reading().cut().future()
                && scene.tokens().get(k - 1).isWord()
                && !NOT_YET.contains(scene.form(k - 1));
    }

    /** "يسري أسبوعين اعتبارا من 4 أيار", told later: it runs. */
    private boolean fromPastDay(Predicate verb) {
        Optional<LocalDate> today = scene.time().anchor();
        int end = Math.min(scene.sentenceEnd(verb.token()), verb.token() + BETWEEN_REACH);
        for (int k = verb.token() + 1; k < end && today.isPresent(); k++) {
            if (STARTING.contains(scene.form(k)) && scene.form(k + 1).equals("من")) {
                Optional<DateMatch> from = scene.time().date(k + 2);
                // "اعتبارا من الأحد" is the next one
                Optional<DateMatch> next = scene.time().date(k + 2, true);
                boolean weekday = isBefore(next, today.get().plusDays(WEEK));
                return !verb.reading().cut().future()
                        && isBefore(from, today.get())
                        && (!weekday || isBefore(next, today.get()));
            }
        }
        return false;
    }

    private static boolean isBefore(Optional<DateMatch> date, LocalDate today) {
        Optional<LocalDate> day = date.isPresent() ? date.get().day() : Optional.empty();
        return day.isPresent() && day.get().isBefore(today);
    }

    /** A short line without a full stop that opens the text, be it behind the name of the column. */
    private boolean headline(int k) {
        int sentence = scene.sentence(k);
        int last = scene.sentenceEnd(k) - 1;
        return sentence <= 1
                && last - scene.sentenceStart(k) < HEADLINE
                && !scene.tokens().get(last).is(".")
                && !scene.sameParagraph(k, scene.tokens().size() - 1);
    }

    /** "لكن الهدنة انتهكت غداة توقيعها", "الهدنة مددت شهرا": a ceasefire breaks or extends nothing, so the verb is passive though nothing shows it. */
    private boolean undergoes(Predicate verb) {
        int next = verb.token() + 1;
        ActorMention behind = scene.actors().mentionFrom(next);
        boolean object = behind != null && behind.preposition() == 0
                || scene.form(next).startsWith("ال") && scene.time().date(next).isEmpty();
        boolean told = verb.reading().isPast() || verb.has(VerbSense.VIOLATE) && BY_WHOM.contains(scene.form(next));
        return told
                && verb.reading().cut().conjunction() == 0
                && verb.reading().pronoun().isEmpty()
                && !object;
    }

    /** "الهدنة جُددت شهرا", "مددت لمدة أسبوع", "مددت حتى": how long it is to last; else the verb may report, or extend something. */
    private boolean lengthAfter(int k) {
        String next = scene.form(k + 1);
        return scene.time().duration(k + 1).isPresent() || next.endsWith("مده") || OPEN_END.contains(next);
    }

    private boolean intoForce(int k) {
        return INTO_FORCE.contains(scene.form(k + 1)) || INTO_FORCE.contains(scene.form(k + 2));
    }
}
