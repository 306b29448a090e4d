package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a person from the title on: "وزير الداخلية التونسي العميد فلان الفلاني", and a title behind the name. */
final class PersonPhrase {
    private final PhraseState p;
    private final PersonNames names;
    private final TitleModifiers titles;

    PersonPhrase(PhraseState p, PersonNames names, TitleModifiers titles) {
        this.p = p;
        this.names = names;
        this.titles = titles;
    }

    /** "الرئيس الروسي", "وزير الداخلية التونسي العميد فلان الفلاني": a title, whose it is, and the name if one follows. */
    boolean person(Heads.Head head) {
        p.office = head.office();
        if (PhraseWords.NAMELESS.contains(head.phrase())) {
            return p.add(
                    p.from, p.pos, ActorMention.Kind.BARE, 1, p.office, null, ActorKind.PERSON, head.phrase(), null);
        }
        boolean construct = !PhraseState.definite(head);
        if (head.phrase().startsWith("مص")) {
            source();
        } else if (head.phrase().startsWith("سيد ") || head.phrase().startsWith("ساكن ")) {
            masterOfHouse();
        }
        int titleEnd = p.pos;
        titles.modifiers(!construct);
        if (construct && p.country == null && p.affiliation == null && p.pos == titleEnd) {
            if (!aideOf()) {
                titles.institutionOfTitle();
            }
        }
        aideOfTitled();
        furtherTitles();
        if (p.nameFirst < 0) {
            titles.charge(construct);
        }
        names.ranks();
        if (p.nameFirst < 0) {
            boolean comma = p.pos + 1 < p.limit && p.tokens.get(p.pos).is(",");
            int back = p.pos;
            if (comma) {
                p.pos++;
                names.ranks();
            }
            boolean bare = p.country == null && p.affiliation == null;
            Entity relative = comma || p.pos >= p.limit
                    ? null
                    : p.doc.relative(
                            head.phrase(), p.office, p.tokens.get(p.pos).form());
            if (relative != null) {
                return p.add(
                        p.from,
                        p.pos + 1,
                        ActorMention.Kind.NAMED,
                        1,
                        relative.office(),
                        relative.country(),
                        ActorKind.PERSON,
                        relative.name(),
                        relative);
            }
            if (!names.personName(!comma) || bare && !names.knownName() && p.nameLast - p.nameFirst < 2) {
                p.pos = back;
                p.nameFirst = -1;
            } else if (comma && p.pos < p.limit && !p.tokens.get(p.pos).is(",") && !names.knownName()) {
                p.pos = back;
                p.nameFirst = -1;
            }
        }
        if (p.nameFirst >= 0) {
            return finishPerson(ActorMention.Kind.NAMED, head.phrase());
        }
        if (p.country == null && p.affiliation == null) {
            if (head.phrase().equals("مصدر") || head.phrase().equals("مصادر")) {
                return false;
            }
            boolean definite = PhraseState.definite(head) || head.phrase().endsWith("ه");
            return definite
                    && p.add(
                            p.from,
                            p.pos,
                            ActorMention.Kind.BARE,
                            1,
                            p.office,
                            null,
                            ActorKind.PERSON,
                            head.phrase(),
                            null);
        }
        return p.add(
                p.from,
                p.pos,
                ActorMention.Kind.DESCRIBED,
                1,
                p.office,
                p.country,
                ActorKind.PERSON,
                head.phrase(),
                null);
    }

    /** "مساعد بوتين للشؤون الخارجية فلان", "مبعوث ترامب إلى أوكرانيا فلان": the man whose aide is named behind him. */
    private boolean aideOf() {
        int back = p.pos;
        Match<Name> chief = isAide() && p.pos < p.limit ? p.name(p.pos) : null;
        if (chief == null || !chief.value().entity().isPerson()) {
            return false;
        }
        passChief(chief);
        if (p.pos >= p.limit || !p.isPersonName(p.pos)) {
            p.pos = back;
            p.country = null;
            return false;
        }
        return true;
    }

    /** "المبعوث الخاص للرئيس الأميركي ترامب", "مستشار الرئيس بوتين": a name that belongs to the title within the title. */
    private void aideOfTitled() {
        Match<Name> chief = isAide() && p.pos < p.limit && p.pos > p.from + 1 ? p.name(p.pos) : null;
        Entity person = chief == null ? null : chief.value().entity();
        if (chief == null || person == null || !person.isPerson() || person.office() == p.office) {
            return;
        }
        for (int i = p.from + 1; i < p.pos; i++) {
            String form = p.tokens.get(i).form();
            String inner = form.startsWith("لل") ? "ا" + form.substring(1) : form;
            Match<Heads.Head> title = p.head(i, inner);
            if (title != null
                    && title.value().type() == Heads.Type.PERSON
                    && title.value().office() == person.office()) {
                passChief(chief);
                return;
            }
        }
    }

    private boolean isAide() {
        return (p.office == Office.OTHER || p.office == Office.ENVOY || p.office == Office.SPOKESPERSON)
                && !p.firstForm().startsWith("نائب");
    }

    private void passChief(Match<Name> chief) {
        p.pos = chief.last();
        if (p.country == null) {
            p.country = chief.value().entity().country();
        }
        titles.modifiers(true);
    }

    /** "سيد الكرملين": the head of the state whose house it is. */
    private void masterOfHouse() {
        int house = p.from + 1;
        Match<Name> name = p.doc.gazetteer
                .names()
                .longest(p.tokens, house, p.pos, p.tokens.get(house).form());
        if (name != null) {
            p.take(name.value().entity());
        }
    }

    /** "مصدر مسؤول في وزارة الخارجية السورية": the body that a source speaks for. */
    private void source() {
        while (p.pos < p.limit
                && PhraseWords.SOURCE_KIND.contains(p.tokens.get(p.pos).form())) {
            p.pos++;
        }
        if (p.pos + 1 < p.limit
                && (p.tokens.get(p.pos).is("في") || p.tokens.get(p.pos).is("من"))) {
            int back = p.pos++;
            if (!titles.nestedBody()) {
                p.pos = back;
            }
        }
    }

    /** "رئيس الوزراء وزير المالية الأردني": a second title right behind the first. */
    private void furtherTitles() {
        while (p.pos < p.limit && p.tokens.get(p.pos).isWord()) {
            Match<Heads.Head> next = p.head(p.pos);
            if (next == null || next.value().type() != Heads.Type.PERSON || p.isPersonName(p.pos)) {
                return;
            }
            boolean definite = PhraseState.definite(next.value());
            if (p.office == Office.HEAD_OF_STATE && servesHead(next.value())) {
                // "كلف الرئيس وزير الخارجية": two men
                return;
            }
            if (!definite
                    && !(p.country == null
                            && p.affiliation == null
                            && (isDeputy() || headsGovernment())
                            && next.value().phrase().startsWith("وزير"))) {
                return;
            }
            int back = p.pos;
            String before = p.country;
            p.country = null;
            p.pos = next.last();
            titles.modifiers(definite);
            if (before != null && p.country != null && !before.equals(p.country)) {
                // "هاتف الرئيس المصري وزير الخارجية الأميركي": somebody else's title
                p.pos = back;
                p.country = before;
                return;
            }
            p.country = p.country == null ? before : p.country;
        }
    }

    /** Whether an office is one that no head of state holds as well. */
    private static boolean servesHead(Heads.Head title) {
        String phrase = title.phrase();
        return phrase.startsWith("وزير")
                || phrase.startsWith("المبعوث")
                || phrase.startsWith("السفير")
                || phrase.startsWith("رئيس الوزراء")
                || phrase.startsWith("رئيس الحكومة");
    }

    /** "مع رئيس الوزراء وزير خارجية قطر": a head of government has a portfolio as well; behind a verb another may follow him. */
    private boolean headsGovernment() {
        return p.office == Office.HEAD_OF_GOVERNMENT && p.from > 0 && !p.doc.isFinite(p.from - 1);
    }

    /** "نائب رئيس الوزراء وزير خارجية باكستان": a deputy of the head of government has a portfolio as well. */
    private boolean isDeputy() {
        for (int k = p.from; k < p.pos; k++) {
            if (p.tokens.get(k).form().endsWith("نائب")
                    && k + 1 < p.pos
                    && p.tokens.get(k + 1).is("رئيس")) {
                return true;
            }
        }
        return false;
    }

    /** Adds the person whose name has been read, known or not, with the title behind it. */
    boolean finishPerson(ActorMention.Kind mentionKind, String head) {
        int first = Math.min(p.from, p.nameFirst);
        Entity known = knownPerson();
        if (known == null && mentionKind == ActorMention.Kind.NAMED && head.isEmpty() && p.nameLast - p.nameFirst < 2) {
            return false;
        }
        Office nameOffice = p.office;
        apposition();
        if (known == null) {
            String name = p.doc.text
                    .text()
                    .substring(
                            p.startOf(p.nameFirst), p.tokens.get(p.nameLast - 1).end());
            Office given = nameOffice != null ? nameOffice : p.office;
            known = new Entity(name, null, ActorKind.PERSON, p.country, p.affiliation, given);
        }
        known = p.doc.completed(known, p.office, p.country, p.affiliation);
        boolean added = p.add(
                first,
                p.pos,
                mentionKind == ActorMention.Kind.COUNTERPART ? mentionKind : ActorMention.Kind.NAMED,
                1,
                known.office(),
                known.country() != null ? known.country() : p.country,
                ActorKind.PERSON,
                known.name(),
                known);
        p.doc.found.get(p.doc.found.size() - 1).title = FoldedText.fold(head);
        p.doc.found.get(p.doc.found.size() - 1).familyName =
                p.tokens.get(p.nameLast - 1).form();
        p.doc.family(p.doc.found.get(p.doc.found.size() - 1));
        return added;
    }

    /** The person of the gazetteer, unless the title says another state. */
    private @Nullable Entity knownPerson() {
        String first = p.nameFirst == p.from
                ? p.firstForm()
                : p.tokens.get(p.nameFirst).form();
        Match<Name> match = p.doc.gazetteer.names().longest(p.tokens, p.nameFirst, p.nameLast, first);
        if (match == null || !match.value().entity().isPerson()) {
            // the family name alone tells a known person where office and state agree
            Match<Name> tail = p.doc.gazetteer
                    .names()
                    .longest(
                            p.tokens,
                            p.nameLast - 1,
                            p.nameLast,
                            p.tokens.get(p.nameLast - 1).form());
            if (tail != null
                    && tail.value().entity().isPerson()
                    && p.country != null
                    && p.nameLast - p.nameFirst > 1
                    && p.country.equals(tail.value().entity().country())
                    && p.office == tail.value().entity().office()) {
                return tail.value().entity();
            }
            return null;
        }
        Entity entity = match.value().entity();
        if (namesake(entity)) {
            return null;
        }
        boolean whole = match.last() == p.nameLast || match.value().kind() == NameKind.PERSON;
        if (!whole
                || p.country != null
                        && entity.country() != null
                        && !p.country.equals(entity.country())
                        && !(p.office == Office.ENVOY || p.office == Office.OTHER)) {
            return null;
        }
        return entity;
    }

    /** "وزير الدفاع بيدرو سانشيز" where no Spaniard is spoken of: a minister is no head of another state's government of his name. */
    private boolean namesake(Entity known) {
        // a foreign minister of old may govern today
        boolean minister = p.office == Office.MINISTER || p.office == Office.DEFENSE_MINISTER;
        boolean head = known.office() == Office.HEAD_OF_STATE || known.office() == Office.HEAD_OF_GOVERNMENT;
        if (!minister || !head || p.country != null || known.country() == null) {
            return false;
        }
        boolean other = false;
        List<ActorMention> found = p.doc.found;
        for (int k = found.size() - 1; k >= Math.max(0, found.size() - MentionIndex.REACH); k--) {
            String country = found.get(k).country;
            if (known.country().equals(country)) {
                return false;
            }
            other |= country != null;
        }
        return other;
    }

    /** "أيمن الصفدي، وزير خارجية المملكة،" and "مشعل الأحمد أمير البلاد": the title behind the name. */
    void apposition() {
        int at = p.pos;
        boolean comma = comma(at);
        if (comma) {
            at++;
        }
        if (at >= p.limit || !p.tokens.get(at).isWord()) {
            return;
        }
        Match<Heads.Head> title = p.head(at);
        if (title == null
                || title.value().type() != Heads.Type.PERSON
                || PhraseWords.NAMELESS.contains(title.value().phrase())) {
            return;
        }
        int back = p.pos;
        p.pos = title.last();
        String countryBefore = p.country;
        p.country = null;
        boolean construct = !PhraseState.definite(title.value());
        int titleEnd = p.pos;
        titles.modifiers(!construct);
        if (construct && p.pos == titleEnd) {
            titles.institutionOfTitle();
        }
        while (p.pos < p.limit) {
            Match<Heads.Head> more = p.head(p.pos);
            if (more == null || more.value().type() != Heads.Type.PERSON) {
                break;
            }
            p.pos = more.last();
            // "رئيس الوزراء وزير خارجية قطر"
            titles.modifiers(PhraseState.definite(more.value()));
        }
        boolean namedAgain = p.pos < p.limit
                && p.tokens.get(p.pos).isWord()
                && (p.isPersonName(p.pos) || comma && p.doc.canBeName(p.pos, true) && !comma(p.pos));
        if (comma
                && (namedAgain
                        || p.pos < p.limit
                                && !p.tokens.get(p.pos).is(",")
                                && !p.tokens.get(p.pos).is(".")
                                && construct
                                && p.country == null)) {
            p.pos = back;
            p.country = countryBefore;
            return;
        }
        Entity person = knownPerson();
        String own = person != null ? person.country() : countryBefore;
        if (namedAgain && p.isPersonName(p.pos)
                || !comma && own != null && p.country != null && !p.country.equals(own)) {
            p.pos = back;
            p.country = countryBefore;
            return;
        }
        if (p.country == null) {
            p.country = countryBefore;
        }
        if (p.office == null) {
            p.office = title.value().office();
        }
    }

    private boolean comma(int i) {
        return i < p.limit && p.tokens.get(i).is(",");
    }
}
