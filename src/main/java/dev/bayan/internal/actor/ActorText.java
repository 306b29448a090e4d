package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.MasdarShape;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as the search for actors sees it: its tokens, the mentions found so far, and which words may be part of
 * a name that no lexicon knows ("مرهف أبو قصرة").
 */
final class ActorText {
    final TokenizedText text;
    final List<Token> tokens;
    final Gazetteer gazetteer;
    final List<ActorMention> found = new ArrayList<>();
    final Set<Entity> seen = new HashSet<>();
    private final ActorLayer layer;
    /** The persons found so far by the last word of their names, then by their titles. */
    private final Map<String, Map<String, ActorMention>> families = new HashMap<>();

    private final Map<Entity, Entity> completed = new HashMap<>();
    private @Nullable Set<String> shortened;

    ActorText(ActorLayer layer) {
        this.text = layer.text();
        this.tokens = text.tokens();
        this.gazetteer = layer.gazetteer();
        this.layer = layer;
    }

    /** The longest head at a token whose folded form, cut or not, is given. */
    @Nullable
    Match<Heads.Head> headAt(int i, int limit, String form) {
        return Heads.TRIE.longest(tokens, i, limit, form);
    }

    /** Whether the word is also a masdar: "دعم" of "دعم مالي". */
    boolean isMasdar(int i) {
        return layer.isMasdar(i);
    }

    /** Whether the word is a finite verb that the lexicon knows. */
    boolean isFinite(int i) {
        return layer.looksFinite(i);
    }

    /** A person of whom the lexicon knows no office, with office and state that the text gives here or gave before. */
    Entity completed(Entity person, @Nullable Office office, @Nullable String country, @Nullable String affiliation) {
        if (person.office() != null) {
            return person;
        }
        Entity known = completed.get(person);
        if (known != null || office == null) {
            return known == null ? person : known;
        }
        boolean stateless = person.country() == null && person.affiliation() == null;
        Entity complete = new Entity(
                person.name(),
                person.label(),
                person.kind(),
                stateless ? country : person.country(),
                stateless && country == null ? affiliation : person.affiliation(),
                office);
        completed.put(person, complete);
        return complete;
    }

    /** Notes a person whose whole name has been read. */
    void family(ActorMention person) {
        if (!person.familyName.isEmpty()) {
            Map<String, ActorMention> family = families.get(person.familyName);
            if (family == null) {
                family = new HashMap<>(2);
                families.put(person.familyName, family);
            }
            family.putIfAbsent(person.title, person);
        }
    }

    /** Whether a person with that family name has been read. */
    boolean isFamily(String form) {
        return families.containsKey(form);
    }

    /**
     * Whom the title and the family name mean together of those read before: "وزير العدل الحداد"; also by another title of the
     * same high office, as in "الرئيس عون" after "رئيس الجمهورية جوزاف عون"; null if nobody.
     */
    @Nullable
    Entity relative(String title, @Nullable Office office, String family) {
        Map<String, ActorMention> bearers = families.getOrDefault(family, Map.of());
        ActorMention person = bearers.get(FoldedText.fold(title));
        if (person == null && office != null && Entity.UNIQUE.contains(office)) {
            for (ActorMention bearer : bearers.values()) {
                Entity entity = bearer.entity();
                person = entity != null && entity.office() == office ? bearer : person;
            }
        }
        return person == null ? null : person.entity();
    }

    /** Whether the text calls a group by this word with the article alone, as "الجبهة" after "جبهة إنقاذ الشمال". */
    boolean shortens(String noun) {
        if (shortened == null) {
            shortened = new HashSet<>();
            for (Token token : tokens) {
                for (Clitics.Cut cut : token.word().cuts()) {
                    if (cut.article() && PhraseWords.GROUP_NOUN.contains(cut.stem())) {
                        shortened.add(cut.stem());
                    }
                }
            }
        }
        return shortened.contains(noun);
    }

    /** "اتهم قيادي في حماس إسرائيل": the name of a state is nobody's given name. */
    private boolean isState(int i) {
        Match<Gazetteer.Name> name =
                gazetteer.names().longest(tokens, i, i + 1, tokens.get(i).form());
        return name != null && name.value().kind() == NameKind.STATE;
    }

    /** Whether the word may be part of a name that no lexicon knows. */
    boolean canBeName(int i, boolean first) {
        Token token = tokens.get(i);
        String form = token.form();
        if (!token.isWord() || form.length() < 2) {
            return false;
        }
        if (first && (isGiven(token) || CommonNouns.isHomonym(token)) && unknownNameGoesOn(i + 1)) {
            return true;
        }
        if (isNoPartOfNames(form) || hamzaBehindPreposition(token)) {
            return false;
        }
        // "الأمير تركي بن فهد": before "بن" even a nisba or a masdar is a given name
        boolean given = first && i + 1 < tokens.size() && tokens.get(i + 1).is("بن");
        boolean otherWord = isMasdar(i)
                || isFinite(i) && !(first ? i > 0 && ranked(i - 1) : isGiven(token))
                || gazetteer.nisbas().longest(tokens, i, i + 1, form) != null
                || isCommonNoun(token, first)
                || first && i > 0 && isState(i);
        if (otherWord && !given) {
            return false;
        }
        if (form.startsWith("لل")
                || form.startsWith("بال")
                || form.startsWith("وال") && form.length() > 5 && first
                || form.endsWith("ا") && form.length() > 4 && isAccusative(token)
                || form.length() > 5 && (form.endsWith("اته") || form.endsWith("اتها") || form.endsWith("اتهم"))
                || MasdarShape.governed(form)
                || form.startsWith("ل") && PhraseWords.OUTLET.contains(form.substring(1))) {
            return false;
        }
        return !cliticBeforeWord(i, form);
    }

    /** "أهمية", "دائرة": a noun of {@code nouns.tsv}. */
    boolean isCommonNoun(int i) {
        return CommonNouns.isOne(tokens.get(i), text.spelling(tokens.get(i)));
    }

    /** "أهمية"; as the first word "حق الشعب" or "نجاح المفاوضات" too, but not "نجاح الشمري". */
    private boolean isCommonNoun(Token token, boolean first) {
        int next = token.index() + 1;
        return isCommonNoun(token.index())
                || first && CommonNouns.beginsNoName(token, text.spelling(token))
                || first && CommonNouns.isHomonym(token) && next < tokens.size() && isCommonNoun(next);
    }

    /** "داود يحيى", "فادي حداد": a given name spelled like a verb, but "يحيي" with its dots is the verb, "على" without them no Ali. */
    private boolean isGiven(Token token) {
        boolean dotted = text.spelling(token).endsWith("ي");
        String form = token.form();
        return PhraseWords.GIVEN.contains(form)
                || (dotted ? PhraseWords.GIVEN_DOTTED : PhraseWords.GIVEN_UNDOTTED).contains(form);
    }

    /** Whether a word that no lexicon knows may be the second of a name: "صالح الرفاعي", "ياسر عباس", but not "صالح أوكرانيا". */
    private boolean unknownNameGoesOn(int i) {
        if (i >= tokens.size()
                || !canBeName(i, false)
                || headAt(i, i + 1, tokens.get(i).form()) != null) {
            return false;
        }
        Match<Gazetteer.Name> known =
                gazetteer.names().longest(tokens, i, i + 1, tokens.get(i).form());
        return known == null || known.value().entity().isPerson();
    }

    private static boolean isNoPartOfNames(String form) {
        return Words.FUNCTION.contains(form)
                || Words.COMMON.contains(form)
                || PhraseWords.HIS_WORDS.contains(form)
                || Words.BESIDE.contains(form)
                || Words.ADVERB.contains(form)
                || counterpart(form)
                || form.startsWith("و") && counterpart(form.substring(1));
    }

    /** "نظيره", "نظراءه". */
    private static boolean counterpart(String form) {
        return form.startsWith("نظير") && form.length() > 4 || form.startsWith("نظرا") && form.length() > 5;
    }

    /** Whether the first letter is a clitic, because a word of another sort is left without it: "ومن", "ووزير", "برئيس". */
    private boolean cliticBeforeWord(int i, String form) {
        char c = form.charAt(0);
        String rest = form.substring(1);
        if ("لبكفو".indexOf(c) >= 0 && (Words.FUNCTION.contains(rest) || Words.ADVERB.contains(rest))) {
            return true;
        }
        if (c == 'و' && form.length() > 3) {
            return headAt(i, i + 1, rest) != null
                    || gazetteer.names().longest(tokens, i, i + 1, rest) != null
                    || rest.startsWith("ال");
        }
        return c == 'ب' && form.length() > 4 && headAt(i, i + 1, rest) != null;
    }

    /** Whether a rank or honorific ends at a token, so that a name must follow. */
    private boolean ranked(int i) {
        for (int k = i; k >= Math.max(0, i - 2); k--) {
            Match<Heads.Head> head = headAt(k, i + 1, tokens.get(k).form());
            if (head != null && head.last() == i + 1 && head.value().type() == Heads.Type.RANK) {
                return true;
            }
        }
        return false;
    }

    /** "بأعضاء", "لإيران": a hamza that an alef bears begins a word, so the letter before it is a preposition. */
    private boolean hamzaBehindPreposition(Token token) {
        String original = text.text().substring(token.start(), token.end());
        return original.length() > 2
                && "بلك".indexOf(original.charAt(0)) >= 0
                && (original.charAt(1) == 'أ' || original.charAt(1) == 'إ')
                && !original.startsWith("لأي");
    }

    /** Ends in a written accusative tanwin ("شاكرًا"). */
    private boolean isAccusative(Token token) {
        String original = text.spelling(token);
        return original.endsWith("ًا") || original.endsWith("اً");
    }

    /** Where a token begins after so many proclitic letters, marks on them left out. */
    int startWithout(Token token, int letters) {
        return ActorFinder.withoutPrefix(text.text(), token.start(), token.end(), letters);
    }
}
