package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** Reads a government, army or institution with its state ("وزارة الخارجية القطرية"), and a people for its state ("الروس"). */
final class BodyPhrase {
    private static final int LONGEST_QUOTED = 4;
    private static final int LONGEST_GROUP = 6;
    /** From how many such adjectives on they are a name of its own. */
    private static final int NAME_LIKE = 2;

    private final PhraseState p;
    private final TitleModifiers titles;

    BodyPhrase(PhraseState p, TitleModifiers titles) {
        this.p = p;
        this.titles = titles;
    }

    /** A government, army or institution with its state. */
    boolean body(Heads.Head head) {
        if (head.phrase().equals("الدفاع") && p.pos < p.limit && PhraseWords.DEFENCE_KIND.contains(p.formAt(p.pos))) {
            // "الدفاع الجوي": what is defended, and no ministry
            return false;
        }
        p.kind = head.kind();
        boolean construct = !PhraseState.definite(head);
        int behind = p.pos;
        if (construct
                && head.type() == Heads.Type.INSTITUTION
                && p.pos < p.limit
                && p.tokens.get(p.pos).isWord()
                && !(head.phrase().equals("مكتب") || isCabinetOf(head) ? officeOf() : genitives())) {
            return false;
        }
        titles.modifiers(!construct);
        if (p.country == null && head.type() == Heads.Type.STATE && construct) {
            takePerson();
        }
        if (p.country == null && p.affiliation == null) {
            if (construct) {
                return head.type() == Heads.Type.FORCES && unknownArmy(behind);
            }
            // "الطرف" alone may be anybody's
            boolean bare = head.type() == Heads.Type.STATE
                    && (PhraseWords.BARE_SIDE.contains(FoldedText.fold(head.phrase()))
                            || head.phrase().startsWith("الطرف")
                            || head.phrase().startsWith("الجانب"));
            int attributes = behind;
            while (head.type() == Heads.Type.GROUP
                    && attributes < p.limit
                    && isOfItsName(p.tokens.get(attributes).form())) {
                attributes++;
            }
            if (attributes - behind >= NAME_LIKE) {
                return addUnknown(attributes, head.kind(), null);
            }
            return !bare
                    && p.add(
                            p.from,
                            p.pos,
                            ActorMention.Kind.BARE,
                            head.number(),
                            null,
                            null,
                            head.kind(),
                            head.phrase(),
                            null);
        }
        return head.type() == Heads.Type.STATE ? state(head) : ownName(head);
    }

    /** "الجبهة الوطنية الديمقراطية": an adjective such as names of movements are made of. */
    private static boolean isOfItsName(String form) {
        return form.startsWith("ال") && form.length() > 5 && form.endsWith("يه");
    }

    /** "جيش التحالف الوطني الديمقراطي", "جيش تحرير بلوشستان": an army that no lexicon knows, called by what it fights for. */
    private boolean unknownArmy(int behind) {
        boolean army = PhraseWords.ARMY.contains(p.cut.stem());
        if (p.cut.article() || behind + 1 >= p.limit || !army && !PhraseWords.TROOPS.contains(p.cut.stem())) {
            return false;
        }
        String cause = p.tokens.get(behind).form();
        if (Words.FUNCTION.contains(cause) || Words.ADVERB.contains(cause)) {
            return false;
        }
        int at = behind + 1;
        if (!cause.startsWith("ال")) {
            var land = p.doc.gazetteer
                    .places()
                    .longest(p.tokens, at, p.limit, p.tokens.get(at).form());
            Match<Name> state = p.name(at);
            int last = land != null
                    ? land.last()
                    : state != null && state.value().entity().kind() == ActorKind.STATE ? state.last() : at;
            return last > at && addUnknown(last, ActorKind.ARMED_GROUP, null);
        }
        while (army && at < p.limit && isAttribute(p.tokens.get(at).form()) && p.nisba(at) == null) {
            at++;
        }
        return at > behind + 1 && addUnknown(at, ActorKind.ARMED_GROUP, null);
    }

    /** "الجيش الوطني لتحرير بابوا الغربية": another army than the one that is called by the first words alone. */
    boolean liberating() {
        int at = p.pos + 1;
        var land = p.doc.gazetteer
                .places()
                .longest(p.tokens, at, p.limit, p.tokens.get(at).form());
        Match<Name> state = p.name(at);
        int end = land != null ? land.last() : state != null ? state.last() : at + 1;
        while (end < p.limit && isAttribute(p.tokens.get(end).form())) {
            end++;
        }
        return addUnknown(end, ActorKind.ARMED_GROUP, null);
    }

    /** "ديوان رئيس الوزراء الإسرائيلي": a person's office, not "ديوان المظالم". */
    private boolean isCabinetOf(Heads.Head head) {
        Match<Heads.Head> whose = head.phrase().equals("ديوان") ? p.head(p.pos) : null;
        return whose != null && whose.value().type() == Heads.Type.PERSON;
    }

    /** "مكتب نتنياهو", "مكتب رئيس الوزراء الإسرائيلي": whose office it is; false if nobody's. */
    private boolean officeOf() {
        Match<Heads.Head> whose = p.head(p.pos);
        if (takePerson()) {
            return true;
        }
        if (whose == null || whose.value().type() != Heads.Type.PERSON) {
            return false;
        }
        p.pos = whose.last();
        titles.modifiers(true);
        takePerson();
        return true;
    }

    /** "هيئة التفاوض السورية": up to three genitives; false if there is neither one nor a state. */
    private boolean genitives() {
        int steps = 0;
        while (p.pos < p.limit
                && steps < 3
                && p.tokens.get(p.pos).isWord()
                && p.tokens.get(p.pos).form().startsWith("ال")
                && p.nisba(p.pos) == null
                && !stateAt(p.pos)) {
            p.pos++;
            steps++;
        }
        if (steps == 0) {
            titles.modifiers(false);
            return p.country != null || p.affiliation != null;
        }
        return true;
    }

    private boolean stateAt(int i) {
        Match<Name> name = p.name(i);
        return name != null && name.value().entity().kind() == ActorKind.STATE;
    }

    /** Takes the state of a person known by name, as in "حكومة نجيب ميقاتي"; false if no such name comes next. */
    private boolean takePerson() {
        Match<Name> person = p.pos < p.limit ? p.name(p.pos) : null;
        if (person == null || !person.value().entity().isPerson()) {
            return false;
        }
        p.take(person.value().entity());
        p.pos = person.last();
        return true;
    }

    /** "الحكومة السورية", "الجانب الروسي": the state itself, or the body it stands for. */
    private boolean state(Heads.Head head) {
        Entity state = p.country == null ? null : p.doc.gazetteer.state(p.country);
        if (state == null) {
            return p.affiliation != null
                    && p.add(
                            p.from,
                            p.pos,
                            ActorMention.Kind.NAMED,
                            1,
                            null,
                            null,
                            ActorKind.GROUP,
                            p.affiliation,
                            new Entity(p.affiliation, p.affiliation, ActorKind.GROUP, null, null, null));
        }
        return p.add(
                p.from, p.pos, ActorMention.Kind.NAMED, head.number(), null, p.country, p.kind, head.phrase(), state);
    }

    /** "وزارة الخارجية القطرية": the phrase is the name. */
    private boolean ownName(Heads.Head head) {
        int first = p.startOf(p.from);
        // "للجيش" has lost the alef of its article
        boolean contracted = p.cut.article()
                && p.cut.preposition() == 'ل'
                && FoldedText.fold(p.doc.text.text().substring(first, first + 1))
                        .equals("ل");
        String name = (contracted ? "ا" : "")
                + p.doc.text.text().substring(first, p.tokens.get(p.pos - 1).end());
        Entity entity = new Entity(name, null, p.kind, p.country, p.affiliation, null);
        return p.add(
                p.from, p.pos, ActorMention.Kind.NAMED, head.number(), null, p.country, p.kind, entity.name(), entity);
    }

    /**
     * "جبهة إنقاذ الشمال": a group that no lexicon knows, where the text calls it "الجبهة" elsewhere. Without that "حركة
     * الملاحة" and "تنظيم الانتخابات" would be groups.
     */
    boolean unknownGroup() {
        if (p.cut.article()
                || !PhraseWords.GROUP_NOUN.contains(p.cut.stem())
                || !p.doc.shortens(p.cut.stem())
                || p.from + 1 >= p.limit
                || PhraseWords.THINGS.contains(p.tokens.get(p.from + 1).form())) {
            return false;
        }
        int at = p.from + 1;
        boolean definite = false;
        while (at < p.limit && at - p.from < LONGEST_GROUP && p.tokens.get(at).isWord() && !ends(at)) {
            String form = p.tokens.get(at).form();
            Match<Name> state = definite ? null : p.name(at);
            if (state != null
                    && !state.value().entity().isPerson()
                    && !state.value().ambiguous()) {
                at = state.last();
                definite = true;
                break;
            }
            boolean article = form.startsWith("ال");
            boolean more = definite
                    && form.startsWith("وال")
                    && p.head(at, form.substring(1)) == null
                    && p.name(at, form.substring(1)) == null;
            boolean link = !definite
                    && at + 1 < p.limit
                    && (p.tokens.get(at + 1).form().startsWith("ال") || p.isName(at + 1));
            if (!article && !more && !link) {
                break;
            }
            definite |= article;
            at++;
        }
        if (!definite) {
            return false;
        }
        return addUnknown(at, ActorKind.GROUP, null);
    }

    /** "رفض تحالف «سوا»", "حركة «23 مارس»": a group whose name stands between quotation marks; the lexicon may know it with its noun. */
    boolean quotedGroup() {
        int open = p.from + 1;
        if (p.cut.article()
                || !PhraseWords.GROUP_NOUN.contains(p.cut.stem())
                        && !PhraseWords.PARTY_NOUN.contains(p.cut.stem())
                        && !PhraseWords.FIGHTER.contains(p.cut.stem())
                || open + 2 >= p.limit
                || !ClauseWords.isQuote(p.tokens.get(open))) {
            return false;
        }
        Match<Name> within = p.name(open + 1);
        if (within != null) {
            return knownWithin(within);
        }
        int close = open + 1;
        while (close < p.limit
                && close - open <= LONGEST_QUOTED
                && (p.tokens.get(close).isWord() || p.tokens.get(close).isNumber())) {
            close++;
        }
        if (close == open + 1 || close >= p.limit || !ClauseWords.isQuote(p.tokens.get(close))) {
            return false;
        }
        String text = p.doc.text.text();
        int first = p.startOf(p.from);
        int last = close + 1;
        while (last < p.limit && isAttribute(p.tokens.get(last).form())) {
            last++;
        }
        String name = text.substring(first, p.tokens.get(p.from).end())
                + " "
                + text.substring(
                        p.tokens.get(open + 1).start(), p.tokens.get(close - 1).end());
        Name known = p.doc.gazetteer.names().get(name);
        Entity group = known != null && known.entity().kind() == ActorKind.ARMED_GROUP
                ? known.entity()
                : new Entity(name, null, ActorKind.GROUP, null, null, null);
        return p.add(p.from, last, ActorMention.Kind.NAMED, 1, null, null, group.kind(), group.name(), group);
    }

    /** "جبهة «فاكت»": a known group with the noun for its kind before the marks. */
    private boolean knownWithin(Match<Name> name) {
        Entity entity = name.value().entity();
        return (entity.kind() == ActorKind.ARMED_GROUP || entity.kind() == ActorKind.GROUP)
                && name.last() < p.limit
                && ClauseWords.isQuote(p.tokens.get(name.last()))
                && p.add(
                        p.from,
                        name.last() + 1,
                        ActorMention.Kind.NAMED,
                        1,
                        null,
                        null,
                        entity.kind(),
                        entity.name(),
                        entity);
    }

    /** "متمردو كازامانس", "انفصاليو الباسك", "المعارضة المسلحة": fighters without a name of their own, called by their land or their arms. */
    boolean insurgents() {
        int at = p.from + 1;
        if (at >= p.limit || !p.tokens.get(at).isWord()) {
            return false;
        }
        String form = p.tokens.get(at).form();
        if (p.cut.article()) {
            return PhraseWords.ARMED_CAMP.contains(p.firstForm())
                    && form.equals("المسلحه")
                    && (at + 1 >= p.limit || !p.tokens.get(at + 1).form().startsWith("ال"))
                    && addUnknown(at + 1, ActorKind.ARMED_GROUP, null);
        }
        if (PhraseWords.ARMY.contains(p.cut.stem())) {
            return unknownArmy(at);
        }
        if (!PhraseWords.INSURGENT.contains(p.cut.stem()) || p.name(at) != null || p.head(at) != null) {
            return false;
        }
        var land = p.doc.gazetteer.places().longest(p.tokens, at, p.limit, form);
        if (land == null && (!form.startsWith("ال") || p.nisba(at) != null || ends(at))) {
            return false;
        }
        return addUnknown(land == null ? at + 1 : land.last(), ActorKind.ARMED_GROUP, null);
    }

    /** "حركة «فجر» المعارضة", "الانفصالية": what kind of group it is, rather than what it does. */
    private static boolean isAttribute(String form) {
        return form.startsWith("ال")
                && form.length() > 5
                && (form.endsWith("ي") || form.endsWith("يه") || PhraseWords.ATTRIBUTE.contains(form));
    }

    /**
     * "المؤسسة الوطنية للنفط", "نقابة الأطباء", "بنك السودان المركزي": a public body that no lexicon knows, right behind a verb, whose
     * subject is nobody spoken of before.
     */
    boolean unknownBody() {
        boolean subject = p.from > 0
                && p.cut.preposition() == 0
                && p.cut.conjunction() == 0
                && PhraseWords.PUBLIC_BODY.contains(p.cut.stem())
                && p.doc.isFinite(p.from - 1)
                && p.tokens.get(p.from - 1).sentence() == p.tokens.get(p.from).sentence();
        if (!subject) {
            return false;
        }
        int at = p.from + 1;
        String country = null;
        while (at < p.limit && at - p.from < LONGEST_GROUP && p.tokens.get(at).isWord() && country == null) {
            Match<Name> state = p.name(at);
            Match<String> nisba = p.nisba(at);
            boolean genitive = at == p.from + 1 && !p.cut.article();
            String form = p.tokens.get(at).form();
            if (nisba != null) {
                country = nisba.value();
                at = nisba.last();
            } else if (genitive && state != null && state.value().entity().kind() == ActorKind.STATE) {
                at = state.last();
                country = state.value().entity().country();
                boolean more = at < p.limit && p.tokens.get(at).form().startsWith("ال") && !ends(at);
                at = more ? at + 1 : at;
            } else if ((form.startsWith("ال") || form.startsWith("لل"))
                    && form.length() > 4
                    && !ends(at)
                    && (genitive || form.startsWith("لل") || !p.doc.isMasdar(at))) {
                at++;
            } else {
                break;
            }
        }
        boolean known = !p.cut.article()
                || country != null
                || PhraseWords.PUBLIC.contains(p.tokens.get(p.from + 1).form());
        if (at == p.from + 1 || !known) {
            return false;
        }
        return addUnknown(at, ActorKind.INSTITUTION, country);
    }

    /** Adds an actor that no lexicon knows, under the name by which the text calls it. */
    private boolean addUnknown(int end, ActorKind kind, @Nullable String country) {
        String name = p.doc.text
                .text()
                .substring(p.startOf(p.from), p.tokens.get(end - 1).end());
        return p.add(
                p.from,
                end,
                ActorMention.Kind.NAMED,
                1,
                null,
                country,
                kind,
                name,
                new Entity(name, null, kind, country, null, null));
    }

    /** Whether a word is none of a group's name: a particle, an adverb, a verb, the head of another actor. */
    private boolean ends(int i) {
        String form = p.tokens.get(i).form();
        // "تحالف القوى": right behind the noun stands its genitive, whatever verb is spelled alike
        boolean genitive = i == p.from + 1 && form.startsWith("ال");
        Match<Heads.Head> head = p.head(i);
        return Words.FUNCTION.contains(form)
                || Words.ADVERB.contains(form)
                || p.doc.isFinite(i) && !genitive
                || head != null && head.value().type() != Heads.Type.RANK;
    }

    /** "أن الروس", "رفض الأميركيون", "والروس رفضوا": nothing stands before it that it could be an adjective of. */
    private boolean alone() {
        // "القبارصة الأتراك" are no state
        boolean some = p.from + 1 < p.tokens.size()
                && p.tokens.get(p.from + 1).form().startsWith("ال")
                && p.nisba(p.from + 1, p.tokens.get(p.from + 1).form()) != null;
        if (some || p.cut.preposition() != 0) {
            return false;
        }
        if (p.cut.conjunction() == 0
                && p.from > 0
                && (PhraseWords.BEFORE_PEOPLE.contains(p.tokens.get(p.from - 1).form())
                        || !p.firstForm().endsWith("ين") && p.doc.isFinite(p.from - 1))) {
            // but "تسلّم الأوكرانيين" has them for its object
            return true;
        }
        boolean opens = p.cut.conjunction() != 0
                || p.from == 0
                || !p.tokens.get(p.from - 1).isWord();
        return opens && p.from + 1 < p.tokens.size() && p.doc.isFinite(p.from + 1);
    }

    /** "بين الروس والأوكرانيين", "أن الروس سلّموا": a people for its state, where no noun stands before it. */
    boolean bodyNisba() {
        String form = p.firstForm();
        Match<String> nisba = p.nisba(p.from, form);
        if (nisba == null) {
            return false;
        }
        boolean people = p.cut.article()
                && nisba.last() == p.from + 1
                && (form.endsWith("ون")
                        || form.endsWith("ين")
                        || !form.endsWith("ي") && !form.endsWith("يه") && !form.endsWith("يان") && !form.endsWith("ا"));
        boolean second = p.cut.conjunction() == 'و'
                && !p.doc.found.isEmpty()
                && p.doc.found.get(p.doc.found.size() - 1).last == p.from
                && p.doc.found.get(p.doc.found.size() - 1).actorKind == ActorKind.STATE;
        Entity state = people && (second || alone()) ? p.doc.gazetteer.state(nisba.value()) : null;
        return state != null
                && p.add(
                        p.from,
                        p.from + 1,
                        ActorMention.Kind.NAMED,
                        3,
                        null,
                        state.country(),
                        state.kind(),
                        state.name(),
                        state);
    }
}
