package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.Token;

/**
 * Reads the name of a person at the place a phrase has come to, known or unknown, with its particles and hyphens:
 * "سالم بن ناصر بن خليفة آل نهيان", "مون جاي-إن".
 */
final class PersonNames {
    private static final int LONGEST_NAME = 5;
    private static final String UNION = "EU";

    private final PhraseState p;

    PersonNames(PhraseState p) {
        this.p = p;
    }

    /** The name at the place, known or unknown. */
    boolean personName(boolean allowUnknown) {
        if (p.pos >= p.limit || !p.tokens.get(p.pos).isWord()) {
            return false;
        }
        Match<Name> known = p.name(p.pos, p.formAt(p.pos));
        if (known != null && known.value().entity().isPerson()) {
            p.nameFirst = p.pos;
            p.nameLast = known.last();
            p.pos = known.last();
            extendName();
            // "خوان كارلوس فارغاس" of another state is not the king
            boolean stranger = p.country != null
                    && known.value().entity().country() != null
                    && !p.country.equals(known.value().entity().country());
            if (known.value().kind() == NameKind.PERSON && !stranger || !allowUnknown || !canContinue(p.pos)) {
                boolean another = stranger
                        && allowUnknown
                        && known.last() == p.nameFirst + 1
                        && holdsOffice(known.value().entity());
                if (another) {
                    // "أبلغ الرئيس الكيني بوتين": behind an office of another state, a name that is enough for its
                    // bearer
                    p.pos = p.nameFirst;
                    p.nameFirst = -1;
                }
                return !another;
            }
        } else if (!allowUnknown
                || counterpart(p.formAt(p.pos))
                || !p.doc.canBeName(p.pos, true)
                || known != null && known.value().kind() != NameKind.STATE) {
            return false;
        } else if (p.formAt(p.pos).startsWith("ال") && (p.pos + 1 >= p.limit || !p.doc.canBeName(p.pos + 1, false))) {
            return false;
        } else {
            p.nameFirst = p.pos;
            p.pos++;
        }
        while (p.pos - p.nameFirst < LONGEST_NAME + particles()) {
            if (hyphenated(p.pos)) {
                p.pos += 2;
            } else if (canContinue(p.pos)
                    || hyphenated(p.pos + 1) && p.tokens.get(p.pos).isWord()) {
                p.pos++;
            } else {
                break;
            }
        }
        p.nameLast = p.pos;
        return true;
    }

    /** Whether somebody is known for a high office of his state, which is no union's. */
    private boolean holdsOffice(Entity person) {
        return person.office() != null
                && Entity.UNIQUE.contains(person.office())
                && !UNION.equals(p.country)
                && !UNION.equals(person.country());
    }

    /** Takes further words of a name known in part: "سالم بن ناصر بن خليفة آل نهيان". */
    void extendName() {
        while (p.nameLast < p.limit && p.nameLast - p.nameFirst < 8) {
            String next = p.tokens.get(p.nameLast).form();
            if (next.equals("بن")
                    || next.equals("ال")
                            && p.nameLast + 1 < p.limit
                            && p.tokens.get(p.nameLast + 1).isWord()) {
                p.nameLast += 2;
            } else {
                break;
            }
        }
        p.nameLast = Math.min(p.nameLast, p.limit);
        p.pos = Math.max(p.pos, p.nameLast);
    }

    /** Whether the name just read begins with one of the gazetteer. */
    boolean knownName() {
        return p.nameFirst >= 0 && p.name(p.nameFirst) != null;
    }

    /** Passes over ranks and honorifics: "اللواء", "د.". */
    void ranks() {
        while (p.pos < p.limit) {
            Match<Heads.Head> rank = p.head(p.pos);
            if (rank == null || rank.value().type() != Heads.Type.RANK) {
                return;
            }
            p.pos = rank.last();
            if (p.pos < p.limit && p.tokens.get(p.pos).is(".")) {
                p.pos++;
            }
        }
    }

    /** Whether a word goes on with the name, as "قصرة" does after "أبو". */
    private boolean canContinue(int i) {
        if (i >= p.limit) {
            return false;
        }
        Token token = p.tokens.get(i);
        String form = token.form();
        if (PhraseWords.PARTICLE.contains(form)
                && i + 1 < p.limit
                && p.tokens.get(i + 1).isWord()
                && !form.equals("لا")) {
            return true;
        }
        String before = p.tokens.get(i - 1).form();
        if (PhraseWords.PARTICLE.contains(before) && (form.startsWith("ال") || !PhraseWords.GIVEN.contains(before))) {
            return token.isWord();
        }
        if (!p.doc.canBeName(i, false) || p.head(i, form) != null || counterpart(form)) {
            return false;
        }
        Match<Name> name = p.name(i, form);
        return name == null || name.value().entity().isPerson();
    }

    /** "بنظيره", "ولنظيرتها": the other side, which never goes on with a name. */
    private static boolean counterpart(String form) {
        String word = form.startsWith("و") ? form.substring(1) : form;
        return PhraseWords.COUNTERPART.contains(word)
                || (word.startsWith("ب") || word.startsWith("ل"))
                        && PhraseWords.COUNTERPART.contains(word.substring(1));
    }

    /** The hyphen of "جاي-إن". */
    private boolean hyphenated(int i) {
        return i + 1 < p.limit
                && p.tokens.get(i).is("-")
                && !p.tokens.get(i).spaceBefore()
                && p.tokens.get(i + 1).isWord()
                && !p.tokens.get(i + 1).spaceBefore();
    }

    /** How many particles the name has; they do not count for its length. */
    private int particles() {
        int n = 0;
        for (int i = p.nameFirst; i < p.pos; i++) {
            if (PhraseWords.PARTICLE.contains(p.tokens.get(i).form())) {
                n++;
            }
        }
        return n;
    }
}
