package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;

/** Whether a word that may be a noun or a particle as well is the verb here: "منع الجيش", but "ومنع استخدام السفن". */
final class VerbOrNoun {
    private static final Senses EVENTFUL = Senses.of(
            VerbSense.SAY,
            VerbSense.REFUSE,
            VerbSense.PLEDGE,
            VerbSense.AGREE,
            VerbSense.ACCEPT,
            VerbSense.DEMAND,
            VerbSense.PROPOSE,
            VerbSense.ORDER,
            VerbSense.DENY,
            VerbSense.EXCHANGE,
            VerbSense.RELEASE,
            VerbSense.HANDOVER);

    private static final Senses AUXILIARY =
            Senses.of(VerbSense.BE, VerbSense.START, VerbSense.CONTINUE, VerbSense.HAPPEN, VerbSense.OTHER);

    /** What is accepted with "by"; nothing is "before" a preposition. */
    private static final WordSet ACCEPTED = WordSet.of(
            "بتعليق", "بوقف", "بهدنه", "بمقترح", "باتفاق", "بشروط", "بعرض", "بفكره", "بمبادره", "بخطه", "باقتراح",
            "بتجميد", "بتمديد", "بتسويه", "بتسليم", "باطلاق", "باجراء", "بنشر", "بانسحاب", "بخفض", "بتاجيل", "بدعوه");

    private static final List<String> OFFERS = List.of(
            "مقترح", "المقترح", "اقتراح", "الاقتراح", "عرض", "العرض", "مبادره", "مبادرت", "المبادره", "خطه", "خطت");

    /** Titles of who accepts. */
    private static final WordSet TITLES = WordSet.of("الرئيس", "رئيس", "الزعيم", "المستشار", "الوزير", "وزير");

    private static final int ACCEPTED_REACH = 14;
    private static final int TOPIC_REACH = 6;

    /** Within how many words what somebody explains opens. */
    private static final int EXPLAINER = 10;

    private static final WordSet NOMINATIVE_DUALS = WordSet.of(
            "الطرفان", "الجانبان", "الرئيسان", "الزعيمان", "الوفدان", "البلدان", "الجيشان", "الخصمان", "القائدان");

    private static final Senses GOING_ON = Senses.of(VerbSense.PLEDGE, VerbSense.TALK, VerbSense.REACH);
    private static final WordSet COMPLEMENTS = WordSet.of("الي", "مع", "عن", "هاتفيا", "بان");

    /** How far behind "وصف" stands as what. */
    private static final int DESCRIBED = 8;

    private static final WordSet DESCRIBED_AS = WordSet.of("بانه", "بانها", "بانهما", "بانهم");

    private static final WordSet RESUMPTIVE = WordSet.of("اليه", "اليها", "عليه", "عليها");

    private static final WordSet PHRASE_OPENERS = WordSet.of("في", "من", "علي", "الي", "بعد", "خلال", "قبل");
    private static final WordSet CLOSING = WordSet.of(
            "نفسه", "نفسها", "ذاته", "ذاتها", "ذلك", "هذا", "اخر", "متصل", "جهته", "جهتها", "جانبه", "جانبها");

    private final ActorLayer layer;
    private final TokenizedText text;
    private final List<Token> tokens;
    private final SubjectBefore subjectBefore;

    VerbOrNoun(ActorLayer layer, SubjectBefore subjectBefore) {
        this.layer = layer;
        this.text = layer.text();
        this.tokens = text.tokens();
        this.subjectBefore = subjectBefore;
    }

    /** Whether a word is a verb of the third person without a conjunction, and no masdar. */
    static boolean isOnlyVerb(List<Reading> readings) {
        boolean verb = false;
        for (Reading reading : readings) {
            verb |= reading.isFinite()
                    && reading.form().person() == 3
                    && reading.cut().conjunction() == 0;
        }
        return verb && !isMasdar(readings);
    }

    /** "وبيّن الوزير أن", "وبين أن": what is explained opens behind it, and nothing joined by و that it could stand between. */
    static boolean explains(TokenizedText text, int at) {
        List<Token> tokens = text.tokens();
        String form = tokens.get(at).form();
        int sentence = tokens.get(at).sentence();
        if (!form.equals("بين") && !form.equals("وبين")
                || at > text.sentenceStart(sentence) && tokens.get(at - 1).isWord()) {
            return false;
        }
        int end = Math.min(text.sentenceEnd(sentence), at + EXPLAINER);
        for (int i = at + 1;
                i < end && tokens.get(i).isWord() && !tokens.get(i).form().startsWith("وال");
                i++) {
            if (Words.COMPLEMENT.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMasdar(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.isMasdar()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that has a verbal reading, and perhaps a nominal one, is the verb in a sentence that begins at a token. */
    boolean isVerb(int i, int from, Reading verb, boolean noun) {
        boolean ambiguous = noun || verb.form().person() != 3 && verb.isPast();
        if (noun && isDescription(i, verb)) {
            return true;
        }
        if (noun && verb.isPast() && isIndefiniteNisba(i + 1) && !isState(i)
                || i > from
                        && tokens.get(i - 1).isNumber()
                        && !(verb.form().person() == 3
                                && verb.cut().conjunction() == 0
                                && (isYear(i - 1, from) || isClock(i - 1, from)))) {
            return false;
        }
        if (verb.form().passive() && !clauseOpensAt(i, from) && !isVocalisedPassive(tokens.get(i))
                || noun && verb.isPast() && isInMasdarList(i, verb)) {
            return false;
        }
        if (i > from && endsInPronoun(verb) && isReport(layer.readings(i - 1), i - 1 == from)) {
            // "رحب قاده الأحزاب", its dots left out: no verb follows right upon the verb
            return false;
        }
        if (!ambiguous) {
            return true;
        }
        if (i == from || !tokens.get(i - 1).isWord()) {
            return !(i + 1 < tokens.size() && noun && followsNoun(i + 1, verb));
        }
        return isVerbBehind(tokens.get(i - 1).form(), i, from, verb, noun);
    }

    /** "…، ووصف المكالمة بأنها ودية": what is described as something, behind a comma. */
    private boolean isDescription(int i, Reading verb) {
        boolean joined = i > 0
                && tokens.get(i - 1).is(",")
                && verb.has(VerbSense.DESCRIBE)
                && verb.isPast()
                && verb.cut().conjunction() == 'و';
        int end = Math.min(text.sentenceEnd(tokens.get(i).sentence()), i + DESCRIBED);
        for (int k = i + 2; joined && k < end && tokens.get(k).isWord(); k++) {
            if (DESCRIBED_AS.contains(tokens.get(k).form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInPronoun(Reading verb) {
        return verb.isPast() && verb.pronoun().equals("ه") && verb.cut().conjunction() == 0;
    }

    /** Whether a word is a verb that tells something, at the head even one spelt like a noun; another verb may follow "كان", "ظل", "بدأ". */
    private static boolean isReport(List<Reading> readings, boolean head) {
        boolean tells = false;
        for (Reading reading : readings) {
            boolean past = reading.isFinite() && reading.isPast();
            tells |= past;
            if (reading.hasAny(AUXILIARY) || !past && !head) {
                return false;
            }
        }
        return tells && (head || isOnlyVerb(readings));
    }

    /** Whether a number is a year of these centuries. */
    private static boolean isYear(String form) {
        boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
        for (int i = 2; year && i < 4; i++) {
            year = form.charAt(i) >= '0' && form.charAt(i) <= '9';
        }
        return year;
    }

    /** "في 30 سبتمبر 2018 أفرجت موسكو": a year closes a date and counts nothing. */
    private boolean isYear(int i, int from) {
        if (i == from || !isYear(tokens.get(i).form())) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean month = before.isWord()
                && !ClauseWords.BEFORE_VERB.contains(before.form())
                && layer.mentionAt(i - 1) == null
                && layer.readings(i - 1).isEmpty();
        boolean named = before.is("عام") || before.is("سنه");
        return named || before.is("/") || month && !Words.FUNCTION.contains(before.form());
    }

    /** "18:05 تعهدت القاهرة": the hour that heads an item of a ticker counts nothing. */
    private boolean isClock(int i, int from) {
        return i == from + 2 && tokens.get(i - 1).is(":") && tokens.get(from).isNumber();
    }

    /**
     * "دعا ماكرون إلى الهدوء وتعهد بتقديم مساعدات", "رحب بالاتفاق ووعد بدعمه": behind a definite noun no masdar stands without
     * an article or an owner, so what is joined to it is the verb of the next clause.
     */
    private boolean goesOn(int i, Reading verb) {
        boolean joined = verb.cut().conjunction() == 'و'
                && verb.isPast()
                && verb.hasAny(GOING_ON)
                && verb.form().person() == 3
                && verb.pronoun().isEmpty()
                && i + 1 < tokens.size();
        if (!joined) {
            return false;
        }
        String before = tokens.get(i - 1).form();
        String next = tokens.get(i + 1).form();
        boolean definite = layer.mentionAt(i - 1) != null
                || before.startsWith("ال")
                || before.startsWith("بال")
                || before.startsWith("لل")
                || before.endsWith("ها")
                || before.endsWith("هم")
                || tokens.get(i - 1).is(",");
        return definite
                && (COMPLEMENTS.contains(next)
                        || next.startsWith("ب") && next.length() > 3 && layer.mentionFrom(i + 1) == null);
    }

    /** "هدنة توصل إليها الجيش", "اتفاق توافق عليه الجانبان": a verb without a relative pronoun, whose object stands before. */
    private boolean pointsBack(int i) {
        ActorMention subject =
                i + 2 < tokens.size() && RESUMPTIVE.contains(tokens.get(i + 1).form())
                        ? layer.mentionFrom(i + 2)
                        : null;
        return subject != null && subject.preposition == 0 && subject.conjunction == 0;
    }

    private boolean isVerbBehind(String before, int i, int from, Reading verb, boolean noun) {
        boolean latter = (before.equals("الاخير") || before.equals("الاخيره"))
                && i - 2 >= from
                && Words.COMPLEMENT.contains(tokens.get(i - 2).form());
        if (noun && verb.isPast() && (latter || pointsBack(i))) {
            return true;
        }
        if (noun && verb.isPast() && before.equals("ان") && ReadingChoice.isBeforeNow(layer, i - 2)) {
            return true;
        }
        if (noun
                && verb.isPast()
                && (before.equals("ان") || before.equals("وان") || before.equals("بان") || before.equals("فان"))) {
            return false;
        }
        if (ClauseWords.BEFORE_VERB.contains(before)
                || verb.form().person() == 1 && ClauseWords.OURSELVES.contains(before)
                || Words.COMPLEMENT.contains(before) && !before.equals("ان")
                || Words.ADVERB.contains(before)) {
            return true;
        }
        if (noun && verb.isPast() && opensBehindPhrase(i, from)) {
            return true;
        }
        if (noun && goesOn(i, verb)) {
            return true;
        }
        ActorMention left = layer.mentionAt(i - 1);
        boolean conjoined = verb.cut().conjunction() != 0;
        if (left != null) {
            return conjoined
                    || subjectBefore.opensClause(left, from) && Agreement.fits(verb, List.of(left), true)
                    || verb.form().number() == Number.DUAL && subjectBefore.isPairAtHead(left, from);
        }
        return conjoined
                && (layer.mentionFrom(i + 1) != null
                        || verb.form().number() != Number.SINGULAR
                        || verb.form().gender() == Gender.FEMININE
                        || !verb.pronoun().isEmpty() && !isLikeNoun(before));
    }

    /**
     * "وفي المقابل تعهد فلان": behind a prepositional phrase at the head of the sentence that is definite, so that no genitive goes on
     * with it, and before an actor.
     */
    private boolean opensBehindPhrase(int i, int from) {
        ActorMention next = layer.mentionFrom(i + 1);
        // the mark of an item of a list opens nothing
        int head = from < i && !tokens.get(from).isWord() ? from + 1 : from;
        String opening = tokens.get(head).form();
        boolean preposition = PHRASE_OPENERS.contains(opening.startsWith("و") ? opening.substring(1) : opening);
        if (!preposition || i - head > 5 || next == null || next.preposition != 0 || next.conjunction != 0) {
            return false;
        }
        for (int k = head + 1; k < i; k++) {
            if (!tokens.get(k).isWord() || isMasdar(k) && !tokens.get(k).form().startsWith("ال")) {
                return false;
            }
        }
        String before = tokens.get(i - 1).form();
        return before.startsWith("ال") || CLOSING.contains(before) || layer.mentionAt(i - 1) != null && next.isPerson();
    }

    /** Whether a clause may open at a word: at the head of the sentence, behind a mark, a conjunction, or a word that verbs follow. */
    private boolean clauseOpensAt(int i, int from) {
        String form = tokens.get(i).form();
        return i == from
                || !tokens.get(i - 1).isWord()
                || ClauseWords.BEFORE_VERB.contains(tokens.get(i - 1).form())
                || Words.COMPLEMENT.contains(tokens.get(i - 1).form())
                || form.startsWith("و") && form.length() > 3
                || form.startsWith("ي")
                || form.startsWith("ت")
                || form.startsWith("س");
    }

    /** Whether the damma of the passive is written: "أُفرج", "عُثر". */
    private boolean isVocalisedPassive(Token token) {
        return text.spelling(token).indexOf('\u064F') >= 0;
    }

    /** "…، ومنع استخدام السفن": a coordinated masdar with its genitive, not the verb that is spelled alike. */
    private boolean isInMasdarList(int i, Reading verb) {
        if (i + 1 >= tokens.size()
                || verb.form().gender() == Gender.FEMININE
                || verb.form().number() != Number.SINGULAR
                || !verb.pronoun().isEmpty()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (!next.isWord() || layer.mentionFrom(i + 1) != null || Words.FUNCTION.contains(next.form())) {
            return false;
        }
        // "وتلقى اتصالا": what ends in the alif of the indefinite object is no genitive
        boolean genitive = next.form().startsWith("ال")
                || isMasdar(i + 1) && !next.form().endsWith("ا")
                || next.form().endsWith("ات");
        return genitive && !verb.hasAny(EVENTFUL) && verb.cut().conjunction() != 0;
    }

    /** What follows a masdar, not a verb, at the head of a sentence: a genitive with ال that is no actor, a preposition of its own. */
    private boolean followsNoun(int next, Reading verb) {
        ActorMention owner = layer.mentionFrom(next);
        if (owner != null) {
            return verb.form().gender() != Gender.FEMININE && isSaidOfNoun(owner.last);
        }
        String form = tokens.get(next).form();
        boolean construct =
                verb.isPast() && !verb.hasAny(ClauseWords.REPORTING) && !form.startsWith("ال") && isMasdar(next);
        return verb.form().gender() != Gender.FEMININE
                && verb.form().number() == Number.SINGULAR
                && verb.cut().conjunction() == 0
                && (construct || form.equals("بين") || form.startsWith("لل"));
    }

    /**
     * "رد الحركة إيجابي للغاية": an adjective without ال closes the clause, and without the alif of an object or a circumstance
     * it can only be said of the noun.
     */
    private boolean isSaidOfNoun(int i) {
        int adjective = i < tokens.size() && tokens.get(i).is("غير") ? i + 1 : i;
        if (adjective + 1 > tokens.size() - 1
                || !tokens.get(adjective).isWord()
                || Words.FUNCTION.contains(tokens.get(adjective).form())) {
            return false;
        }
        String form = tokens.get(adjective).form();
        Token behind = tokens.get(adjective + 1);
        boolean closes =
                behind.is(",") || behind.is(".") || behind.is("للغايه") || behind.is("جدا") || behind.is("تماما");
        boolean plain = !form.startsWith("ال")
                && !form.endsWith("ا")
                && !form.endsWith("ه")
                && !form.endsWith("ات")
                && form.length() > 3
                && !Words.ADVERB.contains(form)
                && !endsInHamza(tokens.get(adjective));
        return closes
                && plain
                && layer.mentionAt(adjective) == null
                && !isMasdar(adjective)
                && layer.readings(adjective).stream().noneMatch(Reading::isFinite);
    }

    private boolean isMasdar(int i) {
        return isMasdar(layer.readings(i));
    }

    private boolean isIndefiniteNisba(int i) {
        return i < tokens.size()
                && !tokens.get(i).form().startsWith("ال")
                && layer.gazetteer()
                                .nisbas()
                                .longest(tokens, i, i + 1, tokens.get(i).form())
                        != null;
    }

    /** "ترامب وعد أوكرانيا": what is also "Ukrainian" in the accusative describes no noun that has no alif of its own. */
    private boolean isState(int noun) {
        ActorMention next = layer.mentionFrom(noun + 1);
        ActorMention before = noun > 0 ? layer.mentionAt(noun - 1) : null;
        return next != null
                && before != null
                && before.preposition == 0
                && next.actorKind == ActorKind.STATE
                && tokens.get(noun + 1).form().endsWith("ا")
                && !tokens.get(noun).form().endsWith("ا");
    }

    private static boolean isLikeNoun(String form) {
        return form.startsWith("ال") || form.endsWith("ه");
    }

    /** Whether a word is a particle and no verb, though it may be read as one: "عبر", but not "عبّر عن". */
    boolean isParticle(int i) {
        // "ردا على سؤال": the accusative masdar, not a dual
        boolean reply = tokens.get(i).form().endsWith("ردا")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("علي");
        return reply || isFunctionWord(tokens.get(i).form()) && !expresses(i);
    }

    /** "عبّر عن", "وعبر الوزيران عن", "هنأ", "قبِل الطرفان": the verbs that are spelled like a function word. */
    private boolean expresses(int i) {
        Token token = tokens.get(i);
        if (token.form().endsWith("هنا")) {
            return endsInHamza(token);
        }
        if (token.is("قبل")) {
            return accepts(
                            text.spelling(token),
                            i + 1 < tokens.size() ? tokens.get(i + 1).form() : "")
                    || acceptsAtHead(text, layer.gazetteer(), i)
                    || acceptsBehindTopic(text, layer.gazetteer(), i);
        }
        if (token.form().endsWith("بين")) {
            return explains(text, i);
        }
        if (!token.form().endsWith("عبر")) {
            return false;
        }
        ActorMention mention = layer.mentionFrom(i + 1);
        int next = mention == null ? i + 1 : mention.last;
        return text.spelling(token).indexOf('\u0651') >= 0
                || next < tokens.size() && tokens.get(next).is("عن");
    }

    /** "قبِل", "قبل الطرفان", "قبل المتمردون", "قبل بتعليق القصف": the verb has its vowel, or a nominative behind it that is no genitive of "before". */
    static boolean accepts(String word, String next) {
        boolean plain = word.equals("قبل");
        boolean vowel = word.indexOf('\u0650') >= 0 && FoldedText.fold(word).equals("قبل");
        return vowel
                || plain && (ACCEPTED.contains(next) || next.startsWith("بال") && next.length() > 5)
                || plain
                        && next.length() > 5
                        && next.startsWith("ال")
                        && (next.endsWith("ون") || NOMINATIVE_DUALS.contains(next));
    }

    /** "قبل الرئيس الروسي الثلاثاء بتعليق القصف", "قبل بوتين بهدنة": at the head, before who accepts and what, no comma between. */
    static boolean acceptsAtHead(TokenizedText text, Gazetteer gazetteer, int i) {
        List<Token> tokens = text.tokens();
        boolean head = tokens.get(i).is("قبل")
                && i + 2 < tokens.size()
                && (i == 0 || !tokens.get(i - 1).isWord());
        if (!head
                || !TITLES.contains(tokens.get(i + 1).form())
                        && gazetteer
                                        .names()
                                        .longest(
                                                tokens,
                                                i + 1,
                                                tokens.size(),
                                                tokens.get(i + 1).form())
                                == null) {
            return false;
        }
        int end = Math.min(tokens.size(), i + ACCEPTED_REACH);
        for (int k = i + 2; k < end && tokens.get(k).isWord(); k++) {
            // "قبل بوتين مقترح الهدنة"
            if (ACCEPTED.contains(tokens.get(k).form())
                    || ClauseWords.ACCEPTED.contains(tokens.get(k).form())) {
                return true;
            }
        }
        return false;
    }

    /** "قال إن بوتين قبل مقترح ترامب": who accepts stands behind "that", and what is accepted is an offer, with no verb behind. */
    static boolean acceptsBehindTopic(TokenizedText text, Gazetteer gazetteer, int i) {
        List<Token> tokens = text.tokens();
        if (!tokens.get(i).is("قبل")
                || i + 1 >= tokens.size()
                || !isOffer(tokens.get(i + 1).form())
                || !isTopic(tokens, gazetteer, i)) {
            return false;
        }
        for (int k = i + 2; k < Math.min(tokens.size(), i + ACCEPTED_REACH); k++) {
            Token token = tokens.get(k);
            if (!token.isWord()) {
                return true;
            }
            if (token.is("كان") || token.is("كانت") || token.is("قد")) {
                return false;
            }
        }
        return true;
    }

    /** "إن بوتين", "أن الرئيس الروسي": whether nothing but somebody's name or title stands between "that" and a token. */
    private static boolean isTopic(List<Token> tokens, Gazetteer gazetteer, int to) {
        for (int k = to - 2; k >= Math.max(0, to - TOPIC_REACH); k--) {
            if (!tokens.get(k).isWord()) {
                return false;
            }
            if (Words.COMPLEMENT.contains(tokens.get(k).form())) {
                String first = tokens.get(k + 1).form();
                Match<?> name = gazetteer.names().longest(tokens, k + 1, to, first);
                return TITLES.contains(first) || name != null && name.last() == to;
            }
        }
        return false;
    }

    /** "مقترح", "مقترحه", "عرضها". */
    private static boolean isOffer(String form) {
        for (String offer : OFFERS) {
            if (form.equals(offer) || form.equals(offer + "ه") || form.equals(offer + "ها")) {
                return true;
            }
        }
        return false;
    }

    /** "هنأ الرئيس نظيره": the verb that folds to the same letters as "هنا" (here). */
    boolean congratulates(int i) {
        return tokens.get(i).form().endsWith("هنا") && endsInHamza(tokens.get(i)) && layer.mentionFrom(i + 1) != null;
    }

    /** "وهنأ الرئيس المصري": a word that nothing explains, at the head of a sentence with و, and an actor behind it. */
    boolean isUnknownVerb(int i) {
        String form = tokens.get(i).form();
        ActorMention next = layer.mentionFrom(i + 1);
        return layer.readings(i).isEmpty()
                && form.startsWith("و")
                && form.length() >= 4
                && form.length() <= 7
                && !form.endsWith("ه")
                && !form.endsWith("ات")
                && !form.startsWith("وال")
                && !isFunctionWord(form)
                && next != null
                && next.preposition == 0
                && next.conjunction == 0
                && next.isPerson();
    }

    private static boolean isFunctionWord(String form) {
        return Words.FUNCTION.contains(form)
                || (form.startsWith("و") || form.startsWith("ف")) && Words.FUNCTION.contains(form.substring(1));
    }

    private boolean endsInHamza(Token token) {
        return text.spelling(token).endsWith("أ");
    }
}
