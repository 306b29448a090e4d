package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.ClassIndex;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.temporal.OrdinalMatch;
import dev.bayan.internal.text.Memo;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document as the readers of calls see it: its verbs with all the senses that their spelling allows, and short looks around. */
final class CallScene {
    private static final WordSet SPAN = WordSet.of("خلال", "غضون", "ظرف");

    /** The words of {@code words.tsv}. */
    static final WordClasses WORDS = WordClasses.load(CallScene.class, "words.tsv");

    private static final ClassIndex INDEX = WORDS.index();
    private static final long[] MEANS = INDEX.bits("BY_PHONE", "PHONE_LINE", "BY_VIDEO");

    private static final WordSet STOPS = WordSet.of(".", "!", "?", ";", ":", "..", "...", "|", "•");
    private static final Senses SPEAKING = Senses.of(VerbSense.CALL, VerbSense.TALK);
    private static final Senses DISCUSSING = Senses.of(VerbSense.DISCUSS);
    private static final int FAR = 60;
    /** How far behind its verb a meeting stands. */
    private static final int HELD = 20;
    /** How many words a length of time has at most: "أكثر من ساعتين وخمس وعشرين دقيقة". */
    private static final int LENGTH = 8;

    final Scene scene;
    private final List<Token> tokens;
    /** For each token the classes of {@code words.tsv} that its word is in, with or without و. */
    private final long[][] classes;

    /** The tokens that name the telephone or a video. */
    private final BitSet means = new BitSet();

    private final Memo<Verb> verbs;
    private final Memo<CallNoun> callNouns;
    /** Looked for once, where it is asked for at all. */
    private @Nullable Boolean ofCalls;

    CallScene(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.classes = new long[tokens.size()][];
        long[][] ofWords = new long[scene.text().words().size()][];
        for (Token token : tokens) {
            Word word = token.word();
            if (ofWords[word.id()] == null) {
                ofWords[word.id()] = INDEX.of(word.form(), bare(word));
            }
            classes[token.index()] = ofWords[word.id()];
            means.set(token.index(), INDEX.meet(ofWords[word.id()], MEANS));
        }
        this.verbs = new Memo<>(tokens.size());
        this.callNouns = new Memo<>(tokens.size());
    }

    /**
     * A finite verb with its subject.
     *
     * @param token where it stands
     * @param reading how it is read
     * @param senses the senses of all readings in the same person
     * @param subject who does it
     * @param explicit whether the subject stands beside it
     * @param negated whether it is denied
     */
    record Verb(
            int token, Reading reading, Senses senses, List<ActorMention> subject, boolean explicit, boolean negated) {
        boolean is(VerbSense sense) {
            return senses.has(sense);
        }

        boolean isAny(Senses wanted) {
            return senses.meets(wanted);
        }

        /** The verb itself, folded. */
        String lemma() {
            return reading.verb();
        }

        boolean passive() {
            return reading.form().passive();
        }

        boolean future() {
            return reading.cut().future();
        }

        boolean conjoined() {
            return reading.cut().conjunction() != 0;
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String form(int i) {
        return scene.form(i);
    }

    /** Notes that the word at an index looked like a call and is none. */
    void drop(DropReason reason, int i) {
        scene.drop(EventType.CALL, reason, i, i + 1);
    }

    boolean isQuestion(int i) {
        return i >= 0 && tokens.get(i).is("?");
    }

    /** Whether a full stop, a colon or the like stands at an index. */
    boolean isStop(int i) {
        return !tokens.get(i).isWord() && STOPS.contains(form(i));
    }

    /** Whether a colon stands within a few tokens, with no verb or comma before it. */
    boolean isColonAhead(int from) {
        for (int i = from; i < Math.min(scene.sentenceEnd(from - 1), from + 5); i++) {
            if (tokens.get(i).is(":")) {
                return true;
            }
            if (verb(i) != null || isComma(i)) {
                return false;
            }
        }
        return false;
    }

    boolean isComma(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(",");
    }

    /** Whether the word at an index, with or without و, is in a class of {@code words.tsv}. */
    boolean in(int i, String wordClass) {
        return i >= 0 && i < classes.length && INDEX.has(classes[i], wordClass);
    }

    /** Whether a word within a range names the telephone or a video. */
    boolean namesMeans(int from, int to) {
        int found = means.nextSetBit(Math.max(0, from));
        return found >= 0 && found < to;
    }

    /** Whether the text names a call or the telephone anywhere. */
    boolean tellsOfCalls() {
        if (ofCalls == null) {
            boolean found = !means.isEmpty();
            for (int i = 0; i < tokens.size() && !found; i++) {
                found = callNoun(i) != CallNoun.NONE;
            }
            ofCalls = found;
        }
        return ofCalls;
    }

    /** A class of {@code words.tsv}. */
    WordSet words(String wordClass) {
        return WORDS.get(wordClass);
    }

    /** The word at an index without و or ف before it; also "وفي", "وقد". */
    String bare(int i) {
        return i >= 0 && i < tokens.size() ? bare(tokens.get(i).word()) : "";
    }

    private static String bare(Word word) {
        String form = word.form();
        return form.length() > 2 && "وف".indexOf(form.charAt(0)) >= 0 ? word.rest() : form;
    }

    @Nullable
    ActorMention mentionFrom(int i) {
        return i >= 0 && i < tokens.size() ? scene.actors().mentionFrom(i) : null;
    }

    /** The call that a noun at a token names; "اتصالات" without "هاتفية" names none. */
    CallNoun callNoun(int i) {
        if (!mayBeCall(i)) {
            return CallNoun.NONE;
        }
        CallNoun noun = callNouns.isNew(i) ? callNouns.keep(i, readCallNoun(i)) : callNouns.at(i);
        return noun == null ? CallNoun.NONE : noun;
    }

    /** Whether a word is a noun of calls or meetings or names the telephone: no other is asked whether it is a call. */
    private boolean mayBeCall(int i) {
        return Concepts.opensCall(scene, i) || in(i, "MEETING_NOUN") || namesMeans(i, i + 1);
    }

    private CallNoun readCallNoun(int i) {
        CallNoun noun =
                tokens.get(i).isWord() && scene.actors().mentionAt(i) == null ? Concepts.call(scene, i) : CallNoun.NONE;
        if (noun == CallNoun.VIDEO
                && in(i, "POINTER")
                && (in(i - 1, "VIA") || in(i - 2, "VIA") || form(i - 1).equals("بتقنيه"))) {
            // "عبر تقنية الاتصال المرئي": a means, no call by itself
            return CallNoun.NONE;
        }
        if (noun == CallNoun.NONE
                && in(i, "MEETING_NOUN")
                && tokens.get(i).isWord()
                && scene.actors().mentionAt(i) == null) {
            return overVideo(i) ? CallNoun.VIDEO : CallNoun.NONE;
        }
        if (noun == CallNoun.BARE
                && in(i + 1, "PLAN")
                && in(i + 2, "VIA")
                && (in(i + 3, "BY_VIDEO") || in(i + 4, "BY_VIDEO"))) {
            return CallNoun.VIDEO;
        }
        if (noun != CallNoun.NONE && form(i).startsWith("تواصل")) {
            // "جرى تواصل هاتفي"; "البقاء على تواصل هاتفي" is contact in general
            Verb held = i == 0 ? null : verb(i - 1);
            return held != null && (held.is(VerbSense.HAPPEN) || held.is(VerbSense.CONDUCT)) ? noun : CallNoun.NONE;
        }
        if (noun == CallNoun.NONE && onTheLineFrom(i) >= 0) {
            return CallNoun.PHONE;
        }
        return noun == CallNoun.BARE && in(i, "MANY") && !seriesWith(i) ? CallNoun.NONE : noun;
    }

    /** "سنتحدث غدا عن محادثتي مع فلان", "لبحث نتائج مكالمته مع آخر": a call of which somebody speaks; the plan and its day are those of the speaking. */
    boolean isMatter(int noun) {
        // "نتائج مكالمة ترامب مع بوتين", "تفاصيل مكالمة الأخير"
        ActorMention owner = mentionFrom(noun + 1);
        boolean ofSomebody = in(noun + 1, "LATTER") || owner != null && owner.isPerson() && owner.preposition() == 0;
        return in(noun - 1, "OUTCOME") && ofSomebody
                || (in(noun, "POSSESSED") || in(noun, "MINE"))
                        && (form(noun - 1).equals("عن") || in(noun - 1, "ABOUT") || in(noun - 1, "OUTCOME"));
    }

    /** "سلسلة اتصالات شملت", "سلسلة اتصالات مكثفة مع فلان": contacts that are told one by one. */
    private boolean seriesWith(int i) {
        if (!form(i - 1).equals("سلسله")) {
            return false;
        }
        for (int k = i + 1; k <= i + 2; k++) {
            if (in(k, "INCLUDE") || form(k).equals("مع")) {
                return true;
            }
        }
        return false;
    }

    /** "ساعتان ونصف الساعة على الهاتف": where the length begins that is spent on the telephone which stands at a token; or -1. */
    int onTheLineFrom(int i) {
        if (!form(i).equals("الهاتف") || !form(i - 1).equals("علي")) {
            return -1;
        }
        for (int k = Math.max(scene.sentenceStart(i), i - LENGTH); k < i - 1; k++) {
            Optional<DurationMatch> length = scene.time().duration(k);
            if (length.isPresent() && length.get().last() == i - 1) {
                return k;
            }
        }
        return -1;
    }

    /** "اجتماعا ثلاثيا عبر تقنية الفيديو", "قمة افتراضية": a meeting over video that somebody holds is a call; one attended or reported is none. */
    private boolean overVideo(int i) {
        int held = held(i);
        if (held < 0) {
            return false;
        }
        for (int k = held + 1; k < i; k++) {
            // "عقد أمس عبر تقنية الفيديو اجتماع"
            if (in(k, "VIA")
                    && namesMeans(k + 1, Math.min(i, k + 3))
                    && (in(k + 1, "BY_VIDEO") || in(k + 2, "BY_VIDEO"))) {
                return true;
            }
        }
        int reach = in(i, "CONFERENCE") ? i + 2 : i + 4;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), reach); k++) {
            if (in(k, "VIA") || in(k, "VIRTUAL")) {
                return in(k, "VIRTUAL") || in(k + 1, "BY_VIDEO") || in(k + 2, "BY_VIDEO");
            }
        }
        return false;
    }

    /** "اتصالا … بحثا خلاله الملف، كما هاتف نظيره": whether a verb rings up one who is named behind it. */
    boolean ringsAnother(Verb verb) {
        return words("RING_UP").contains(verb.lemma())
                && verb.reading().pronoun().isEmpty();
    }

    /** Where the verb stands by which a meeting is held; also the passive at the head of a sentence that is spelled like a masdar; or -1. */
    private int held(int meeting) {
        Verb verb = verbBefore(meeting);
        if (verb != null) {
            boolean holds = verb.is(VerbSense.CONDUCT) || verb.is(VerbSense.HAPPEN);
            return holds && meeting - verb.token() <= HELD ? verb.token() : -1;
        }
        int head = scene.sentenceStart(meeting);
        boolean passive =
                in(head, "HELD") && meeting - head <= HELD && !form(meeting).endsWith("ا");
        return passive ? head : -1;
    }

    /** "وعد بالاتصال بفلان", "قرر الاتصال هاتفيا به": the masdar of ringing somebody up rather than a call that is known. */
    boolean ringsUp(int noun) {
        ActorMention called = !in(noun, "RINGING") ? null : mentionFrom(in(noun + 1, "BY_PHONE") ? noun + 2 : noun + 1);
        return called != null && called.preposition() == 'ب' && called.isPerson();
    }

    /** Behind "عبر الهاتف", "عبر تقنية الفيديو". */
    int pastMeans(int via, int limit) {
        for (int k = via + 1; k < Math.min(limit, via + 5); k++) {
            if (in(k, "BY_PHONE") || in(k, "PHONE_LINE") || in(k, "BY_VIDEO")) {
                return in(k + 1, "BY_VIDEO") ? k + 2 : k + 1;
            }
        }
        return via + 1;
    }

    static List<ActorMention> known(List<ActorMention> mentions) {
        return Scene.known(mentions);
    }

    /** A mention and those coordinated with it, over a bare nisba too: "نظرائه الأميركي فلان والبريطاني فلان". */
    List<ActorMention> coordination(ActorMention first) {
        List<ActorMention> chain = new ArrayList<>(scene.actors().coordination(first));
        ActorMention more = goesOn(chain);
        while (more != null) {
            chain.addAll(scene.actors().coordination(more));
            more = goesOn(chain);
        }
        return known(chain);
    }

    /** The mention that goes on with a list of persons behind a nisba ("والبريطاني فلان") or a comma ("، ونظيره فلان"); or null. */
    private @Nullable ActorMention goesOn(List<ActorMention> chain) {
        ActorMention last = chain.get(chain.size() - 1);
        int next = last.last();
        if (next + 1 >= scene.sentenceEnd(last.first()) || !last.isPerson()) {
            return null;
        }
        ActorMention more = mentionFrom(next + 1);
        boolean nisba = form(next).startsWith("و") && scene.nisba(next) != null;
        boolean comma = isComma(next)
                && more != null
                && more.conjunction() == 'و'
                && more.isPerson()
                && verb(more.last()) == null;
        return nisba || comma ? more : null;
    }

    // ---------------------------------------------------------------- verbs

    /** The finite verb at a token, or null. Verbs of speaking are taken even where a masdar is spelled alike ("تحدثا"). */
    @Nullable
    Verb verb(int i) {
        if (!scene.actors().hasFinite(i) && scene.actors().predicateAt(i) == null) {
            return null;
        }
        return verbs.isNew(i) ? verbs.keep(i, readVerb(i)) : verbs.at(i);
    }

    private @Nullable Verb readVerb(int i) {
        if (!tokens.get(i).isWord() || in(i, "NOT_VERB")) {
            return null;
        }
        Predicate predicate = scene.actors().predicateAt(i);
        if (predicate != null && isDiscussed(i, predicate)) {
            return null;
        }
        if (predicate != null && !predicate.participle()) {
            List<ActorMention> subject = known(predicate.subject());
            List<ActorMention> beside =
                    subject.isEmpty() && !predicate.reading().form().passive()
                            ? beside(i, predicate.reading())
                            : List.of();
            return new Verb(
                    i,
                    predicate.reading(),
                    senses(i, predicate.reading()),
                    subject.isEmpty() ? beside : subject,
                    predicate.explicitSubject() || !beside.isEmpty(),
                    predicate.negated());
        }
        if (predicate != null || scene.actors().mentionAt(i) != null || Concepts.call(scene, i) != CallNoun.NONE) {
            return null;
        }
        Verb describing = describing(i);
        if (describing != null) {
            return describing;
        }
        Reading reading = null;
        for (Reading one : scene.readings(i, SPEAKING)) {
            if (reading == null
                    && one.isFinite()
                    && one.form().person() == 3
                    && one.pronoun().isEmpty()) {
                reading = one;
            }
        }
        if (reading == null) {
            return weDiscussed(i);
        }
        List<ActorMention> beside = beside(i, reading);
        return beside.isEmpty() && !talksWith(i)
                ? null
                : new Verb(i, reading, senses(i, reading), beside, !beside.isEmpty(), false);
    }

    /** "واليوم تحدث هاتفيا إلى فلان": a past spelled like its masdar, which would not stand before "هاتفيا" or "مع فلان" without an article. */
    private boolean talksWith(int i) {
        int with = in(i + 1, "BY_PHONE") ? i + 2 : i + 1;
        boolean opens = i == scene.sentenceStart(i)
                || !tokens.get(i - 1).isWord()
                || Words.TIMEWORD.contains(form(i - 1))
                || in(i - 1, "DAY_OPENER");
        return opens && (with > i + 1 || form(with).equals("مع") || form(with).equals("الي"));
    }

    /** "«بحثنا أوكرانيا والطاقة»": at the head of what is said, a verb of the speaker's own before a name, where a masdar is spelled alike. */
    private @Nullable Verb weDiscussed(int i) {
        if (!form(i).endsWith("نا") || i == 0 || tokens.get(i - 1).isWord() || mentionFrom(i + 1) == null) {
            return null;
        }
        for (Reading one : scene.readings(i, DISCUSSING)) {
            if (one.isFinite() && one.isPast() && one.form().person() == 1) {
                return new Verb(i, one, senses(i, one), List.of(), false, false);
            }
        }
        return null;
    }

    /** "ناقشا خفض التصعيد", "بحث فلان مع فلان تثبيت الهدنة": what stands where a topic does is the masdar, not the verb that is spelled alike. */
    private boolean isDiscussed(int i, Predicate predicate) {
        boolean masdar = i > 0
                && (!predicate.explicitSubject() || discussedBefore(i))
                && predicate.reading().cut().prefixLength() == 0
                && scene.isMasdar(i)
                && (form(i + 1).startsWith("ال")
                        || form(i + 2).startsWith("ال") && !Words.FUNCTION.contains(form(i + 1)))
                && mentionFrom(i + 1) == null;
        return masdar
                && (in(i - 1, "IN_IT")
                        || in(i - 1, "ABOUT")
                        || scene.actors().mentionAt(i - 1) != null
                        || scene.finite(i - 1, DISCUSSING) != null
                        || in(i - 1, "BY_PHONE"));
    }

    /** Whether a verb of discussion governs what stands at a token, with no mark or أن between. */
    private boolean discussedBefore(int i) {
        for (int k = i - 1; k >= Math.max(scene.sentenceStart(i), i - 20); k--) {
            if (!tokens.get(k).isWord() || Words.COMPLEMENT.contains(form(k))) {
                return false;
            }
            if (scene.finite(k, DISCUSSING) != null) {
                return true;
            }
        }
        return false;
    }

    /** "مكالمة عبر الفيديو كان مقررا أن تجمع فلانا بفلان": a verb that brings sides together under a word of planning. */
    boolean gathersAsPlanned(int i) {
        return i > 1 && in(i, "GATHER_FORM") && form(i - 1).equals("ان") && in(i - 2, "PLAN");
    }

    /** "عرضا خلاله للملف", "عرض فيه الجانبان الأوضاع": what both show in a call they discuss; what one shows he offers. */
    boolean showsInIt(Verb verb) {
        int behind = verb.token() + 2;
        return in(behind - 1, "IN_IT")
                && words("SHOW").contains(verb.lemma())
                && (verb.reading().form().number() == VerbForm.Number.DUAL
                        || form(behind).startsWith("ال") && form(behind).endsWith("ان"));
    }

    /** Whether a word names the talk that a verb before it describes: "وصف الحديث", "وصف المكالمة". */
    boolean isJudged(int i) {
        return in(i, "TALK_NOUN") || form(i).startsWith("ال") && Concepts.call(scene, i) != CallNoun.NONE;
    }

    /** "ووصف الحديث بأنه": a verb spelled like a masdar, whose object and what is said of it stand right behind. */
    private @Nullable Verb describing(int i) {
        if (in(i, "DESCRIBED_IT")) {
            return describingIt(i);
        }
        if (!in(i, "DESCRIBE_FORM") || !isJudged(i + 1) || !form(i + 2).startsWith("بان")) {
            return null;
        }
        for (Reading reading : scene.actors().readings(i)) {
            if (reading.isFinite()
                    && reading.form().person() == 3
                    && !reading.form().passive()) {
                return new Verb(i, reading, senses(i, reading), carried(i, List.of()), false, false);
            }
        }
        return null;
    }

    /** "مكالمة وصفها مسؤول بأنها": the verb has the call for its object, and its subject right behind. */
    private @Nullable Verb describingIt(int i) {
        ActorMention judge = mentionFrom(i + 1);
        int said = judge == null ? i + 1 : judge.last();
        if (said >= tokens.size() || !form(said).startsWith("ب")) {
            return null;
        }
        List<ActorMention> who = judge == null ? carried(i, List.of()) : coordination(judge);
        for (Reading reading : scene.actors().readings(i)) {
            if (reading.isFinite()
                    && !reading.pronoun().isEmpty()
                    && !reading.form().passive()) {
                return new Verb(i, reading, senses(i, reading), who, true, false);
            }
        }
        return null;
    }

    /** The subject right before or right behind a word that may be a verb; also "كل من فلان وفلان". */
    private List<ActorMention> beside(int i, Reading reading) {
        boolean each = form(i + 1).equals("كل") && form(i + 2).equals("من");
        ActorMention right = mentionFrom(each ? i + 3 : i + 1);
        if (right != null
                && right.preposition() == 0
                && right.conjunction() == 0
                && reading.form().number() == VerbForm.Number.SINGULAR) {
            return coordination(right);
        }
        ActorMention left = i > 0 ? scene.actors().mentionAt(i - 1) : null;
        List<ActorMention> chain = new ArrayList<>();
        while (left != null) {
            chain.add(0, left);
            left = left.conjunction() == 'و' && left.first() > 0
                    ? scene.actors().mentionAt(left.first() - 1)
                    : null;
        }
        boolean fits = !chain.isEmpty()
                && chain.get(0).preposition() == 0
                && opensClause(chain.get(0))
                && chain.size() > 1 == (reading.form().number() != VerbForm.Number.SINGULAR);
        return fits ? known(chain) : List.of();
    }

    /** Whether no noun stands before a mention that would make it a genitive ("مدرب كرواتيا يتلقى"). */
    private boolean opensClause(ActorMention mention) {
        int before = mention.first() - 1;
        return mention.first() == scene.sentenceStart(mention.first())
                || !tokens.get(before).isWord()
                || Words.FUNCTION.contains(form(before))
                || Words.COMPLEMENT.contains(form(before));
    }

    private Senses senses(int i, Reading chosen) {
        Senses senses = chosen.senses();
        for (Reading reading : scene.actors().readings(i)) {
            if (reading.isFinite()
                    && reading.form().person() == chosen.form().person()
                    && reading.form().passive() == chosen.form().passive()
                    && reading.pronoun().equals(chosen.pronoun())) {
                senses = senses.and(reading.senses());
            }
        }
        return senses;
    }

    /** The nearest verb before a token in its sentence, auxiliaries left out, or null. */
    @Nullable
    Verb verbBefore(int i) {
        int start = Math.max(scene.sentenceStart(i), i - FAR);
        for (int k = i - 1; k >= start; k--) {
            Verb verb = verb(k);
            if (verb != null && !(verb.is(VerbSense.BE) && verb(k - 1) != null)) {
                return verb;
            }
        }
        return null;
    }

    /** Whether a verb is negated, by a particle or by "دون أن". */
    boolean denied(Verb verb) {
        int i = verb.token();
        return verb.negated() || form(i - 1).equals("ان") && in(i - 2, "DENIAL");
    }

    /** Whether a verb is, or may be, the speaker's own "I" or "we": also "أجريت", "تكلمنا", which are spelled like the passive and "spoke to us". */
    boolean firstPerson(Verb verb) {
        if (verb.reading().form().person() == 1) {
            return true;
        }
        boolean ambiguous = verb.passive()
                || verb.reading().pronoun().equals("نا")
                || form(verb.token()).endsWith("ت")
                        && !besideSubject(verb)
                        && (tokens.get(verb.token()).quote() >= 0
                                || !scene.attribution().isReported(verb.token()));
        boolean mine = false;
        for (Reading reading : scene.readings(verb.token(), verb.senses())) {
            mine |= reading.isPast() && reading.form().person() == 1;
        }
        return ambiguous && mine && !scene.attribution().speaker(verb.token()).isEmpty();
    }

    /** Whether a subject stands right behind a verb or right before it; another mention may be its object. */
    private boolean besideSubject(Verb verb) {
        int i = verb.token();
        ActorMention behind = mentionFrom(i + 1);
        ActorMention before = i > 0 ? scene.actors().mentionAt(i - 1) : null;
        return behind != null
                        && behind.preposition() == 0
                        && behind.conjunction() == 0
                        && verb.subject().contains(behind)
                || before != null && verb.subject().contains(before);
    }

    // ---------------------------------------------------------------- persons

    /** The subject that a verb without one goes on with: of the nearest verb before it in this sentence or the one before. */
    List<ActorMention> carried(int token, List<ActorMention> except) {
        List<Entity> taken = Scene.entitiesOf(except);
        int sentence = scene.sentence(token);
        int start = scene.text().sentenceStart(Math.max(0, sentence - 1));
        for (int k = token - 1; k >= Math.max(start, token - 2 * FAR); k--) {
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate == null) {
                continue;
            }
            List<ActorMention> subject = known(predicate.subject());
            boolean one = subject.size() == 1 && subject.get(0).isPerson() && !isSpokesperson(subject.get(0));
            if (one && !subject.get(0).meant().isAnyOf(taken)) {
                return List.of(subject.get(0));
            }
        }
        return List.of();
    }

    /** "بمبادرة من الجانب الألماني": who took the initiative, told in a range of tokens around a call and its sides; or null. */
    @Nullable
    ActorMention initiative(int from, int to) {
        ActorMention found = null;
        for (int k = from; k < to; k++) {
            if (callNoun(k) != CallNoun.NONE) {
                found = null;
            }
            if (in(k, "INITIATIVE") && in(k + 1, "FROM_HIM")) {
                List<ActorMention> himself = lastPerson(k, List.of());
                return himself.isEmpty() ? null : himself.get(0);
            }
            boolean wish =
                    in(k, "INITIATIVE") || form(k).equals("طلب") && form(k - 1).equals("علي");
            for (int after = k + 1; wish && after < Math.min(to, k + 5) && found == null; after++) {
                found = mentionFrom(after);
            }
            // "بمبادرة أميركية"
            Entity state = wish && found == null ? scene.nisba(k + 1) : null;
            found = state == null ? found : scene.actors().stateMention(k + 1, state);
        }
        return found;
    }

    /** The side of a call that an actor belongs to, or the actor himself where he is none of them. */
    static CallDraft.Party side(ActorMention actor, List<ActorMention> sides) {
        for (ActorMention mention : sides) {
            for (Entity entity : mention.entities()) {
                if (entity.sameSide(actor.meant())) {
                    return new CallDraft.Party(entity, mention);
                }
            }
        }
        return new CallDraft.Party(actor.meant(), actor);
    }

    static boolean isSpokesperson(ActorMention mention) {
        return mention.entity() != null && mention.entity().office() == Office.SPOKESPERSON;
    }

    /** The person last named before a token whom a pronoun may mean. */
    List<ActorMention> lastPerson(int token, List<ActorMention> except) {
        List<Entity> taken = Scene.entitiesOf(except);
        int from = Math.max(scene.text().sentenceStart(Math.max(0, scene.sentence(token) - 1)), token - 2 * FAR);
        for (int k = token - 1; k >= from; k--) {
            ActorMention mention = mentionFrom(k);
            if (mention != null
                    && mention.isPerson()
                    && mention.entities().size() == 1
                    && !mention.meant().isAnyOf(taken)) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    // ---------------------------------------------------------------- time

    /** "لبحث", "لمناقشة": a masdar of discussing that tells what for. */
    boolean toDiscuss(int i) {
        for (Reading reading : scene.readings(i, DISCUSSING)) {
            if (reading.isMasdar() && reading.cut().preposition() == 'ل') {
                return true;
            }
        }
        return false;
    }

    /** Index after a date, a time of day or a length of time that begins at a token; the token itself where none does. */
    int afterTime(int i) {
        int last = Math.max(scene.time().dateEnd(i), scene.time().clockEnd(i));
        return Math.max(last, scene.time().durationEnd(i));
    }

    /** Index after a span within which something is counted ("خلال أسبوع", "في غضون ثلاثة أيام"); the token itself where none begins. */
    int afterSpan(int i) {
        int span = form(i).equals("في") ? i + 1 : i;
        boolean within = SPAN.contains(form(span));
        int last = within ? Math.max(afterTime(span), afterTime(span + 1)) : i;
        return last > span + 1 ? last : i;
    }

    /** Index after a rank that begins at a token ("الحادي عشر", "الـ12"); the token itself where none does. */
    int afterRank(int i) {
        Optional<OrdinalMatch> rank = scene.time().ordinal(i);
        return rank.isPresent() && rank.get().first() == i ? rank.get().last() : i;
    }

    /** Whether a word only tells when or how, so that what stands behind it still belongs to the noun before. */
    boolean isLight(int i) {
        return !tokens.get(i).isWord() && !isStop(i)
                || Words.ADVERB.contains(form(i))
                || Words.TIMEWORD.contains(form(i))
                || in(i, "LIGHT");
    }
}
