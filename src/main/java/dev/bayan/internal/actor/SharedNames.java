package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which state a name means that several have: "عمان" is Oman, or Amman for Jordan; "الكونغو" is either of two. */
final class SharedNames {
    private static final WordSet PLACE = WordSet.of("في", "الي", "من", "العاصمه");

    private final ActorText doc;
    private @Nullable Set<String> evident;

    SharedNames(ActorText doc) {
        this.doc = doc;
    }

    /** The name meant by the form at a token: by its vowel signs, by which of the states the text names otherwise, or by its place. */
    Name choose(int i, String form, Name first) {
        List<Name> sharers = doc.gazetteer.sharers(form);
        if (sharers.size() < 2) {
            return first;
        }
        boolean cityAndState = kinds(sharers) == 2;
        Token token = doc.tokens.get(i);
        String original = doc.text.text().substring(token.start(), token.end());
        if (cityAndState && (original.indexOf('\u0651') > 0 || original.indexOf('\u064F') > 0)) {
            return ofKind(sharers, original.indexOf('\u0651') > 0 ? NameKind.CAPITAL : NameKind.STATE, first);
        }
        List<Name> named = new ArrayList<>(sharers.size());
        for (Name name : sharers) {
            if (evident().contains(name.entity().country())) {
                named.add(name);
            }
        }
        if (named.size() == 1 || !cityAndState) {
            return named.size() == 1 ? named.get(0) : first;
        }
        boolean place = i == 0
                || PLACE.contains(doc.tokens.get(i - 1).form())
                || doc.gazetteer
                                .nisbas()
                                .longest(
                                        doc.tokens,
                                        i - 1,
                                        i,
                                        doc.tokens.get(i - 1).form())
                        != null;
        return ofKind(sharers, place ? NameKind.CAPITAL : NameKind.STATE, first);
    }

    private static Name ofKind(List<Name> sharers, NameKind kind, Name first) {
        for (Name name : sharers) {
            if (name.kind() == kind) {
                return name;
            }
        }
        return first;
    }

    private static int kinds(List<Name> names) {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        for (Name name : names) {
            kinds.add(name.kind());
        }
        return kinds.size();
    }

    /** The states that the text names by words of their own. */
    private Set<String> evident() {
        if (evident == null) {
            Set<String> states = new HashSet<>();
            for (Token token : doc.tokens) {
                if (token.isWord()) {
                    for (Cut cut : token.word().cuts()) {
                        note(token.index(), cut.noun(), states);
                    }
                }
            }
            evident = states;
        }
        return evident;
    }

    private void note(int i, String form, Set<String> states) {
        Match<String> nisba = doc.gazetteer.nisbas().longest(doc.tokens, i, doc.tokens.size(), form);
        Match<Name> name = doc.gazetteer.names().longest(doc.tokens, i, doc.tokens.size(), form);
        if (nisba != null) {
            states.add(nisba.value());
        }
        if (name != null
                && name.value().entity().country() != null
                && (name.last() > i + 1 || doc.gazetteer.sharers(form).size() < 2)) {
            states.add(name.value().entity().country());
        }
    }
}
