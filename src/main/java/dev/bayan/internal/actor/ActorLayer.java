package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Memo;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.Word;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of actors in a text, the readings of its verbs, and who does what. */
public final class ActorLayer {
    private static final int FINITE = 1;
    private static final int PARTICIPLE = 2;
    private static final int MASDAR = 4;

    private final TokenizedText text;
    private final Gazetteer gazetteer;
    private final List<Token> tokens;
    private final List<List<Reading>> readings;
    /** For each token what its readings are between them, in bits, and all that they mean. */
    private final byte[] kinds;

    /** Whether the text leaves out the dots of every ة: "حركه". */
    private final boolean undotted;

    private final Senses[] senses;
    /** For each token whether it may be a verb of the third person. */
    private final boolean[] finite;

    /** The sentences that are datelines and name no actor. */
    private final BitSet datelines;

    private final List<ActorMention> mentions;
    private final @Nullable ActorMention[] mentionAt;
    private final @Nullable Predicate[] predicateAt;
    private final List<Predicate> predicates;
    /** For each token the nearest predicate before it in its sentence, and the nearest that is no participle. */
    private final @Nullable Predicate[] predicateBefore;

    private final @Nullable Predicate[] verbBefore;
    private final Coreference coreference;

    private ActorLayer(Datelines.Lines lines, Gazetteer gazetteer) {
        this.text = lines.text();
        this.datelines = lines.foreign();
        this.gazetteer = gazetteer;
        this.tokens = text.tokens();
        this.undotted = !hasMarbuta(text.text());
        this.readings = readings();
        this.kinds = new byte[tokens.size()];
        this.senses = new Senses[tokens.size()];
        this.finite = new boolean[tokens.size()];
        for (int i = 0; i < finite.length; i++) {
            sumUp(i);
            finite[i] = (kinds[i] & FINITE) != 0
                    && hasThirdPerson(readings.get(i))
                    && !Words.FUNCTION.contains(tokens.get(i).form());
        }
        this.mentions = DocumentNames.complete(this, ActorFinder.find(this));
        this.mentionAt = new ActorMention[tokens.size()];
        for (ActorMention mention : mentions) {
            for (int i = mention.first; i < mention.last; i++) {
                mentionAt[i] = mention;
            }
        }
        this.predicateAt = new Predicate[tokens.size()];
        this.predicates = new PredicateFinder(this).find();
        for (Predicate predicate : predicates) {
            predicateAt[predicate.token] = predicate;
        }
        this.predicateBefore = new Predicate[tokens.size()];
        this.verbBefore = new Predicate[tokens.size()];
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).sentence() == tokens.get(i - 1).sentence()) {
                Predicate before = predicateAt[i - 1];
                predicateBefore[i] = before == null ? predicateBefore[i - 1] : before;
                verbBefore[i] = before == null || before.participle() ? verbBefore[i - 1] : before;
            }
        }
        this.coreference = new Coreference(this);
        coreference.resolve();
    }

    private List<List<Reading>> readings() {
        List<List<Reading>> ofTokens = new ArrayList<>(tokens.size());
        List<Word> words = text.words();
        Memo<List<Reading>> ofWords = new Memo<>(words.size());
        for (Token token : tokens) {
            int word = token.word().id();
            if (token.isWord() && ofWords.isNew(word)) {
                ofWords.keep(word, Reading.of(words.get(word)));
            }
            List<Reading> all = token.isWord() ? ofWords.at(word) : null;
            ofTokens.add(all == null ? List.of() : fitting(token, all));
        }
        return ofTokens;
    }

    /** Notes what the readings of a token are between them, so that few need to be looked at one by one. */
    private void sumUp(int i) {
        Senses all = Senses.NONE;
        int kind = 0;
        for (Reading reading : readings.get(i)) {
            all = all.and(reading.senses());
            kind |= reading.isFinite() ? FINITE : reading.isMasdar() ? MASDAR : PARTICIPLE;
        }
        senses[i] = all;
        kinds[i] = (byte) kind;
    }

    private static boolean hasThirdPerson(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.isFinite() && reading.form().person() == 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a ة, as a letter or as a presentation form. */
    private static boolean hasMarbuta(String text) {
        return text.indexOf('ة') >= 0 || text.indexOf('\uFE93') >= 0 || text.indexOf('\uFE94') >= 0;
    }

    /** Leaves out readings that the original spelling excludes: ta marbuta and tanwin end no finite verb, ة is
     * no pronoun; and the second person, which statements do not use. */
    private List<Reading> fitting(Token token, List<Reading> all) {
        if (all.isEmpty()) {
            return all;
        }
        String original = text.spelling(token);
        boolean marbuta = original.indexOf('ة') >= original.length() - 2 && original.indexOf('ة') > 0
                || undotted && original.endsWith("ه") && CommonNouns.endsInMarbuta(token);
        boolean tanwin =
                original.indexOf('\u064B') >= 0 || original.indexOf('\u064C') >= 0 || original.indexOf('\u064D') >= 0;
        String form = token.form();
        boolean and = form.startsWith("و") && form.length() > 4;
        int next = token.index() + 1;
        boolean never = Words.NEVER_VERB.contains(form)
                        && !VerbOrNoun.accepts(
                                original,
                                next < tokens.size() ? tokens.get(next).form() : "")
                        && !VerbOrNoun.acceptsAtHead(text, gazetteer, token.index())
                        && !VerbOrNoun.acceptsBehindTopic(text, gazetteer, token.index())
                        && !VerbOrNoun.explains(text, token.index())
                || and && Words.NEVER_VERB.contains(form.substring(1));
        List<Reading> fitting = new ArrayList<>(all.size());
        for (Reading reading : all) {
            boolean excluded = reading.isFinite()
                            && (marbuta || tanwin || never || reading.form().person() == 2)
                    || marbuta && !reading.pronoun().isEmpty()
                    || reading.isParticiple() && Words.NEVER_PARTICIPLE.contains(form);
            if (!excluded) {
                fitting.add(reading);
            }
        }
        return fitting;
    }

    /** Reads a text with the names of a gazetteer; its datelines become sentences of their own. */
    public static ActorLayer of(TokenizedText text, Gazetteer gazetteer) {
        return new ActorLayer(Datelines.cut(text, gazetteer), gazetteer);
    }

    /** Whether a sentence is a dateline that names no actor: "لندن – رويترز:" above news of other states. */
    boolean isDateline(int sentence) {
        return datelines.get(sentence);
    }

    /** Whether a word is a finite verb that the lexicon knows. */
    boolean looksFinite(int i) {
        return finite[i];
    }

    /** Whether a word is a masdar, so that it is no name: "استعدادها", "بالبقاء", "بفتح الطريق"; short words with ب may be names. */
    boolean isMasdar(int i) {
        if (!hasMasdar(i)) {
            return false;
        }
        int length = tokens.get(i).form().length();
        for (Reading reading : readings.get(i)) {
            boolean bare = reading.pronoun().isEmpty() && reading.cut().prefixLength() == 0;
            boolean owned = !reading.pronoun().isEmpty() && !reading.pronoun().equals("ي") && length > 5;
            boolean governed =
                    (reading.cut().preposition() == 'ب' || reading.cut().preposition() == 'ل')
                            && (length > 4 || length == 4 && (hasGenitive(i) || followsKnownPerson(i)));
            if (reading.isMasdar() && (bare || owned || governed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind a word can only be its genitive or object: with ال, with a pronoun, the name of a state. */
    private boolean hasGenitive(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isWord()) {
            return false;
        }
        String next = tokens.get(i + 1).form();
        Match<Gazetteer.Name> name = gazetteer.names().longest(tokens, i + 1, tokens.size(), next);
        boolean owned = next.length() > 4 && (next.endsWith("اته") || next.endsWith("ها") || next.endsWith("هم"));
        return next.startsWith("ال")
                || owned
                || name != null && !name.value().entity().isPerson();
    }

    /** "الرئيس لولا بدعم فلاحيه": the name before is whole, for the lexicon knows it. */
    private boolean followsKnownPerson(int i) {
        Match<Gazetteer.Name> name = i > 0 && tokens.get(i - 1).isWord()
                ? gazetteer.names().longest(tokens, i - 1, i, tokens.get(i - 1).form())
                : null;
        return name != null && name.value().entity().isPerson();
    }

    /** The text. */
    public TokenizedText text() {
        return text;
    }

    /** The names, nisbas and places that the text was read with. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The readings of a token as a verb's form; none for most words. */
    public List<Reading> readings(int token) {
        return isInside(token) ? readings.get(token) : List.of();
    }

    /** Whether a token may be a finite verb. */
    public boolean hasFinite(int token) {
        return isKind(token, FINITE);
    }

    /** Whether a token may be a participle. */
    public boolean hasParticiple(int token) {
        return isKind(token, PARTICIPLE);
    }

    /** Whether a token may be a masdar. */
    public boolean hasMasdar(int token) {
        return isKind(token, MASDAR);
    }

    /** What the readings of a token mean, all together. */
    public Senses senses(int token) {
        return isInside(token) ? senses[token] : Senses.NONE;
    }

    private boolean isInside(int token) {
        return token >= 0 && token < kinds.length;
    }

    private boolean isKind(int token, int kind) {
        return isInside(token) && (kinds[token] & kind) != 0;
    }

    /** All mentions in order. */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /** The mention that covers a token, or null. */
    public @Nullable ActorMention mentionAt(int token) {
        return token >= 0 && token < mentionAt.length ? mentionAt[token] : null;
    }

    /** The mention that begins at a token, or null. */
    public @Nullable ActorMention mentionFrom(int token) {
        ActorMention mention = mentionAt(token);
        return mention != null && mention.first == token ? mention : null;
    }

    /** The state that a word names, by a name or a nisba: "طهران", "والإيرانية"; null for most words. */
    static @Nullable String countryAt(List<Token> tokens, int token, Gazetteer gazetteer) {
        if (!tokens.get(token).isWord()) {
            return null;
        }
        for (Clitics.Cut cut : tokens.get(token).word().cuts()) {
            var nisba = gazetteer.nisbas().longest(tokens, token, tokens.size(), cut.noun());
            var name = nisba != null ? null : gazetteer.names().longest(tokens, token, tokens.size(), cut.noun());
            String country = nisba != null
                    ? nisba.value()
                    : name != null ? name.value().entity().country() : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** All predicates in order. */
    public List<Predicate> predicates() {
        return predicates;
    }

    /** The predicate at a token, or null. */
    public @Nullable Predicate predicateAt(int token) {
        return token >= 0 && token < predicateAt.length ? predicateAt[token] : null;
    }

    /** The nearest predicate before a token in its sentence, or null. */
    public @Nullable Predicate predicateBefore(int token) {
        return isInside(token) ? predicateBefore[token] : null;
    }

    /** The nearest predicate before a token in its sentence that is no participle, or null. */
    public @Nullable Predicate verbBefore(int token) {
        return isInside(token) ? verbBefore[token] : null;
    }

    /** The mention and those coordinated with it right behind: "روسيا وأوكرانيا", "بوتين ونظيره الأميركي". */
    public List<ActorMention> coordination(ActorMention first) {
        List<ActorMention> chain = new ArrayList<>(2);
        chain.add(first);
        ActorMention last = first;
        while (true) {
            int next = last.last;
            if (next < tokens.size()
                    && tokens.get(next).is(",")
                    && tokens.get(next).sentence() == tokens.get(first.first).sentence()
                    && mentionFrom(next + 1) != null
                    && listGoesOn(next + 1)) {
                next++;
            }
            boolean and = false;
            while (next < tokens.size()
                    && (isQuote(tokens.get(next)) || tokens.get(next).is("و") && !and)) {
                and |= tokens.get(next).is("و");
                next++;
            }
            ActorMention more = mentionFrom(next);
            if (more == null
                    || tokens.get(next).sentence() != tokens.get(first.first).sentence()
                    || more.conjunction != 'و' && !and && next == last.last
                    || more.conjunction == 0 && !and && !tokens.get(next - 1).is(",")
                    || more.preposition != 0 && more.preposition != first.preposition) {
                return chain;
            }
            chain.add(more);
            last = more;
        }
    }

    private static boolean isQuote(Token token) {
        return token.is("«") || token.is("»") || token.is("\"");
    }

    /** "روسيا، أوكرانيا وبيلاروسيا": after a comma a list goes on if its next member has a و or another comma follows with one. */
    private boolean listGoesOn(int from) {
        ActorMention mention = mentionFrom(from);
        return mention != null && mention.conjunction == 'و' && predicateAtOrFinite(mention.last)
                ? false
                : mention != null
                        && mention.conjunction == 'و'
                        && mention.kind != ActorMention.Kind.COUNTERPART
                        && mention.last < tokens.size()
                        && !predicateAtOrFinite(mention.last);
    }

    private boolean predicateAtOrFinite(int i) {
        return i < tokens.size() && tokens.get(i).isWord() && looksFinite(i);
    }

    /** A mention of the state that a nisba adjective at a token names, for use where no noun phrase names it. */
    public ActorMention stateMention(int token, Entity state) {
        Token at = tokens.get(token);
        ActorMention mention = new ActorMention(
                token,
                token + 1,
                at.start(),
                at.end(),
                (char) 0,
                (char) 0,
                ActorMention.Kind.NAMED,
                1,
                null,
                state.country(),
                state.kind(),
                state.name());
        mention.entities = List.of(state);
        return mention;
    }

    /** Mentions of the two parties that the text has put together last before a token: as subjects, in a coordination, or face to face. */
    public List<ActorMention> lastPairBefore(int token) {
        return coreference.lastPairBefore(token);
    }

    /** Mentions of the two sides, no persons, that the text has put together last before a token: "الحكومة والحركة", not who talked about them. */
    public List<ActorMention> lastSidesBefore(int token) {
        return coreference.lastSidesBefore(token);
    }

    /** A mention of a group that no lexicon knows, made from the words of a range; {@code clitics} letters of the first are left out. */
    public ActorMention groupMention(int from, int to, int clitics) {
        return strangerMention(from, to, clitics, ActorKind.GROUP);
    }

    /** The same of several who serve a state: "مسؤولين إيرانيين". */
    public ActorMention officialsMention(int from, int to, int clitics, String country) {
        ActorMention mention = strangerMention(from, to, clitics, ActorKind.GROUP);
        mention.entities = List.of(new Entity(mention.meant().name(), null, ActorKind.GROUP, country, null, null));
        return mention;
    }

    /** The same of somebody, a person or a group, whom no lexicon knows. */
    public ActorMention strangerMention(int from, int to, int clitics, ActorKind kind) {
        int start = ActorFinder.withoutPrefix(
                text.text(), tokens.get(from).start(), tokens.get(from).end(), clitics);
        int end = tokens.get(to - 1).end();
        String name = text.text().substring(start, end);
        ActorMention mention = new ActorMention(
                from, to, start, end, (char) 0, (char) 0, ActorMention.Kind.NAMED, 1, null, null, kind, name);
        mention.entities = List.of(new Entity(name, null, kind, null, null, null));
        return mention;
    }
}
