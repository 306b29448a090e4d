package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a person whose title has the pronoun of the body or person spoken of: "وقال ممثلها في جنيف فلان الفلاني", "وتلقى نائبه فلان". */
final class OwnedTitle {
    private static final List<String> PRONOUNS = List.of("ها", "هم", "نا", "ه");
    /** What a phrase may stand behind, other than the verb of which it is the subject. */
    private static final WordSet BEFORE = WordSet.of("مع", "من", "ان", "بان");

    /** How many adjectives may follow the title: "ممثلها الدائم". */
    private static final int ADJECTIVES = 2;

    private final PhraseState p;
    private final PersonNames names;
    private final PersonPhrase persons;

    OwnedTitle(PhraseState p, PersonNames names, PersonPhrase persons) {
        this.p = p;
        this.names = names;
        this.persons = persons;
    }

    /** Such a person, known or not, right behind a verb or one of a few particles; false if none begins at the phrase's first word. */
    boolean parse() {
        boolean subject = p.from > 0
                && !p.cut.article()
                && p.cut.preposition() == 0
                && isOwned(p.cut.stem())
                && p.tokens.get(p.from - 1).sentence() == p.tokens.get(p.from).sentence()
                && (p.doc.isFinite(p.from - 1)
                        || BEFORE.contains(p.tokens.get(p.from - 1).form()));
        Heads.Head title = subject ? title() : null;
        if (title == null) {
            return false;
        }
        p.office = title.office();
        p.pos = p.from + 1;
        for (int i = 0;
                i < ADJECTIVES && p.pos < p.limit && p.tokens.get(p.pos).form().startsWith("ال");
                i++) {
            p.pos++;
        }
        if (p.pos + 2 < p.limit && p.tokens.get(p.pos).is("في")) {
            Match<Name> place = p.name(p.pos + 1);
            p.pos = place == null ? p.pos + 2 : place.last();
        }
        names.ranks();
        if (!names.personName(true) || p.nameLast - p.nameFirst < 2 && !names.knownName()) {
            return false;
        }
        Entity side = p.cut.stem().endsWith("نا") ? null : side();
        if (side != null && side.isPerson()) {
            p.country = side.country();
            p.affiliation = side.affiliation();
        } else if (side != null) {
            p.take(side);
        }
        return persons.finishPerson(ActorMention.Kind.NAMED, title.phrase());
    }

    private static boolean isOwned(String stem) {
        for (int i = 0; i < PRONOUNS.size(); i++) {
            if (stem.endsWith(PRONOUNS.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The title without its pronoun: "ممثل" of "ممثلها", "ممثلة" of "ممثلتها"; or null. */
    private Heads.@Nullable Head title() {
        String form = p.cut.stem();
        for (String pronoun : PRONOUNS) {
            if (!form.endsWith(pronoun)) {
                continue;
            }
            String stem = form.substring(0, form.length() - pronoun.length());
            String feminine = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
            Match<Heads.Head> head = p.doc.headAt(p.from, p.from + 1, feminine);
            if (head != null && head.value().type() == Heads.Type.PERSON) {
                return head.value();
            }
        }
        return null;
    }

    /** The state or body that the sentence, or the one before, speaks of first. */
    private @Nullable Entity side() {
        int sentence = p.tokens.get(p.from).sentence();
        Entity first = null;
        List<ActorMention> found = p.doc.found;
        for (int k = found.size() - 1;
                k >= 0 && sentence - p.tokens.get(found.get(k).first).sentence() <= 1;
                k--) {
            ActorMention mention = found.get(k);
            Entity entity = mention.entity();
            boolean own = p.tokens.get(mention.first).sentence() == sentence;
            if (entity != null && mention.preposition == 0 && entity.kind() != ActorKind.MEDIA) {
                first = entity.isPerson() && !own ? null : entity;
            }
        }
        // "نائبه" is a person's deputy, "ممثلها" a body's
        return first == null || first.isPerson() && !p.cut.stem().endsWith("ه") ? null : first;
    }
}
