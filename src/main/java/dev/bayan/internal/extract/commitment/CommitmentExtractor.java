package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.Commitment;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import java.util.List;

/**
 * Finds commitments. Triggers are verbs by their senses ({@code verbs.tsv}), the nouns and adjectives of
 * {@code triggers.tsv}, and in somebody's reported words the future (سـ، سوف) and its negation (لن).
 *
 * <p>Left out: what the specific types tell (a clause whose content is the ceasefire, exchange or call itself), demands,
 * needs, hopes, shared views, denied and negated triggers, and what one actor foretells of another.
 */
public final class CommitmentExtractor implements EventExtractor {
    /** Senses whose participles bind as well: "متعهدا بـ", "رافضا". "أمرا" is an order, no participle. */
    private static final Senses BINDING =
            Senses.of(VerbSense.AGREE, VerbSense.PLEDGE, VerbSense.GUARANTEE, VerbSense.INTEND, VerbSense.REFUSE);

    @Override
    public List<Commitment> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final Reality reality;
        private final Drafts drafts;
        private final OwnWords ownWords;
        private final VerbTriggers verbs;
        private final AgreementTriggers agreements;
        private final AdjectiveTriggers adjectives;
        private final NounTriggers nouns;

        Run(Scene scene) {
            Triggers.Workbench workbench = Triggers.Workbench.of(scene);
            this.scene = scene;
            this.reality = workbench.reality();
            this.drafts = workbench.drafts();
            this.ownWords = new OwnWords(workbench);
            this.verbs = new VerbTriggers(workbench);
            this.agreements = new AgreementTriggers(workbench);
            this.adjectives = new AdjectiveTriggers(workbench);
            this.nouns = new NounTriggers(workbench, adjectives);
        }

        List<Commitment> run() {
            for (int i = 0; i < scene.tokens().size() && !scene.isFull(EventType.COMMITMENT, i); i++) {
                if (!scene.tokens().get(i).isWord() || scene.actors().mentionAt(i) != null) {
                    continue;
                }
                Predicate predicate = scene.actors().predicateAt(i);
                if (predicate != null
                        && !nounAfterThat(predicate)
                        && !nounWithOwner(predicate)
                        && !nounBehindVerb(predicate)
                        && !nounBeforeOwner(predicate)
                        && (!predicate.participle() || predicate.reading().hasAny(BINDING))) {
                    verb(predicate);
                } else if (!adjectives.at(i) && !nouns.at(i)) {
                    agreements.noun(i);
                }
            }
            return CommitmentMerger.merge(scene, drafts.list());
        }

        /** No past verb follows أن: "وأن أمرا بـ", "أن تعهد روسيا" are nouns. */
        private boolean nounAfterThat(Predicate predicate) {
            String before = scene.form(predicate.token() - 1);
            return predicate.reading().isPast()
                    && (before.equals("ان") || before.equals("وان") || before.equals("بان"))
                    && !beforeNow(predicate.token() - 2);
        }

        /** "سبق أن تعهدت", "سبق للرئيس فلان أن رفض": whether the words that end here tell that it has happened before. */
        private boolean beforeNow(int last) {
            ActorMention who = last < 0 ? null : scene.actors().mentionAt(last);
            int at = who != null && who.preposition() == 'ل' ? who.first() - 1 : last;
            return scene.bare(at).equals("سبق");
        }

        /** "لا توجد خطط ملموسة": what looks like a verb right behind another is its noun. */
        private boolean nounBehindVerb(Predicate predicate) {
            Predicate before = scene.actors().predicateAt(predicate.token() - 1);
            return before != null
                    && !before.participle()
                    && !before.has(VerbSense.BE)
                    && predicate.reading().isPast()
                    && !predicate.participle()
                    && predicate.reading().cut().prefixLength() == 0
                    && TriggerWords.lemma(predicate, "خطط");
        }

        /** "وجدد البلدان، بحسب النص، عزمهما": no verb without an object has a pronoun. */
        private boolean nounWithOwner(Predicate predicate) {
            return predicate.reading().isPast()
                    && !predicate.participle()
                    && !predicate.reading().pronoun().isEmpty()
                    && (TriggerWords.lemma(predicate, "عزم") || TriggerWords.lemma(predicate, "تعهد"));
        }

        /** "أكد الوزير، في تصريح، عزم المملكة": what looks like a past verb behind an aside is the noun that its owner follows. */
        private boolean nounBeforeOwner(Predicate predicate) {
            int i = predicate.token();
            boolean ownerFollows = predicate.reading().isPast()
                    && !predicate.participle()
                    && !predicate.explicitSubject()
                    && i > scene.sentenceStart(i)
                    && scene.tokens().get(i - 1).is(",")
                    && scene.actors().mentionFrom(i + 1) != null
                    && predicate.reading().cut().conjunction() == 0;
            Predicate saying = ownerFollows ? scene.predicateBefore(i) : null;
            return saying != null && saying.has(VerbSense.SAY);
        }

        private void verb(Predicate predicate) {
            boolean future = !predicate.participle() && ownWords.isFuture(predicate);
            boolean accepts = !future && !predicate.participle() && TriggerWords.lemma(predicate, "وافق");
            if (!future && !accepts && !predicate.reading().hasAny(BINDING) && !predicate.has(VerbSense.ORDER)) {
                return;
            }
            DropReason unreal = reality.unreal(predicate);
            if (unreal != null) {
                scene.drop(EventType.COMMITMENT, unreal, predicate.token(), predicate.token() + 1);
            } else if (future) {
                ownWords.at(predicate);
            } else if (accepts) {
                agreements.acceptance(predicate);
            } else if (predicate.has(VerbSense.AGREE)) {
                agreements.verb(predicate);
            } else {
                verbs.at(predicate);
            }
        }
    }
}
