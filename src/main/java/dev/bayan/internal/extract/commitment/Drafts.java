package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.EventType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commitments found so far in a document; gives each its sources and its condition. */
final class Drafts {
    private static final WordSet IF = TriggerWords.of("IF");
    private static final WordSet WITHOUT = WordSet.of("دون", "بدون", "بغير");
    /** What is done without when nothing is asked for: "من دون شروط", "دون إبطاء". */
    private static final WordSet NO_CONDITION = TriggerWords.of("NO_CONDITION");

    private static final WordSet LAW = WordSet.of("وفقا", "وفق", "طبقا", "بموجب", "حسب", "بحسب");

    private static final int MORE_CLAUSES = 4;
    private static final int MANNER = 8;
    private static final int BACK = 24;
    private static final int LONGEST_ACTION = 200;

    private final Scene scene;
    private final ActionSpans spans;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft elsewhere;

    Drafts(Scene scene, ActionSpans spans) {
        this.scene = scene;
        this.spans = spans;
    }

    /** The drafts in order of their triggers. */
    List<Draft> list() {
        return drafts;
    }

    /** A commitment whose action begins at a token and goes on to the end of its clause. */
    void add(CommitmentKind kind, String rule, int trigger, List<ActorMention> committers, int mention, int action) {
        add(new Draft(kind, rule, trigger, committers).spans(mention, action, spans.end(action)));
    }

    /** Adds a draft and a further one for each clause that goes on under the same trigger. */
    void addAll(Draft draft) {
        Draft last = draft;
        for (int more = 0; more < MORE_CLAUSES && last != null; more++) {
            int before = drafts.size();
            add(last);
            int next = drafts.size() > before
                    ? spans.furtherClause(
                            last.actionFrom, last.conditionFrom < last.actionFrom ? last.actionTo : last.conditionTo)
                    : -1;
            last = next < 0
                    ? null
                    : new Draft(draft.kind, draft.rule, draft.trigger, draft.committers)
                            .spans(
                                    next,
                                    next,
                                    spans.end(
                                            next,
                                            ActionSpans.isThat(scene.form(next))
                                                    || scene.actors().predicateAt(next) == null))
                            .to(draft.recipients);
        }
    }

    /** "حكومته ستفرج عن …، وأضاف أنها ستفتح": who will do what another type tells, for the pronoun that takes them up. */
    void told(Draft draft) {
        elsewhere = draft;
    }

    /** Adds a draft, unless nobody is bound, nothing is to be done, or it is part of what another binds to. */
    void add(Draft draft) {
        if (draft.committers.isEmpty() || draft.actionTo <= draft.actionFrom || enclosed(draft)) {
            return;
        }
        draft.sources = scene.attribution().of(draft.trigger);
        condition(draft);
        if (draft.conditionFrom < 0) {
            leadingCondition(draft);
        }
        if (draft.conditionFrom < 0) {
            lacking(draft);
        }
        scene.countMention(EventType.COMMITMENT, draft.actionTo);
        drafts.add(draft);
    }

    /** A trigger inside another's action, with no clause of its own, is part of that action: the outer one sets the kind. */
    private boolean enclosed(Draft draft) {
        int from = Math.max(scene.sentenceStart(draft.trigger), draft.trigger - LONGEST_ACTION);
        for (int k = drafts.size() - 1; k >= 0 && drafts.get(k).trigger >= from; k--) {
            Draft other = drafts.get(k);
            if (draft.trigger > other.trigger && draft.trigger < other.actionTo && draft.trigger >= other.actionFrom) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who was bound just before in the sentence, where a pronoun behind أن or لكن takes it up: "أن الحركة تعتزم …، وأنها لن",
     * "لكنهم لن", "وإذ تضمن قطر …، فإنها لن". Nobody where a further saying stands between or the pronoun cannot mean them.
     */
    List<ActorMention> takenUp(int complement) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        last = elsewhere != null && (last == null || last.trigger < elsewhere.trigger) ? elsewhere : last;
        String form = scene.form(complement);
        Predicate adding = form.endsWith("ها") ? scene.actors().predicateAt(complement - 1) : null;
        boolean continues = adding != null && adding.has(VerbSense.ADD)
                || form.startsWith("و")
                || form.startsWith("ف")
                || form.startsWith("لك");
        if (last == null
                || !continues
                || !Bound.isThirdPersonComplement(form)
                || last.trigger < scene.sentenceStart(complement)
                || last.trigger >= complement
                || complement - last.trigger > LONGEST_ACTION) {
            return List.of();
        }
        for (int k = last.trigger + 1; k < complement; k++) {
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null && predicate.has(VerbSense.SAY) && predicate != adding) {
                return List.of();
            }
        }
        boolean person = last.committers.size() == 1 && last.committers.get(0).isPerson();
        boolean fits = form.endsWith("هما")
                ? last.committers.size() == 2
                : form.endsWith("ها") ? !person : form.endsWith("هم") || last.committers.size() == 1;
        return fits ? last.committers : List.of();
    }

    /** Who was bound by his own words just before in the sentence, if a subject means them: "فإنها لن تكشف …، وستواصل". */
    List<ActorMention> goingOn(int verb, List<ActorMention> subject) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null
                || last.trigger < scene.sentenceStart(verb)
                || verb - last.trigger > LONGEST_ACTION
                || !last.rule.equals("lan") && !last.rule.equals("future")
                || !Bound.sameSides(last.committers, subject)) {
            return List.of();
        }
        for (int k = last.trigger + 1; k < verb; k++) {
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null && predicate.has(VerbSense.SAY)) {
                return List.of();
            }
        }
        return last.committers;
    }

    /** "أن بلاده لن تنسحب ولن ترضخ": who was bound just before in the sentence by a future of the same form. */
    List<ActorMention> parallel(Predicate verb) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        Predicate first = last == null ? null : scene.actors().predicateAt(last.trigger);
        boolean sameForm = first != null
                && !first.isFirstPerson()
                && first.reading().form().gender() == verb.reading().form().gender()
                && first.reading().form().number() == verb.reading().form().number();
        return last != null && sameForm && last.actionTo >= verb.token() - 2
                ? goingOn(verb.token(), last.committers)
                : List.of();
    }

    private void condition(Draft draft) {
        int limit = scene.sentenceEnd(draft.trigger);
        int behind = behindManner(draft.actionTo, limit);
        // "ستتخلى عن مساعيها «إذا لم يكن ذلك ممكنا»"
        boolean opens = behind + 1 < limit
                && !scene.tokens().get(behind).isWord()
                && scene.tokens().get(behind).quote() >= 0
                && scene.tokens().get(behind).quote()
                        != scene.tokens().get(draft.actionTo - 1).quote();
        int from = scene.clauses().conditionFrom(opens ? behind + 1 : behind, limit);
        int quote = scene.tokens().get(draft.actionFrom).quote();
        boolean nested = from >= 0
                && !opens
                && quote < 0
                && scene.tokens().get(from).quote() >= 0
                && scene.tokens().get(from).quote()
                        == scene.tokens().get(draft.actionTo - 1).quote();
        if (from >= 0
                && !nested
                && (quote < 0 || quote == scene.tokens().get(from).quote())) {
            draft.conditionFrom = from;
            draft.conditionTo = spans.conditionEnd(from);
        }
    }

    /** "لعقد مؤتمر كما طلب فلان، شرط": over a clause that tells in what manner, up to its comma. */
    private int behindManner(int end, int limit) {
        if (end < limit && scene.form(end).equals("كما")) {
            for (int k = end + 1; k < Math.min(limit, end + MANNER); k++) {
                if (scene.tokens().get(k).is(",")) {
                    return k;
                }
            }
        }
        if (end < limit && LAW.contains(scene.form(end))) {
            // "يضمن سلامتهم وفقا للقوانين الروسية إذا استسلموا"
            for (int k = end + 1;
                    k < Math.min(limit, end + MANNER) && scene.tokens().get(k).isWord();
                    k++) {
                if (scene.clauses().conditionAt(k)) {
                    return k;
                }
            }
        }
        return end;
    }

    /** "لن ننتقل إلى الخطوة التالية من دون قائمة": what a refusal wants first. */
    private void lacking(Draft draft) {
        for (int k = draft.actionFrom + 2; draft.kind == CommitmentKind.REFUSAL && k < draft.actionTo - 1; k++) {
            int without = scene.form(k).equals("من") ? k + 1 : k;
            if (WITHOUT.contains(scene.form(without))
                    && !NO_CONDITION.contains(scene.form(without + 1))
                    && without + 1 < draft.actionTo) {
                draft.conditionFrom = k;
                draft.conditionTo = draft.actionTo;
                draft.actionTo = k;
                return;
            }
        }
    }

    /** "إذا رفضت موسكو …، فسنفرض": the condition stands before. */
    private void leadingCondition(Draft draft) {
        int sentence = scene.sentenceStart(draft.trigger);
        int start = Math.max(sentence, draft.trigger - BACK);
        for (int k = Math.min(draft.trigger, draft.mentionFrom) - 1; k >= start; k--) {
            String form = scene.form(k);
            if (IF.contains(form) || opens(k, sentence) && scene.clauses().conditionAt(k)) {
                if (consequence(draft)) {
                    setCondition(draft, k);
                }
                return;
            }
            Predicate predicate = scene.actors().predicateAt(k);
            if (scene.tokens().get(k).is(".")
                    || ActionSpans.furtherThat(scene.form(k))
                    || predicate != null && predicate.has(VerbSense.SAY) && !scene.is(k - 1, IF)) {
                return;
            }
        }
    }

    /** Whether a token is the first of its sentence, or of what is quoted in it: "«إن استسلموا فسنعفو عنهم»". */
    private boolean opens(int k, int sentence) {
        return k == sentence
                || scene.tokens().get(k - 1).is(":")
                || !scene.tokens().get(k - 1).isWord()
                        && scene.tokens().get(k - 1).quote() >= 0
                        && scene.tokens().get(k - 1).quote()
                                == scene.tokens().get(k).quote();
    }

    private boolean consequence(Draft draft) {
        int mention = draft.mentionFrom;
        if (scene.form(mention - 1).equals("فيما") || scene.form(mention).equals("فيما")) {
            return false;
        }
        // "إذا نُكثت الوعود سنستأنف": the future tells what follows
        boolean will = scene.form(draft.trigger).startsWith("س")
                || scene.form(draft.trigger - 1).equals("لن")
                || scene.form(draft.trigger - 1).equals("سوف");
        return will && (draft.rule.equals("future") || draft.rule.equals("lan"))
                || scene.form(draft.trigger).startsWith("ف")
                || scene.form(draft.trigger - 1).startsWith("ف")
                || scene.form(mention).startsWith("ف")
                || mention > 0
                        && scene.tokens().get(mention - 1).is(",")
                        && !scene.form(mention).startsWith("و");
    }

    private void setCondition(Draft draft, int from) {
        int end = draft.mentionFrom;
        while (end > from + 1
                && !scene.tokens().get(end - 1).isWord()
                && !scene.tokens().get(end - 1).isNumber()) {
            end--;
        }
        if (end > from + 1) {
            draft.conditionFrom = from;
            draft.conditionTo = Math.min(end, draft.trigger);
        }
    }
}
