package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far one noun phrase has been read and what it has told: in "وزير الدفاع السوري" the office, then the state. */
final class PhraseState {
    /** What a broadcaster or a newspaper does; what else is told of a "روسيا اليوم" the state did, today. */
    private static final WordSet RELAYS =
            WordSet.of("ذكرت", "افادت", "نقلت", "بثت", "اوردت", "نشرت", "كتبت", "عرضت", "اجرت", "كشفت");

    final ActorText doc;
    private final SharedNames sharedNames;
    final List<Token> tokens;
    /** Index of the first token, the sentence's end, and how the first token is cut. */
    int from;

    int limit;
    Cut cut = new Cut((char) 0, (char) 0, false, false, "", "");
    /** Index of the next token to read. */
    int pos;

    @Nullable
    Office office;

    @Nullable
    String country;

    @Nullable
    String affiliation;

    ActorKind kind = ActorKind.PERSON;
    /** Where the name begins and after what token it ends; -1 without one. */
    int nameFirst = -1;

    int nameLast = -1;

    PhraseState(ActorText doc) {
        this.doc = doc;
        this.sharedNames = new SharedNames(doc);
        this.tokens = doc.tokens;
    }

    /** Forgets the last phrase and begins another. */
    void begin(int first, int end, Cut firstCut) {
        from = first;
        limit = end;
        cut = firstCut;
        pos = first;
        office = null;
        country = null;
        affiliation = null;
        kind = ActorKind.PERSON;
        nameFirst = -1;
        nameLast = -1;
    }

    /** The folded first word without its clitics, the article kept. */
    String firstForm() {
        return cut.noun();
    }

    String formAt(int i) {
        return i == from ? firstForm() : tokens.get(i).form();
    }

    @Nullable
    Match<Heads.Head> head(int i) {
        return head(i, tokens.get(i).form());
    }

    @Nullable
    Match<Heads.Head> head(int i, String form) {
        return doc.headAt(i, limit, form);
    }

    @Nullable
    Match<Name> name(int i) {
        return name(i, tokens.get(i).form());
    }

    @Nullable
    Match<Name> name(int i, String form) {
        Match<Name> match = doc.gazetteer.names().longest(tokens, i, limit, form);
        if (match != null && isToday(i, match)) {
            match = doc.gazetteer.names().longest(tokens, i, i + 1, form);
        }
        return match == null || !match.value().ambiguous() || match.last() != i + 1
                ? match
                : new Match<>(match.last(), sharedNames.choose(i, form, match.value()));
    }

    /** "سلّمت روسيا اليوم …": behind a verb that no broadcaster is the subject of, a state and its day rather than a name. */
    private boolean isToday(int i, Match<Name> match) {
        boolean named = match.last() == i + 2
                && i > 0
                && match.value().entity().kind() == ActorKind.MEDIA
                && tokens.get(i + 1).form().equals("اليوم")
                && doc.isFinite(i - 1);
        return named && RELAYS.withoutProclitics(tokens.get(i - 1).form()) == null;
    }

    @Nullable
    Match<String> nisba(int i) {
        return nisba(i, tokens.get(i).form());
    }

    @Nullable
    Match<String> nisba(int i, String form) {
        return doc.gazetteer.nisbas().longest(tokens, i, limit, form);
    }

    /** Whether a head has the article on itself or on its genitive: "الوزير", "وزير الخارجية". */
    static boolean definite(Heads.Head head) {
        return head.phrase().startsWith("ال") || head.phrase().contains(" ال");
    }

    boolean isName(int i) {
        return name(i) != null;
    }

    boolean isPersonName(int i) {
        Match<Name> match = name(i);
        return match != null && match.value().entity().isPerson();
    }

    /** Notes a state or body as the one that the phrase belongs to. */
    void take(Entity entity) {
        if (entity.country() != null) {
            country = entity.country();
        } else {
            affiliation = entity.label() != null ? entity.label() : entity.name();
        }
    }

    /** Where a token begins in the text, clitics of the phrase's first left out. */
    int startOf(int i) {
        Token token = tokens.get(i);
        return i == from ? doc.startWithout(token, cut.prefixLength()) : token.start();
    }

    /** Adds what has been read to the mentions; always true. */
    boolean add(
            int first,
            int last,
            ActorMention.Kind mentionKind,
            int number,
            @Nullable Office mentionOffice,
            @Nullable String mentionCountry,
            ActorKind mentionActorKind,
            String head,
            @Nullable Entity entity) {
        ActorMention mention = new ActorMention(
                first,
                last,
                startOf(first),
                tokens.get(last - 1).end(),
                cut.conjunction(),
                cut.preposition(),
                mentionKind,
                number,
                mentionOffice,
                mentionCountry,
                mentionActorKind,
                head);
        mention.firstWord = formAt(first);
        mention.affiliation = mentionActorKind == ActorKind.PERSON ? affiliation : null;
        if (entity != null) {
            mention.entities = List.of(entity);
            doc.seen.add(entity);
        }
        pos = last;
        doc.found.add(mention);
        return true;
    }
}
