package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;

/** Where clauses, and the conditions in them, begin and end. */
public final class Clauses {
    /** Behind "في": what opens an aside. */
    private static final WordSet ASIDE_NOUN =
            WordSet.of("وقت", "حين", "اشاره", "خطوه", "المقابل", "ظل", "تصريح", "بيان");

    private static final WordSet THAT_OR_EXTENT = WordSet.of("ان", "حد");
    private static final WordSet ANY_OR_WITHOUT =
            WordSet.of("او", "ولا", "اي", "باي", "لاي", "دون", "بدون", "بلا", "كل", "غير");
    /** What goes on behind an aside with what was said: "أكد الرئيس، الذي أبدى التزامه بالحل، أنه مستعد". */
    private static final WordSet COMPLEMENTS = WordSet.of("انه", "انها", "انهما", "انهم", "اننا", "انني");

    private static final WordSet THEY = WordSet.of("هم", "هو", "هي", "هما");
    private static final WordSet AFTER_COMMA = WordSet.of(
            "فيما",
            "بينما",
            "لكن",
            "لكنه",
            "لكنها",
            "لكنهم",
            "لكننا",
            "لكنني",
            "غير",
            "بيد",
            "كما",
            "حيث",
            "وفق",
            "وفقا",
            "طبقا",
            "بحسب",
            "حسب",
            "حسبما",
            "وذلك",
            "وهو",
            "وهي",
            "وهم",
            "مما",
            "ما",
            "الا",
            "رغم",
            "بعدما",
            "الذي",
            "التي",
            "الذين",
            "فضلا",
            "علما",
            "خصوصا",
            "وسط",
            "ولكن",
            "وفيما",
            "وبينما",
            "فقد",
            "وقد",
            "اذ",
            "وجاء",
            "عقب",
            "ردا",
            "خاصه",
            "ولا",
            "ولم",
            "ولن",
            "لكنهما",
            "ولهذا",
            "لهذا",
            "ولذلك",
            "لذلك",
            "وبذلك",
            "اضافه",
            "بالاضافه",
            "نقلا",
            "كذلك");
    private static final WordSet ANYWHERE = WordSet.of(
            "فيما", "بينما", "لكن", "لكنه", "لكنها", "لكنهم", "لكنهما", "لكننا", "لكنني", "بحسب", "حسبما", "وفق",
            "وفقا", "بعدما", "مما", "حيث", "كما", "ولكن", "وفيما", "وبينما", "نقلا", "ولم", "ولن", "وقد", "وذلك",
            "علما", "خصوصا");
    /** Verbs that ما makes the length of time for which something holds: "ما دام", "ما بقي". */
    private static final WordSet AS_LONG_AS = WordSet.of(
            "دام", "دامت", "داموا", "بقي", "بقيت", "بقوا", "ظل", "ظلت", "ظلوا", "التزم", "التزمت", "استمر", "استمرت",
            "احترم", "احترمت", "احترموا", "تقيد", "تقيدت", "تقيدوا", "التزموا", "توقف", "توقفت", "واصل", "واصلت", "كف",
            "كفت", "صمد", "صمدت");

    private static final WordSet CONDITIONS =
            WordSet.of("اذا", "شرط", "شريطه", "بشرط", "متي", "طالما", "مادام", "ريثما", "اذاما");

    /** What a statement or a meeting does of itself: "في بيان صدر أمس". */
    private static final WordSet OF_OCCASIONS = WordSet.of("صدر", "جري", "انعقد", "استمر", "استغرق");

    private static final WordSet RELATIVE =
            WordSet.of("الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "والذي", "والتي", "والذين");
    /** Behind "في حالة": the state in which something is, no condition. */
    private static final WordSet STATE_OF = WordSet.of(
            "تاهب", "استنفار", "طوارئ", "حرب", "دفاع", "هدوء", "ترقب", "فوضي", "جيده", "سيئه", "حرجه", "خطره", "مستقره",
            "جاهزيه", "استعداد", "انهيار", "تعبئه", "ضعف", "ارتباك", "صدمه", "ذعر", "غليان", "من", "عداء", "نزاع",
            "يقظه");

    /** Prepositions of the occasion whose own verb tells no more than what it was: "في كلمة ألقاها", "خلال لقاء عقد". */
    private static final WordSet OCCASIONS = WordSet.of("في", "خلال", "اثناء", "عقب", "بعد", "اثر", "عبر", "قبل");

    private static final WordSet OF_IT = WordSet.of("بها", "به", "فيها", "فيه", "عنها", "عنه");
    /** How many words an occasion has before its verb: "في مؤتمر صحفي مشترك عقده". */
    private static final int OCCASION = 4;

    private static final int LONGEST_SOURCE = 10;

    /** What conditions of several words open with. */
    /** Behind "إلا": "لن يلتقيه إلا عندما". */
    private static final WordSet ONLY_IF =
            WordSet.of("اذا", "بعد", "عندما", "حين", "حينما", "بموافقه", "بشرط", "بشروط");

    private static final WordSet OPENERS = WordSet.of("في", "وفي", "حال", "ما", "ان", "الا", "مقابل", "رهنا");

    private static final WordSet STOPS = WordSet.of(".", "!", "?", ";", ":", "..", "|", "...", "•");

    /** What participles tell of whoever acts: "تعهد بالتنسيق مشيدا بدورها". */
    private static final Senses ATTITUDES = Senses.of(
            VerbSense.ADD,
            VerbSense.EXPRESS,
            VerbSense.DENY,
            VerbSense.ACCUSE,
            VerbSense.DEMAND,
            VerbSense.HOPE,
            VerbSense.THANK,
            VerbSense.PRAISE,
            VerbSense.CONDEMN,
            VerbSense.WARN);

    private static final Senses TELLING = Senses.of(VerbSense.SAY, VerbSense.INFORM, VerbSense.STRESS);

    private final Scene scene;

    Clauses(Scene scene) {
        this.scene = scene;
    }

    /** Index after the last token of the clause that goes on at a token; commas and quotation marks at its end left out. */
    public int end(int from) {
        return end(from, false);
    }

    /** As {@link #end(int)}; where {@code subordinate}, the first verb belongs to the clause itself. */
    public int end(int from, boolean subordinate) {
        List<Token> tokens = scene.tokens();
        if (from >= tokens.size()) {
            // "هدنة إذا": the text breaks off
            return from;
        }
        int limit = scene.sentenceEnd(from);
        int quote = tokens.get(from).quote();
        boolean verbSeen = !subordinate;
        int i = from;
        while (i < limit) {
            Token token = tokens.get(i);
            if (i > from && token.quote() != quote && quote >= 0) {
                break;
            }
            if (token.kind() == Token.Kind.MARK) {
                if (isStop(token)) {
                    break;
                }
                if (token.is(",") && breaksAfterComma(i + 1, limit)) {
                    break;
                }
            } else if (i > from) {
                if (conditionAt(i) || ANYWHERE.contains(token.form())) {
                    break;
                }
                Predicate predicate = scene.actors().predicateAt(i);
                if (predicate != null && !isPlace(i, limit)) {
                    boolean coordinated = predicate.reading().cut().conjunction() != 0
                            && !(predicate.reading().form().tense() == Tense.JUSSIVE
                                    && scene.form(i - 1).equals("ان"));
                    if (predicate.participle() && tellsAttitude(i, predicate)
                            || coordinated && verbSeen && (!predicate.participle() || isCircumstance(i))) {
                        break;
                    }
                    verbSeen = true;
                }
            }
            i++;
        }
        return trim(from, i);
    }

    /** A participle of saying, or one in the accusative of what somebody shows as he acts. */
    private boolean tellsAttitude(int i, Predicate participle) {
        return participle.has(VerbSense.SAY)
                || scene.form(i).endsWith("ا") && participle.reading().hasAny(ATTITUDES);
    }

    /** "كرم أبو سالم وبيت حانون": a place of several words whose first looks like a verb. */
    private boolean isPlace(int i, int limit) {
        String form = scene.form(i);
        var place = form.length() > 2 && form.startsWith("و")
                ? scene.gazetteer().places().longest(scene.tokens(), i, limit, form.substring(1))
                : null;
        return place != null && place.last() > i + 1;
    }

    /**
     * Where a clause goes on behind an aside that names a source: "ستستضيف الدوحة، بحسب الوزارة، جولة"; -1 where no such aside
     * opens at a comma or it ends the clause.
     */
    public int behindSource(int comma, int limit) {
        List<Token> tokens = scene.tokens();
        if (comma + 1 >= limit || !tokens.get(comma).is(",") || !namesSource(comma + 1)) {
            return -1;
        }
        for (int i = comma + 2; i < Math.min(limit, comma + LONGEST_SOURCE); i++) {
            if (tokens.get(i).is(",")) {
                boolean word = i + 1 < limit && tokens.get(i + 1).isWord();
                return word
                                && !breaksAfterComma(i + 1, limit)
                                && !scene.form(i + 1).startsWith("و")
                        ? i + 1
                        : -1;
            }
            if (isStop(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean namesSource(int i) {
        return scene.is(i, Attribution.WORDS.get("SOURCE")) || asTold(i);
    }

    /** "جاء في بيان الكرملين": whether a verb tells in whose statement something stands, with no more behind it than that. */
    private boolean standsIn(int verb) {
        if (!scene.is(verb, Attribution.WORDS.get("CAME"))
                || !scene.form(verb + 1).equals("في")
                || !scene.is(verb + 2, Attribution.WORDS.get("STATEMENT"))) {
            return false;
        }
        for (int i = verb + 3;
                i < scene.sentenceEnd(verb) && scene.tokens().get(i).isWord();
                i++) {
            if (Words.COMPLEMENT.contains(scene.form(i))) {
                return false;
            }
        }
        return true;
    }

    /** "…، على ما ذكر الكرملين", "…، كما أعلن الوزير.": whether a clause behind a comma says who tells what stands before it. */
    boolean asTold(int i) {
        boolean upon = scene.form(i).equals("علي") && scene.form(i + 1).equals("ما");
        boolean as = scene.form(i).equals("كما");
        if (!upon && !as
                || i == scene.sentenceStart(i)
                || !scene.tokens().get(i - 1).is(",")) {
            return false;
        }
        int verb = upon ? i + 2 : i + 1;
        if (standsIn(verb)) {
            return true;
        }
        Predicate tells = scene.actors().predicateAt(verb);
        if (tells == null
                || tells.participle()
                || !tells.reading().isPast()
                || !tells.reading().hasAny(TELLING)) {
            return false;
        }
        // "كما أعلن الوزير استعداده": a further thing that he told
        ActorMention teller = scene.actors().mentionFrom(verb + 1);
        return upon
                || teller != null
                        && (teller.last() >= scene.sentenceEnd(i)
                                || quotes(teller)
                                || !scene.tokens().get(teller.last()).isWord());
    }

    /** "كما نقلت رويترز عن الوزير": an outlet with whom it quotes behind, unlike "كما عبر الرئيس عن أمله". */
    private boolean quotes(ActorMention teller) {
        return teller.entity() != null
                && teller.entity().kind() == ActorKind.MEDIA
                && scene.form(teller.last()).equals("عن");
    }

    /** Leaves out marks and a conjunction at the end. */
    private int trim(int from, int to) {
        List<Token> tokens = scene.tokens();
        int end = to;
        while (end > from + 1) {
            Token last = tokens.get(end - 1);
            boolean openQuote = last.kind() == Token.Kind.MARK
                    && last.quote() >= 0
                    && end < tokens.size()
                    && tokens.get(end).quote() != last.quote()
                    && closesOwn(from, end - 1);
            if (last.kind() == Token.Kind.MARK && !last.is("%") && !last.is(")") && !openQuote
                    || last.is("و")
                    || last.is("كما") && end == to) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether the quotation that ends at a mark also begins inside the clause. */
    private boolean closesOwn(int from, int mark) {
        int quote = scene.tokens().get(mark).quote();
        return scene.tokens().get(from).quote() != quote;
    }

    private static boolean isStop(Token token) {
        return STOPS.contains(token.form());
    }

    private boolean breaksAfterComma(int i, int limit) {
        if (i >= limit) {
            return true;
        }
        String form = scene.form(i);
        if (AFTER_COMMA.contains(form) || COMPLEMENTS.contains(form) || conditionAt(i)) {
            return true;
        }
        if (form.equals("في") && ASIDE_NOUN.contains(scene.form(i + 1))
                || form.equals("علي") && THAT_OR_EXTENT.contains(scene.form(i + 1))
                || asTold(i)
                || form.equals("بعد") && scene.form(i + 1).equals("ان")
                || form.equals("قبل") && scene.form(i + 1).equals("ان")
                || form.equals("مع") && scene.isMasdar(i + 1)
                || form.equals("من") && scene.form(i + 1).equals("دون")) {
            return true;
        }
        Predicate predicate = scene.actors().predicateAt(i);
        if (predicate != null
                && (predicate.participle()
                        ? isCircumstance(i)
                        : predicate.reading().isFinite())) {
            return true;
        }
        ActorMention mention = scene.actors().mentionFrom(i);
        Predicate behind =
                mention != null && mention.last() < limit ? scene.actors().predicateAt(mention.last()) : null;
        return behind != null && behind.subject().contains(mention);
    }

    /** "مؤكدا", "مشيرة", but not "ومؤتمر روما": a participle that tells a circumstance is in the accusative, whose ending shows. */
    private boolean isCircumstance(int i) {
        String form = scene.form(i);
        // "ومكافحة الاحتيال": the masdar with its genitive, not "ومكافحة" of a woman
        boolean masdar = form.endsWith("ه")
                && scene.isMasdar(i)
                && scene.form(i + 1).startsWith("ال")
                && scene.actors().mentionFrom(i + 1) == null;
        return !masdar && (form.endsWith("ا") || form.endsWith("ه") || form.endsWith("ين") || form.endsWith("ات"));
    }

    /** Whether a condition opens at a token: إذا، شرط، ما لم، في حال … */
    public boolean conditionAt(int i) {
        String form = scene.form(i);
        String bare = scene.bare(i);
        if (CONDITIONS.contains(form) || CONDITIONS.contains(bare) && !form.equals(bare)) {
            return !(form.equals("شرط") && i > 0 && ANY_OR_WITHOUT.contains(scene.form(i - 1)));
        }
        if (!OPENERS.contains(form)) {
            return false;
        }
        String next = scene.form(i + 1);
        return (form.equals("في") || form.equals("وفي"))
                        && (next.equals("حال") || next.equals("حاله"))
                        && (!scene.form(i + 2).startsWith("ال") || scene.isMasdar(i + 2))
                        && !STATE_OF.contains(withoutArticle(scene.form(i + 2)))
                        && !(next.equals("حاله") && scene.form(i + 2).endsWith("ه") && !scene.isMasdar(i + 2))
                || form.equals("حال")
                        && scene.isMasdar(i + 1)
                        && !scene.form(i - 1).equals("في")
                || form.equals("ما") && (next.equals("لم") || AS_LONG_AS.contains(next))
                || form.equals("ان") && (next.equals("لم") || ifThen(i))
                || form.equals("الا") && ONLY_IF.contains(next)
                || form.equals("مقابل") && next.equals("ان")
                || form.equals("رهنا");
    }

    private static String withoutArticle(String form) {
        return form.startsWith("ال") ? form.substring(2) : form;
    }

    /** "إن استسلموا", "إن هم استسلموا": إن with a hamza below and a past verb is no "that". */
    private boolean ifThen(int i) {
        int verb = THEY.contains(scene.form(i + 1)) ? i + 2 : i + 1;
        Predicate predicate = scene.actors().predicateAt(verb);
        boolean past = predicate == null
                ? isOnlyPast(verb) || supposes(i, verb)
                : predicate.reading().isPast();
        return scene.text().spelling(scene.tokens().get(i)).startsWith("إ") && past;
    }

    /** "… إن رفع الجيش حصاره": where no saying of "قال" is open, even a word that may be a masdar is the verb before a definite subject. */
    private boolean supposes(int i, int verb) {
        Predicate saying = scene.predicateBefore(i);
        boolean open = saying == null || saying.reading().verb().equals("قال");
        for (int k = i - 1; open && saying != null && k > saying.token(); k--) {
            open = !Words.COMPLEMENT.contains(scene.form(k));
        }
        boolean subject =
                scene.form(verb + 1).startsWith("ال") || scene.actors().mentionFrom(verb + 1) != null;
        return !open
                && subject
                && verb < scene.tokens().size()
                && scene.actors().mentionAt(verb) == null
                && hasPast(scene.actors().readings(verb));
    }

    private static boolean hasPast(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.isFinite() && reading.isPast() && reading.cut().conjunction() == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be a verb in the past and no masdar, though some other noun is spelled like it: "عاد". */
    private boolean isOnlyPast(int i) {
        return i < scene.tokens().size()
                && scene.tokens().get(i).isWord()
                && scene.actors().mentionAt(i) == null
                && hasPast(scene.actors().readings(i))
                && !scene.actors().hasMasdar(i);
    }

    /**
     * Whether a verb stands in a relative clause that is closed before a token: "الذي يزور أنقرة،", "في كلمة ألقاها أمام
     * المجلس". What follows it has another governor.
     */
    public boolean closedRelative(Predicate verb, int token) {
        int i = verb.token();
        if (verb.participle() || verb.reading().cut().conjunction() != 0 || token - i < 2) {
            return false;
        }
        boolean closed = scene.tokens().get(token - 1).is(",");
        Predicate before = scene.actors().predicateAt(i - 1);
        int opener = before != null && before.has(VerbSense.BE) ? i - 2 : i - 1;
        if (RELATIVE.contains(scene.form(opener))) {
            return closed;
        }
        boolean resumed = closed
                || !verb.reading().pronoun().isEmpty()
                || verb.reading().form().passive()
                || OF_OCCASIONS.contains(verb.reading().verb())
                || OF_IT.contains(scene.form(i + 1));
        // "في بيان مشترك، صدر أمس، عزمهما"
        int noun = closed && scene.tokens().get(i - 1).is(",") ? i - 2 : i - 1;
        int k = noun;
        while (resumed && k > scene.sentenceStart(i) && i - k <= OCCASION && indefinite(k)) {
            k--;
        }
        return resumed && k < noun && OCCASIONS.contains(scene.form(k));
    }

    private boolean indefinite(int k) {
        String form = scene.form(k);
        return scene.tokens().get(k).isWord()
                && !form.startsWith("ال")
                && !Words.FUNCTION.contains(form)
                && !OCCASIONS.contains(form)
                && scene.actors().predicateAt(k) == null;
    }

    /** The condition that a clause carries: from its opener to the end of its own clause, or -1. */
    public int conditionFrom(int clauseEnd, int limit) {
        int i = clauseEnd;
        if (i < limit && scene.tokens().get(i).is(",")) {
            i++;
        }
        return i < limit && conditionAt(i) ? i : -1;
    }
}
