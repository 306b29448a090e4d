package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs and circumstantial participles of a text, each with its subject: "قال الوزير …، مؤكدا أن". */
final class PredicateFinder {
    /** Prepositions of what is said: "مشيرا إلى", "معبرا عن". */
    private static final WordSet COMPLEMENT_PREPOSITION = WordSet.of("الي", "علي", "عن");

    private final ActorLayer layer;
    private final TokenizedText text;
    private final List<Token> tokens;
    private final List<Predicate> found = new ArrayList<>();
    private final ReadingChoice choice;
    private final VerbOrNoun verbOrNoun;
    private final SubjectFinder subjects;

    PredicateFinder(ActorLayer layer) {
        this.layer = layer;
        this.text = layer.text();
        this.tokens = text.tokens();
        SubjectBefore subjectBefore = new SubjectBefore(layer);
        this.choice = new ReadingChoice(layer);
        this.verbOrNoun = new VerbOrNoun(layer, subjectBefore);
        this.subjects = new SubjectFinder(layer, subjectBefore, found);
    }

    /** All predicates of the text in order. */
    List<Predicate> find() {
        List<ActorMention> topic = List.of();
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int from = text.sentenceStart(sentence);
            int to = text.sentenceEnd(sentence);
            if (sentence > 0 && text.paragraph(sentence) - text.paragraph(sentence - 1) > 1) {
                topic = List.of();
            }
            int firstOfSentence = found.size();
            SubjectFinder.Sentence scope = new SubjectFinder.Sentence(from, to, firstOfSentence, topic);
            for (int i = from; i < to; i++) {
                Predicate predicate = at(i, from);
                if (predicate != null) {
                    subjects.find(predicate, scope);
                    found.add(choice.speaking(predicate));
                }
            }
            topic = topic(firstOfSentence, topic, to);
        }
        return found;
    }

    /**
     * The subject that the next sentence may leave out: that of the sentence's first predicate that has one. What is quoted has
     * subjects of its own, whom the narrator's next sentence does not go on with.
     */
    private List<ActorMention> topic(int firstOfSentence, List<ActorMention> before, int next) {
        ActorMention asked = next > 1 && tokens.get(next - 1).is("?") ? layer.mentionAt(next - 2) : null;
        if (asked != null
                && asked.first > 1
                && tokens.get(asked.first - 1).is("عن")
                && tokens.get(asked.first - 2).form().endsWith("ماذا")) {
            // "وماذا عن ترامب؟ قال"
            return List.of(asked);
        }
        boolean told = next < tokens.size() && tokens.get(next).quote() < 0;
        for (Predicate predicate : found.subList(firstOfSentence, found.size())) {
            if (!predicate.subject.isEmpty()
                    && !predicate.has(VerbSense.BE)
                    && !(told && tokens.get(predicate.token).quote() >= 0)) {
                return predicate.subject;
            }
        }
        return before;
    }

    private @Nullable Predicate at(int i, int from) {
        if (layer.mentionAt(i) != null || !tokens.get(i).isWord()) {
            return null;
        }
        Reading verb = choice.finite(i);
        if (verb != null && !verb.has(VerbSense.BE) && verbOrNoun.isParticle(i)) {
            verb = null;
        }
        boolean noun = layer.hasMasdar(i) || layer.hasParticiple(i);
        boolean negated = i > from
                && ClauseWords.NEGATION.contains(tokens.get(i - 1).form())
                && !ClauseWords.STILL.contains(tokens.get(i).form());
        Reading guessed = verb == null && !noun ? guess(i, from) : null;
        if (guessed != null) {
            return new Predicate(i, guessed, negated, false);
        }
        Reading participle = choice.participle(i);
        boolean circumstantial = participle != null && isCircumstantial(i, from, participle);
        // "، متهما الغرب": no "I" or "you" with an object
        boolean spoken = verb != null
                && circumstantial
                && verb.form().person() != 3
                && !verb.pronoun().isEmpty();
        if (verb != null && !spoken && verbOrNoun.isVerb(i, from, verb, noun)) {
            return new Predicate(i, verb, negated, false);
        }
        return participle != null && circumstantial ? new Predicate(i, participle, false, true) : null;
    }

    /** "سنعدّ", "وهنأ الرئيس": a verb that no lexicon gives, or null. */
    private @Nullable Reading guess(int i, int from) {
        Token token = tokens.get(i);
        Reading guessed =
                GuessedVerb.read(text, token, i > from ? tokens.get(i - 1).form() : "");
        if (guessed == null && (verbOrNoun.congratulates(i) || i == from && verbOrNoun.isUnknownVerb(i))) {
            return GuessedVerb.past(token.form());
        }
        return guessed;
    }

    /** "الالتقاء مجددا في عمّان": an adverb spelled like a participle, with no object behind it. */
    private boolean isAdverb(int i) {
        if (!Words.ADVERB.contains(tokens.get(i).form())) {
            return false;
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next == null
                || !next.isWord()
                || ClauseWords.PREPOSITION.contains(next.form())
                || Words.TIMEWORD.contains(next.form());
    }

    /** Whether a participle tells a circumstance of the clause before it: accusative, or behind a comma. */
    private boolean isCircumstantial(int i, int from, Reading participle) {
        if (i == from
                || participle.cut().conjunction() == 'ف'
                || !participle.pronoun().isEmpty()
                || isAdverb(i)) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean behindMark = before.is(",") || before.is("»") || before.is("\"");
        boolean accusative = participle.form().surface().endsWith("ا")
                && participle.form().number() == Number.SINGULAR
                && !(before.isWord()
                        && before.form().endsWith("ا")
                        && before.form().length() > 3);
        return (behindMark || accusative) && !isObject(i);
    }

    /** "ستفتح معبرا", "أقامت مركزا للإغاثة": right behind a verb, with no complement of its own, a noun that it governs. */
    private boolean isObject(int i) {
        boolean behindVerb = tokens.get(i - 1).isWord() && VerbOrNoun.isOnlyVerb(layer.readings(i - 1));
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
        return behindVerb
                && !Words.COMPLEMENT.contains(next)
                && !COMPLEMENT_PREPOSITION.contains(next)
                && !next.startsWith("ب");
    }
}
