package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Memo;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.DateValue;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Office;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of this package ask of a document again and again. All look-ups stay near the token asked about. */
final class Phrases {
    /** How far back in a sentence what governs a word is looked for; bounds the work on sentences without end. */
    private static final int REACH = 80;

    private static final int VEHICLE_REACH = 5;
    private static final int ARRIVAL_REACH = 12;
    private static final int THANKED_REACH = 8;
    private static final int ROLE_REACH = 5;
    /** Whose people tell of captives and carry them, and are no side. */
    private static final Set<String> ORGANIZATIONS = Set.of(
            "International Committee of the Red Cross",
            "United Nations",
            "European Union",
            "African Union",
            "Arab League",
            "Red Crescent",
            "OSCE",
            "Amnesty International",
            "Human Rights Watch");

    private static final int HOME_REACH = 10;
    /** How far before a handover its distance from another may open: "بعد يومين من". */
    private static final int DAYS_REACH = 5;
    /** How many adjectives may stand between a deal and the verb of the relative clause on it. */
    private static final int DEAL_REACH = 5;

    final Scene scene;
    final List<Token> tokens;
    private final Memo<Predicate> verbs;
    /** By word: what captives it names. */
    private final Memo<CaptiveCategory> captives;

    Phrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.verbs = new Memo<>(tokens.size());
        this.captives = new Memo<>(scene.text().words().size());
    }

    /** Where the part of a token's sentence that can bear on it begins. */
    int start(int i) {
        return Math.max(scene.sentenceStart(i), i - REACH);
    }

    /** Where the part of a token's sentence that can bear on it ends. */
    int end(int i) {
        return Math.min(scene.sentenceEnd(i), i + REACH);
    }

    /** Notes, for callers who ask for it, why a word that looked like an exchange tells of none. */
    void drop(DropReason reason, int i) {
        scene.drop(EventType.PRISONER_EXCHANGE, reason, i, i + 1);
    }

    String form(int i) {
        return scene.form(i);
    }

    /** Whether a word, its clitics aside, is in a class. */
    boolean in(int i, WordSet words) {
        return Concepts.in(form(i), words) != null;
    }

    /** Whether a word, a conjunction aside, is in a class. */
    boolean is(int i, WordSet words) {
        return scene.is(i, words);
    }

    /** Where a date stands to the day of the text: before it, on it or after it; 0 where that is not known. */
    int compare(DateMatch date) {
        Optional<DateValue> value = date.toMention(scene.text().text()).value();
        Optional<LocalDate> today = scene.time().anchor();
        if (value.isEmpty() || today.isEmpty()) {
            return 0;
        }
        String day = value.get().toString();
        return day.length() == 10 ? day.compareTo(today.get().toString()) : 0;
    }

    /** How many days a date lies behind the day of the text, or before it where negative; 0 where that is not known. */
    long days(DateMatch date) {
        DateValue value = date.toMention(scene.text().text()).value().orElse(null);
        LocalDate today = scene.time().anchor().orElse(null);
        return value == null || today == null ? 0 : ChronoUnit.DAYS.between(today, value.last());
    }

    boolean isMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
    }

    boolean isComma(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(",");
    }

    /** The verb at a token; words for captives, numbers and months that only look like verbs are none. */
    @Nullable
    Predicate verb(int i) {
        Predicate predicate = scene.actors().predicateAt(i);
        if (predicate == null) {
            return null;
        }
        return verbs.isNew(i) ? verbs.keep(i, readVerb(i, predicate)) : verbs.at(i);
    }

    private @Nullable Predicate readVerb(int i, Predicate predicate) {
        if (is(i, ExchangeWords.NOT_VERB)
                || captives(i) != null
                || predicate.participle() && (in(i, ExchangeWords.PROPOSAL) || in(i, ExchangeWords.IN_RETURN))
                || predicate.has(VerbSense.OTHER) && scene.nisba(i) != null
                || through(i)
                || scene.time().amount(i).isPresent()) {
            return null;
        }
        boolean guess = predicate.isFirstPerson()
                && predicate.has(VerbSense.OTHER)
                && !predicate.reading().cut().future();
        return guess ? null : predicate;
    }

    /** "عبر تركيا", "عبرها": the preposition, where no "عن" makes it a verb. */
    boolean through(int i) {
        boolean preposition = form(i).equals("عبر")
                || form(i).startsWith("عبر") && Clitics.pronouns(form(i)).contains(form(i).substring(3));
        return preposition && !form(i + 1).equals("عن");
    }

    /** Whether a word, a possessive pronoun aside, names something else than captives that is exchanged or handed over. */
    boolean otherThing(int i) {
        String form = form(i);
        if (ExchangeWords.NOT_OBJECT.contains(form)) {
            return true;
        }
        for (String pronoun : Clitics.pronouns(form)) {
            int end = form.length() - pronoun.length();
            String base = form.substring(0, end);
            if (end > 3
                    && ExchangeWords.NOT_OBJECT.contains(
                            base.endsWith("ت") ? base.substring(0, end - 1) + "ه" : base)) {
                return true;
            }
        }
        return false;
    }

    /** The verb of holding or capturing that a relative clause says of captives: "احتجزتهم", "أُسروا"; null where the word is none. */
    @Nullable
    Reading capturedThem(int i) {
        if (i < 0) {
            return null;
        }
        for (Reading reading : scene.actors().readings(i)) {
            if (reading.isFinite()
                    && reading.form().person() == 3
                    && (!reading.pronoun().isEmpty()
                            || reading.form().passive()
                            || reading.form().number() != Number.SINGULAR)
                    && ExchangeWords.HOLD.begins(reading.verb())) {
                return reading;
            }
        }
        return null;
    }

    private boolean arrives(int i) {
        for (Reading reading : scene.actors().readings(i)) {
            if (reading.isFinite()
                    && reading.isPast()
                    && reading.form().number() == VerbForm.Number.SINGULAR
                    && ExchangeWords.CARRY.begins(reading.verb())) {
                return true;
            }
        }
        return false;
    }

    /** Whether captives are called "ours": "أسرانا", but not "سجينا". */
    boolean ours(int i) {
        return form(i).endsWith("نا") && !in(i, ExchangeWords.SINGULAR) && captives(i) != null;
    }

    /** The word before a token, an opening quotation mark passed over: "لدى «حزب الله»". */
    String before(int i) {
        return form(isQuote(i - 1) ? i - 2 : i - 1);
    }

    /** The state that a person stands for; anybody else stands for himself. */
    Entity asState(Entity entity) {
        Entity state = entity.country() == null || !entity.isPerson()
                ? null
                : scene.gazetteer().state(entity.country());
        return state != null ? state : entity;
    }

    /** The side that a word is followed by, an opening quotation mark passed over. */
    @Nullable
    Side sideAfter(int i) {
        return sideAt(isQuote(i + 1) ? i + 2 : i + 1);
    }

    /** Whether words mean the other of two sides without a name: "الطرف المقابل", "جارتها". */
    boolean otherSide(int i) {
        return in(i, ExchangeWords.COUNTERPART)
                || in(i, ExchangeWords.SIDES) && ExchangeWords.OTHER_SIDE.contains(form(i + 1));
    }

    /** "بموجبها", "خلاله", "فيها": what a relative clause takes its deal up with, between verb and subject. */
    boolean resumptive(int i) {
        return is(i, ExchangeWords.RESUMPTIVE);
    }

    /** Whether a word is one of bartering captives, who stand behind it, for others: "مبادلة", "مقايضة". */
    boolean barter(int i) {
        return form(i).contains("مبادل") || form(i).contains("مقايض");
    }

    /** Whether a word alone names a place. */
    boolean isPlace(int i) {
        return i >= 0 && scene.gazetteer().places().longest(tokens, i, i + 1, form(i)) != null;
    }

    /** "غداة تسليم …", "بعد يومين من إفراجها عن …": whether a noun tells of what happened on another day than its sentence. */
    boolean onAnotherDay(int noun) {
        boolean since = false;
        for (int k = noun - 2; form(noun - 1).equals("من") && k >= noun - DAYS_REACH && !isMark(k); k--) {
            since |= is(k, ExchangeWords.AFTER)
                    && (scene.time().duration(k + 1).isPresent() || ExchangeWords.TIMES.contains(form(k + 1)));
        }
        return since || is(noun - 1, ExchangeWords.DAY_AFTER);
    }

    /** How far before a verb those may be told who come home; farther off where a relative clause between commas tells of them. */
    int homeReach(int verb) {
        return isComma(verb - 1) ? 2 * HOME_REACH : HOME_REACH;
    }

    /** The deal that the relative clause of a verb tells of, adjectives between them: "صفقة كبيرة أفرجت بموجبها"; or -1. */
    int dealBefore(int verb) {
        int deal = verb - 1;
        while (deal > verb - DEAL_REACH
                && deal > scene.sentenceStart(verb)
                && !in(deal, ExchangeWords.OPERATION)
                && !isMark(deal)
                && finite(deal) == null) {
            deal--;
        }
        return deal >= 0 && in(deal, ExchangeWords.OPERATION) ? deal : -1;
    }

    private boolean isQuote(int i) {
        return isMark(i)
                && (tokens.get(i).is("\"")
                        || tokens.get(i).is("«")
                        || tokens.get(i).is("“"));
    }

    /** The verb at a token unless it is a participle. */
    @Nullable
    Predicate finite(int i) {
        Predicate verb = verb(i);
        return verb == null || verb.participle() ? null : verb;
    }

    /** "هبطت في الرياض طائرة تقلّ …", "وصلت حافلات على متنها …": the verb by which arrives what carries those told from a token on, or -1. */
    int arrival(int i) {
        int vehicle = i - 1;
        while (vehicle >= Math.max(start(i), i - VEHICLE_REACH) && !in(vehicle, ExchangeWords.VEHICLE)) {
            vehicle--;
        }
        for (int k = vehicle - 1;
                vehicle >= i - VEHICLE_REACH && k >= Math.max(start(i), vehicle - ARRIVAL_REACH);
                k--) {
            // not the predicate: before a subject so far off "وصلت" may be read as "I arrived"
            if (arrives(k)) {
                return ExchangeWords.NEGATION.contains(form(k - 1))
                                || form(k - 1).equals("ما")
                        ? -1
                        : k;
            }
        }
        return -1;
    }

    /** Whether a word names what carries captives, with or without the article. */
    boolean vehicle(int i) {
        String form = form(i);
        return ExchangeWords.VEHICLE.contains(form)
                || form.startsWith("ال") && ExchangeWords.VEHICLE.contains(form.substring(2));
    }

    /** The nearest verb before a token in its sentence, or null. */
    @Nullable
    Predicate finiteBefore(int i) {
        for (int k = i - 1; k >= start(i); k--) {
            if (finite(k) != null) {
                return finite(k);
            }
        }
        return null;
    }

    /** Whether the vowel marks of a word show a passive: "أُفرج", "سُلّموا". */
    boolean markedPassive(int i) {
        String word = scene.text().spelling(tokens.get(i));
        int damma = word.indexOf('\u064F');
        return damma > 0 && damma <= 3;
    }

    /** The verb that a word depends on; relative clauses behind nouns of accord or offer ("مقترحا تقدمت به") are passed over. */
    @Nullable
    Predicate governor(int i) {
        for (int k = i - 1; k >= start(i) && !tokens.get(k).is(":"); k--) {
            Predicate verb = verb(k);
            if (verb != null && !relative(k)) {
                return verb;
            }
        }
        return null;
    }

    /** Whether a verb belongs to a relative clause, with its particle or behind a noun of accord or offer. */
    boolean relative(int verb) {
        for (int k = verb - 1; k >= verb - 2 && k >= scene.sentenceStart(verb); k--) {
            if (in(k, ExchangeWords.PROPOSAL)
                    || in(k, ExchangeWords.ACCORD)
                    || k == verb - 1 && ExchangeWords.RELATIVE.contains(form(k))) {
                return verb(k) == null;
            }
        }
        return false;
    }

    /** Whether a particle of subordination stands right before a verb. */
    boolean subordinate(int verb) {
        return form(verb - 1).equals("ان")
                || form(verb - 1).equals("وان")
                || form(verb - 1).equals("بان")
                || form(verb - 1).equals("سوف");
    }

    /** Whether a verb's lemma, vowels left out, begins with one of some stems. */
    static boolean lemma(Predicate verb, WordSet stems) {
        String bare = verb.reading().verb();
        for (String stem : stems) {
            if (bare.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** The mentions that begin in a range of tokens and mean somebody. */
    List<ActorMention> actors(int from, int to) {
        List<ActorMention> found = new ArrayList<>();
        for (int k = Math.max(0, from); k < Math.min(to, tokens.size()); k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null && mention.entity() != null && !neighbour(k)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The first of the names that are joined by "and" up to a mention. */
    ActorMention chainHead(ActorMention last) {
        ActorMention first = last;
        ActorMention before = scene.actors().mentionAt(first.first() - 1);
        while (first.conjunction() == 'و' && before != null) {
            first = before;
            before = scene.actors().mentionAt(first.first() - 1);
        }
        return first;
    }

    /** "التبادل الذي تحدث عنه الرئيس أمس": whether the last verb between two tokens opens a relative clause of who spoke of it, or when. */
    boolean spokenOf(int at, int after) {
        for (int k = at - 1; k > after; k--) {
            Predicate verb = finite(k);
            if (verb != null) {
                return verb.reading().hasAny(ExchangeWords.SPOKEN) && ExchangeWords.RELATIVE.contains(form(k - 1));
            }
        }
        return false;
    }

    /** "كل طرف", "لكل جانب", "كلا الجانبين". */
    boolean eachSide(int k) {
        return in(k, ExchangeWords.EACH) && ExchangeWords.SIDE.contains(form(k + 1));
    }

    /** "على الحدود مع بيلاروسيا": who only tells which border is meant. */
    private boolean neighbour(int k) {
        return form(k - 1).equals("مع") && form(k - 2).endsWith("حدود");
    }

    /** The mention that begins at a token and means one side, or null. */
    @Nullable
    Side sideAt(int i) {
        ActorMention mention = scene.actors().mentionFrom(i);
        return mention == null ? null : side(List.of(mention));
    }

    /** The first of some mentions that means somebody other than a newspaper. */
    @Nullable
    Side side(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            Entity entity = mention.entity();
            if (entity != null && entity.kind() != ActorKind.MEDIA) {
                return new Side(entity, mention);
            }
        }
        return null;
    }

    /** "الروسية الأوكرانية", "الروسية - الأوكرانية": the state of the nisba behind another, or null. */
    @Nullable
    Side nisbaBehind(int nisba) {
        return nisba(form(nisba + 1).equals("-") ? nisba + 2 : nisba + 1);
    }

    /** The state of a nisba that is no part of an actor's name, or null. "اوكرانيا" after a noun is "Ukrainian", not the state. */
    @Nullable
    Side nisba(int i) {
        Entity state = scene.nisba(i);
        if (state == null) {
            return groupNisba(i);
        }
        if (in(i - 1, ExchangeWords.MEDIATION) || in(i - 2, ExchangeWords.MEDIATION) && scene.nisba(i - 1) != null) {
            // "15 محتجزا بوساطة عمانية": whose mediation, not whose captives
            return null;
        }
        ActorMention mention = scene.actors().mentionAt(i);
        if (mention == null) {
            return new Side(state, scene.actors().stateMention(i, state));
        }
        boolean adjective = mention.first() == i
                && mention.last() == i + 1
                && form(i).endsWith("ا")
                && mention.preposition() == 0
                && mention.conjunction() == 0
                && form(i - 1).endsWith("ا");
        return adjective ? new Side(state, mention) : null;
    }

    /** "أسيرا حوثيا": an adjective made of a group's name, whose plural the gazetteer knows. */
    private @Nullable Side groupNisba(int i) {
        if (i < 0
                || i >= tokens.size()
                || !tokens.get(i).isWord()
                || scene.actors().mentionAt(i) != null) {
            return null;
        }
        String form = form(i);
        String stem = form.endsWith("يا")
                ? form.substring(0, form.length() - 1)
                : form.endsWith("يين") ? form.substring(0, form.length() - 2) : form;
        if (!stem.endsWith("ي") || stem.length() < 4 || stem.startsWith("ال")) {
            return null;
        }
        var match = scene.gazetteer().names().longest(tokens, i, i + 1, "ال" + stem + "ين");
        Entity group = match == null ? null : match.value().entity();
        return group == null || group.kind() != ActorKind.ARMED_GROUP
                ? null
                : new Side(group, scene.actors().stateMention(i, group));
    }

    /** What captives a word names, a possessive pronoun aside ("سجنائها", "أسراه", "معتقليهم"); plain persons included. */
    @Nullable
    CaptiveCategory captives(int i) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        int word = tokens.get(i).word().id();
        CaptiveCategory category = captives.isNew(word) ? captives.keep(word, captives(form(i))) : captives.at(word);
        // "سجين حرب"
        return category == CaptiveCategory.DETAINEES && ExchangeWords.OF_WAR.contains(form(i + 1))
                ? CaptiveCategory.PRISONERS_OF_WAR
                : category;
    }

    private static @Nullable CaptiveCategory captives(String form) {
        CaptiveCategory category = Concepts.captives(form);
        if (category == null && (ExchangeWords.REST.contains(form) || ExchangeWords.COVERED.contains(form))) {
            return CaptiveCategory.UNSPECIFIED;
        }
        if (category != null || form.length() < 5 || form.startsWith("ال")) {
            return category;
        }
        for (String pronoun : Clitics.pronouns(form)) {
            String base = form.substring(0, form.length() - pronoun.length());
            if (base.length() < 4 || pronoun.equals("ي") || pronoun.equals("ك")) {
                continue;
            }
            String noun = base.endsWith("ائ")
                    ? base.substring(0, base.length() - 1) + "ء"
                    : base.endsWith("ا")
                            ? base.substring(0, base.length() - 1) + "ي"
                            : base.endsWith("ي") ? base + "ن" : base;
            if (Concepts.captives(noun) != null && Concepts.captives(noun) != CaptiveCategory.UNSPECIFIED) {
                return Concepts.captives(noun);
            }
        }
        return null;
    }

    /** Whether a word among some says that captives are in the enemy's hands: "أسير", "رهائن"; soldiers may be held at home. */
    boolean held(int from, int to) {
        for (int k = from; k < to; k++) {
            if (ExchangeWords.HELD_WORD.occursIn(form(k)) && namesCaptives(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word among some tells that what follows goes the other way: "مقابل", "لقاء". */
    boolean inReturn(int from, int to) {
        for (int k = from; k < to; k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is named as a go-between: "بوساطة قطر", "شكرا لقطر", "الوسيطين المصري والقطري". */
    boolean mediates(ActorMention mention) {
        return in(mention.first() - 1, ExchangeWords.MEDIATION)
                || form(mention.first() - 1).equals("من") && in(mention.first() - 2, ExchangeWords.MEDIATION)
                || in(mention.first() - 1, ExchangeWords.THANKS)
                || form(mention.first() - 1).equals("عبر")
                || in(mention.first(), ExchangeWords.MEDIATOR)
                || mediatorBefore(mention.first())
                || playsMediator(mention)
                || ownMediation(mention) >= 0;
    }

    /** "امتنانه للإمارات على وساطتها", "شكر قطر على جهودها": where the mediation stands for which somebody is thanked, or -1. */
    private int ownMediation(ActorMention mention) {
        int on = mention.last();
        while (on < mention.last() + THANKED_REACH && scene.actors().mentionAt(on) != null) {
            ActorMention next = scene.actors().mentionFrom(on);
            if (next != null && next.conjunction() == 0 && thanks(mention.first() - 1)) {
                // "شكرت أوكرانيا الإمارات على وساطتها": the first is who thanks
                return -1;
            }
            on++;
        }
        if (!form(on).equals("علي")) {
            return -1;
        }
        for (int k = on + 1; k <= on + 2; k++) {
            if (in(k, ExchangeWords.OWN_MEDIATION)) {
                return k;
            }
        }
        return -1;
    }

    private boolean thanks(int i) {
        Predicate verb = finite(i);
        return verb != null && verb.reading().hasAny(Senses.of(VerbSense.THANK, VerbSense.PRAISE));
    }

    /** "الإمارات وواشنطن اضطلعتا بدور الوساطة", "دور جورجيا في الوساطة", "قطر قدمت وساطة", "التي ترعاها مصر". */
    private boolean playsMediator(ActorMention mention) {
        Predicate sponsor = finite(mention.first() - 1);
        if (sponsor != null
                && !sponsor.reading().pronoun().isEmpty()
                && ExchangeWords.RELATIVE.contains(form(mention.first() - 2))
                && (sponsor.has(VerbSense.MEDIATE) || lemma(sponsor, ExchangeWords.FACILITATE))) {
            return true;
        }
        int first = mention.first();
        while (scene.actors().mentionAt(first - 1) != null && first > mention.first() - THANKED_REACH) {
            first--;
        }
        int on = mention.last();
        while (on < mention.last() + THANKED_REACH && scene.actors().mentionAt(on) != null) {
            on++;
        }
        for (int k = on; k < on + ROLE_REACH && !isMark(k); k++) {
            boolean role = form(k - 1).endsWith("دور")
                    || form(k - 1).equals("في") && form(first - 1).endsWith("دور");
            if ((in(k, ExchangeWords.MEDIATION) || in(k, ExchangeWords.MEDIATOR))
                    && (role || playedMediation(k) != null)) {
                return true;
            }
        }
        return false;
    }

    /** The verb before a mediation that its subject offers: "قدمت وساطة", "اضطلعت بوساطة", "بذلت الإمارات جهود وساطة"; or null. */
    @Nullable
    Predicate playedMediation(int mediation) {
        int before = mediation - 1;
        if (in(before, ExchangeWords.EFFORT) || form(before).endsWith("دور")) {
            before--;
        }
        boolean by = form(mediation).startsWith("ب") || form(before + 1).startsWith("ب");
        for (ActorMention subject = scene.actors().mentionAt(before);
                subject != null && before > mediation - THANKED_REACH;
                subject = scene.actors().mentionAt(before)) {
            before = subject.first() - 1;
        }
        Predicate verb = finite(before);
        return verb != null
                        && !verb.negated()
                        && lemma(verb, ExchangeWords.PLAY_MEDIATOR)
                        && (!by || lemma(verb, ExchangeWords.PERFORM))
                ? verb
                : null;
    }

    /** "مسلحين", "الخاطفون", "عصابة": captors by their deed, whom nobody names. */
    boolean captors(ActorMention mention) {
        return is(mention.first(), ExchangeWords.GANG) || ExchangeWords.CAPTORS.contains(form(mention.first()));
    }

    /** "الوسيطين المصري والقطري": adjectives of the mediators. */
    private boolean mediatorBefore(int first) {
        int k = first - 1;
        while (k > first - 4 && scene.nisba(k) != null) {
            k--;
        }
        return scene.nisba(first) != null && in(k, ExchangeWords.MEDIATOR);
    }

    /** Whether the word names captives, wounded, children or bodies. */
    boolean namesCaptives(int i) {
        CaptiveCategory category = captives(i);
        return category != null && category != CaptiveCategory.UNSPECIFIED;
    }

    /** Who can be a side of an exchange: states, groups and forces, not mediating bodies or media. */
    static boolean belligerent(Entity entity) {
        return switch (entity.kind()) {
            case STATE, ARMED_GROUP, ARMED_FORCES, GROUP -> true;
            case PERSON ->
                entity.country() != null
                        || entity.affiliation() != null
                                && entity.office() != Office.ENVOY
                                && !ORGANIZATIONS.contains(entity.affiliation());
            case INSTITUTION -> entity.country() != null;
            default -> false;
        };
    }
}
