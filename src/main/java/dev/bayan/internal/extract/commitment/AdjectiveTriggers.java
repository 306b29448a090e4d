package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DropReason;
import java.util.List;

/** Adjectives that bind: "روسيا مستعدة لـ", "نحن ملتزمون بـ", "وبلاده، كما أكد، عازمة على"; also "على استعداد لـ". */
final class AdjectiveTriggers extends Triggers {
    private static final WordSet NO_PREPOSITION = WordSet.of("لدي", "لكن", "لان");
    private static final WordSet GOVERNED = WordSet.of("علي", "في", "مع", "من", "عن");
    private static final WordSet READY = TriggerWords.of("READY_ADJ");
    private static final WordSet PLEDGED = TriggerWords.of("PLEDGE_ADJ");
    private static final WordSet GUARANTEED = TriggerWords.of("GUARANTEED");
    private static final WordSet WILL_BE = WordSet.of("ستكون", "سيكون", "سيكونون", "ستبقي", "سيبقي");
    /** How many words what is guaranteed may take. */
    private static final int GUARANTEED_REACH = 8;

    private static final WordSet DEGREE = TriggerWords.of("DEGREE");

    AdjectiveTriggers(Workbench workbench) {
        super(workbench);
    }

    /** Whether the word is such an adjective; if so it is dealt with. */
    boolean at(int i) {
        String form = scene.form(i);
        if (!TriggerWords.isAdjective(form)) {
            return false;
        }
        if (GUARANTEED.contains(form)) {
            guaranteed(i);
        } else if (Concepts.in(form, READY) != null) {
            adjective(i, i, CommitmentKind.READINESS, "readiness-adjective");
        } else if (Concepts.in(form, PLEDGED) != null) {
            adjective(i, i, CommitmentKind.PLEDGE, "pledge-adjective");
        } else {
            adjective(i, i, CommitmentKind.INTENTION, "intention-adjective");
        }
        return true;
    }

    /** "روسيا على (أتم) الاستعداد لـ"; tells whether the phrase is one. */
    boolean inReadiness(int noun) {
        int k = noun - 1;
        while (k > scene.sentenceStart(noun) && DEGREE.contains(scene.form(k))) {
            k--;
        }
        if (!scene.form(k).equals("علي")) {
            return false;
        }
        adjective(noun, k, CommitmentKind.READINESS, "readiness-phrase");
        return true;
    }

    private void adjective(int i, int first, CommitmentKind kind, String rule) {
        int action = scene.form(i).startsWith("ال") && first == i ? -1 : action(i, kind);
        if (action < 0) {
            return;
        }
        DropReason unreal = reality.unrealAdjective(first);
        if (unreal != null) {
            drop(unreal, i);
            return;
        }
        List<ActorMention> takenUp = drafts.takenUp(bound.beforeCopula(first - 1, scene.sentenceStart(first)));
        List<ActorMention> committers =
                takenUp.isEmpty() ? bound.subjectOfAdjective(quotedAlone(first) ? first - 1 : first) : takenUp;
        if (kind == CommitmentKind.READINESS && (spans.specificNoun(action) || spans.specificClause(action))) {
            drafts.told(new Draft(kind, rule, i, committers));
            drop(DropReason.OTHER_MATTER, i);
            return;
        }
        if (committers.isEmpty()) {
            drop(DropReason.INCOMPLETE, i);
        } else {
            drafts.add(kind, rule, i, committers, mentionFrom(first, committers.get(0)), action);
        }
    }

    /** "ستكون حياتهم مضمونة وفقا للقوانين": what the state of whoever says so guarantees, told of as what will be. */
    private void guaranteed(int i) {
        int first = i - 1;
        while (first > Math.max(scene.sentenceStart(i), i - GUARANTEED_REACH) && !WILL_BE.contains(scene.form(first))) {
            if (!scene.tokens().get(first).isWord() || scene.actors().predicateAt(first) != null) {
                return;
            }
            first--;
        }
        List<ActorMention> speaker = scene.attribution().speaker(i);
        Entity teller = speaker.size() == 1 ? speaker.get(0).entity() : null;
        Entity state = teller == null || teller.country() == null
                ? null
                : scene.gazetteer().state(teller.country());
        if (state == null || !WILL_BE.contains(scene.form(first)) || reality.unrealAdjective(i) != null) {
            return;
        }
        drafts.add(new Draft(
                        CommitmentKind.GUARANTEE,
                        "guaranteed",
                        i,
                        List.of(scene.actors().stateMention(first, state)))
                .spans(first, first, spans.end(i)));
    }

    private int mentionFrom(int i, ActorMention subject) {
        boolean near = subject.first() >= scene.sentenceStart(i) && subject.first() < i && i - subject.first() <= 25;
        return near ? subject.first() : scene.form(i - 1).equals("نحن") ? i - 1 : i;
    }

    /** Where what one is ready for begins, over adverbs and an aside; or -1. */
    private int action(int i, CommitmentKind kind) {
        int limit = scene.sentenceEnd(i);
        int k = quotedAlone(i) ? i + 2 : i + 1;
        while (k < limit && (Words.ADVERB.contains(scene.form(k)) || DEGREE.contains(scene.form(k)))) {
            k++;
        }
        if (k < limit && scene.tokens().get(k).is(",") && bound.afterAside(k) > k) {
            k = bound.afterAside(k);
        }
        if (k >= limit) {
            return -1;
        }
        String form = scene.form(k);
        boolean on = form.equals("علي") || form.equals("في") && kind == CommitmentKind.INTENTION;
        if (on) {
            return k + 1 < limit ? k + 1 : -1;
        }
        boolean opens =
                switch (kind) {
                    case READINESS ->
                        form.equals("الي")
                                || form.equals("لان") && lianThat(k)
                                || form.startsWith("ل") && form.length() > 2 && !NO_PREPOSITION.contains(form);
                    case PLEDGE ->
                        spans.opensWithBi(k) || form.startsWith("ب") && ActionSpans.isThat(form) || directly(k);
                    default -> false;
                };
        return opens ? k : -1;
    }

    /** "ملتزمة المساعدة في", "ملتزمة دعم وحدة سوريا": what one is pledged to as an object, without ب. */
    private boolean directly(int k) {
        return scene.isMasdar(k)
                && scene.actors().mentionAt(k) == null
                && (scene.form(k).startsWith("ال")
                        ? GOVERNED.contains(scene.form(k + 1)) || spans.opensWithBi(k + 1)
                        : spans.governs(k) || scene.actors().mentionFrom(k + 2) != null);
    }

    /** "بريتوريا «ملتزمة» بـ": a single word between quotation marks. */
    private boolean quotedAlone(int i) {
        int quote = scene.tokens().get(i).quote();
        return quote >= 0
                && i > 0
                && i + 1 < scene.tokens().size()
                && !scene.tokens().get(i - 1).isWord()
                && !scene.tokens().get(i + 1).isWord()
                && scene.tokens().get(i - 1).quote() == quote
                && scene.tokens().get(i + 1).quote() == quote;
    }

    /** "لأن تبحث" (to discuss) has a verb right behind it; "لأن الوضع" (because) has not. */
    private boolean lianThat(int k) {
        return scene.actors().readings(Math.min(k + 1, scene.tokens().size() - 1)).stream()
                .anyMatch(r -> r.isFinite() && !r.isPast());
    }
}
