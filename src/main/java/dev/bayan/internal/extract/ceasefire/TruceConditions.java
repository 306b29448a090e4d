package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Condition;
import dev.bayan.model.Mention;
import dev.bayan.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a side requires before or for a ceasefire: behind اشترط, مشترطا, عدة شروط … بما في ذلك, إلا بعد, شرط, إذا. */
final class TruceConditions {
    private static final WordSet MUST = Cue.words("MUST");
    private static final WordSet DEMANDED = Cue.words("DEMANDED");
    private static final WordSet FOR_IT = Cue.words("FOR_IT");
    private static final WordSet RESUMPTIVE = Cue.words("RESUMPTIVE");
    private static final WordSet INTO_FORCE = Cue.words("INTO_FORCE");
    private static final WordSet COMING = Cue.words("COMING");
    private static final WordSet IS_NOT = Cue.words("IS_NOT");
    private static final WordSet NOT = Cue.words("NOT");
    private static final WordSet ITS_LIFE = Cue.words("ITS_LIFE");
    private static final int NEXT = 4;
    private static final int BEFORE = 30;
    private static final int BEHIND = 90;
    private static final WordSet TYING_NOUN = WordSet.of("ربط", "بربط", "لربط", "ربطه", "ربطها");
    private static final int NOUN_REACH = 4;
    private static final WordSet TYING = WordSet.of("ربط", "رهن", "علق");
    private static final int TIED_REACH = 8;
    private static final int THIS_KIND = 5;
    /** How far behind the ceasefire's name what must come first begins: "يجب أن يسبقها". */
    private static final int COMES_FIRST = 3;

    private final Scene scene;
    private final List<Token> tokens;
    private final ConditionList list;
    private final ConditionFrames frames;

    TruceConditions(Scene scene, ConditionList list) {
        this.scene = scene;
        this.list = list;
        this.frames = new ConditionFrames(scene, list);
        this.tokens = scene.tokens();
    }

    void read(TruceDraft draft, TruceNoun noun, int phraseEnd) {
        if (frames.read(draft, noun)) {
            return;
        }
        if (mustBe(draft, noun) || tiedByNoun(draft, noun)) {
            return;
        }
        int from = Math.max(scene.sentenceStart(noun.first()), noun.first() - BEFORE);
        int limit = Math.min(scene.sentenceEnd(noun.first()), noun.last() + BEHIND);
        for (int k = from; k < limit; k++) {
            Predicate verb = scene.actors().predicateAt(k);
            // "مدة الهدنة رهن بما سيحدث": its length is what depends
            boolean ofTerm = verb != null && draft.term >= 0 && Doers.is(verb, "رهن");
            if (verb != null && verb.has(VerbSense.CONDITION) && !verb.negated() && (ofTerm || ofOtherTruce(noun, k))) {
                continue;
            }
            boolean wanted = k < noun.first() && draft.statuses.contains(CeasefireStatus.CALLED_FOR);
            // "شرط أن تقبله" opens a clause, though it is spelt like the verb
            boolean opens = k >= phraseEnd
                    && scene.clauses().conditionAt(k)
                    && scene.form(k + 1).equals("ان");
            if (verb != null && verb.has(VerbSense.CONDITION) && !verb.negated() && !wanted && !opens) {
                required(draft, verb, noun, limit);
                return;
            }
            if (k > noun.first()
                    && scene.form(k).equals("بعد")
                    && scene.form(k - 1).equals("الا")) {
                list.add(draft, scene.attribution().of(noun.first()), k + 1, list.end(k + 1, limit));
                return;
            }
            if (notBefore(draft, noun, k)) {
                list.add(draft, scene.attribution().of(noun.first()), k + 1, list.end(k + 1, limit));
                return;
            }
            if (onlyAfter(draft, noun, k) || k > noun.first() && beforehand(draft, k) || inReturn(draft, noun, k)) {
                return;
            }
            boolean onlyThen = scene.form(k).equals("الا") && scene.form(k + 1).equals("بعد");
            if (k >= phraseEnd
                    && k <= phraseEnd + 1
                    && !onlyThen
                    && scene.clauses().conditionAt(k)) {
                if (!ofTruceItself(k) && !ofOtherClause(noun, k) && !ofKeeping(draft)) {
                    clause(draft, k, noun);
                }
                return;
            }
        }
    }

    /** "قبلت هدنة بحرية، واشترطت لوقف شامل رفع الحصار": the condition of the ceasefire next to the verb. */
    private boolean ofOtherTruce(TruceNoun noun, int k) {
        boolean nearer = k > noun.last() ? scene.truceAhead(noun.last(), k) : scene.truceAhead(k + 1, noun.first());
        Predicate verb = scene.actors().predicateAt(k);
        boolean ties = verb != null && TYING.contains(verb.reading().verb());
        for (int j = k + 1; j < Math.min(tokens.size(), k + NEXT) && !nearer && k > noun.last(); j++) {
            // "ربط أي هدنة شاملة بوقف التسليح"
            nearer = (ties || scene.form(j).startsWith("ل")) && scene.truceAhead(j, j + 1);
        }
        return nearer;
    }

    /** "الهدنة لن تدخل حيز التنفيذ قبل رفع العقوبات", "لن تصبح سارية قبل أن ترفع": what its beginning waits for. */
    private boolean notBefore(TruceDraft draft, TruceNoun noun, int k) {
        if (k <= noun.last()
                || !scene.form(k).equals("قبل")
                || !(scene.form(k + 1).equals("ان") || scene.isMasdar(k + 1))
                || scene.time().date(k).isPresent()
                || !draft.statuses.contains(CeasefireStatus.AGREED)) {
            return false;
        }
        for (int j = noun.last(); j < k && tokens.get(j).isWord(); j++) {
            Predicate begins = NOT.contains(scene.form(j)) ? scene.actors().predicateAt(j + 1) : null;
            boolean coming = NOT.contains(scene.form(j)) && COMING.contains(scene.form(j + 1));
            if (coming || IS_NOT.contains(scene.form(j)) || begins != null && begins.has(VerbSense.START)) {
                return true;
            }
        }
        return false;
    }

    /** "لا هدنة قبل أن تنسحب إسرائيل، كما تشترط الحركة", "لا هدنة قبل رفع الحصار .. شروط الحركة": none before that. */
    private boolean onlyAfter(TruceDraft draft, TruceNoun noun, int k) {
        if (k <= noun.first()
                || !scene.form(noun.first() - 1).equals("لا")
                || !scene.form(k).equals("قبل")
                || !(scene.form(k + 1).equals("ان") || scene.isMasdar(k + 1))
                || scene.time().date(k).isPresent()) {
            return false;
        }
        List<ActorMention> by = scene.attribution().speaker(noun.first());
        for (int j = k + 1; j < Math.min(tokens.size(), k + BEFORE) && by.isEmpty(); j++) {
            Predicate verb = scene.actors().predicateAt(j);
            ActorMention owner =
                    Cue.of(scene.word(j)) == Cue.TERMS ? scene.actors().mentionFrom(j + 1) : null;
            by = verb != null && verb.has(VerbSense.CONDITION) ? verb.subject() : owner != null ? List.of(owner) : by;
        }
        if (by.isEmpty()) {
            return false;
        }
        int end = scene.clauses().end(k + 1, true);
        for (int j = k + 1; j < end; j++) {
            end = tokens.get(j).is(":") ? j : end;
        }
        list.add(draft, by, k + 1, end);
        return true;
    }

    /** "قال إن التسليح يجب أن يتوقف قبل أي هدنة": what the speaker wants first. */
    private boolean mustBe(TruceDraft draft, TruceNoun noun) {
        int before = scene.form(noun.first() - 1).equals("اي") ? noun.first() - 2 : noun.first() - 1;
        List<ActorMention> by = scene.attribution().speaker(noun.first());
        if (!by.isEmpty() && comesFirst(noun)) {
            int object = noun.last() + COMES_FIRST;
            list.add(draft, by, object, list.end(object, scene.sentenceEnd(noun.first())));
            return true;
        }
        if (before < 0 || by.isEmpty() || !scene.form(before).equals("قبل")) {
            return false;
        }
        boolean must = false;
        for (int k = before - 1; k >= Math.max(scene.sentenceStart(before), before - BEFORE); k--) {
            must |= MUST.contains(scene.form(k));
            if (must
                    && (Words.COMPLEMENT.contains(scene.form(k)) && !MUST.contains(scene.form(k - 1))
                            || tokens.get(k).is(":"))) {
                Mention span = scene.span(k + 1, before);
                draft.conditions.add(new Condition(list.actor(by), span.start(), span.end(), span.text()));
                return true;
            }
        }
        return false;
    }

    /** "أي هدنة يجب أن يسبقها رفع الحصار". */
    private boolean comesFirst(TruceNoun noun) {
        int must = noun.last();
        Predicate verb = MUST.contains(scene.form(must)) && scene.form(must + 1).equals("ان")
                ? scene.actors().predicateAt(must + 2)
                : null;
        return verb != null
                && Doers.is(verb, "سبق")
                && !verb.reading().pronoun().isEmpty()
                && scene.isMasdar(must + COMES_FIRST);
    }

    /** "قبلت الهدنة مقابل انسحاب القوات", "على أن تنسحب القوات": what the one side that accepts it wants in return. */
    private boolean inReturn(TruceDraft draft, TruceNoun noun, int k) {
        Predicate governor = draft.governor;
        if (k < noun.last() || governor == null || !governor.has(VerbSense.ACCEPT) || draft.stands.size() != 1) {
            return false;
        }
        boolean exchange = scene.form(k).equals("مقابل") && scene.isMasdar(k + 1);
        Predicate verb = scene.form(k).equals("علي") && scene.form(k + 1).equals("ان")
                ? scene.actors().predicateAt(k + 2)
                : null;
        boolean provided = verb != null
                && verb.explicitSubject()
                && !verb.has(VerbSense.START)
                && !verb.has(VerbSense.LAST)
                && !verb.has(VerbSense.END)
                && !Doers.known(verb.subject()).isEmpty();
        if (!exchange && !provided) {
            return false;
        }
        List<ActorMention> by = List.of(draft.stands.get(0).side().mention());
        list.add(draft, by, k + 1, list.end(k + 1, scene.sentenceEnd(k)));
        return true;
    }

    /** "يرفض أي هدنة قبل أن تنسحب إسرائيل", "لن توافق عليها قبل رفع الحصار": what whoever refuses wants first. */
    boolean beforehand(TruceDraft draft, int k) {
        boolean first = scene.form(k).equals("قبل")
                && (scene.form(k + 1).equals("ان")
                        || scene.isMasdar(k + 1) && scene.time().date(k).isEmpty());
        if (!first || !refused(draft)) {
            return false;
        }
        Mention span = scene.span(k + 1, scene.clauses().end(k + 1, true));
        draft.conditions.add(new Condition(list.actor(refusing(draft)), span.start(), span.end(), span.text()));
        return true;
    }

    private static boolean refused(TruceDraft draft) {
        return draft.stands.stream().anyMatch(s -> s.stance() == Stance.REJECTS);
    }

    private static List<ActorMention> refusing(TruceDraft draft) {
        return draft.stands.stream()
                .filter(s -> s.stance() == Stance.REJECTS)
                .map(s -> s.side().mention())
                .limit(1)
                .toList();
    }

    /** "تمديد الهدنة إذا صمدت": that it lasts is asked of nobody. */
    private boolean ofTruceItself(int k) {
        Predicate verb = scene.actors().predicateAt(k + 1);
        return verb != null && !verb.explicitSubject() && (verb.has(VerbSense.HOLD) || verb.has(VerbSense.LAST));
    }

    /** "قبلت الهدنة، وإنها لن تعترض القوافل ما دام …": the condition of what else is said. */
    private boolean ofOtherClause(TruceNoun noun, int k) {
        for (int j = noun.last(); j < k; j++) {
            if (scene.form(j).startsWith("و")
                    && Words.COMPLEMENT.contains(scene.form(j).substring(1))) {
                return true;
            }
        }
        return false;
    }

    /** "لن ننتهك الهدنة ما لم ينتهكها العدو": the condition of the promise, not of the ceasefire. */
    private static boolean ofKeeping(TruceDraft draft) {
        return draft.governor != null && draft.governor.has(VerbSense.VIOLATE) && draft.governor.negated();
    }

    /** "يشترط المتمردون لقبوله رفع الحصار"; the object may stand behind a colon. */
    private void required(TruceDraft draft, Predicate verb, TruceNoun noun, int limit) {
        ActorMention people = people(draft, verb);
        int object = people == null ? verb.token() + 1 : verb.token() + 2;
        boolean skipped = true;
        while (object < limit && skipped) {
            ActorMention mention = scene.actors().mentionFrom(object);
            ActorMention headed = mention == null ? scene.actors().mentionFrom(object + 1) : null;
            if (headed != null
                    && verb.subject().contains(headed)
                    && headed.preposition() == 0
                    && headed.conjunction() == 0) {
                // "قيادة الجيش"
                mention = headed;
            }
            boolean comma = tokens.get(object).is(",") && object == verb.token() + 1
                    || tokens.get(object).is(",") && FOR_IT.contains(scene.form(object + 1));
            boolean coming = INTO_FORCE.contains(scene.form(object))
                    || INTO_FORCE.contains(scene.form(object - 1))
                            && scene.form(object).startsWith("ال")
                    || scene.form(object).equals("قبل") && ITS_LIFE.contains(scene.form(object + 1))
                    || scene.form(object - 1).equals("قبل") && ITS_LIFE.contains(scene.form(object));
            skipped = coming
                    || mention != null && (verb.subject().contains(mention) || mention.preposition() != 0)
                    || FOR_IT.contains(scene.form(object))
                    || RESUMPTIVE.contains(scene.form(object)) && FOR_IT.contains(scene.form(object - 1))
                    || comma;
            object = !skipped ? object : mention != null ? mention.last() : object + 1;
        }
        if (noun.first() < verb.token()
                && TYING.contains(verb.reading().verb())
                && Cue.of(scene.word(object)) == Cue.ACCEPTANCE
                && scene.form(object + 1).startsWith("ب")
                && scene.isMasdar(object + 1)) {
            // "رفض الهدنة وربط موافقته بقطع المعلومات"
            object = object + 1;
        }
        if (noun.first() > verb.token() && TYING.contains(verb.reading().verb())) {
            object = tiedTo(noun, limit);
        } else if (noun.first() > verb.token() && object < noun.last() && noun.first() - object < 3) {
            // "اشترطت كمبوديا لقبول وقف إطلاق النار مع تايلاند انسحاب …"
            object = behindName(noun, limit);
        }
        if (DEMANDED.contains(scene.form(object))
                || DEMANDED.contains(scene.form(object + 1))
                || scene.form(object).equals("بجمله")) {
            for (int k = object; k < Math.min(limit, object + 5); k++) {
                object = tokens.get(k).is(":") ? k + 1 : object;
            }
        }
        if (object < limit) {
            int end = list.end(object, limit);
            for (int k = object + 1; k < end; k++) {
                // "اشترط رفع الحصار قبل أي وقف لإطلاق النار", "لقبول الهدنة"
                boolean forIt = ConditionFrames.BEFORE_IT.contains(scene.form(k)) || FOR_IT.contains(scene.form(k));
                end = forIt && scene.truceAhead(k, Math.min(end, k + 4)) ? k : end;
            }
            List<ActorMention> by = verb.isFirstPerson() && verb.subject().isEmpty()
                    ? scene.attribution().speaker(verb.token())
                    : people != null ? List.of(people) : verb.subject();
            list.add(draft, by, object, end);
        }
    }

    /** "سارع الكرملين إلى ربط سريان الهدنة برفع العقوبات": what it is tied to by a noun, so that it has not begun. */
    private boolean tiedByNoun(TruceDraft draft, TruceNoun noun) {
        int start = scene.sentenceStart(noun.first());
        for (int k = noun.first() - 1; k > Math.max(start, noun.first() - NOUN_REACH); k--) {
            Predicate verb = TYING_NOUN.contains(scene.form(k)) ? scene.predicateBefore(k) : null;
            int limit = scene.sentenceEnd(k);
            int object = verb == null || verb.negated() || verb.subject().isEmpty() ? limit : tiedTo(noun, limit);
            if (verb != null && object < limit) {
                list.add(draft, verb.subject(), object, list.end(object, limit));
                draft.statuses.removeIf(status -> status == CeasefireStatus.IN_FORCE);
                draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
                draft.beginning = -1;
                return true;
            }
        }
        return false;
    }

    /** "ربط وقف العمليات في القطاع بإطلاق الأسرى": what the ceasefire is tied to; the limit where nothing is. */
    private int tiedTo(TruceNoun noun, int limit) {
        for (int k = noun.last(); k < Math.min(limit, noun.last() + TIED_REACH); k++) {
            String form = scene.form(k);
            if (form.equals("ب")) {
                return tokens.get(k + 1).isWord() ? k + 1 : k + 2;
            }
            boolean tied = form.startsWith("ب")
                    && (form.equals("بان") || scene.isMasdar(k))
                    && scene.actors().mentionFrom(k) == null;
            if (tied) {
                return k;
            }
        }
        return limit;
    }

    /** "قبلت الهدنة. لكنها اشترطت أن …": what a sentence behind tells that a side requires for it. */
    void later(TruceDraft draft, Predicate verb, List<ActorMention> who) {
        int object = verb.token() + 1;
        if (ofThisKind(object)) {
            // "واشترط لأي وقف من هذا النوع أن يتوقف التسليح"
            int from = object + THIS_KIND;
            list.add(draft, who, from, list.end(from, scene.sentenceEnd(object)));
            return;
        }
        boolean forIt = FOR_IT.contains(scene.form(object));
        int limit = scene.sentenceEnd(verb.token());
        boolean other =
                scene.form(object).startsWith("ل") && !forIt && scene.actors().mentionFrom(object) == null;
        if (other || object >= limit) {
            return;
        }
        required(draft, verb, new TruceNoun(verb.token(), object, true, true, false), limit);
        draft.conditions.replaceAll(
                c -> c.by().isPresent() ? c : new Condition(list.actor(who), c.start(), c.end(), c.text()));
    }

    private boolean ofThisKind(int k) {
        return scene.form(k).equals("لاي")
                && scene.form(k + 2).equals("من")
                && scene.form(k + 3).equals("هذا")
                && (scene.form(k + 4).equals("النوع") || scene.form(k + 4).equals("القبيل"));
    }

    /** "واشترط الفلان للالتزام بها": a side that only this text knows, named again by the same word; or null. */
    private @Nullable ActorMention people(TruceDraft draft, Predicate verb) {
        int next = verb.token() + 1;
        if (verb.explicitSubject()
                || scene.actors().mentionAt(next) != null
                || !FOR_IT.contains(scene.form(next + 1))) {
            return null;
        }
        for (TruceDraft.Side party : draft.parties) {
            ActorMention mention = party.mention();
            boolean group = party.entity().kind() == ActorKind.GROUP && mention.last() == mention.first() + 1;
            String named = scene.form(mention.first());
            if (group && (named.equals(scene.form(next)) || named.equals("و" + scene.form(next)))) {
                return mention;
            }
        }
        return null;
    }

    private int behindName(TruceNoun noun, int limit) {
        // "لوقف إطلاق نار شامل رفع العقوبات"
        int k = ConditionFrames.behindAdjectives(scene, noun.last(), limit);
        if (k < limit && tokens.get(k).is(",")) {
            k++;
        }
        ActorMention with = scene.form(k).equals("مع") ? scene.actors().mentionFrom(k + 1) : null;
        return Math.min(with == null ? k : with.last(), limit);
    }

    /** "شرط أن تنسحب إسرائيل": it is whoever speaks or takes a stance that requires it. */
    private void clause(TruceDraft draft, int k, TruceNoun noun) {
        List<ActorMention> by =
                draft.conditional.isEmpty() ? scene.attribution().speaker(noun.first()) : draft.conditional;
        if (refused(draft)) {
            by = refusing(draft);
        }
        if (by.isEmpty()) {
            by = draft.stands.stream().map(s -> s.side().mention()).limit(1).toList();
        }
        Mention span = scene.span(k, scene.clauses().end(k + 1, true));
        draft.conditions.add(new Condition(list.actor(by), span.start(), span.end(), span.text()));
    }
}
