package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorLayer;
import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.TokenTrie;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.TemporalReader;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Considered;
import dev.bayan.model.DropReason;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import dev.bayan.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document as the extractors see it: tokens, actors, predicates, times, sources. One for each call of the parser. */
public final class Scene {
    private static final WordSet UN_ADJECTIVE = Concepts.words("UN_ADJECTIVE");
    private static final Entity UNITED_NATIONS =
            new Entity("الأمم المتحدة", "United Nations", ActorKind.ORGANIZATION, null, null, null);
    private final TokenizedText text;
    private final List<Token> tokens;
    private final String[] forms;
    /** For each token what a phrase that begins there may name ({@link Concepts}). */
    private final byte[] openings;

    private final ActorLayer actors;
    private final TemporalReader time;
    private final Attribution attribution;
    private final Clauses clauses;
    private final MentionLimit limit;
    private final @Nullable Considerations considerations;

    /** Reads a text with the names of a gazetteer; extractors are to stop at a limit. */
    public Scene(
            String text, Optional<LocalDate> referenceDate, boolean explain, Gazetteer gazetteer, MentionLimit limit) {
        this.actors = ActorLayer.of(TokenizedText.of(text), gazetteer);
        this.text = actors.text();
        this.tokens = this.text.tokens();
        this.forms = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).form();
        }
        this.openings = Concepts.openings(this.text);
        this.time = new TemporalReader(this.text, referenceDate);
        this.clauses = new Clauses(this);
        this.attribution = new Attribution(this);
        this.limit = limit;
        this.considerations = explain ? new Considerations() : null;
    }

    /** Notes, where the caller asks for it, that the words at some tokens looked like an event and are none. */
    public void drop(EventType type, DropReason reason, int from, int to) {
        if (considerations != null) {
            Mention words = span(from, to);
            considerations.add(new Considered(type, reason, words.start(), words.end(), words.text()));
        }
    }

    /** What was dropped, but for words that became an event's trigger after all. */
    public List<Considered> considered(List<Event> events) {
        return considerations == null ? List.of() : considerations.without(events);
    }

    /** The stretch of text that tells of an event: one of those that are counted. */
    public Mention mention(EventType type, int from, int to) {
        countMention(type, to);
        return span(from, to);
    }

    /** Counts a stretch of text that tells of an event and ends before a token. */
    public void countMention(EventType type, int to) {
        limit.count(type, tokens.get(to - 1).end());
    }

    /** Whether no more mentions of a type may be told, so that what the token begins is left out. */
    public boolean isFull(EventType type, int token) {
        return limit.isReached(type, tokens.get(token).start());
    }

    /** The tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The tokenized text. */
    public TokenizedText text() {
        return text;
    }

    /** The names, nisbas and places that the text is read with. */
    public Gazetteer gazetteer() {
        return actors.gazetteer();
    }

    /** The actors and predicates. */
    public ActorLayer actors() {
        return actors;
    }

    /** The reader of dates, durations and numbers. */
    public TemporalReader time() {
        return time;
    }

    /** Who says what. */
    public Attribution attribution() {
        return attribution;
    }

    /** Where clauses and conditions end. */
    public Clauses clauses() {
        return clauses;
    }

    /** The folded word at an index; the empty string outside the text. */
    public String form(int i) {
        return i >= 0 && i < forms.length ? forms[i] : "";
    }

    /** Whether a phrase that begins at an index may name something that a bit of {@link Concepts} stands for. */
    boolean opens(int i, int concept) {
        return i >= 0 && i < openings.length && (openings[i] & concept) != 0;
    }

    /** The word at an index, or null outside the text. */
    public @Nullable Word word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : null;
    }

    /** The sentence of a token. */
    public int sentence(int i) {
        return tokens.get(i).sentence();
    }

    /** Index of the first token of the token's sentence. */
    public int sentenceStart(int i) {
        return text.sentenceStart(sentence(i));
    }

    /** Index after the last token of the token's sentence. */
    public int sentenceEnd(int i) {
        return text.sentenceEnd(sentence(i));
    }

    /** Whether two tokens stand in one paragraph. */
    public boolean sameParagraph(int a, int b) {
        return text.paragraph(sentence(a)) == text.paragraph(sentence(b));
    }

    /** The stretch of text from one token up to another, that one excluded. */
    public Mention span(int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new Mention(start, end, text.text().substring(start, end));
    }

    /** The stretch of text between two offsets. */
    public Mention chars(int start, int end) {
        return new Mention(start, end, text.text().substring(start, end));
    }

    /** The word at an index without its conjunction و or ف, where it has one and the rest is what is looked for. */
    public String bare(int i) {
        String form = form(i);
        return form.length() > 3 && isConjunction(form.charAt(0))
                ? tokens.get(i).word().rest()
                : form;
    }

    private static boolean isConjunction(char letter) {
        return letter == 'و' || letter == 'ف';
    }

    /** Whether the word, with or without و, ف or a preposition, is one of the given. */
    public boolean is(int i, WordSet words) {
        String form = form(i);
        if (words.contains(form)) {
            return true;
        }
        return form.length() > 3 && isConjunction(form.charAt(0)) && words.containsRest(form, 1);
    }

    /** The readings of the token with one of the senses. */
    public List<Reading> readings(int i, Senses senses) {
        List<Reading> readings = List.of();
        for (Reading reading : readingsFor(i, senses)) {
            if (reading.hasAny(senses)) {
                readings = readings.isEmpty() ? new ArrayList<>() : readings;
                readings.add(reading);
            }
        }
        return readings;
    }

    /** All readings of the token, or none where none has one of the senses. */
    private List<Reading> readingsFor(int i, Senses senses) {
        return i >= 0 && i < tokens.size() && actors.senses(i).meets(senses) ? actors.readings(i) : List.of();
    }

    /** The reading of the token as a finite verb with one of the senses, or null. */
    public @Nullable Reading finite(int i, Senses senses) {
        for (Reading reading : readingsFor(i, senses)) {
            if (reading.isFinite() && reading.hasAny(senses)) {
                return reading;
            }
        }
        return null;
    }

    /** The reading of the token as a masdar with one of the senses, or null. */
    public @Nullable Reading masdar(int i, Senses senses) {
        for (Reading reading : readingsFor(i, senses)) {
            if (reading.isMasdar() && reading.hasAny(senses)) {
                return reading;
            }
        }
        return null;
    }

    /** Whether the token may be a masdar of any verb that the lexicon knows. */
    public boolean isMasdar(int i) {
        return i >= 0 && i < tokens.size() && actors.hasMasdar(i);
    }

    /** The nearest predicate before a token in its sentence that is no participle, or null. */
    public @Nullable Predicate predicateBefore(int i) {
        return actors.verbBefore(i);
    }

    /** The nearest predicate or circumstantial participle before a token in its sentence, or null. */
    public @Nullable Predicate anyPredicateBefore(int i) {
        return actors.predicateBefore(i);
    }

    /** As {@link #anyPredicateBefore}, but over relative clauses that are closed before the token: "أكد في كلمة ألقاها …، التزام". */
    public @Nullable Predicate governorBefore(int i) {
        int behind = form(i - 1).equals("عن") ? i - 1 : i;
        Predicate governor = anyPredicateBefore(i);
        while (governor != null && clauses.closedRelative(governor, behind)) {
            governor = anyPredicateBefore(governor.token());
        }
        return governor;
    }

    /** The published actors of some mentions, one of each. */
    public List<Actor> actorsOf(List<ActorMention> mentions) {
        List<Actor> actors = new ArrayList<>();
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                actors.add(mention.actor(entity, text.text()));
            }
        }
        return oneOfEach(actors);
    }

    /** The first of all actors of one name, in order. */
    public static List<Actor> oneOfEach(List<Actor> actors) {
        Set<String> names = new HashSet<>();
        List<Actor> first = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            if (names.add(actor.name())) {
                first.add(actor);
            }
        }
        return first;
    }

    /** What tells of an event, each once, in the order of the text. */
    public static List<Mention> inOrder(Collection<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(new LinkedHashSet<>(mentions));
        ordered.sort(new ByStart());
        return ordered;
    }

    private static final class ByStart implements Comparator<Mention> {
        @Override
        public int compare(Mention a, Mention b) {
            return Integer.compare(a.start(), b.start());
        }
    }

    /** Those of some mentions that mean somebody. */
    public static List<ActorMention> known(List<ActorMention> mentions) {
        List<ActorMention> known = new ArrayList<>(mentions.size());
        for (ActorMention mention : mentions) {
            if (!mention.entities().isEmpty()) {
                known.add(mention);
            }
        }
        return known;
    }

    /** The entities of some mentions, one of each. */
    public static List<Entity> entitiesOf(List<ActorMention> mentions) {
        List<Entity> list = new ArrayList<>();
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                if (!list.contains(entity)) {
                    list.add(entity);
                }
            }
        }
        return list;
    }

    /** The mentions that begin in a range of tokens and mean somebody. */
    public List<ActorMention> mentions(int from, int to) {
        List<ActorMention> list = new ArrayList<>();
        List<ActorMention> all = actors.mentions();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < all.size() && all.get(i).first() < to; i++) {
            if (!all.get(i).entities().isEmpty()) {
                list.add(all.get(i));
            }
        }
        return list;
    }

    /** The state that an adjective names, or the United Nations ("برعاية أممية"); or null. */
    public @Nullable Entity stateOrUnitedNations(int i) {
        Entity state = nisba(i);
        return state == null && UN_ADJECTIVE.contains(form(i)) ? UNITED_NATIONS : state;
    }

    /** The state that a nisba adjective at a token names, or null; "اليوناني" wherever it stands. */
    public @Nullable Entity nisba(int i) {
        var match = nisbaAt(i);
        return match == null ? null : gazetteer().state(match.value());
    }

    /** Behind the nisba adjective of a state at a token, which may be two words: "كوري جنوبي"; -1 where none stands. */
    public int nisbaEnd(int i) {
        var match = nisbaAt(i);
        return match == null ? -1 : match.last();
    }

    private TokenTrie.@Nullable Match<String> nisbaAt(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord()) {
            return null;
        }
        Gazetteer gazetteer = gazetteer();
        for (Clitics.Cut cut : tokens.get(i).word().cuts()) {
            var match = gazetteer.nisbas().longest(tokens, i, tokens.size(), cut.noun());
            if (match != null && !cut.future()) {
                return match;
            }
        }
        return null;
    }

    /** Whether a ceasefire is named in a range of tokens. */
    public boolean truceAhead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Concepts.truce(this, i).truce() == Concepts.Truce.STRONG) {
                return true;
            }
        }
        return false;
    }

    /** The first date in a range of tokens. */
    public Optional<DateMatch> date(int from, int to) {
        List<DateMatch> dates = time.dates(from, to);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
    }
}
