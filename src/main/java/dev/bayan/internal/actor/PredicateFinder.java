package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs of a text and their subjects: behind the verb (verb–subject–object), before it (after أن, at the head
 * of a clause), the antecedent of a relative, or the subject carried over from the clause before.
 */
final class PredicateFinder {
    private static final Set<String> BEFORE_VERB = Set.of("قد", "لقد", "لم", "لن", "لا", "ما", "كما", "حيث", "فيما", "بينما",
            "عندما", "بعدما", "اذا", "لو", "حين", "حينما", "ان", "الذي", "التي", "اللذان", "اللذين", "الذين", "ثم", "كانت", "كان",
            "وكان", "وكانت", "مما", "وقد", "فقد", "سوف", "وسوف", "او", "حتي", "كي", "لكي", "قبل", "بعد", "بل", "ومن", "هو", "هي", "وهو", "وهي",
            "كانا", "كانوا", "اللتان", "اللتين", "وفيما", "وبينما", "ولم", "ولن", "ولا", "فلن", "فلم", "فلا", "وما", "لما", "كلما", "ريثما", "طالما");
    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولن", "ولا", "فلن", "فلم", "فلا", "الا");
    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "اللذان", "اللذين", "اللتان", "اللتين", "الذين");
    private static final Set<String> CLAUSE_OPENERS = Set.of("ان", "بان", "وان", "فان", "لان", "لكن", "ولكن", "فيما", "بينما", "وفيما",
            "وبينما", "كما", "حيث", "كان", "كانت", "وكان", "وكانت", "اما", "واما", "اذا", "واذا", "لو", "عندما", "بعدما", "حتي", "ما", "كانا", "نحن",
            "سيما", "عاجل", "كون", "ثم", "فقد", "وقد", "لقد", "الا", "غير", "او", "حين", "بيد", "علما");
    private static final Set<String> SUBJECT_PPS = Set.of("في", "خلال", "من", "عبر", "علي", "بعد", "قبل", "عقب", "فور", "مساء", "صباح", "فجر", "ليل",
            "ظهر", "عصر", "يوم", "امس", "اليوم", "عند", "لدي", "اثر", "غداه", "بدوره", "بدورها", "وفي", "فيه", "فيها", "به", "بها", "له", "لها",
            "عليه", "عليها", "منه", "منها", "معه", "معها", "لي", "لنا", "لهم", "لهما", "خلاله", "خلالها", "اليه", "اليها", "بعده", "بعدها", "عنه", "عنها", "حينها", "مع", "بين");
    /** Nouns of people that stand for the body behind them: "أعضاء اللجنة", "وفد الحكومة". */
    private static final Set<String> TRANSPARENT = Set.of("اعضاء", "قاده", "ممثلو", "ممثلي", "مسؤولو", "مسؤولي", "وفد", "قياده", "وفدا", "مفاوضو", "رئاسه");
    private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك", "هذان", "هذين", "هاتان", "هاتين", "هولاء");
    private static final int FAR = 24;

    private final ActorLayer layer;
    private final TokenizedText text;
    private final List<Token> tokens;
    private final List<Predicate> found = new ArrayList<>();

    PredicateFinder(ActorLayer layer) {
        this.layer = layer;
        this.text = layer.text();
        this.tokens = text.tokens();
    }

    List<Predicate> find() {
        List<ActorMention> carried = List.of();
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int from = text.sentenceStart(sentence);
            int to = text.sentenceEnd(sentence);
            if (sentence > 0 && text.paragraph(sentence) - text.paragraph(sentence - 1) > 1) {
                carried = List.of();
            }
            int firstOfSentence = found.size();
            for (int i = from; i < to; i++) {
                Predicate predicate = at(i, from);
                if (predicate != null) {
                    subject(predicate, from, to, firstOfSentence, carried);
                    predicate = speaking(predicate);
                    found.add(predicate);
                }
            }
            carried = topic(firstOfSentence, carried);
        }
        return found;
    }

    /** "تحدثتُ", "تلقيت" in a quotation: where nobody else is the subject, the first person that is spelled alike. */
    private Predicate speaking(Predicate predicate) {
        Reading reading = predicate.reading;
        boolean doubtful = reading.isPast() && reading.form().person() == 3 && reading.form().gender() == Gender.FEMININE
                && reading.form().number() == Number.SINGULAR && !predicate.explicit && speech(predicate.token);
        if (doubtful && predicate.subject.isEmpty()) {
            for (Reading other : layer.readings(predicate.token)) {
                if (other.isPast() && other.form().person() == 1 && other.lemma().equals(reading.lemma()) && !other.form().passive()) {
                    return new Predicate(predicate.token, other, predicate.negated, false);
                }
            }
        }
        return predicate;
    }

    /** Whether a token stands in a quotation, or in a text that says "I" and "we" of itself. */
    private boolean speech(int token) {
        if (firstPerson == null) {
            int count = 0;
            for (Token t : tokens) {
                count += t.is("نحن") || t.is("اننا") || t.is("انني") ? 1 : 0;
            }
            firstPerson = count > 0;
        }
        return tokens.get(token).quote() >= 0 || firstPerson;
    }

    private @Nullable Boolean firstPerson;

    /** The subject that the next sentence may leave out: that of the sentence's first predicate that has one. */
    private List<ActorMention> topic(int from, List<ActorMention> before) {
        for (int i = from; i < found.size(); i++) {
            Predicate predicate = found.get(i);
            if (!predicate.subject.isEmpty() && !predicate.has(VerbSense.BE)) {
                return predicate.subject;
            }
        }
        return found.size() > from ? before : before;
    }

    private @Nullable Predicate at(int i, int from) {
        if (layer.mentionAt(i) != null || !tokens.get(i).isWord()) {
            return null;
        }
        Reading verb = null;
        Reading participle = null;
        boolean noun = false;
        for (Reading reading : layer.readings(i)) {
            if (reading.isFinite() && moodFits(reading, i) && (verb == null || better(reading, verb, i))) {
                verb = reading;
            } else if (reading.isParticiple() && !reading.form().passive() && reading.cut().preposition() == 0
                    && !reading.cut().article() && (participle == null || participle.form().number() != Number.SINGULAR && reading.form().number() == Number.SINGULAR)) {
                participle = reading;
            }
            noun |= reading.isMasdar() || reading.isParticiple();
        }
        String form = tokens.get(i).form();
        if (verb != null && isFunctionWord(form) && !verb.has(VerbSense.BE) && !expresses(i)) {
            verb = null;
        }
        if (verb == null && !noun) {
            Reading guessed = GuessedVerb.read(text, tokens.get(i), i > from ? tokens.get(i - 1).form() : "");
            if (guessed == null && (congratulates(i) || i == from && layer.readings(i).isEmpty() && unknownVerb(i))) {
                guessed = GuessedVerb.past(tokens.get(i).form());
            }
            if (guessed != null) {
                return new Predicate(i, guessed, i > from && NEGATIONS.contains(tokens.get(i - 1).form()), false);
            }
        }
        if (verb != null && verbPosition(i, from, verb, noun)) {
            boolean negated = i > from && NEGATIONS.contains(tokens.get(i - 1).form());
            return new Predicate(i, verb, negated, false);
        }
        if (participle != null && circumstantial(i, from, participle)) {
            return new Predicate(i, participle, false, true);
        }
        return null;
    }

    /** "عبّر عن", "وعبر الوزيران عن", "هنأ": the verbs that are spelled like a function word. */
    private boolean expresses(int i) {
        if (tokens.get(i).form().endsWith("هنا")) {
            return text.text().charAt(tokens.get(i).end() - 1) == 'أ';
        }
        if (!tokens.get(i).form().endsWith("عبر")) {
            return false;
        }
        ActorMention mention = layer.mentionFrom(i + 1);
        String original = text.text().substring(tokens.get(i).start(), tokens.get(i).end());
        int next = mention == null ? i + 1 : mention.last;
        return original.indexOf('\u0651') >= 0 || next < tokens.size() && tokens.get(next).is("عن");
    }

    /** "هنأ الرئيس نظيره": the verb that folds to the same letters as "هنا" (here). */
    private boolean congratulates(int i) {
        Token token = tokens.get(i);
        return token.form().endsWith("هنا") && text.text().charAt(token.end() - 1) == 'أ' && layer.mentionFrom(i + 1) != null;
    }

    private static boolean isFunctionWord(String form) {
        return Words.FUNCTION.contains(form)
                || (form.startsWith("و") || form.startsWith("ف")) && Words.FUNCTION.contains(form.substring(1));
    }

    private static final Set<String> BEFORE_JUSSIVE = Set.of("لم", "لن", "ولم", "ولن", "ان", "وان", "الا", "كي", "لكي", "حتي", "بان", "لا", "فلن", "فلم", "او", "والا");

    /** "وهنأ الرئيس المصري": a word that nothing explains, at the head of a sentence with و, and an actor behind it. */
    private boolean unknownVerb(int i) {
        String form = tokens.get(i).form();
        ActorMention next = layer.mentionFrom(i + 1);
        return form.startsWith("و") && form.length() >= 4 && form.length() <= 7 && !form.endsWith("ه") && !form.endsWith("ات") && !form.startsWith("وال")
                && !isFunctionWord(form) && next != null && next.preposition == 0 && next.conjunction == 0 && next.isPerson();
    }

    /** Whether a jussive or subjunctive may stand here: behind its particle, behind لـ, or coordinated. */
    private boolean moodFits(Reading reading, int i) {
        return reading.form().tense() != dev.bayan.internal.lexicon.VerbForm.Tense.JUSSIVE || reading.cut().preposition() == 'ل'
                || reading.cut().conjunction() != 0 || i > 0 && BEFORE_JUSSIVE.contains(tokens.get(i - 1).form());
    }

    /** Prefers the reading that fits the particle before it, then the whole word to a cut one, then the active. */
    private boolean better(Reading reading, Reading other, int i) {
        String before = i > 0 ? tokens.get(i - 1).form() : "";
        boolean past = !(NEGATIONS.contains(before) && !before.endsWith("ما")) && !before.equals("ان") && !before.equals("بان");
        if (reading.isPast() != other.isPast() && (NEGATIONS.contains(before) || before.equals("ان") || before.equals("بان"))) {
            return reading.isPast() == past;
        }
        int cut = reading.cut().prefixLength() + reading.pronoun().length();
        int otherCut = other.cut().prefixLength() + other.pronoun().length();
        if (usOrWe(reading, other) && speech(i) && layer.mentionFrom(i + 1) == null) {
            return reading.form().person() == 1;
        }
        if (reading.form().person() == 3 && other.form().person() != 3) {
            return true;
        }
        if (other.form().person() == 3 && reading.form().person() != 3) {
            return false;
        }
        if (reading.form().passive() != other.form().passive()) {
            return other.form().passive();
        }
        ActorMention left = i > 0 && reading.cut().conjunction() == 0 ? layer.mentionAt(i - 1) : null;
        if (left != null) {
            boolean fits = agrees(reading, List.of(left), true);
            if (fits != agrees(other, List.of(left), true)) {
                return fits;
            }
        }
        ActorMention right = left == null ? layer.mentionFrom(i + 1) : null;
        if (right != null && right.preposition == 0 && right.conjunction == 0) {
            boolean fits = agrees(reading, List.of(right), false);
            if (fits != agrees(other, List.of(right), false)) {
                return fits;
            }
        }
        boolean plain = reading.hasAny(PLAIN);
        if (plain != other.hasAny(PLAIN) && cut == otherCut) {
            return !plain;
        }
        return cut < otherCut;
    }

    /** "اتفقنا" is "we agreed" as well as "he agreed (with) us". */
    private static boolean usOrWe(Reading one, Reading other) {
        Reading first = one.form().person() == 1 ? one : other;
        Reading third = first == one ? other : one;
        return first.isPast() && third.isPast() && first.form().person() == 1 && third.form().person() == 3 && first.pronoun().isEmpty()
                && third.pronoun().equals("نا");
    }

    /** Whether a word that may be a noun as well is the verb here. */
    private boolean verbPosition(int i, int from, Reading verb, boolean noun) {
        Token token = tokens.get(i);
        boolean ambiguous = noun || verb.form().person() != 3 && verb.isPast();
        boolean nextNisba = i + 1 < tokens.size() && isNisba(i + 1) && !tokens.get(i + 1).form().startsWith("ال");
        if (verb.isPast() && nextNisba && noun || i > from && tokens.get(i - 1).isNumber()) {
            return false;
        }
        if (verb.form().passive() && !clauseOpensAt(i, from) && !vocalisedPassive(token) || noun && verb.isPast() && inMasdarList(i, verb)) {
            return false;
        }
        if (!ambiguous) {
            return true;
        }
        if (i == from || !tokens.get(i - 1).isWord()) {
            return !(i + 1 < tokens.size() && noun && nounFollower(i + 1, verb));
        }
        String before = tokens.get(i - 1).form();
        if (noun && verb.isPast() && (before.equals("ان") || before.equals("وان") || before.equals("بان") || before.equals("فان"))) {
            return false;
        }
        if (BEFORE_VERB.contains(before) || Words.COMPLEMENT.contains(before) && !before.equals("ان") || Words.ADVERB.contains(before)) {
            return true;
        }
        ActorMention left = layer.mentionAt(i - 1);
        if (left != null) {
            return verb.cut().conjunction() != 0 || clauseOpens(left, from) && agrees(verb, List.of(left), true);
        }
        return verb.cut().conjunction() != 0 && (layer.mentionFrom(i + 1) != null || verb.form().number() != Number.SINGULAR
                || verb.form().gender() == Gender.FEMININE || !verb.pronoun().isEmpty() && !precededByNoun(i));
    }

    /** Whether a clause may open at a word: at the head of the sentence, behind a mark, a conjunction, or a word that verbs follow. */
    private boolean clauseOpensAt(int i, int from) {
        Token token = tokens.get(i);
        return i == from || !tokens.get(i - 1).isWord() || BEFORE_VERB.contains(tokens.get(i - 1).form())
                || Words.COMPLEMENT.contains(tokens.get(i - 1).form()) || token.form().startsWith("و") && token.form().length() > 3
                || token.form().startsWith("ي") || token.form().startsWith("ت") || token.form().startsWith("س");
    }

    /** Whether the damma of the passive is written: "أُفرج", "عُثر". */
    private boolean vocalisedPassive(Token token) {
        return text.text().substring(token.start(), token.end()).indexOf('\u064F') >= 0;
    }

    private static final Set<VerbSense> PLAIN = java.util.EnumSet.of(VerbSense.OTHER, VerbSense.HAPPEN, VerbSense.BE);
    private static final Set<VerbSense> REPORTING = java.util.EnumSet.of(VerbSense.SAY, VerbSense.ADD, VerbSense.INFORM, VerbSense.EXPRESS, VerbSense.WARN);
    private static final Set<VerbSense> EVENTFUL = java.util.EnumSet.of(VerbSense.SAY, VerbSense.REFUSE, VerbSense.PLEDGE, VerbSense.AGREE,
            VerbSense.ACCEPT, VerbSense.DEMAND, VerbSense.PROPOSE, VerbSense.ORDER, VerbSense.DENY, VerbSense.EXCHANGE, VerbSense.RELEASE, VerbSense.HANDOVER);

    /** "…، ومنع استخدام السفن": a coordinated masdar with its genitive, not the verb that is spelled alike. */
    private boolean inMasdarList(int i, Reading verb) {
        if (i + 1 >= tokens.size() || verb.form().gender() == Gender.FEMININE || verb.form().number() != Number.SINGULAR || !verb.pronoun().isEmpty()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (!next.isWord() || layer.mentionFrom(i + 1) != null || Words.FUNCTION.contains(next.form())) {
            return false;
        }
        boolean eventful = verb.hasAny(EVENTFUL);
        boolean article = next.form().startsWith("ال");
        boolean genitive = !article && (layer.readings(i + 1).stream().anyMatch(Reading::isMasdar) || next.form().endsWith("ات"));
        return !eventful && (article || genitive) && verb.cut().conjunction() != 0;
    }

    private boolean precededByNoun(int i) {
        String before = tokens.get(i - 1).form();
        return before.startsWith("ال") || before.endsWith("ه");
    }

    /** What follows a masdar rather than a verb at the head of a sentence: a genitive with ال that is no actor, a preposition of its own. */
    private boolean nounFollower(int next, Reading verb) {
        Token token = tokens.get(next);
        if (layer.mentionFrom(next) != null) {
            return false;
        }
        String form = token.form();
        boolean construct = verb.isPast() && !verb.hasAny(REPORTING) && !form.startsWith("ال") && layer.readings(next).stream().anyMatch(Reading::isMasdar);
        return verb.form().gender() != Gender.FEMININE && verb.form().number() == Number.SINGULAR && verb.cut().conjunction() == 0
                && (construct || form.equals("بين") || form.startsWith("لل"));
    }

    private boolean isNisba(int i) {
        return dev.bayan.internal.lexicon.Gazetteer.get().nisbas().longest(tokens, i, i + 1, tokens.get(i).form()) != null;
    }

    /** Whether a participle tells a circumstance of the clause before it: accusative, or behind a comma. */
    private boolean circumstantial(int i, int from, Reading participle) {
        if (i == from || participle.form().passive() && !participle.form().surface().endsWith("ا")) {
            return false;
        }
        if (participle.cut().conjunction() == 'ف') {
            return false;
        }
        boolean comma = tokens.get(i - 1).is(",") || tokens.get(i - 1).is("»") || tokens.get(i - 1).is("\"");
        boolean accusative = participle.form().surface().endsWith("ا") && participle.form().number() == Number.SINGULAR
                && !(tokens.get(i - 1).isWord() && tokens.get(i - 1).form().endsWith("ا") && tokens.get(i - 1).form().length() > 3);
        return participle.pronoun().isEmpty() && (comma || accusative || participle.cut().conjunction() == 'و' && accusative);
    }

    // ---------------------------------------------------------------- subjects

    private void subject(Predicate predicate, int from, int to, int firstOfSentence, List<ActorMention> carried) {
        Reading reading = predicate.reading;
        if (reading.form().person() == 1) {
            return;
        }
        if (!predicate.participle) {
            if (predicate.token > from && RELATIVES.contains(tokens.get(predicate.token - 1).form())) {
                ActorMention antecedent = antecedent(predicate.token - 1, from);
                List<ActorMention> right = reading.form().passive() ? List.of() : right(predicate, to, true);
                if (!right.isEmpty() && (antecedent == null || !reading.pronoun().isEmpty())) {
                    set(predicate, right, true);
                } else if (antecedent != null && agrees(reading, List.of(antecedent), true)) {
                    set(predicate, List.of(antecedent), true);
                } else {
                    set(predicate, right, true);
                }
                return;
            }
            List<ActorMention> left = left(predicate, from);
            if (!left.isEmpty() && agrees(reading, left, true)) {
                set(predicate, left, true);
                return;
            }
            if (!reading.form().passive()) {
                List<ActorMention> right = right(predicate, to, false);
                if (!right.isEmpty() && agrees(reading, right, false) && !isOrdered(predicate, right.get(0))) {
                    set(predicate, right, true);
                    return;
                }
            }
        }
        if (!predicate.participle && (subjectIsNoActor(predicate, from) || impersonal(predicate, from))) {
            return;
        }
        boolean says = reading.hasAny(REPORTING);
        if (!predicate.participle && pronounBefore(predicate, from)) {
            for (int i = found.size() - 1; i >= firstOfSentence; i--) {
                Predicate saying = found.get(i);
                if (saying.reading.hasAny(REPORTING) && !saying.subject.isEmpty() && !embedded(i, firstOfSentence, from)
                        && agrees(reading, saying.subject, true)) {
                    ActorMention group = hersNotHis(reading, saying) ? groupOfTitle(saying.subject.get(0)) : null;
                    set(predicate, group == null ? saying.subject : List.of(group), false);
                    return;
                }
            }
            ActorMention body = feminineBodyBefore(predicate);
            if (body != null) {
                set(predicate, List.of(body), false);
                return;
            }
        }
        for (int i = found.size() - 1; i >= firstOfSentence; i--) {
            List<ActorMention> before = found.get(i).subject;
            if (!before.isEmpty() && (predicate.participle ? agreesParticiple(reading, before) : agrees(reading, before, true))
                    && !found.get(i).has(VerbSense.BE) && !(says && embedded(i, firstOfSentence, from))) {
                set(predicate, before, false);
                return;
            }
        }
        if (!carried.isEmpty() && (predicate.participle ? agreesParticiple(reading, carried) : agrees(reading, carried, true))) {
            set(predicate, carried, false);
            return;
        }
        List<ActorMention> last = number(carried) > 1 && !predicate.participle ? lastSubject(firstOfSentence, from) : List.of();
        if (!last.isEmpty() && agrees(reading, last, true)) {
            set(predicate, last, false);
            return;
        }
        predicate.impliedPair = reading.form().number() == Number.DUAL;
    }

    /** "قال … إنها": a man whose name does not tell that he is one. */
    private static boolean hersNotHis(Reading reading, Predicate saying) {
        return reading.form().gender() == Gender.FEMININE && saying.reading.form().gender() == Gender.MASCULINE && saying.explicit
                && saying.subject.size() == 1 && saying.subject.get(0).actorKind == ActorKind.PERSON;
    }

    /** "المتحدث باسم الحركة …": the group that a man's title only describes, where it was last spoken of. */
    private @Nullable ActorMention groupOfTitle(ActorMention man) {
        for (int k = man.first - 1; k >= 0 && man.first - k < 60; k--) {
            ActorMention mention = layer.mentionFrom(k);
            if (mention == null || mention.kind != ActorMention.Kind.BARE || mention.actorKind == ActorKind.PERSON) {
                continue;
            }
            for (int title = man.first; title < man.last; title++) {
                if (tokens.get(title).is(mention.firstWord)) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** "قال المتحدث … إنها لن تحضر": the group or body spoken of, not the man. */
    private @Nullable ActorMention feminineBodyBefore(Predicate predicate) {
        if (predicate.reading.form().gender() != Gender.FEMININE) {
            return null;
        }
        for (int k = predicate.token - 1; k >= 0 && predicate.token - k < 60; k--) {
            ActorMention mention = layer.mentionAt(k);
            if (mention != null && mention.actorKind != ActorKind.PERSON && GrammaticalGender.of(mention) == GrammaticalGender.FEMININE
                    && mention.preposition == 0) {
                return mention;
            }
        }
        return null;
    }

    /** "اتفق الرجلان …، ووعد الوزير بـ…. لكنه كتب": who acted last in the sentence before, where its topic are several. */
    private List<ActorMention> lastSubject(int firstOfSentence, int from) {
        for (int i = firstOfSentence - 1; i >= 0 && from - found.get(i).token < 2 * FAR; i--) {
            if (found.get(i).explicit && !found.get(i).subject.isEmpty()) {
                return found.get(i).subject;
            }
        }
        return List.of();
    }

    /** "أنها أعادت", "بأنه سيواصل": the pronoun on أن means whoever speaks. */
    private boolean pronounBefore(Predicate predicate, int from) {
        int at = predicate.token - 1;
        while (at >= from && (NEGATIONS.contains(tokens.get(at).form()) || tokens.get(at).is("قد") || tokens.get(at).is("سوف"))) {
            at--;
        }
        String form = at >= from ? tokens.get(at).form() : "";
        return Words.COMPLEMENT.contains(form) && (form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هما") || form.endsWith("هم"));
    }

    /** "يذكر أن", "سيتم تنفيذ": a verb that has no actor for its subject. */
    private boolean impersonal(Predicate predicate, int from) {
        Reading reading = predicate.reading;
        boolean opens = predicate.token == from && reading.cut().conjunction() == 0 && !reading.isPast() && reading.has(VerbSense.SAY);
        return opens || reading.has(VerbSense.HAPPEN) && !reading.has(VerbSense.CONDUCT);
    }

    /** Whether a predicate stands inside what somebody says: behind أن or إن. */
    private boolean embedded(int index, int firstOfSentence, int from) {
        int token = found.get(index).token;
        int start = index > firstOfSentence ? found.get(index - 1).token : from;
        if (token > from && RELATIVES.contains(tokens.get(token - 1).form())) {
            return true;
        }
        if (index == firstOfSentence) {
            return false;
        }
        for (int k = token - 1; k > start; k--) {
            if (Words.COMPLEMENT.contains(tokens.get(k).form())) {
                return true;
            }
        }
        boolean conjoined = found.get(index).reading.cut().conjunction() != 0;
        return !conjoined && !found.get(index).participle && index > firstOfSentence && embedded(index - 1, firstOfSentence, from);
    }

    /** "ووجّه وزارة الصحة بإيفاد", "وأمر الجيش بإزالة": a body behind a verb of ordering obeys, it does not order. */
    private boolean isOrdered(Predicate predicate, ActorMention mention) {
        if (!predicate.has(VerbSense.ORDER) || predicate.reading.cut().conjunction() == 0 || mention.actorKind == ActorKind.PERSON) {
            return false;
        }
        // وجّه needs an object: the only one named before what is to be done is it
        boolean directed = predicate.reading.lemma().startsWith("وَجّ") && mention.last < tokens.size() && tokens.get(mention.last).form().startsWith("ب");
        return directed || mention.kind == ActorMention.Kind.BARE;
    }

    /** "هدنة البحر لن تدخل", "مكالمة استمرت": a noun that is no actor stands before a verb without a conjunction. */
    private boolean subjectIsNoActor(Predicate predicate, int from) {
        if (predicate.reading.cut().conjunction() != 0 || predicate.reading.form().number() == Number.DUAL) {
            return false;
        }
        int at = predicate.token - 1;
        while (at >= from && (Words.ADVERB.contains(tokens.get(at).form()) || NEGATIONS.contains(tokens.get(at).form()) || tokens.get(at).is("سوف"))) {
            at--;
        }
        if (at < from || !tokens.get(at).isWord()) {
            return false;
        }
        String form = tokens.get(at).form();
        return !Words.FUNCTION.contains(form) && !BEFORE_VERB.contains(form) && !Words.COMPLEMENT.contains(form) && !isFinite(at)
                && layer.mentionAt(at) == null;
    }

    private static void set(Predicate predicate, List<ActorMention> subject, boolean explicit) {
        predicate.subject = List.copyOf(subject);
        predicate.explicit = explicit;
    }

    private @Nullable ActorMention antecedent(int relative, int from) {
        int at = relative - 1;
        if (at >= from && tokens.get(at).is(",")) {
            at--;
        }
        return at >= from ? layer.mentionAt(at) : null;
    }

    /** The subject before the verb. */
    private List<ActorMention> left(Predicate predicate, int from) {
        int at = predicate.token - 1;
        if (predicate.reading.cut().conjunction() == 'ف' && (tokens.get(from).is("اما") || tokens.get(from).is("واما"))) {
            for (int k = from + 1; k < Math.min(predicate.token, from + 4); k++) {
                ActorMention topic = layer.mentionFrom(k);
                if (topic != null) {
                    return List.of(topic);
                }
            }
            return List.of();
        }
        if (predicate.reading.cut().conjunction() != 0) {
            return List.of();
        }
        while (at >= from && (Words.ADVERB.contains(tokens.get(at).form()) || NEGATIONS.contains(tokens.get(at).form())
                || tokens.get(at).is("سوف"))) {
            at--;
        }
        if (at > from && isQuote(at) && layer.mentionAt(at - 1) != null) {
            at--;
        }
        ActorMention mention = at >= from ? layer.mentionAt(at) : null;
        if (mention == null && at >= from && !tokens.get(at).is(",")) {
            int skipped = skipTimeBackwards(at, from);
            mention = skipped >= from && skipped < at ? layer.mentionAt(skipped) : null;
        }
        if (mention == null && at > from && tokens.get(at).is(",")) {
            // a phrase between commas stands between subject and verb
            for (int back = at - 1; back > from && at - back < FAR; back--) {
                if (tokens.get(back).is(",")) {
                    mention = layer.mentionAt(back - 1);
                    break;
                }
            }
        }
        if (mention == null) {
            return List.of();
        }
        ActorMention first = mention;
        while (first.conjunction == 'و' && first.first > from) {
            ActorMention before = layer.mentionAt(first.first - 1);
            if (before == null) {
                break;
            }
            first = before;
        }
        if (!clauseOpens(first, from)) {
            // "…، وكييف وافقت": the chain's head may itself be no subject
            if (mention != first && mention.conjunction == 'و' && agrees(predicate.reading, List.of(mention), true)
                    && !predicate.isDual() && clauseMayOpen(first, from)) {
                return List.of(mention);
            }
            return List.of();
        }
        return chain(first, mention);
    }

    private boolean clauseMayOpen(ActorMention first, int from) {
        return first.preposition != 0 || first.first > from && Words.FUNCTION.contains(tokens.get(first.first - 1).form());
    }

    private boolean isQuote(int i) {
        return tokens.get(i).is("«") || tokens.get(i).is("»") || tokens.get(i).is("\"");
    }

    private int skipTimeBackwards(int at, int from) {
        int steps = 0;
        while (at >= from && steps < 6 && (Words.TIMEWORD.contains(tokens.get(at).form()) || tokens.get(at).isNumber() || isWeekday(at))) {
            at--;
            steps++;
        }
        return at;
    }

    private boolean isWeekday(int i) {
        String form = tokens.get(i).form();
        return form.equals("الاحد") || form.equals("الاثنين") || form.equals("الثلاثاء") || form.equals("الاربعاء") || form.equals("الخميس")
                || form.equals("الجمعه") || form.equals("السبت") || form.equals("الماضي");
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

    /** Whether a mention stands where a subject may: at the head of a clause, with no preposition. */
    private boolean clauseOpens(ActorMention mention, int from) {
        if (mention.preposition != 0) {
            return false;
        }
        if (mention.first == from) {
            return true;
        }
        Token before = tokens.get(mention.first - 1);
        boolean over = TRANSPARENT.contains(before.form()) || DEMONSTRATIVES.contains(before.form());
        if (over && mention.first - 2 >= from) {
            before = tokens.get(mention.first - 2);
        }
        if (!before.isWord()) {
            return true;
        }
        return CLAUSE_OPENERS.contains(before.form()) || Words.COMPLEMENT.contains(before.form())
                || mention.conjunction != 0 && layer.mentionAt(mention.first - 1) == null;
    }

    /** The subject behind the verb, over adverbs, a phrase between commas, or a prepositional phrase. */
    private List<ActorMention> right(Predicate predicate, int to, boolean relative) {
        int at = predicate.token + 1;
        boolean skippedComma = false;
        int steps = 0;
        while (at < to && steps++ < 20) {
            ActorMention mention = layer.mentionFrom(at);
            if (mention != null && mention.preposition == 0 && mention.conjunction == 0) {
                return layer.coordination(mention);
            }
            String form = tokens.get(at).form();
            if (isQuote(at) && layer.mentionFrom(at + 1) != null) {
                at++;
                continue;
            }
            if (Words.ADVERB.contains(form) || isWeekday(at) || tokens.get(at).isNumber() || TRANSPARENT.contains(form)) {
                at++;
            } else if (tokens.get(at).is(",") && !skippedComma) {
                int close = -1;
                for (int i = at + 1; i < to && i - at < FAR; i++) {
                    if (tokens.get(i).is(",")) {
                        close = i;
                        break;
                    }
                }
                if (close < 0 || Words.COMPLEMENT.contains(tokens.get(at + 1).form())) {
                    return List.of();
                }
                skippedComma = true;
                at = close + 1;
            } else if (SUBJECT_PPS.contains(form)) {
                // skip the preposition and what it governs
                at++;
                if (at < to && isQuote(at)) {
                    // «على «فيسبوك»»: the name in quotation marks is governed all the same
                    at++;
                }
                ActorMention governed = layer.mentionFrom(at);
                if (endsInPronoun(form)) {
                    continue;
                }
                if (governed != null) {
                    at = governed.last < to && isQuote(governed.last) ? governed.last + 1 : governed.last;
                } else if (at < to && tokens.get(at).isWord() && layer.predicateAt(at) == null) {
                    at++;
                    while (at < to && tokens.get(at).isWord() && !SUBJECT_PPS.contains(tokens.get(at).form())
                            && layer.mentionFrom(at) == null && !Words.COMPLEMENT.contains(tokens.get(at).form()) && steps++ < 20) {
                        if (isFinite(at)) {
                            return List.of();
                        }
                        at++;
                    }
                }
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean isFinite(int i) {
        for (Reading reading : layer.readings(i)) {
            if (reading.isFinite() && reading.form().person() == 3 && reading.cut().conjunction() == 0) {
                boolean nounToo = layer.readings(i).stream().anyMatch(Reading::isMasdar);
                return !nounToo;
            }
        }
        return false;
    }

    private static boolean endsInPronoun(String form) {
        return form.endsWith("ه") && !form.equals("غداه") || form.endsWith("ها") || form.equals("لي") || form.equals("لنا") || form.equals("لهم")
                || form.equals("لهما");
    }

    private boolean agreesParticiple(Reading reading, List<ActorMention> subject) {
        int number = number(subject);
        if (reading.form().number() == Number.SINGULAR && number > 1) {
            return subject.size() == 1 && subject.get(0).number == 3;
        }
        if (reading.form().number() == Number.DUAL && number != 2) {
            return false;
        }
        return genderFits(reading, subject);
    }

    private boolean agrees(Reading reading, List<ActorMention> subject, boolean subjectBefore) {
        Number number = reading.form().number();
        int wanted = number(subject);
        if (reading.form().person() == 2) {
            return false;
        }
        if (subjectBefore) {
            if (number == Number.DUAL && wanted != 2) {
                return false;
            }
            if (number == Number.SINGULAR && wanted == 2 && !(subject.size() == 1 && subject.get(0).actorKind != ActorKind.PERSON
                    && subject.get(0).number == 2 && reading.form().gender() == Gender.FEMININE)) {
                return false;
            }
            if (number == Number.PLURAL && wanted == 1 && !groupLike(subject.get(0))) {
                return false;
            }
        }
        return wanted != 1 || genderFits(reading, subject);
    }

    private static boolean groupLike(ActorMention mention) {
        return mention.actorKind != ActorKind.PERSON && mention.head.contains("ون");
    }

    private static int number(List<ActorMention> subject) {
        return subject.size() == 1 ? subject.get(0).number : Math.min(subject.size(), 3);
    }

    private boolean genderFits(Reading reading, List<ActorMention> subject) {
        ActorMention first = subject.get(0);
        if (subject.size() > 1 || reading.form().gender() == Gender.ANY) {
            return true;
        }
        boolean feminineVerb = reading.form().gender() == Gender.FEMININE;
        return switch (GrammaticalGender.of(first)) {
            case MASCULINE -> !feminineVerb;
            case FEMININE -> feminineVerb;
            case UNKNOWN -> true;
        };
    }
}
