package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Clauses;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.MasdarShape;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CaptiveCategory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an actor binds itself to: where it may begin, where it ends, and whether a specific type tells it already. */
final class ActionSpans {
    private static final WordSet FURTHER_NOUN =
            WordSet.union(TriggerWords.of("BOND_NOUN"), TriggerWords.of("LISTED_NOUN"));
    private static final WordSet NEGOTIATION = TriggerWords.of("NEGOTIATION");
    private static final WordSet HOSTILITY = Concepts.words("HOSTILITY");
    private static final WordSet CARRIER = TriggerWords.of("CARRIER");
    private static final WordSet ROUND = TriggerWords.of("ROUND");
    private static final WordSet TAKING = TriggerWords.of("TAKING");
    private static final WordSet COMPRISES = TriggerWords.of("COMPRISES");
    private static final WordSet DEAL = TriggerWords.of("DEAL");
    private static final WordSet FREEDOM = WordSet.of("سبيل", "سراح");
    private static final WordSet NO_ACTION = TriggerWords.of("NO_ACTION");
    private static final WordSet NO_DEED = WordSet.union(TriggerWords.of("NO_DEED"), TriggerWords.of("UNWILLED"));
    private static final WordSet NEXT_CLAUSE = TriggerWords.of("NEXT_CLAUSE");
    private static final WordSet AT_BIDDING = TriggerWords.of("AT_BIDDING");
    private static final WordSet BREAKING = TriggerWords.of("BREAKING");
    private static final WordSet CEASING = TriggerWords.of("CEASING");
    private static final WordSet FIRE = TriggerWords.of("FIRE");
    private static final WordSet AFTERWARDS = TriggerWords.of("AFTERWARDS");
    private static final WordSet FURTHER_THAT = TriggerWords.of("FURTHER_THAT");
    private static final WordSet UNTIL = TriggerWords.of("UNTIL");
    private static final WordSet THAT = TriggerWords.of("THAT");
    private static final WordSet REMOTELY = TriggerWords.of("REMOTELY");
    private static final WordSet BATCH = TriggerWords.of("BATCH");
    private static final WordSet FREED = TriggerWords.of("FREED");
    /** What is accepted from others. */
    private static final WordSet OTHERS = WordSet.of(
            "تعيين", "انضمام", "ترشيح", "عوده", "نشر", "بيع", "دخول", "مرور", "منح", "رفع", "تمديد", "طلب", "اقتراح",
            "دراسه", "توصيه", "اعتماد");

    private static final WordSet PLANS = TriggerWords.of("PLANS");
    private static final WordSet STANCE = TriggerWords.of("STANCE");
    private static final WordSet OFFERS = TriggerWords.of("OFFERS");
    private static final Senses MOVES_PERSONS = Senses.of(
            VerbSense.HANDOVER, VerbSense.EXCHANGE, VerbSense.RECOVER, VerbSense.RELEASE, VerbSense.RECEIVE_PERSON);
    private static final Senses BRINGS_BACK = Senses.of(VerbSense.RECOVER, VerbSense.HANDOVER);
    private static final Senses HOLDS_A_CALL =
            Senses.of(VerbSense.TALK, VerbSense.DISCUSS, VerbSense.CONDUCT, VerbSense.RECEIVE);
    private static final Senses BRINGS_A_TRUCE = Senses.of(
            VerbSense.START,
            VerbSense.ACCEPT,
            VerbSense.CONDUCT,
            VerbSense.HAPPEN,
            VerbSense.SIGN,
            VerbSense.STOP,
            VerbSense.POSTPONE,
            VerbSense.EXTEND,
            VerbSense.REACH);
    /** Senses of verbs that make a statement of their own. */
    private static final Senses STATEMENTS = Senses.of(
            VerbSense.SAY,
            VerbSense.ADD,
            VerbSense.EXPRESS,
            VerbSense.PLEDGE,
            VerbSense.GUARANTEE,
            VerbSense.AGREE,
            VerbSense.INTEND,
            VerbSense.ORDER,
            VerbSense.REFUSE,
            VerbSense.ACCEPT,
            VerbSense.DEMAND,
            VerbSense.REQUEST,
            VerbSense.PROPOSE,
            VerbSense.DENY,
            VerbSense.WARN,
            VerbSense.HAPPEN,
            VerbSense.BE,
            VerbSense.DESCRIBE,
            VerbSense.CONDEMN,
            VerbSense.HOPE);
    /** Senses that only tell what somebody says or what is the case, never what one will do, or that bind by themselves. */
    private static final Senses STATEMENTS_ONLY = Senses.of(
            VerbSense.SAY,
            VerbSense.ADD,
            VerbSense.EXPRESS,
            VerbSense.DEMAND,
            VerbSense.REQUEST,
            VerbSense.DENY,
            VerbSense.WARN,
            VerbSense.HAPPEN,
            VerbSense.BE,
            VerbSense.DESCRIBE,
            VerbSense.CONDEMN,
            VerbSense.HOPE,
            VerbSense.STRESS,
            VerbSense.PRAISE,
            VerbSense.THANK,
            VerbSense.PLEDGE,
            VerbSense.INTEND,
            VerbSense.ORDER,
            VerbSense.REFUSE);

    private static final WordSet YIELDING = WordSet.of("استجابه", "نزولا", "تلبيه", "امتثالا", "رضوخا");
    /** "ستنفذ وقف إطلاق النار": what is carried out has been agreed before. */
    private static final WordSet CARRIES_OUT = WordSet.of("نفذ", "طبق");

    private static final WordSet AND_READINESS = WordSet.of("واستعداد", "وجاهزيه", "وجهوزيه");
    private static final WordSet AND_IT = WordSet.of("وهو", "وهي");
    private static final WordSet THIS_WHAT = WordSet.of("هذا", "ذلك", "هو", "وهذا", "وهو");
    private static final WordSet MEETINGS = TriggerWords.of("MEETINGS");
    private static final WordSet SIGNING = WordSet.of("توقيع", "موافقه");
    private static final WordSet LARGEST = WordSet.of("اكبر", "اضخم", "اوسع", "اول", "كبري", "اخر", "احدث");
    private static final Senses TALKING = Senses.of(VerbSense.TALK, VerbSense.CALL);
    private static final WordSet TO_CALL = WordSet.of("الاتصال", "للاتصال", "بالاتصال");
    private static final WordSet ALL = WordSet.of("كل", "جميع");
    private static final int REMOTE = 4;
    private static final WordSet OTHER_SIDE = WordSet.of("الجانب", "الطرف");
    private static final WordSet WHO = TriggerWords.of("WHO");
    private static final WordSet EVERY = TriggerWords.of("EVERY");
    private static final WordSet GOVERNED = WordSet.of("الي", "علي", "عن", "في", "من", "مع");
    private static final WordSet OF_THEM = WordSet.of("عنه", "عنها", "عنهم", "عنهن", "عنهما");
    private static final int MORE_MASDARS = 3;
    private static final int AHEAD = 14;
    /** Within how many tokens behind an aside captives stand. */
    private static final int CAPTIVES = 4;

    private static final WordSet DONE_BY_OTHERS = TriggerWords.of("DONE_BY_OTHERS");
    private static final WordSet DEPLOYING = WordSet.of("نشر", "ارسال", "وجود", "دخول", "بقاء", "مرابطه");
    private static final WordSet FORCES = WordSet.of("قوات", "القوات", "جنود", "قوه", "وحدات");
    private static final WordSet FOREIGN = TriggerWords.of("FOREIGN");
    private static final WordSet SANCTIONS = WordSet.of("عقوبات", "رسوم", "حظر", "عقوبه");
    private static final WordSet UPON_IT = WordSet.of("عليه", "عليها", "عليهم", "عليهما");
    /** How far behind "فرض" whoever is to be punished stands. */
    private static final int SANCTIONED = 6;

    private static final int REMAINING = 6;
    private static final int TRUCE_AHEAD = 4;
    private static final int LONG = 50;

    private final Scene scene;
    private final Clauses clauses;

    ActionSpans(Scene scene) {
        this.scene = scene;
        this.clauses = scene.clauses();
    }

    // ---------------------------------------------------------------- where it begins

    /** Whether a word opens what is done as a clause: أن، بأن، ألا، لأن. */
    static boolean isThat(String form) {
        return THAT.contains(form);
    }

    /** Whether a masdar with ب may begin here: "بإرسال", not "بحضور" or "بعد". */
    boolean opensWithBi(int k) {
        String form = scene.form(k);
        boolean bidding = scene.form(k + 1).equals("من") && AT_BIDDING.contains(form);
        return (form.length() > 3 || shortMasdar(k))
                && form.charAt(0) == 'ب'
                && !bidding
                && (!NO_ACTION.contains(form) || form.equals("بسرعه") && masdar(k + 1))
                && !Words.FUNCTION.contains(form)
                && !Words.ADVERB.contains(form)
                && scene.actors().mentionAt(k) == null
                && !isDate(k);
    }

    /** "بمد", "بحل": a masdar of two letters behind its preposition, unlike "بحث". */
    private boolean shortMasdar(int k) {
        for (Reading reading : scene.actors().readings(k)) {
            if (reading.isMasdar() && reading.cut().preposition() == 'ب') {
                return true;
            }
        }
        return false;
    }

    private boolean isDate(int k) {
        Optional<DateMatch> date = scene.time().date(k);
        return date.isPresent() && date.get().first() == k;
    }

    /** Whether the word is a masdar or looks like one. */
    boolean masdar(int k) {
        return scene.isMasdar(k)
                || scene.form(k).equals("عدم")
                || BREAKING.contains(scene.form(k))
                || MasdarShape.mayBe(scene.form(k));
    }

    /** Whether what stands behind a masdar is its genitive or object, so that it tells something to do: "تنفيذ القرار", "نشر ألف جندي". */
    boolean governs(int masdar) {
        String next = scene.form(masdar + 1);
        if (scene.isMasdar(masdar + 1) && scene.actors().mentionFrom(masdar + 2) != null) {
            // "مواصلة دعم أوكرانيا"
            return true;
        }
        return next.startsWith("ال") && !next.equals("الي")
                || scene.time().number(masdar + 1).isPresent()
                || scene.form(masdar + 2).startsWith("ال") && !Words.FUNCTION.contains(next)
                || scene.actors().mentionFrom(masdar + 1) != null;
    }

    // ---------------------------------------------------------------- where it ends

    /** Index after the last token of an action. */
    int end(int from) {
        return end(from, isThat(scene.form(from)));
    }

    /** As {@link #end(int)}; where {@code subordinate}, the first verb belongs to the action itself. */
    int end(int from, boolean subordinate) {
        int end = clauses.end(subordinate && from + 1 < scene.sentenceEnd(from) ? from + 1 : from, subordinate);
        int behind = end < scene.sentenceEnd(from) ? clauses.behindSource(end, scene.sentenceEnd(from)) : -1;
        int aside = from + 1 < scene.sentenceEnd(from) ? behindAside(from + 1) : -1;
        behind = behind < 0 && end == from + 1 ? aside : behind;
        behind = behind < 0 ? behindQuotedVerb(from, end) : behind;
        behind = behind < 0 && !subordinate ? behindOwnAside(from, end) : behind;
        end = behind < 0 ? end : clauses.end(behind);
        for (int more = 0; more < MORE_MASDARS && !subordinate && furtherMasdar(end, from); more++) {
            end = clauses.end(scene.tokens().get(end).is(",") ? end + 1 : end);
        }
        for (int k = Math.max(from + 1, aside); k < end; k++) {
            boolean anotherThat = (scene.form(k).equals("وان") || scene.form(k).equals("وبان"))
                    && scene.tokens().get(k - 1).is(",")
                    && !isThat(scene.form(from));
            if (YIELDING.contains(scene.form(k))
                    && (scene.form(k + 1).startsWith("ل") || scene.form(k + 1).equals("عند"))) {
                // "لن توقف مساعداتها استجابة لمطلب موسكو": at whose wish
                return trimmed(from, k);
            }
            boolean further =
                    anotherThat || bothDid(from, k) || isThat(scene.form(from)) && furtherThat(k) || furtherBond(k);
            if (further && !beforeGift(from, k, end)) {
                return trimmed(from, k);
            }
        }
        return end;
    }

    /** "اتفقا على البقاء على تواصل وبحثا إمكانية": what the same two did besides. */
    private boolean bothDid(int from, int k) {
        Predicate did = scene.form(k).startsWith("و") ? scene.actors().predicateAt(k) : null;
        if (did == null || did.participle() || !did.isDual() || !did.reading().isPast()) {
            return false;
        }
        Predicate before = scene.predicateBefore(from);
        return before != null
                && before.reading().isPast()
                && (before.isDual() || Scene.entitiesOf(before.subject()).size() == 2);
    }

    /** "ستقترح على كييف، وهي مستعدة للعمل معها، مذكرة": where a verb goes on behind an aside about its subject; or -1. */
    private int behindOwnAside(int from, int end) {
        int limit = Math.min(scene.sentenceEnd(from), end + AHEAD) - 1;
        if (end + 1 >= limit || !scene.tokens().get(end).is(",") || !AND_IT.contains(scene.form(end + 1))) {
            return -1;
        }
        for (int k = end + 2; k < limit; k++) {
            if (scene.tokens().get(k).is(",")) {
                boolean goesOn = scene.tokens().get(k + 1).isWord()
                        && !scene.form(k + 1).startsWith("و")
                        && !tells(k + 1)
                        && !scene.clauses().conditionAt(k + 1)
                        && (scene.form(k + 1).equals("علي") || !Words.FUNCTION.contains(scene.form(k + 1)));
                return goesOn && scene.actors().mentionFrom(k + 1) == null ? k + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether a verb stands at a token, or a participle that says something: "مؤكدة أنها", unlike "مذكرة تفاهم". */
    private boolean tells(int k) {
        Predicate predicate = scene.actors().predicateAt(k);
        return predicate != null
                && (!predicate.participle()
                        || Words.COMPLEMENT.contains(scene.form(k + 1))
                        || Words.FUNCTION.contains(scene.form(k + 1)));
    }

    /** "«لن تتخلى» عن أهدافها": where the complement of a verb goes on that stands alone at the end of a quotation; or -1. */
    private int behindQuotedVerb(int from, int end) {
        return end == from + 1
                        && end + 1 < scene.sentenceEnd(from)
                        && !scene.tokens().get(end).isWord()
                        && scene.tokens().get(end).quote() >= 0
                        && scene.tokens().get(end).quote()
                                == scene.tokens().get(from).quote()
                        && (GOVERNED.contains(scene.form(end + 1)) || opensWithBi(end + 1))
                ? end + 1
                : -1;
    }

    /** "ستسلم أوكرانيا، بعد انتهاء التبادل، مسودة": whether an aside of time opens right behind whoever is given something further on. */
    private boolean beforeGift(int from, int aside, int end) {
        ActorMention receiver = scene.actors().mentionFrom(from + 1);
        if (receiver == null || receiver.last() != aside - 1) {
            return false;
        }
        for (int k = aside + 1; k + 1 < end; k++) {
            if (scene.tokens().get(k).is(",")) {
                return scene.tokens().get(k + 1).isWord();
            }
        }
        return false;
    }

    /** "سنعود، بعد انتهاء المهلة، إلى القتال": where a verb goes on whose complement an aside between commas keeps off; or -1. */
    private int behindAside(int comma) {
        int limit = Math.min(scene.sentenceEnd(comma - 1), comma + AHEAD);
        for (int k = comma + 1; comma < limit && scene.tokens().get(comma).is(",") && k + 1 < limit; k++) {
            if (scene.actors().predicateAt(k) != null) {
                return -1;
            }
            if (scene.tokens().get(k).is(",")) {
                boolean complement = GOVERNED.contains(scene.form(k + 1)) || masdar(k + 1) || opensWithBi(k + 1);
                return complement ? k + 1 : -1;
            }
        }
        return -1;
    }

    /** Where a sentence goes on behind an aside between commas that has no verb; or -1. */
    private int behindAdverb(int comma) {
        int limit = Math.min(scene.sentenceEnd(comma - 1), comma + AHEAD);
        for (int k = comma + 1; scene.tokens().get(comma).is(",") && k + 1 < limit; k++) {
            if (scene.actors().predicateAt(k) != null) {
                return -1;
            }
            if (scene.tokens().get(k).is(",")) {
                return k + 1;
            }
        }
        return -1;
    }

    /**
     * Where a further clause with a verb of its own goes on under the same trigger: "بأن توقف … وبأن تفتح",
     * "سنوفد … ونضمن"; or -1.
     */
    int furtherClause(int action, int end) {
        int k = end < scene.sentenceEnd(action) && scene.tokens().get(end).is(",") ? end + 1 : end;
        if (k >= scene.sentenceEnd(action)
                || scene.tokens().get(k).quote() != scene.tokens().get(action).quote()) {
            return -1;
        }
        boolean that = isThat(scene.form(action));
        Predicate first = scene.actors().predicateAt(that ? action + 1 : action);
        if (that && furtherThat(k)) {
            return specificClause(k) ? -1 : k;
        }
        Predicate next = scene.actors().predicateAt(k);
        // "لن نسلم أحدا، ونضمن ألا": what is guaranteed goes on with no refusal
        boolean guaranteed = next != null
                && next.has(VerbSense.GUARANTEE)
                && scene.form(action - 1).endsWith("لن");
        return first != null
                        && next != null
                        && !guaranteed
                        && continues(first.reading(), next)
                        && !NO_DEED.contains(next.reading().verb())
                        && !specificVerb(next)
                ? k
                : -1;
    }

    private boolean furtherThat(int k) {
        Predicate verb = FURTHER_THAT.contains(scene.form(k)) ? scene.actors().predicateAt(k + 1) : null;
        return verb != null && verb.reading().isFinite() && !verb.reading().isPast();
    }

    /** Whether a coordinated verb in the present goes on with what the same subject will do. */
    private static boolean continues(Reading first, Predicate next) {
        Reading reading = next.reading();
        boolean present = reading.isFinite()
                && !reading.isPast()
                && !first.isPast()
                && !reading.form().passive();
        boolean sameSubject = !next.explicitSubject()
                && reading.form().person() == first.form().person()
                && reading.form().gender() == first.form().gender()
                && reading.form().number() == first.form().number();
        return present
                && sameSubject
                && !next.negated()
                && reading.cut().conjunction() == 'و'
                && !reading.cut().future()
                && !reading.hasAny(STATEMENTS_ONLY);
    }

    /** Whether what looks like a verb behind an action goes on with it: "خفض التصعيد وسحب القوات". */
    private boolean furtherMasdar(int end, int from) {
        int k = end + 1 < scene.sentenceEnd(from) && scene.tokens().get(end).is(",") ? end + 1 : end;
        ActorMention next = scene.actors().mentionFrom(k + 1);
        boolean subjectFollows =
                next != null && next.kind() != ActorMention.Kind.BARE && next.kind() != ActorMention.Kind.OWN;
        if (k >= scene.sentenceEnd(from) || subjectFollows || !scene.form(k).startsWith("و")) {
            return false;
        }
        boolean masdar = false;
        for (Reading reading : scene.actors().readings(k)) {
            if (reading.isFinite()
                    && (reading.hasAny(STATEMENTS) || reading.form().gender() == Gender.FEMININE)) {
                return false;
            }
            masdar |= reading.isMasdar() && reading.cut().conjunction() == 'و';
        }
        return masdar;
    }

    /** Whether a coordinated statement begins at a token: "وإنها تضمن", "واستعدادها لـ", "ثم قال". */
    private boolean furtherBond(int k) {
        String form = scene.form(k);
        if (NEXT_CLAUSE.contains(form)
                || form.equals("وعلي") && (isThat(scene.form(k + 1)) || specificNoun(k + 1))
                || AND_READINESS.contains(form) && scene.tokens().get(k - 1).is(",")) {
            return true;
        }
        // "، أما لقاؤهما", unlike "، إما برا أو بحرا"
        boolean asFor = form.equals("اما")
                && !scene.text().spelling(scene.tokens().get(k)).startsWith("إ");
        if (scene.tokens().get(k - 1).is(",") && (asFor || AFTERWARDS.contains(form) || whoever(k))) {
            return true;
        }
        if (form.length() < 5 || form.charAt(0) != 'و') {
            return false;
        }
        Cut cut = TriggerWords.cut(scene.word(k), FURTHER_NOUN);
        return cut != null && cut.conjunction() == 'و' && !cut.pronoun().isEmpty();
    }

    /** "ومن يقترب منها سيندم", "وكل من يعتدي", "والعدو سيدفع الثمن": a clause about others. */
    boolean whoever(int k) {
        boolean who = WHO.contains(scene.form(k));
        Predicate does = who || scene.form(k).startsWith("وال") ? scene.actors().predicateAt(k + 1) : null;
        return does != null
                        && !does.participle()
                        && !does.isFirstPerson()
                        && (who || does.reading().cut().future())
                || EVERY.contains(scene.form(k)) && WHO.contains(scene.form(k + 1)) && whoever(k + 1);
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1
                && !scene.tokens().get(end - 1).isWord()
                && !scene.tokens().get(end - 1).isNumber()) {
            end--;
        }
        return end;
    }

    /** Index after the last token of a condition: it ends where a further clause begins behind a comma. */
    int conditionEnd(int from) {
        int end = clauses.end(Math.min(from + 1, scene.sentenceEnd(from) - 1), true);
        boolean that = false;
        for (int k = from + 2; k < end; k++) {
            // "إذا توقف القصف وأنها ستعزز": a further clause of what is said, where the condition has no أن of its own
            boolean said = !that && furtherThat(scene.form(k));
            that |= Words.COMPLEMENT.contains(scene.form(k));
            if (said
                    || furtherBond(k)
                    || scene.tokens().get(k - 1).is(",")
                            && (THIS_WHAT.contains(scene.form(k))
                                            && scene.form(k + 1).startsWith("ما")
                                    || scene.actors().predicateAt(k) != null
                                    || NEXT_CLAUSE.contains(scene.form(k)))) {
                return trimmed(from, k);
            }
        }
        return end;
    }

    /** "وأنها", "وأن": whether a further clause of what somebody says opens at a token. */
    static boolean furtherThat(String form) {
        return form.startsWith("و") && Words.COMPLEMENT.contains(form);
    }

    // ---------------------------------------------------------------- what a specific type tells

    /** Whether the noun phrase that begins here is itself a ceasefire, an exchange or a call. */
    boolean specificNoun(int at) {
        // "على أكبر صفقة تبادل": a superlative before the noun
        String form = scene.form(at);
        boolean largest = LARGEST.contains(form) || form.startsWith("ب") && LARGEST.containsRest(form, 1);
        int head = largest ? at + 1 : at;
        return truceNoun(head)
                || exchangeNoun(head)
                || Concepts.call(scene, head) == Concepts.CallNoun.PHONE
                || talksRemotely(at)
                || carries(head);
    }

    /** Whether the noun phrase that begins here is a ceasefire. */
    boolean truceNoun(int at) {
        return Concepts.truce(scene, at).truce() != Concepts.Truce.NONE
                || TriggerWords.is(scene.form(at), CEASING) && fire(at);
    }

    /** "كفّ فوري للنار", "إسكات المدافع" */
    private boolean fire(int halt) {
        for (int k = halt + 1; k < Math.min(halt + 4, scene.sentenceEnd(halt)); k++) {
            if (FIRE.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun phrase that begins here is an exchange or a release: "تبادل أسرى", "الإفراج عنهم". */
    boolean exchangeNoun(int at) {
        String form = scene.form(at);
        String next = scene.form(at + 1);
        boolean freed = TriggerWords.is(form, FREED)
                && (next.equals("عنهم") || next.equals("عنهن") || next.equals("عنه") || next.startsWith("سراح"));
        return freed || Concepts.exchange(scene, at) > 0 || dealThatFrees(at) || batch(at) || handsOver(at);
    }

    /** "تسليم يريفان، من جانب واحد، جثث مئة جندي": captives behind whoever is given them and an aside between commas. */
    private boolean handsOver(int at) {
        if (!Concepts.opensExchange(scene, at)) {
            return false;
        }
        int limit = Math.min(scene.sentenceEnd(at), at + AHEAD);
        int comma = at + 1;
        ActorMention receiver = scene.actors().mentionFrom(comma);
        comma = receiver == null ? comma : receiver.last();
        if (scene.form(comma).equals("ما")) {
            // "إعادة ما تبقى لديها من رهائن"
            return captiveWithin(comma + 1, comma + 1 + REMAINING);
        }
        int close = comma + 1;
        while (close < limit && !scene.tokens().get(close).is(",")) {
            close++;
        }
        if (close >= limit || !scene.tokens().get(comma).is(",")) {
            return false;
        }
        return captiveWithin(close + 1, Math.min(close + 1 + CAPTIVES, scene.sentenceEnd(at)));
    }

    private boolean captiveWithin(int from, int to) {
        for (int k = from;
                k < to && !scene.form(k).isEmpty() && !scene.tokens().get(k).is(",");
                k++) {
            CaptiveCategory category = captives(scene.form(k));
            if (category != null && category != CaptiveCategory.UNSPECIFIED) {
                return true;
            }
        }
        return false;
    }

    /** "الإفراج عن دفعة ثانية", "عن البقية": captives that only their number or order names. */
    private boolean batch(int at) {
        return TriggerWords.is(scene.form(at), FREED)
                && scene.form(at + 1).equals("عن")
                && TriggerWords.is(scene.form(at + 2), BATCH);
    }

    /** "صفقة تفرج فيها عن أسرى": a deal and the relative clause that tells whom it sets free. */
    private boolean dealThatFrees(int at) {
        boolean described =
                scene.actors().predicateAt(at + 1) == null && scene.form(at + 1).endsWith("ه");
        int verb = described ? at + 2 : at + 1;
        Predicate frees = TriggerWords.is(scene.form(at), DEAL) ? scene.actors().predicateAt(verb) : null;
        if (frees != null && COMPRISES.contains(scene.form(verb))) {
            return exchangeNoun(verb + 1);
        }
        return frees != null
                && !frees.participle()
                && frees.reading().cut().conjunction() == 0
                && frees.reading().hasAny(MOVES_PERSONS)
                && specificVerb(frees);
    }

    /** Whether a clause that أن opens tells a call, a release or a truce: "تنوي أن تسلّم … من جنودهم". */
    boolean specificClause(int that) {
        Predicate inner = isThat(scene.form(that)) ? scene.actors().predicateAt(that + 1) : null;
        return inner != null && (specificVerb(inner) || inner.reading().verb().equals("اعلن") && truceAhead(inner));
    }

    /** "تلقي مكالمة", "الرد على اتصال الوزير": a call that is taken, or not. */
    private boolean callBehind(int at) {
        int k = scene.form(at + 1).equals("علي") || scene.form(at + 1).equals("اي") ? at + 2 : at + 1;
        return k < scene.sentenceEnd(at) && Concepts.call(scene, k) != Concepts.CallNoun.NONE;
    }

    /** "التحادث هاتفيا مجددا": a call told by the masdar of talking. */
    private boolean talksRemotely(int at) {
        if (scene.masdar(at, TALKING) == null) {
            return false;
        }
        ActorMention whom = scene.actors().mentionFrom(at + 1);
        if (whom != null && whom.isPerson() && whom.preposition() == 'ب' && TO_CALL.contains(scene.form(at))) {
            // "يعتزم الاتصال بالرئيس"
            return true;
        }
        for (int k = at + 1; k < Math.min(at + REMOTE, scene.sentenceEnd(at)); k++) {
            if (scene.is(k, REMOTELY)) {
                return true;
            }
        }
        return false;
    }

    /** "تمديد الهدنة", "إبرام صفقة تبادل": a head that only carries the specific type's noun. */
    private boolean carries(int at) {
        String form = scene.form(at);
        if (SIGNING.contains(TriggerWords.plain(form))
                && scene.form(at + 1).equals("علي")
                && at + 2 < scene.sentenceEnd(at)
                && Concepts.truce(scene, at + 2).truce() == Concepts.Truce.STRONG) {
            // "رفض التوقيع على هدنة"
            return true;
        }
        if (TriggerWords.is(form, TAKING) && callBehind(at)) {
            return true;
        }
        // "على عملية تبادل أسرى", "على جولة جديدة من تبادل الأسرى"
        boolean round = TriggerWords.is(form, ROUND);
        if (!round && !CARRIER.contains(TriggerWords.plain(form)) && !TriggerWords.is(form, CARRIER)) {
            return false;
        }
        for (int k = at + 1; k < Math.min(at + 4, scene.sentenceEnd(at)); k++) {
            if (TriggerWords.is(scene.form(k), NEGOTIATION)) {
                // "بدء مفاوضات لوقف القتال": a deed about the ceasefire
                return false;
            }
            if (!round && Concepts.truce(scene, k).truce() == Concepts.Truce.STRONG) {
                return !form.endsWith("تنفيذ");
            }
            if (!form.equals("عقد") && Concepts.exchange(scene, k) > 0
                    || form.endsWith("اجراء") && Concepts.call(scene, k) != Concepts.CallNoun.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a verb does is a call, a release or the beginning, extension or declaration of a truce. */
    boolean specificVerb(Predicate predicate) {
        Reading reading = predicate.reading();
        int i = predicate.token();
        boolean setsFree = reading.has(VerbSense.RELEASE)
                && (FREEDOM.contains(scene.form(i + 1)) || OF_THEM.contains(scene.form(i + 1)));
        if (setsFree
                || reading.has(VerbSense.HANDOVER) && !reading.pronoun().isEmpty() && captiveBefore(i)
                || reading.has(VerbSense.CALL) && !reading.lemma().startsWith("تَوا")
                || reading.hasAny(MOVES_PERSONS) && captivesAhead(i, reading.has(VerbSense.EXCHANGE))) {
            return true;
        }
        if (reading.has(VerbSense.START) && Concepts.call(scene, i + 1) != Concepts.CallNoun.NONE) {
            // "سنبدأ بالاتصال بالرئيس"
            return true;
        }
        if (reading.verb().equals("نقل") && toOtherSide(i) && captivesAhead(i, false)) {
            return true;
        }
        if (reading.has(VerbSense.START) && startsWithTruce(i)) {
            return true;
        }
        return reading.hasAny(HOLDS_A_CALL) && (callAhead(i) || exchangeAhead(predicate))
                || reading.hasAny(BRINGS_A_TRUCE) && !CARRIES_OUT.contains(reading.verb()) && truceAhead(predicate);
    }

    /** "أن يبدأ مسار السلام في السودان بوقف لإطلاق النار": behind its subject, with ب, the truce that is the beginning. */
    private boolean startsWithTruce(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + AHEAD); k++) {
            if (scene.form(k).startsWith("ب") && truceNoun(k)) {
                return true;
            }
            if (!scene.tokens().get(k).isWord() || scene.actors().predicateAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "سننقل إلى الجانب الأذربيجاني 15 أسيرا" */
    private boolean toOtherSide(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + REMOTE); k++) {
            if (scene.form(k).equals("الي") && OTHER_SIDE.contains(scene.form(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "ستجري بين الجانبين عملية تبادل أسرى": an exchange that is held. */
    private boolean exchangeAhead(Predicate predicate) {
        int i = predicate.token();
        for (int k = i + 1; predicate.has(VerbSense.CONDUCT) && k < Math.min(clauses.end(i), i + AHEAD); k++) {
            if (Concepts.exchange(scene, k) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean callAhead(int i) {
        // "سيجري، الجمعة، مكالمة"
        int aside = i + 1 < scene.sentenceEnd(i) ? behindAdverb(i + 1) : -1;
        for (int k = i + 1; k < Math.min(clauses.end(aside < 0 ? i : aside), i + AHEAD); k++) {
            if (scene.is(k, REMOTELY) || Concepts.call(scene, k) != Concepts.CallNoun.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The kind of captives that a word means, also with whose they are: "محتجزيهما". */
    private static @Nullable CaptiveCategory captives(String form) {
        CaptiveCategory category = Concepts.captives(form);
        for (String pronoun : Clitics.pronouns(form)) {
            String base = form.substring(0, form.length() - pronoun.length());
            category = category == null ? Concepts.captives(base) : category;
            category = category == null && base.endsWith("ي") ? Concepts.captives(base + "ن") : category;
        }
        return category;
    }

    /** "أُبلغ الوسطاء أن الرهينة حية وأنها ستسلمها": whom a pronoun on the verb of handing over means, in its sentence or the one before. */
    private boolean captiveBefore(int verb) {
        int from = scene.text().sentenceStart(Math.max(0, scene.sentence(verb) - 1));
        for (int k = verb - 1; k >= Math.max(from, verb - LONG); k--) {
            CaptiveCategory category = Concepts.captives(scene.form(k));
            boolean captive = category != null && category != CaptiveCategory.UNSPECIFIED;
            if (captive || TriggerWords.is(scene.form(k), FREED)) {
                return true;
            }
        }
        return false;
    }

    private boolean captivesAhead(int i, boolean ofAnyKind) {
        for (int k = i + 1; k < Math.min(clauses.end(i), i + AHEAD); k++) {
            if (UNTIL.contains(scene.form(k))
                    && scene.time().date(k).isEmpty()
                    && scene.time().date(k + 1).isEmpty()) {
                // "لن نسلم سلاحنا قبل خروج آخر جندي"
                return false;
            }
            CaptiveCategory category = captives(scene.form(k));
            boolean adjective = scene.form(k).startsWith("ال")
                    && scene.form(k - 1).startsWith("ال")
                    && scene.actors().mentionAt(k - 1) == null;
            if (category != null && (ofAnyKind || category != CaptiveCategory.UNSPECIFIED) && !adjective) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is accepted is something to do oneself, rather than a plan, an offer, what others do or a truce. */
    boolean acceptable(int at) {
        String form = scene.form(at);
        // "وافقا على التمديد": a head that only carries what was told of before
        boolean carries = form.startsWith("ال") && TriggerWords.is(form, CARRIER);
        return scene.isMasdar(at)
                && !carries
                && !TriggerWords.is(form, PLANS)
                && !TriggerWords.is(form, STANCE)
                // "وافق على لقاء نظيره": he will meet him
                && (!TriggerWords.is(form, OFFERS) || TriggerWords.is(form, MEETINGS))
                && TriggerWords.cut(scene.word(at), OTHERS) == null
                && !scene.truceAhead(at, Math.min(purpose(at), scene.sentenceEnd(at)))
                && !specificNoun(at)
                && !hostility(at);
    }

    /** Index behind what may still be the action itself: "الاجتماع للتوصل إلى هدنة" is no ceasefire, but what is done for one. */
    private int purpose(int at) {
        int end = Math.min(at + TRUCE_AHEAD, scene.sentenceEnd(at));
        for (int k = at + 1; k < end; k++) {
            String form = scene.form(k);
            if (form.startsWith("ل") && form.length() > 4 && scene.isMasdar(k)
                    || form.equals("بشان")
                    || form.equals("حول")) {
                return k;
            }
        }
        return end;
    }

    /** "انضمام أوكرانيا إلى الحلف", "بقاء القوات الإسرائيلية", "نشر قوات أوروبية": what another does, and not whoever refuses it. */
    boolean doneByOthers(int at, List<ActorMention> committers) {
        boolean theirs = TriggerWords.is(scene.form(at), DONE_BY_OTHERS);
        if (!theirs && !TriggerWords.is(scene.form(at), DEPLOYING)) {
            return false;
        }
        ActorMention doer = theirs ? scene.actors().mentionFrom(at + 1) : null;
        if (doer != null) {
            return doer.preposition() == 0 && !doer.entities().isEmpty() && !Bound.sameSides(List.of(doer), committers);
        }
        boolean forces = !theirs && TriggerWords.is(scene.form(at + 1), FORCES);
        for (int k = at + 2; forces && k < Math.min(at + REMOTE + 2, scene.sentenceEnd(at)); k++) {
            Entity state = scene.nisba(k);
            if (FOREIGN.contains(scene.form(k)) || state != null && !state.isSideOfAny(Scene.entitiesOf(committers))) {
                return true;
            }
            if (Words.FUNCTION.contains(scene.form(k)) || !scene.tokens().get(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "رفض فرض عقوبات جديدة على موسكو": what one could lay upon somebody oneself, and does not. */
    boolean imposes(int k) {
        if (!scene.form(k).equals("فرض") || !SANCTIONS.contains(scene.form(k + 1))) {
            return false;
        }
        for (int j = k + 2; j < Math.min(k + SANCTIONED, scene.sentenceEnd(k)); j++) {
            if (UPON_IT.contains(scene.form(j))
                    || scene.form(j).equals("علي") && scene.actors().mentionFrom(j + 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** "سنعيد كل أسرانا": all of one's own whom one vows to bring home, which is no handover that is arranged. */
    boolean bringsAllHome(Predicate predicate) {
        int k = predicate.token() + 1;
        k = ALL.contains(scene.form(k)) ? k + 1 : k;
        return predicate.isFirstPerson()
                && predicate.reading().pronoun().isEmpty()
                && scene.form(k).endsWith("نا")
                && predicate.reading().hasAny(BRINGS_BACK)
                && captives(scene.form(k)) != null;
    }

    /** "سيبدأ بوقف إطلاق النار", "ستوقف هجماتها": the truce stands right behind the verb or its subject. */
    private boolean truceAhead(Predicate predicate) {
        int i = predicate.token();
        int limit = Math.min(scene.sentenceEnd(i), i + 5);
        boolean stops = predicate.reading().hasAny(Senses.of(VerbSense.STOP, VerbSense.POSTPONE));
        for (int k = i + 1; k < limit; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null) {
                continue;
            }
            if (truceNoun(k) || stops && hostility(k)) {
                return true;
            }
            if (scene.tokens().get(k).kind() == Token.Kind.MARK
                    || scene.actors().predicateAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word names attacks or fire. */
    boolean hostility(int k) {
        String form = scene.form(k);
        return TriggerWords.cut(scene.word(k), HOSTILITY) != null
                || form.equals("اطلاق") && scene.form(k + 1).equals("النار");
    }
}
