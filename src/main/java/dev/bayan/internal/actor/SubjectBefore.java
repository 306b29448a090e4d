package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject before a verb, at the head of its clause: "موسكو وكييف اتفقتا", "إن الوزير أكد". */
final class SubjectBefore {
    private static final int MAX_TIME_WORDS = 6;
    private static final int BEHIND = 5;
    private static final WordSet OF_TOPIC = WordSet.of("فقد", "فلم", "فلن", "فلا", "فسوف");
    /** Prepositions of one letter, cut off from a name in quotation marks: "حديث لـ«العربية»". */
    private static final WordSet LETTER = WordSet.of("ل", "ب", "ك");

    private static final WordSet PREVIOUSLY = WordSet.of("سبق", "وسبق", "يسبق");
    /** How many words an office has at most. */
    private static final int MAX_OFFICE = 10;

    private final ActorLayer layer;
    private final List<Token> tokens;

    SubjectBefore(ActorLayer layer) {
        this.layer = layer;
        this.tokens = layer.text().tokens();
    }

    /** The subject before a verb, in a sentence that begins at a token; empty where there is none. */
    List<ActorMention> of(Predicate predicate, int from) {
        if (predicate.reading.cut().conjunction() == 'ف'
                && (tokens.get(from).is("اما") || tokens.get(from).is("واما"))) {
            return topicOfAmma(predicate, from);
        }
        ActorMention topic = topicInside(predicate, from);
        if (topic != null) {
            return List.of(topic);
        }
        if (predicate.reading.cut().conjunction() != 0) {
            return List.of();
        }
        ActorMention before = ofWhomBefore(predicate.token);
        if (before != null) {
            return chain(headOfChain(before, from), before);
        }
        ActorMention latter = latter(predicate.token, from);
        if (latter != null) {
            return List.of(latter);
        }
        ActorMention last = lastBefore(predicate.token, from);
        if (last == null) {
            return List.of();
        }
        ActorMention first = headOfChain(last, from);
        if (opensClause(first, from)) {
            return chain(first, last);
        }
        ActorMention owned = last.preposition == 'ل' && last.first > from ? layer.mentionAt(last.first - 1) : null;
        if (owned != null && !owned.isPerson() && opensClause(owned, from)) {
            // "المكتب الإعلامي للرئيس التركي أعلن"
            return List.of(owned);
        }
        if (named(last, from) && !predicate.has(VerbSense.HAPPEN) && !predicate.has(VerbSense.BE)) {
            return List.of(last);
        }
        // "…، وكييف وافقت": the chain's head may itself be no subject
        boolean alone = last != first
                && last.conjunction == 'و'
                && Agreement.fits(predicate.reading, List.of(last), true)
                && !predicate.isDual()
                && isNoSubject(first, from);
        return alone ? List.of(last) : List.of();
    }

    /** "سبق لأبوجا أن أبرمت هدنة": who did before what the verb tells; or null. */
    private @Nullable ActorMention ofWhomBefore(int verb) {
        ActorMention who = verb > 1 && tokens.get(verb - 1).is("ان") ? layer.mentionAt(verb - 2) : null;
        return who != null
                        && who.preposition == 'ل'
                        && who.first > 0
                        && PREVIOUSLY.contains(tokens.get(who.first - 1).form())
                ? who
                : null;
    }

    /** "استقبل الرئيس المبعوث، وقال إن الأخير وعد": the one of two who was named last; or null. */
    private @Nullable ActorMention latter(int verb, int from) {
        int at = verb - 1;
        while (at > from
                && (ClauseWords.NEGATION.contains(tokens.get(at).form())
                        || tokens.get(at).is("قد")
                        || tokens.get(at).is("سوف"))) {
            at--;
        }
        boolean feminine = at > from && tokens.get(at).is("الاخيره");
        boolean opens = at > from
                && (feminine || tokens.get(at).is("الاخير"))
                && Words.COMPLEMENT.contains(tokens.get(at - 1).form());
        for (int k = at - 2; opens && k >= from; k--) {
            ActorMention mention = layer.mentionAt(k);
            if (mention != null) {
                boolean one = mention.number < 2 && mention.isPerson() != feminine;
                return one ? mention : null;
            }
        }
        return null;
    }

    /** "أما الوزير فقال": the topic behind أما. */
    private List<ActorMention> topicOfAmma(Predicate predicate, int from) {
        for (int k = from + 1; k < Math.min(predicate.token, from + 4); k++) {
            ActorMention topic = layer.mentionFrom(k);
            if (topic != null) {
                return List.of(topic);
            }
        }
        return List.of();
    }

    /** "…، أما الوزير فرفضها", "أما الوزير فقد رفضها": the topic right before what is said of it. */
    private @Nullable ActorMention topicInside(Predicate predicate, int from) {
        int head = predicate.token;
        if (predicate.reading.cut().conjunction() == 0
                && head > from
                && OF_TOPIC.contains(tokens.get(head - 1).form())) {
            head--;
        } else if (predicate.reading.cut().conjunction() != 'ف') {
            return null;
        }
        for (int k = predicate.token + 1; k < Math.min(tokens.size(), predicate.token + BEHIND); k++) {
            ActorMention behind = layer.mentionFrom(k);
            if (behind != null && behind.preposition == 0) {
                // "أما الرئيس فقد هاتفه أمس الوزير"
                return null;
            }
        }
        ActorMention topic = head > from ? layer.mentionAt(head - 1) : null;
        boolean opened = topic != null
                && topic.first > from
                && (tokens.get(topic.first - 1).is("اما")
                        || tokens.get(topic.first - 1).is("واما"));
        return opened ? topic : null;
    }

    /** "تنظيم «نصرة الإسلام» عرض": the verb agrees with the noun before the name in quotation marks. */
    boolean agreesByNoun(Predicate predicate, List<ActorMention> subject) {
        int noun = subject.get(0).first - 2;
        boolean named = subject.size() == 1
                && noun >= 0
                && ClauseWords.isQuote(tokens.get(noun + 1))
                && tokens.get(noun).isWord();
        return named
                && predicate.reading.form().number() == Number.SINGULAR
                && (predicate.reading.form().gender() == Gender.FEMININE)
                        == tokens.get(noun).form().endsWith("ه");
    }

    /**
     * "مساعد الرئيس للشؤون الخارجية فلان", "صهر ترامب فلان", "المستشار الرئاسي فلان": a bare name that tells who the man of an
     * office is, behind a body, a man or an adjective, so that it is not what his office is over.
     */
    private boolean named(ActorMention name, int from) {
        if (!name.isPerson()
                || name.kind != ActorMention.Kind.NAMED
                || !name.title.isEmpty()
                || name.preposition != 0
                || name.conjunction != 0
                || name.first == from
                || layer.mentionAt(name.first - 1) == null
                        && !tokens.get(name.first - 1).form().startsWith("ال")) {
            return false;
        }
        int head = name.first;
        while (head > from && isInsidePhrase(head - 1)) {
            head--;
        }
        return name.first - head > 1
                && name.first - head <= MAX_OFFICE
                && !Words.FUNCTION.contains(tokens.get(head).form())
                && !ClauseWords.PREPOSITION.contains(tokens.get(head).form());
    }

    /** Whether a word may stand in the phrase of an office. */
    private boolean isInsidePhrase(int at) {
        String form = tokens.get(at).form();
        return tokens.get(at).isWord()
                && !ClauseWords.CLAUSE_OPENER.contains(form)
                && !Words.COMPLEMENT.contains(form)
                && !VerbOrNoun.isOnlyVerb(layer.readings(at));
    }

    /** The mention that ends before a verb, over adverbs, words of time, or a phrase between commas. */
    private @Nullable ActorMention lastBefore(int verb, int from) {
        int at = beforeAdverbs(verb, from);
        if (at > from && ClauseWords.isQuote(tokens.get(at)) && layer.mentionAt(at - 1) != null) {
            at--;
        }
        ActorMention mention = at >= from ? layer.mentionAt(at) : null;
        if (mention != null || at < from) {
            return mention;
        }
        mention = beforeCompanions(at, from);
        if (mention != null) {
            return mention;
        }
        if (!tokens.get(at).is(",")) {
            int skipped = beforeTime(at, from);
            return skipped >= from && skipped < at ? layer.mentionAt(skipped) : null;
        }
        // a phrase between commas stands between subject and verb
        for (int back = at - 1; back > from && at - back < ClauseWords.FAR; back--) {
            if (tokens.get(back).is(",")) {
                return layer.mentionAt(back - 1);
            }
        }
        return null;
    }

    /** "الرئيس وضيوفه الأربعة أجروا": the verb agrees with all of them, though only he is a mention. */
    boolean agreesWithCompanions(Predicate predicate, List<ActorMention> subject) {
        return subject.size() == 1
                && predicate.reading.form().number() != Number.SINGULAR
                && subject.get(0).last < predicate.token
                && isCompanions(subject.get(0).last);
    }

    /** The mention before people of its own who are no mention: "الوزير ومستشاروه وصلوا". */
    private @Nullable ActorMention beforeCompanions(int last, int from) {
        int at = last > from && tokens.get(last).form().startsWith("ال") ? last - 1 : last;
        return at > from && isCompanions(at) ? layer.mentionAt(at - 1) : null;
    }

    private boolean isCompanions(int at) {
        Token token = tokens.get(at);
        String form = token.form();
        String spelling = layer.text().spelling(token);
        return form.startsWith("و")
                && (form.endsWith("ه") || form.endsWith("ها"))
                && !spelling.endsWith("ة")
                && CommonNouns.isOne(token, spelling);
    }

    private int beforeAdverbs(int verb, int from) {
        int at = verb - 1;
        while (at >= from
                && (Words.ADVERB.contains(tokens.get(at).form())
                        || ClauseWords.NEGATION.contains(tokens.get(at).form())
                        || tokens.get(at).is("سوف")
                        || tokens.get(at).is("ما") && at + 1 < verb && auxiliary(at + 1)
                        || auxiliary(at))) {
            at--;
        }
        return at;
    }

    private int beforeTime(int last, int from) {
        int at = last;
        while (at >= from && last - at < MAX_TIME_WORDS && isTime(tokens.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isTime(Token token) {
        return Words.TIMEWORD.contains(token.form()) || token.isNumber() || ClauseWords.WEEKDAY.contains(token.form());
    }

    private ActorMention headOfChain(ActorMention last, int from) {
        ActorMention first = last;
        while (first.conjunction == 'و' && first.first > from) {
            ActorMention before = layer.mentionAt(first.first - 1);
            if (before == null) {
                break;
            }
            first = before;
        }
        return first;
    }

    /** "بانكوك وبنوم بنه توقعان": whether a mention is the second of two at the head of a clause. */
    boolean isPairAtHead(ActorMention last, int from) {
        ActorMention first = headOfChain(last, from);
        return first != last && opensClause(first, from);
    }

    private List<ActorMention> chain(ActorMention first, ActorMention last) {
        List<ActorMention> chain = new ArrayList<>(2);
        for (ActorMention at = first; at != null; at = layer.mentionFrom(at.last)) {
            chain.add(at);
            if (at == last) {
                break;
            }
        }
        return chain;
    }

    private boolean isNoSubject(ActorMention first, int from) {
        return first.preposition != 0
                || first.first > from
                        && Words.FUNCTION.contains(tokens.get(first.first - 1).form());
    }

    /** Whether a mention stands where a subject may: at the head of a clause, with no preposition. */
    boolean opensClause(ActorMention mention, int from) {
        if (mention.preposition != 0) {
            return false;
        }
        if (mention.first == from) {
            return true;
        }
        Token before = tokens.get(mention.first - 1);
        boolean over =
                ClauseWords.TRANSPARENT.contains(before.form()) || ClauseWords.DEMONSTRATIVE.contains(before.form());
        if (over && mention.first - 2 >= from) {
            before = tokens.get(mention.first - 2);
        }
        if (!before.isWord()) {
            // "اتفاقا مع «قسد» يقضي": a name in quotation marks behind a preposition
            boolean governed = ClauseWords.isQuote(before)
                    && mention.first - 2 >= from
                    && (ClauseWords.PREPOSITION.contains(
                                    tokens.get(mention.first - 2).form())
                            || LETTER.contains(tokens.get(mention.first - 2).form()));
            return !governed;
        }
        return ClauseWords.CLAUSE_OPENER.contains(before.form())
                || auxiliary(mention.first - 1)
                || Words.COMPLEMENT.contains(before.form())
                || mention.conjunction != 0 && layer.mentionAt(mention.first - 1) == null;
    }

    /** "ما زالت إسرائيل تخرق", "ظل الجيش يرفض": a verb that only tells how the verb behind the subject goes. */
    private boolean auxiliary(int at) {
        String form = tokens.get(at).form();
        return ClauseWords.AUXILIARY.contains(form) || ClauseWords.STILL.contains(form);
    }

    /** "هدنة البحر لن تدخل", "مكالمة استمرت": a noun that is no actor stands before a verb without a conjunction. */
    boolean isNoActor(Predicate predicate, int from) {
        Reading reading = predicate.reading;
        if (reading.cut().conjunction() != 0 || reading.form().number() == Number.DUAL) {
            return false;
        }
        int at = beforeAdverbs(predicate.token, from);
        if (at < from || !tokens.get(at).isWord()) {
            return false;
        }
        String form = tokens.get(at).form();
        return !Words.FUNCTION.contains(form)
                && !ClauseWords.BEFORE_VERB.contains(form)
                && !Words.COMPLEMENT.contains(form)
                && !VerbOrNoun.isOnlyVerb(layer.readings(at))
                && layer.mentionAt(at) == null;
    }

    /** "الوزير الذي قال": the mention before a relative pronoun, or null. */
    @Nullable
    ActorMention antecedent(int relative, int from) {
        int at = relative - 1;
        if (at >= from && tokens.get(at).is(",")) {
            at--;
        }
        return at >= from ? layer.mentionAt(at) : null;
    }
}
