package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.List;
import java.util.Objects;

/** Reads one noun phrase, whatever it begins with: a name, a head, "نظيره", "الكوريتان", "بلاده". */
final class NounPhrase {
    private final PhraseState p;
    private final PersonNames names;
    private final TitleModifiers titles;
    private final PersonPhrase persons;
    private final BodyPhrase bodies;
    private final DualPhrase duals;
    private final OwnedTitle ownedTitle;

    NounPhrase(PhraseState p) {
        this.p = p;
        this.names = new PersonNames(p);
        this.titles = new TitleModifiers(p);
        this.persons = new PersonPhrase(p, names, titles);
        this.bodies = new BodyPhrase(p, titles);
        this.duals = new DualPhrase(p, names);
        this.ownedTitle = new OwnedTitle(p, names, persons);
    }

    /** Reads the phrase that the state has begun; false if no actor begins there. */
    boolean parse() {
        if (counterpart() || nickname()) {
            return true;
        }
        Match<Heads.Head> head = p.head(p.from, p.firstForm());
        Match<Name> name = p.name(p.from, p.firstForm());
        if (name != null && (head == null || name.last() >= head.last())) {
            return named(name);
        }
        if (head == null) {
            return (PhraseWords.BODY_NOUN.contains(p.cut.stem()) || PhraseWords.BODY_NOUN.contains(p.firstForm()))
                            && (bodies.quotedGroup()
                                    || bodies.unknownGroup()
                                    || bodies.insurgents()
                                    || bodies.unknownBody())
                    || ownedTitle.parse()
                    || bodies.bodyNisba();
        }
        if (lawful(head)) {
            return false;
        }
        // a single letter or a bare rank needs a name behind it
        while (head != null && (head.value().type() == Heads.Type.RANK || excellency(head))) {
            p.pos = head.last();
            if (p.pos < p.limit && p.tokens.get(p.pos).is(".")) {
                p.pos++;
            }
            head = p.pos < p.limit ? p.head(p.pos) : null;
        }
        if (head == null) {
            int behind = p.pos;
            return behind < p.limit && names.personName(true) && persons.finishPerson(ActorMention.Kind.NAMED, "")
                    || rankAgain(behind);
        }
        p.pos = head.last();
        return switch (head.value().type()) {
            case PERSON -> persons.person(head.value());
            case DUAL -> duals.dual(head.value()) || ownGovernment(head);
            case PAIR ->
                p.add(
                        p.from,
                        p.pos,
                        ActorMention.Kind.PAIR,
                        head.value().number(),
                        head.value().office(),
                        null,
                        head.value().kind(),
                        head.value().phrase(),
                        null);
            case OWN -> own(head.value());
            case LAST -> last(head.value());
            case FIXED -> fixed(head.value());
            default -> bodies.body(head.value());
        };
    }

    /** Who is called so is no "الفريق الفني", and "أمير قطر" as well. */
    private static final String PRINCE = "الامير";

    /** "وقال لولا" for "لولا دا سيلفا" before: a name spelled like a particle, right behind a verb. */
    private boolean nickname() {
        String name = p.firstForm();
        if (!PhraseWords.NICKNAME.contains(name) || p.from == 0 || !p.doc.isFinite(p.from - 1)) {
            return false;
        }
        List<ActorMention> found = p.doc.found;
        for (int k = found.size() - 1; k >= Math.max(0, found.size() - MentionIndex.REACH); k--) {
            ActorMention person = found.get(k);
            Entity entity = person.entity();
            if (entity != null
                    && entity.isPerson()
                    && p.tokens.subList(person.first, person.last).stream().anyMatch(token -> token.is(name))) {
                return addPerson(p.from + 1, entity);
            }
        }
        return false;
    }

    /** "العميد" for "العميد رياض الخطيب" before, beside a verb or particle, so that it is no "الفريق الفني". */
    private boolean rankAgain(int behind) {
        String rank = p.firstForm();
        boolean noun = p.from > 0
                && (p.doc.isFinite(p.from - 1)
                        || Words.FUNCTION.contains(p.tokens.get(p.from - 1).form()))
                && (rank.equals(PRINCE)
                        || !(behind < p.limit && p.tokens.get(behind).form().startsWith("ال")));
        List<ActorMention> found = p.doc.found;
        for (int k = found.size() - 1; noun && k >= Math.max(0, found.size() - MentionIndex.REACH); k--) {
            ActorMention person = found.get(k);
            Entity entity = person.entity();
            if (entity != null
                    && entity.isPerson()
                    && person.last - person.first > 1
                    && p.tokens.subList(person.first, person.last).stream()
                            .anyMatch(token -> token.is(rank) || rank.equals(PRINCE) && token.is("امير"))) {
                return addPerson(behind, entity);
            }
        }
        return false;
    }

    /** "المقترح القاضي بهدنة شاملة": what the proposal lays down, no judge. */
    private boolean lawful(Match<Heads.Head> head) {
        if (!head.value().phrase().equals("القاضي") || p.from == 0 || head.last() >= p.limit) {
            return false;
        }
        String before = p.tokens.get(p.from - 1).form();
        String behind = p.tokens.get(head.last()).form();
        return before.startsWith("ال")
                && p.head(p.from - 1) == null
                && behind.startsWith("ب")
                && !PhraseWords.GIVEN.contains(behind)
                && !p.isPersonName(head.last());
    }

    /** "دولة نيكول باشينيان", "دولة رئيس الوزراء": the honorific, not the state. */
    private boolean excellency(Match<Heads.Head> head) {
        if (!head.value().phrase().equals("دولة") || head.last() >= p.limit) {
            return false;
        }
        Match<Heads.Head> next = p.head(head.last());
        return next != null
                        && (next.value().type() == Heads.Type.PERSON
                                || next.value().type() == Heads.Type.RANK)
                || p.isPersonName(head.last());
    }

    /** "نظيره الأميركي دونالد ترامب", "ونظيرته". */
    private boolean counterpart() {
        String stem = p.cut.stem();
        boolean peer = PhraseWords.COUNTERPART.contains(stem);
        if (p.cut.article() || !peer && !PhraseWords.OPPOSITE.contains(stem)) {
            return false;
        }
        p.pos = p.from + 1;
        titles.modifiers(true);
        names.ranks();
        if (names.personName(true)) {
            // the office is the antecedent's; coreference fills it in
            return persons.finishPerson(ActorMention.Kind.COUNTERPART, "نظير");
        }
        // "شدد نظيره على": alone only where he acts
        boolean acts = p.from > 0 && p.cut.preposition() == 0 && p.doc.isFinite(p.from - 1);
        return (p.country != null || acts)
                && p.add(
                        p.from,
                        p.pos,
                        ActorMention.Kind.COUNTERPART,
                        1,
                        null,
                        p.country,
                        ActorKind.PERSON,
                        "نظير",
                        null);
    }

    /** A name of the gazetteer: "محمد بن راشد آل مكتوم", "الصليب الأحمر". */
    private boolean named(Match<Name> match) {
        Name name = match.value();
        p.pos = match.last();
        Entity entity = name.entity();
        boolean homograph = match.last() == p.from + 1 && PhraseWords.HOMOGRAPH.contains(p.firstForm());
        if (homograph ? !isName(entity) : name.ambiguous() && !plausible(name)) {
            return false;
        }
        if (entity.kind() == ActorKind.STATE && p.from > 0 && PhraseWords.GEOGRAPHIC.contains(bare(p.from - 1))) {
            return false;
        }
        if (p.pos + 1 < p.limit && p.tokens.get(p.pos).is("لتحرير") && !entity.isPerson()) {
            return bodies.liberating();
        }
        if (entity.isPerson()) {
            p.nameFirst = p.from;
            p.nameLast = p.pos;
            names.extendName();
            if (p.nameLast > match.last() && name.kind() == NameKind.SHORT_NAME) {
                // "محمد علي الزبيدي" is not the one known as "الزبيدي" alone
                p.pos = p.nameLast;
            }
            String family = p.tokens.get(p.nameLast - 1).form();
            boolean whole = p.nameLast - p.nameFirst > 1;
            persons.apposition();
            entity = p.doc.completed(entity, p.office, p.country, p.affiliation);
            boolean added = addPerson(p.pos, entity);
            p.doc.found.get(p.doc.found.size() - 1).familyName = whole ? family : "";
            return added;
        }
        Match<String> national = name.kind() == NameKind.BODY
                        && entity.kind() == ActorKind.ORGANIZATION
                        && entity.country() == null
                        && p.pos < p.limit
                ? p.nisba(p.pos)
                : null;
        if (national != null && p.tokens.get(p.pos).form().startsWith("ال")) {
            // "الصليب الأحمر الكوري الجنوبي"
            p.pos = national.last();
            String whole = p.doc.text
                    .text()
                    .substring(p.startOf(p.from), p.tokens.get(p.pos - 1).end());
            return p.add(
                    p.from,
                    p.pos,
                    ActorMention.Kind.NAMED,
                    1,
                    null,
                    national.value(),
                    entity.kind(),
                    whole,
                    new Entity(whole, null, entity.kind(), national.value(), null, null));
        }
        if (p.pos < p.limit
                && PhraseWords.CONTINENT.contains(p.tokens.get(p.pos).form())
                && (p.firstForm().endsWith("مريكا") || p.firstForm().endsWith("ميركا"))) {
            return false;
        }
        return p.add(
                p.from,
                p.pos,
                ActorMention.Kind.NAMED,
                1,
                null,
                entity.country(),
                entity.kind(),
                entity.name(),
                entity);
    }

    /** A word without و and the article, as "بنهر", "النهر" would not be looked up. */
    private String bare(int i) {
        String form = p.tokens.get(i).form();
        return form.startsWith("و") && form.length() > 3 ? form.substring(1) : form;
    }

    /** Whether a word that is also a common one is the name here: "اتهمت مالي", "شمال مالي", but "دعم مالي", "القاعدة الجوية". */
    private boolean isName(Entity entity) {
        if (p.cut.preposition() != 0) {
            return true;
        }
        boolean first = p.from == 0
                || p.tokens.get(p.from - 1).sentence() != p.tokens.get(p.from).sentence();
        boolean adjacent = !p.doc.found.isEmpty() && p.doc.found.get(p.doc.found.size() - 1).last == p.from;
        if (p.cut.conjunction() != 0) {
            return adjacent || p.doc.seen.contains(entity);
        }
        String next = p.pos < p.limit ? p.tokens.get(p.pos).form() : "";
        if (p.firstForm().startsWith("ال") && next.startsWith("ال") && !p.doc.isFinite(p.pos)) {
            return false;
        }
        if (first
                || !p.tokens.get(p.from - 1).isWord()
                || p.doc.isFinite(p.from - 1) && !p.doc.isMasdar(p.from - 1)
                || Words.FUNCTION.contains(p.tokens.get(p.from - 1).form())) {
            return true;
        }
        String before = p.tokens.get(p.from - 1).form();
        return PhraseWords.TERRITORY.contains(before) || p.doc.seen.contains(entity) && !before.startsWith("ال");
    }

    /** Whether an ambiguous name means the state here: it needs something that goes with states. */
    private boolean plausible(Name name) {
        if (p.doc.seen.contains(name.entity())) {
            return true;
        }
        int before = p.from - 1;
        int after = p.pos;
        String next = after < p.limit ? p.tokens.get(after).form() : "";
        String last = before >= 0
                        && p.tokens.get(before).sentence()
                                == p.tokens.get(p.from).sentence()
                ? p.tokens.get(before).form()
                : "";
        if (p.cut.conjunction() != 0 && before >= 0) {
            return !p.doc.found.isEmpty() && p.doc.found.get(p.doc.found.size() - 1).last == p.from
                    || Words.FUNCTION.contains(last);
        }
        String form = p.firstForm();
        if (form.equals("قطر")) {
            return !next.equals("الدائره") && !next.startsWith("دائره");
        }
        return !next.startsWith("ال") || p.nisba(after, next) != null || p.doc.isFinite(after);
    }

    /** "حكومتي": mine, where no two states follow whose governments would be meant. */
    private boolean ownGovernment(Match<Heads.Head> head) {
        p.pos = head.last();
        return head.value().phrase().equals("حكومتي") && own(head.value());
    }

    /** "بلاده", "دولته". */
    private boolean own(Heads.Head head) {
        if (head.phrase().equals("دولته") && p.from > 0 && p.doc.isFinite(p.from - 1)) {
            // "وأعرب دولته": the honorific of a head of government
            return p.add(
                    p.from,
                    p.pos,
                    ActorMention.Kind.BARE,
                    1,
                    Office.HEAD_OF_GOVERNMENT,
                    null,
                    ActorKind.PERSON,
                    head.phrase(),
                    null);
        }
        boolean town = p.doc.text.spelling(p.tokens.get(p.pos - 1)).endsWith("ة");
        if (head.phrase().equals("البلاد") && p.from > 0
                || town && !head.phrase().startsWith("ال")) {
            return false;
        }
        return p.add(p.from, p.pos, ActorMention.Kind.OWN, head.number(), null, null, head.kind(), head.phrase(), null);
    }

    /** "والأخير يرفضها", "وأمر الأول": as a noun, not as the adjective of "المكالمة الأخيرة" or a day ("الأول من مايو"). */
    private boolean last(Heads.Head head) {
        Token before = p.from > 0 ? p.tokens.get(p.from - 1) : null;
        boolean noun = p.cut.conjunction() != 0
                || p.cut.preposition() != 0
                || before == null
                || !before.isWord()
                || p.doc.isFinite(p.from - 1)
                || Words.FUNCTION.contains(before.form())
                || head.phrase().startsWith("الأخير") && governs(before);
        boolean first = head.phrase().startsWith("الأول");
        boolean ordinal = first
                && (p.from == 0
                        || !p.doc.isFinite(p.from - 1)
                        || p.pos < p.limit && p.tokens.get(p.pos).is("من"));
        return noun
                && !ordinal
                && p.add(p.from, p.pos, ActorMention.Kind.BARE, 1, null, null, ActorKind.GROUP, head.phrase(), null);
    }

    /** "مكالمة الأخير", "لقاء الأخير": behind a noun without article or pronoun it can only be the genitive. */
    private boolean governs(Token before) {
        String spelling = p.doc.text.spelling(before);
        boolean named = !p.doc.found.isEmpty() && p.doc.found.get(p.doc.found.size() - 1).last == p.from;
        return !named
                && !before.form().startsWith("ال")
                && !before.form().startsWith("وال")
                && !before.form().startsWith("لل")
                && !before.form().startsWith("بال")
                && !spelling.endsWith("ه")
                && !spelling.endsWith("ها")
                && !spelling.endsWith("هم")
                && !spelling.endsWith("هما")
                && !spelling.endsWith("نا")
                && !spelling.endsWith("ي")
                && before.form().length() > 3;
    }

    /** "الكوريتان". */
    private boolean fixed(Heads.Head head) {
        List<Entity> states = head.states().stream()
                .map(p.doc.gazetteer::state)
                .filter(Objects::nonNull)
                .toList();
        p.add(p.from, p.pos, ActorMention.Kind.NAMED, 2, null, null, ActorKind.STATE, head.phrase(), null);
        p.doc.found.get(p.doc.found.size() - 1).entities = states;
        return true;
    }

    private boolean addPerson(int end, Entity entity) {
        return p.add(
                p.from,
                end,
                ActorMention.Kind.NAMED,
                1,
                entity.office(),
                entity.country(),
                ActorKind.PERSON,
                entity.name(),
                entity);
    }
}
