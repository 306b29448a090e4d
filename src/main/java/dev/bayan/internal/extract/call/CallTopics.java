package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorFinder;
import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was discussed: the phrases behind "تناول", "بحث", "ناقش", "لبحث", "حول", one topic for each that is coordinated. */
final class CallTopics {
    /** "…، ومنها صواريخ": part of what stands before. */
    private static final WordSet OF_THEM = WordSet.of("ومنها", "ومنهم", "ومنهما", "ومنهن");

    private static final WordSet GOVERNING = WordSet.of("الي", "في", "عن", "حول");
    private static final WordSet LENGTH = WordSet.of("مده", "لمده", "طوال", "زهاء", "طيله", "قرابه");
    private static final Senses DISCUSS = Senses.of(VerbSense.DISCUSS);
    private static final Senses EXCHANGE = Senses.of(VerbSense.EXCHANGE);
    private static final WordSet OPEN_HEAD = CallScene.WORDS.get("OPEN_HEAD");
    private static final WordSet TOPIC_HEAD = CallScene.WORDS.get("TOPIC_HEAD");

    private static final WordSet BETWEEN_THEM = WordSet.of("بينهما", "بينهم", "بيننا");

    /** How many words tell the means of a call. */
    private static final int MEANS = 4;

    private static final int REACH = 100;
    private static final int MOST = 60;
    /** How far behind "تبادلا" the views stand. */
    private static final int VIEWS = 14;
    /** How many words a circumstance between commas has behind its sides. */
    private static final int PARENTHESIS = 12;

    private final CallScene calls;

    CallTopics(CallScene calls) {
        this.calls = calls;
    }

    /** "تبادلا بصراحة وجهات النظر حول …": where the views stand that a verb exchanges; -1 where it exchanges none. */
    int views(int i) {
        Verb verb = calls.verb(i);
        if (verb == null || !verb.is(VerbSense.EXCHANGE) && !goesOnExchanging(verb)) {
            return -1;
        }
        for (int k = i + 1; k < Math.min(calls.scene.sentenceEnd(i), i + VIEWS); k++) {
            if (calls.in(k, "VIEWS")) {
                return k;
            }
        }
        return -1;
    }

    /** "أمضيا وقتا طويلا في الحديث عن": where what both spend their time on stands; -1 where they spend none. */
    int spentOn(int i) {
        boolean spend = calls.in(i, "SPEND");
        for (int k = i + 1; spend && k < Math.min(calls.scene.sentenceEnd(i), i + VIEWS); k++) {
            if (talkOf(k)) {
                return k - 1;
            }
        }
        return -1;
    }

    /** "واصل الرئيسان تبادل الآراء": a masdar of exchanging under a verb of going on. */
    private boolean goesOnExchanging(Verb verb) {
        int behind = behindSubject(verb);
        return verb.is(VerbSense.CONTINUE) && calls.scene.masdar(behind, EXCHANGE) != null;
    }

    /** "وأنها تطرقت إلى …": a verb whose subject is the pronoun of a call named before in the sentence. */
    boolean saysWhatItWasAbout(int verb) {
        String that = calls.form(verb - 1);
        if (!Words.COMPLEMENT.contains(that) || !that.endsWith("ها") && !that.endsWith("نه")) {
            return false;
        }
        for (int k = verb - 2; k >= Math.max(calls.scene.sentenceStart(verb), verb - REACH); k--) {
            if (calls.callNoun(k) != CallNoun.NONE) {
                return that.endsWith("ها") == calls.bare(k).endsWith("ه");
            }
        }
        return false;
    }

    /** The topics told in a range of tokens that begins with the call's trigger. */
    List<Mention> in(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int object = opens(i, from) ? object(i) : -1;
            if (object > 0 && object < to) {
                int end = beforeTime(object, extent(object));
                split(object, end, found);
                i = end - 1;
            }
        }
        return found;
    }

    /** "بحث فلان سبل السلام في اتصال مع فلان", "بحث فلان، في اتصال مع فلان، سبل السلام": the call is a circumstance of the discussion. */
    List<Mention> around(int verb, int noun, int behindSides) {
        int object = object(verb);
        if (object > 0 && object < noun - 1) {
            List<Mention> found = new ArrayList<>();
            int end = noun - 1;
            while (end > object + 1 && !calls.in(end, "DURING")) {
                end--;
            }
            split(object, end > object + 1 ? end : noun - 1, found);
            return found;
        }
        int closed = behindParenthesis(noun, behindSides);
        if (closed > 0) {
            // "تطرق فلان وفلان، في اتصال، إلى الرسوم"
            int topic = GOVERNING.contains(calls.form(closed)) ? closed + 1 : closed;
            List<Mention> found = new ArrayList<>();
            split(topic, beforeTime(topic, extent(topic)), found);
            return found;
        }
        // "في اتصال مساء أمس، مستجدات …": the time belongs to the call
        int sides = BETWEEN_THEM.contains(calls.form(behindSides)) ? behindSides + 1 : behindSides;
        int time = Math.max(calls.afterTime(sides), calls.afterSpan(sides));
        if (calls.isComma(sides)) {
            // "في مكالمتهما، الاثنين، ملف …"
            int day = calls.afterTime(sides + 1);
            boolean masdar = day > sides + 1 && calls.isComma(day) && calls.scene.isMasdar(day + 1);
            if (masdar) {
                List<Mention> found = new ArrayList<>();
                split(day + 1, beforeTime(day + 1, extent(day + 1)), found);
                return found;
            }
            time = day > sides + 1 && calls.isComma(day) ? day : time;
        }
        return behind(calls.isComma(time) ? time + 1 : time);
    }

    /** "بحث فلان مع فلان، خلال اتصال تلقاه منه اليوم، سبل السلام": behind the comma that closes what stands between commas; or -1. */
    private int behindParenthesis(int noun, int from) {
        int opening = noun - 1;
        while (opening > noun - 4 && !calls.in(opening, "DURING")) {
            opening--;
        }
        if (!calls.in(opening, "DURING") || !calls.isComma(opening - 1)) {
            return -1;
        }
        int end = Math.min(calls.scene.sentenceEnd(noun), from + PARENTHESIS);
        for (int k = from; k < end && !calls.isStop(k); k++) {
            if (calls.isComma(k)) {
                boolean object = k + 1 < end
                        && calls.token(k + 1).isWord()
                        && (calls.verb(k + 1) == null
                                || calls.scene.isMasdar(k + 1)
                                        && !calls.form(k + 2).equals("ان"))
                        && calls.mentionFrom(k + 1) == null
                        && calls.bare(k + 1).equals(calls.form(k + 1));
                return object ? k + 1 : -1;
            }
        }
        return -1;
    }

    /** "كانت الأزمة … محور اتصال", "الأزمة … كانت موضوع مكالمة": the topics named before the noun at a token. */
    List<Mention> before(int noun) {
        List<Mention> found = new ArrayList<>();
        int start = Math.max(calls.scene.sentenceStart(noun), noun - 30);
        if (noun - 1 <= start || !calls.in(noun - 1, "FOCUS")) {
            return found;
        }
        for (int k = noun - 2; k >= start; k--) {
            Verb verb = calls.verb(k);
            boolean formed = calls.in(k, "FORMED");
            if (verb != null && !verb.is(VerbSense.BE) && !formed) {
                return found;
            }
            if (verb != null || formed) {
                int from = k < noun - 2 ? k + 1 : start;
                split(from, k < noun - 2 ? noun - 1 : k, found);
                return found;
            }
        }
        return found;
    }

    /** "تناولت المكالمة …": the topics whose phrase begins at a token, or behind the adverbs there. */
    List<Mention> behind(int from) {
        List<Mention> found = new ArrayList<>();
        int object = from;
        while (object < calls.scene.sentenceEnd(from - 1)
                && (calls.in(object, "TOPIC_SKIP")
                        || calls.in(object, "NOUN_OF_CALL")
                        || calls.in(object, "BY_VIDEO") && calls.callNoun(object - 1) != CallNoun.NONE
                        || calls.isComma(object) && calls.in(object - 1, "BY_VIDEO")
                        || calls.token(object).is("\""))) {
            object += calls.in(object, "TOPIC_MANNER") ? 2 : 1;
        }
        if (object < calls.scene.sentenceEnd(from - 1)
                && !calls.in(object, "NOT_TOPIC")
                && !calls.in(object, "SINCE")
                && calls.token(object).isWord()
                && calls.verb(object) == null
                && !calls.form(object).equals("ان")) {
            split(object, beforeTime(object, extent(object)), found);
        }
        return found;
    }

    /** Where the clause of a topic ends; "إضافة إلى", "ولا سيما" and words that only look like verbs carry it on. */
    private int extent(int object) {
        int limit = Math.min(calls.scene.sentenceEnd(object), object + REACH);
        int end = Math.max(calls.scene.clauses().end(object), object + 1);
        for (int more = 0; more < 6; more++) {
            int next = calls.isComma(end) ? end + 1 : end;
            boolean goesOn = next + 1 < limit
                    && calls.token(next).isWord()
                    && (calls.in(next, "NOT_VERB") || listedMasdar(next));
            if (next + 2 >= limit || !joint(next) && !goesOn) {
                break;
            }
            end = Math.max(calls.scene.clauses().end(next + (joint(next) ? 2 : 1)), next + 2);
        }
        end = Math.min(end, limit);
        for (int k = object + 1; k < end - 1; k++) {
            if (Words.COMPLEMENT.contains(calls.form(k)) && calls.form(k).startsWith("و")) {
                // "…، وأن بلاده ستستضيف": what is said besides the call
                return k;
            }
            if (calls.isComma(k) && Words.COMPLEMENT.contains(calls.form(k + 1)) || turnsTo(k)) {
                // "أوضح، عقب المكالمة التي تناولت الملف، أن": what is told besides
                return k;
            }
            if (calls.isComma(k) && calls.in(k + 1, "AFTERMATH") && lastPart(k + 1, end)) {
                // "…، بعد ثلاثة أيام من القمة": when they did
                return k;
            }
            if (calls.isComma(k) && calls.in(k + 1, "DURING") && namesCall(k + 2)) {
                // "…، في أول اتصال بينهما منذ": on what occasion
                return k;
            }
            if (calls.isComma(k)
                    && (calls.form(k + 1).equals("وذلك")
                            || calls.in(k + 1, "TURN")
                            || calls.in(k + 1, "DESCRIBE_FORM") && calls.verb(k + 1) != null)) {
                return k;
            }
        }
        return end;
    }

    /** "يتحدثان هاتفيا حول غزة والقاهرة توافق على": a name with its own verb right behind it begins another statement. */
    private boolean turnsTo(int i) {
        ActorMention name = calls.mentionFrom(i);
        Verb verb = name == null || name.conjunction() != 'و' || name.last() >= calls.size()
                ? null
                : calls.verb(name.last());
        ActorMention before = i < 1 ? null : calls.scene.actors().mentionAt(i - 1);
        // "صفقة بين القاهرة وأنقرة تشمل": both belong together
        boolean pair = before != null && calls.form(before.first() - 1).equals("بين");
        return verb != null
                && !pair
                && verb.explicit()
                && !verb.conjoined()
                && verb.subject().contains(name);
    }

    private boolean lastPart(int from, int end) {
        for (int k = from; k < end; k++) {
            if (calls.isComma(k)) {
                return false;
            }
        }
        return true;
    }

    /** "أول اتصال", "مكالمة هاتفية": whether a call is named at a token or right behind its rank. */
    private boolean namesCall(int i) {
        return i + 1 < calls.size()
                && (calls.callNoun(i) != CallNoun.NONE
                        || calls.in(i, "RANK") && calls.callNoun(i + 1) != CallNoun.NONE);
    }

    /** "التطورات في غزة وخفض التصعيد": a masdar in the list that is spelled like a verb. */
    private boolean listedMasdar(int i) {
        Verb verb = calls.verb(i);
        return verb != null
                && verb.conjoined()
                && !verb.explicit()
                && calls.form(i + 1).startsWith("ال")
                && calls.mentionFrom(i + 1) == null
                && calls.scene.isMasdar(i);
    }

    /** Index of the first token in a range that opens a topic; the end of the range where none does. */
    int first(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (opens(i, from)) {
                return i;
            }
        }
        return to;
    }

    private boolean opens(int i, int from) {
        Verb verb = calls.verb(i);
        if (verb != null) {
            boolean discusses = verb.is(VerbSense.DISCUSS)
                    || calls.in(i, "TOPIC_VERB")
                    || verb.is(VerbSense.TALK) && i == from
                    || calls.showsInIt(verb);
            return discusses && !verb.negated() && !(i == from && verb.is(VerbSense.CALL));
        }
        if (i == from) {
            return false;
        }
        if (calls.in(i, "TOPIC_VERB")
                || calls.in(i, "ITS_TOPIC")
                || calls.in(i + 1, "IN_IT") && calls.scene.finite(i, DISCUSS) != null
                || calls.in(i - 1, "IN_IT") && calls.form(i).equals("عرض")) {
            return true;
        }
        if (calls.in(i, "ABOUT")) {
            return i - from < 30 && nounOfCallBefore(i, from);
        }
        return talkOf(i) || calls.in(i, "TOPIC_MASDAR") && !calls.in(i - 1, "GOES_ON") || discussion(i);
    }

    /** "جرى خلالها الحديث عن …", "أمضيا وقتا طويلا في الحديث عن …". */
    private boolean talkOf(int i) {
        if (!calls.form(i).equals("الحديث") || !calls.form(i + 1).equals("عن")) {
            return false;
        }
        Verb verb = calls.verbBefore(i);
        boolean happened = verb != null && i - verb.token() <= 4 && verb.is(VerbSense.HAPPEN) && !verb.negated();
        return happened || calls.form(i - 1).equals("في");
    }

    private boolean discussion(int i) {
        if (calls.scene.actors().mentionAt(i) != null || calls.callNoun(i) != CallNoun.NONE) {
            return false;
        }
        for (Reading reading : calls.scene.readings(i, DISCUSS)) {
            if (reading.isMasdar() && !reading.has(VerbSense.TALK)) {
                return true;
            }
        }
        return false;
    }

    /** "حول" belongs to the call if no other verb stands between. */
    private boolean nounOfCallBefore(int i, int from) {
        for (int k = i - 1; k > from; k--) {
            Verb verb = calls.verb(k);
            if (verb != null && !verb.isAny(CallDetails.OWN_CLAUSE) && !calls.in(k, "OWN_VERB")
                    || calls.isComma(k)
                            && calls.form(k + 1).startsWith("و")
                            && !calls.in(k + 1, "OWN_VERB")
                            && !calls.in(k + 1, "ROOT_WAW")) {
                return false;
            }
        }
        return true;
    }

    /** Index of the object of what opens a topic at a token: behind the subject, adverbs and "مع فلان"; or -1. */
    private int object(int i) {
        int limit = Math.min(calls.scene.sentenceEnd(i), i + REACH);
        Verb verb = calls.verb(i);
        // "بحثنا أوكرانيا": what stands behind is no subject
        boolean we = verb != null && calls.form(i).endsWith("نا") && calls.firstPerson(verb);
        int k = verb == null || we ? i + 1 : behindSubject(verb);
        boolean talks = verb != null && verb.is(VerbSense.TALK) && !verb.is(VerbSense.DISCUSS);
        boolean governed = false;
        while (k < limit) {
            int after = verb == null ? k : pastTime(k);
            ActorMention mention = calls.mentionFrom(k);
            if (after > k) {
                k = after;
            } else if (mention != null && verb != null && !(we && k == i + 1) && skipped(verb, mention)) {
                k = mention.last();
                // "، مع رئيس الوزراء فلان، الأوضاع": the commas set off whom he spoke with
                boolean aside = calls.form(mention.first() - 1).equals("مع") && calls.isComma(mention.first() - 2);
                k = aside && k + 1 < limit && calls.isComma(k) ? k + 1 : k;
            } else if (calls.in(k, "TOPIC_SKIP")
                    || Words.ADVERB.contains(calls.form(k))
                    || verb != null && calls.in(k, "BY_PHONE")) {
                if (calls.in(k, "TOPIC_MANNER")) {
                    k++;
                }
                // "تحدث إلى فلان": to whom one talks is not of what
                governed |= GOVERNING.contains(calls.form(k))
                        && !(talks && calls.form(k).equals("الي") && calls.mentionFrom(k + 1) != null);
                k++;
                if (calls.in(k, "NOT_TOPIC")) {
                    return -1;
                }
            } else if (calls.in(k, "VIA")) {
                k = calls.pastMeans(k, limit);
            } else if (!calls.token(k).isWord() && !calls.token(k).isNumber()) {
                if (calls.isComma(k)) {
                    // "، اليوم الثلاثاء، هاتفيا، الملف": the adverb stands between commas of its own
                    boolean adverb = calls.isComma(k - 2)
                            && (calls.in(k - 1, "BY_PHONE") || Words.ADVERB.contains(calls.form(k - 1)));
                    k = adverb ? k + 1 : pastParenthesis(k, limit, verb);
                    if (k < 0) {
                        return -1;
                    }
                } else if (calls.isStop(k)) {
                    return -1;
                } else {
                    k++;
                }
            } else {
                break;
            }
        }
        if (k < limit
                && (calls.callNoun(k) != CallNoun.NONE
                        || calls.in(k, "NOT_TOPIC")
                        || calls.in(k, "AFTERMATH")
                        || calls.form(k).equals("او"))) {
            // "غدا الجمعة أو خلال الأيام المقبلة", "قبل حديثه مع فلان": another time
            return -1;
        }
        boolean talk =
                verb != null && !verb.is(VerbSense.DISCUSS) && !calls.in(i, "TOPIC_VERB") && !calls.showsInIt(verb);
        if (k >= limit
                || calls.form(k).equals("ان")
                || verb != null && calls.verb(k) != null
                || talk && !governed && !calls.in(k - 1, "ABOUT")) {
            return -1;
        }
        boolean nextOpens = k > i + 1 && calls.in(k, "ABOUT") || calls.toDiscuss(k);
        return nextOpens ? -1 : k;
    }

    /** "بحث قادة فرنسا وألمانيا", "ناقش الجنرال الهندي فلان": behind a subject whose first words no mention covers. */
    private int behindSubject(Verb verb) {
        int k = verb.token() + 1;
        // "بحث هاتفيا كل من فلان وفلان"
        while (calls.in(k, "BY_PHONE")
                || calls.form(k).equals("كل") && calls.form(k + 1).equals("من")) {
            k += calls.in(k, "BY_PHONE") ? 1 : 2;
        }
        for (ActorMention mention : verb.subject()) {
            if (verb.explicit() && mention.first() >= k && mention.first() - k <= 2) {
                k = mention.last();
            }
        }
        return k;
    }

    private int pastTime(int k) {
        int after = Math.max(calls.scene.time().dateEnd(k), calls.scene.time().clockEnd(k));
        boolean length =
                LENGTH.contains(calls.form(k)) || calls.scene.time().duration(k).isPresent();
        if (length && after == k) {
            int at = calls.scene.time().duration(k).isPresent() ? k : k + 1;
            after = calls.scene.time().duration(at).isPresent()
                    ? calls.scene.time().durationEnd(at)
                    : k;
        }
        return after;
    }

    /** Mentions between a verb of discussion and what is discussed: its subject and whom it is discussed with. */
    private boolean skipped(Verb verb, ActorMention mention) {
        int k = mention.first();
        return verb.subject().contains(mention)
                || calls.form(k - 1).equals("مع")
                || mention.preposition() == 'ب' && !verb.is(VerbSense.DISCUSS)
                || mention.conjunction() != 0 && mention.isPerson()
                || mention.kind() == ActorMention.Kind.PAIR
                || mention.kind() == ActorMention.Kind.BARE && mention.isPerson()
                || calls.form(k - 1).equals("الي") && verb.is(VerbSense.TALK);
    }

    /** Behind ", يوم الأحد," and the like; -1 where a comma ends the clause. */
    private int pastParenthesis(int comma, int limit, @Nullable Verb verb) {
        if (verb == null) {
            return -1;
        }
        for (int close = comma + 1; close < Math.min(limit, comma + 9); close++) {
            if (calls.isComma(close)) {
                boolean time = calls.scene.date(comma + 1, close).isPresent()
                        || calls.in(comma + 1, "VIA")
                        || calls.in(comma + 1, "BY_PHONE")
                        || calls.in(comma + 1, "DURING");
                return time ? close + 1 : -1;
            }
        }
        return -1;
    }

    /** A day, or a means, told behind a topic is no part of it: "… حول الأوضاع يوم الأحد". */
    private int beforeTime(int from, int to) {
        for (int k = Math.max(from + 1, to - MEANS); k < to; k++) {
            if (calls.in(k, "VIA") && calls.namesMeans(to - 1, to) && calls.pastMeans(k, to) >= to) {
                // "… الوضع في إيران عبر الهاتف"
                return k;
            }
        }
        for (int k = Math.max(from + 1, to - 6); k < to; k++) {
            boolean opens = calls.in(k, "DAY_OPENER") || calls.isComma(k - 1);
            Optional<DateMatch> date = opens ? calls.scene.time().date(k) : Optional.empty();
            if (date.isPresent() && date.get().last() >= to && date.get().day().isPresent()) {
                return k;
            }
        }
        return to;
    }

    // ---------------------------------------------------------------- several topics

    private void split(int from, int to, List<Mention> parts) {
        int start = from;
        boolean names = false;
        ActorMention opening = calls.mentionFrom(from);
        for (int i = from + 1; i <= to; i++) {
            // "أوكرانيا والشرق الأوسط والطاقة": a list that opens with a name has one topic a word
            names |= start == from && i < to && opening != null && opening.last() == i;
            if (i < to && !startsTopic(i, start) && !(names && listed(i))) {
                continue;
            }
            int end = i;
            while (end > start + 1
                    && !calls.token(end - 1).isWord()
                    && !calls.token(end - 1).isNumber()
                    && !closes(end - 1)) {
                end--;
            }
            if (discussion(start) && start + 1 < end && calls.scene.isMasdar(start)) {
                // "استعراض التعاون، وبحث المستجدات": the masdar only says again that they discuss
                start++;
            }
            start = behindViews(start, end);
            if (start < end) {
                parts.add(topic(start, end));
            }
            start = i < to ? behindJoint(i, to) : i;
            i = Math.max(i, start);
        }
    }

    /** "… وتبادل وجهات النظر حول سوريا": of what they exchange views is the topic. */
    private int behindViews(int from, int to) {
        if (calls.scene.masdar(from, EXCHANGE) == null) {
            return from;
        }
        for (int k = from + 1; k + 2 < Math.min(to, from + VIEWS); k++) {
            if (calls.in(k, "VIEWS") && calls.in(k + 1, "ABOUT")) {
                return k + 2;
            }
        }
        return from;
    }

    private boolean listed(int i) {
        ActorMention mention = calls.mentionFrom(i);
        return mention != null ? mention.conjunction() == 'و' : calls.form(i).startsWith("وال");
    }

    private boolean closes(int mark) {
        return calls.token(mark).is("»")
                || calls.token(mark).is("\"")
                || calls.token(mark).is(")");
    }

    /** Behind "إضافة إلى", "ولا سيما", "من بينها", "وكذلك". */
    private int behindJoint(int i, int to) {
        boolean one = calls.in(i, "JOINT_ONE") || calls.in(i, "AND_TO") || amongThem(i);
        int words = one ? 1 : joint(i) ? 2 : 0;
        return Math.min(i + words, to - 1);
    }

    /** "قضايا عدة، بينها الوضع في ليبيا": what opens the list of them. */
    private boolean amongThem(int i) {
        return calls.isComma(i - 1) && calls.form(i).equals("بينها");
    }

    private boolean joint(int i) {
        String form = calls.form(i);
        String next = calls.form(i + 1);
        return calls.in(i, "JOINT") && (next.equals("الي") || next.equals("عن"))
                || (form.equals("الي") || form.equals("والي")) && next.equals("جانب")
                || form.equals("ولا") && next.equals("سيما")
                || form.equals("لا") && next.equals("سيما")
                || (form.equals("من") || form.equals("ومن")) && next.startsWith("بينها");
    }

    private Mention topic(int from, int to) {
        Mention whole = calls.scene.span(from, to);
        boolean and = calls.form(from).startsWith("و") && calls.form(from).length() > 3 && andIsConjunction(from);
        int start = and || shownIn(from)
                ? ActorFinder.withoutPrefix(calls.scene.text().text(), whole.start(), whole.end(), 1)
                : whole.start();
        return start < whole.end() ? calls.scene.chars(start, whole.end()) : whole;
    }

    /** "عرضا خلاله لأحوال النازحين": the topic without its preposition; "للملف" would not be a word without it. */
    private boolean shownIn(int i) {
        Verb verb =
                i > 1 && calls.form(i).startsWith("ل") && !calls.form(i).startsWith("لل") ? calls.verb(i - 2) : null;
        return verb != null && calls.showsInIt(verb) && calls.bare(i).length() > 3;
    }

    private boolean andIsConjunction(int i) {
        String rest = calls.form(i).substring(1);
        return !calls.words("ROOT_WAW").contains(calls.form(i)) && (rest.length() > 2 || TOPIC_HEAD.contains(rest));
    }

    /** Whether a word begins a further topic rather than going on with the one before. */
    private boolean startsTopic(int i, int start) {
        if (joint(i)
                || amongThem(i)
                || calls.in(i, "JOINT_ONE")
                || repeats(i, start)
                || calls.isComma(i - 1) && calls.form(i).startsWith("و") && discussion(i)) {
            return true;
        }
        String form = calls.form(i);
        if (form.startsWith("و")
                && calls.form(i + 1).equals("اخري")
                && !calls.form(start).equals(form)) {
            // "… وموضوعات أخرى"
            return true;
        }
        if (!form.startsWith("و")
                || form.length() < 4
                || OF_THEM.contains(form) && !calls.in(i + 1, "TOPIC_HEAD")
                || calls.words("ROOT_WAW").contains(form)
                || calls.scene.actors().mentionFrom(i) != null
                || place(i)) {
            return false;
        }
        String rest = form.substring(1);
        String bare = rest.startsWith("ال") ? rest.substring(2) : rest;
        String head = head(start);
        boolean open = OPEN_HEAD.contains(head) || OPEN_HEAD.contains(calls.form(start));
        boolean quoted = closes(i - 1) && calls.form(i).startsWith("وال") && !open && !adjective(rest);
        if (OPEN_HEAD.contains(rest) || quoted || calls.isComma(i - 1) && rest.startsWith("ال") && !adjective(rest)) {
            return true;
        }
        boolean described = calls.form(i + 1).startsWith("ال") && adjective(calls.form(i + 1)) && !adjective(rest);
        boolean masdar = false;
        for (Reading reading : calls.scene.actors().readings(i)) {
            masdar |= reading.isMasdar() && reading.cut().conjunction() == 'و';
        }
        if (TOPIC_HEAD.contains(rest) || TOPIC_HEAD.contains(bare)) {
            // "سبل تعزيز العلاقات وتنفيذ …": what open heads govern goes on
            return !(open && masdar && !rest.endsWith("ات") && !calls.in(i, "OWN_TOPIC"));
        }
        if (masdar) {
            return (!open || calls.in(i, "OWN_TOPIC"))
                    && (!rest.startsWith("ال")
                            || calls.isComma(i - 1)
                            || rest.endsWith("ات") && described
                            || calls.form(i + 1).startsWith("ل")
                                    && (calls.scene.actors().mentionAt(i - 1) != null || adjective(calls.form(i - 1)))
                            || calls.form(start).startsWith("ال"));
        }
        if (rest.startsWith("ال") && !calls.words("ROOT_AL").contains(rest)) {
            boolean adjective = adjective(rest) && calls.form(i - 1).startsWith("ال");
            // "التعاون في الطاقة والتوتر في الساحل": both with a preposition of their own
            boolean placed =
                    Words.FUNCTION.contains(calls.form(i + 1)) && Words.FUNCTION.contains(calls.form(start + 1));
            return !adjective && !open && (calls.isComma(i - 1) || described || placed);
        }
        // "مسودة التفاهم وآلية تطبيق القرار": a second construct beside the first
        boolean construct =
                (!calls.form(start).startsWith("ال") || closed(start, i)) && !adjective(rest) && governs(i + 1);
        return calls.isComma(i - 1) && !adjective(rest)
                || !open && !adjective(rest) && parallel(start, i)
                || construct && !open && rest.length() > 2;
    }

    /** "رواتب الموظفين وخزان صافر": a noun with one genitive beside another of the same build, which ends the list or is followed by و. */
    private boolean parallel(int start, int i) {
        int next = i + 2;
        boolean ends = next >= calls.size()
                || !calls.token(next).isWord()
                || calls.form(next).startsWith("و");
        return i - start == 2
                && !calls.form(start).startsWith("ال")
                && calls.form(start + 1).startsWith("ال")
                && calls.token(i + 1).isWord()
                && !Words.FUNCTION.contains(calls.form(i + 1))
                && ends;
    }

    /** "التبادل التجاري ومحطة الطاقة": a noun with its adjectives alone governs nothing that could be coordinated. */
    private boolean closed(int start, int i) {
        for (int k = start + 1; k < i; k++) {
            if (!calls.token(k).isWord() || !adjective(calls.form(k))) {
                return false;
            }
        }
        return true;
    }

    /** "إلى الرسوم وإلى أوضاع القرى", "على الحصيلة وعلى الترتيبات": the preposition of the first topic once more. */
    private boolean repeats(int i, int start) {
        if (!calls.words("AND_TO").contains(calls.form(i))) {
            return false;
        }
        String preposition = calls.form(i).substring(1);
        return calls.form(start - 1).equals(preposition)
                || calls.form(start - 1).equals("و" + preposition);
    }

    private String head(int start) {
        String form = calls.form(start);
        return form.startsWith("و") && form.length() > 3 ? form.substring(1) : form;
    }

    private boolean adjective(String word) {
        return !calls.words("ROOT_AL").contains(word)
                && (word.endsWith("يه") || word.endsWith("ي") || word.endsWith("يين") || word.endsWith("يا"));
    }

    /** Whether a word may be the genitive of the one before: definite, a masdar, or itself before a name ("رحلات مطار صنعاء"). */
    private boolean governs(int k) {
        ActorMention name = calls.mentionFrom(k + 1);
        boolean chain = name != null
                && name.preposition() == 0
                && name.conjunction() == 0
                && calls.token(k).isWord()
                && !calls.form(k).endsWith("ا")
                && !Words.FUNCTION.contains(calls.form(k));
        // "محطة أكويو النووية"
        boolean named = calls.token(k).isWord()
                && !Words.FUNCTION.contains(calls.form(k))
                && calls.form(k + 1).startsWith("ال")
                && adjective(calls.form(k + 1));
        return calls.form(k).startsWith("ال") || calls.scene.isMasdar(k) || chain || named;
    }

    private boolean place(int i) {
        String rest = calls.form(i).substring(1);
        return rest.equals("منطقه")
                || calls.scene.gazetteer().places().longest(calls.scene.tokens(), i, calls.size(), rest) != null;
    }

    // ---------------------------------------------------------------- collecting

    /** Adds topics to a call; one told twice counts once, in its fullest wording. */
    static void add(CallDraft call, List<Mention> topics) {
        for (Mention topic : topics) {
            int same = -1;
            for (int k = 0; k < call.topics.size(); k++) {
                if (overlap(call.topics.get(k), topic)) {
                    same = k;
                }
            }
            if (same < 0 && call.topics.size() < MOST) {
                call.topics.add(topic);
            } else if (same >= 0
                    && topic.text().length() > call.topics.get(same).text().length()) {
                call.topics.set(same, topic);
            }
        }
    }

    private static boolean overlap(Mention a, Mention b) {
        return a.start() < b.end() && b.start() < a.end()
                || a.text().contains(b.text())
                || b.text().contains(a.text());
    }
}
