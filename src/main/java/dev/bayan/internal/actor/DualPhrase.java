package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.Token;
import dev.bayan.model.Office;
import java.util.List;

/** Reads two actors that share a noun in the dual: "الرئيسين الروسي فلاديمير بوتين والأميركي دونالد ترامب". */
final class DualPhrase {
    /** How many words may tell what the two are charged with and where. */
    private static final int TITLE = 8;

    private final PhraseState p;
    private final PersonNames names;

    DualPhrase(PhraseState p, PersonNames names) {
        this.p = p;
        this.names = names;
    }

    /** "البلدين الجارين باكستان وأفغانستان": an adjective of the two before their names. */
    private boolean adjectiveBeforeName() {
        if (p.pos + 1 >= p.limit) {
            return false;
        }
        String form = p.tokens.get(p.pos).form();
        boolean dual = form.startsWith("ال") && (form.endsWith("ين") || form.endsWith("ان"));
        return dual && p.nisba(p.pos) == null && p.name(p.pos) == null && p.name(p.pos + 1) != null;
    }

    /** "الرئيسين الروسي فلاديمير بوتين والأميركي دونالد ترامب", "الجانبين الروسي والأوكراني", or "الزعيمان" alone. */
    boolean dual(Heads.Head head) {
        int before = p.doc.found.size();
        int headEnd = p.pos;
        if (head.office() == Office.OTHER && head.phrase().startsWith("ال")) {
            if (namedBehind()) {
                return false;
            }
            if (posts(head)) {
                return true;
            }
        }
        boolean first = true;
        int itemFrom = p.from;
        if (p.pos + 1 < p.limit && p.tokens.get(p.pos).is(",") && p.nisba(p.pos + 1) != null) {
            p.pos++;
        }
        if (adjectiveBeforeName()) {
            p.pos++;
        }
        while (p.pos < p.limit) {
            String form = p.tokens.get(p.pos).form();
            boolean and = form.startsWith("و") && form.length() > 2;
            if (!first && !and) {
                break;
            }
            String bare = first ? form : form.substring(1);
            p.country = null;
            p.nameFirst = -1;
            p.office = head.office();
            int back = p.pos;
            Match<String> nisba = p.nisba(p.pos, bare);
            Match<Name> name = p.name(p.pos, bare);
            if (nisba != null) {
                p.country = nisba.value();
                p.pos = nisba.last();
                if (head.office() != null) {
                    names.ranks();
                    names.personName(false);
                }
            } else if (name != null
                    && (head.office() != null) == name.value().entity().isPerson()) {
                p.nameFirst = p.pos;
                p.nameLast = name.last();
                p.pos = name.last();
            } else if (name != null && !name.value().entity().isPerson()) {
                p.country = name.value().entity().country();
                p.pos = name.last();
            } else {
                p.pos = back;
                break;
            }
            int start = first ? itemFrom : back;
            addDualItem(start, back, head, first ? p.cut.conjunction() : 'و', first ? p.cut.preposition() : (char) 0);
            first = false;
        }
        if (p.doc.found.size() - before >= 2) {
            return true;
        }
        while (p.doc.found.size() > before) {
            p.doc.found.remove(p.doc.found.size() - 1);
        }
        p.pos = headEnd;
        p.country = null;
        boolean definite = head.phrase().startsWith("ال") || head.phrase().startsWith("كل");
        if (!definite) {
            // "وفدا البلدين" are the two, "وفدا دبلوماسيا" is a delegation
            Match<Heads.Head> owners = p.pos < p.limit ? p.head(p.pos) : null;
            if (owners == null
                    || owners.value().type() != Heads.Type.DUAL
                    || owners.value().office() != null) {
                return false;
            }
            p.pos = owners.last();
        }
        return p.add(p.from, p.pos, ActorMention.Kind.PAIR, 2, head.office(), null, head.kind(), head.phrase(), null);
    }

    /** "المديران العامان للعمليات في البلدين، فلان وفلان": the names behind the comma are the actors. */
    private boolean namedBehind() {
        for (int k = p.pos; k + 1 < Math.min(p.limit, p.pos + TITLE); k++) {
            if (p.tokens.get(k).is(",")) {
                return p.isPersonName(k + 1);
            }
        }
        return false;
    }

    /** "المديرين العامين للعمليات العسكرية في البلدين", "… في الهند وباكستان": two who hold the same post, each in a state of his own. */
    private boolean posts(Heads.Head head) {
        int at = p.pos;
        while (at < p.limit
                && (p.tokens.get(at).form().startsWith("لل")
                        || at > p.pos
                                && PhraseWords.DUTY_ADJECTIVE.contains(
                                        p.tokens.get(at).form()))) {
            at++;
        }
        if (at + 1 >= p.limit || !p.tokens.get(at).is("في")) {
            return false;
        }
        Match<Heads.Head> both = p.head(at + 1);
        if (both != null
                && both.value().type() == Heads.Type.DUAL
                && both.value().office() == null) {
            p.pos = both.last();
            // without its article the head names officers of the two states, as in "وزيرا خارجية البلدين"
            return p.add(
                    p.from,
                    p.pos,
                    ActorMention.Kind.PAIR,
                    2,
                    head.office(),
                    null,
                    head.kind(),
                    head.phrase().substring(2),
                    null);
        }
        Match<Name> one = p.name(at + 1);
        int next = one == null ? p.limit : one.last();
        String form = next < p.limit ? p.tokens.get(next).form() : "";
        Match<Name> other = form.startsWith("و") ? p.name(next, form.substring(1)) : null;
        if (one == null
                || other == null
                || one.value().kind() != NameKind.STATE
                || other.value().kind() != NameKind.STATE) {
            return false;
        }
        p.nameFirst = -1;
        p.country = one.value().entity().country();
        p.pos = one.last();
        addDualItem(p.from, at + 1, head, p.cut.conjunction(), p.cut.preposition());
        p.country = other.value().entity().country();
        p.pos = other.last();
        addDualItem(next, next, head, 'و', (char) 0);
        return true;
    }

    /** Adds one of the two: "والأميركي دونالد ترامب". */
    private void addDualItem(int start, int item, Heads.Head head, char conjunction, char preposition) {
        Entity entity = null;
        if (p.nameFirst >= 0) {
            String first = p.nameFirst == item && start == item
                    ? p.tokens.get(item).form().substring(1)
                    : p.tokens.get(p.nameFirst).form();
            Match<Name> match = p.name(p.nameFirst, first);
            entity = match == null ? null : match.value().entity();
        } else if (head.office() == null && p.country != null) {
            entity = p.doc.gazetteer.state(p.country);
        }
        Token token = p.tokens.get(start);
        int startOffset =
                start == p.from ? p.doc.startWithout(token, p.cut.prefixLength()) : p.doc.startWithout(token, 1);
        ActorMention.Kind mentionKind = entity != null ? ActorMention.Kind.NAMED : ActorMention.Kind.DESCRIBED;
        ActorMention mention = new ActorMention(
                start,
                p.pos,
                startOffset,
                p.tokens.get(p.pos - 1).end(),
                conjunction,
                preposition,
                mentionKind,
                1,
                head.office(),
                entity != null ? entity.country() : p.country,
                head.kind(),
                head.phrase());
        if (entity != null) {
            mention.entities = List.of(entity);
        }
        p.doc.found.add(mention);
    }
}
