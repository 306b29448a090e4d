package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds which person a description, a bare title or a counterpart means: "الرئيس الروسي", "الوزير", "نظيره الأميركي". */
final class PersonReference {
    static final Set<Office> MINISTERS = EnumSet.of(Office.MINISTER, Office.FOREIGN_MINISTER, Office.DEFENSE_MINISTER);
    static final Set<Office> LEADERS = EnumSet.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT);

    /** Titles of the heads of organisations and movements, whom texts often name without them. */
    private static final WordSet PREMIER = WordSet.of("رئيس الوزراء", "رئيس الحكومه", "رئيس مجلس الوزراء");

    private static final WordSet CHIEFS =
            WordSet.of("الامين العام", "الامينه العامه", "المدير العام", "المديره العامه");

    private static final int STYLE_REACH = 100;
    private static final String STYLE = FoldedText.fold("السيد الرئيس");

    private final List<ActorMention> mentions;
    private final MentionIndex index;

    PersonReference(List<ActorMention> mentions, MentionIndex index) {
        this.mentions = mentions;
        this.index = index;
    }

    /** "وزير الشؤون الخارجية رمطان لعمامرة": an office of state without a state is that of the state spoken of. */
    void home(int i) {
        ActorMention mention = mentions.get(i);
        Entity entity = mention.entity();
        if (entity == null
                || !entity.isPerson()
                || entity.country() != null
                || entity.affiliation() != null && !mention.title.contains("وزير")
                || !(mention.title.contains("وزير")
                        || mention.title.startsWith("الرئيس")
                        || mention.title.startsWith("رئيس ال"))) {
            return;
        }
        String country = mention.country != null ? mention.country : index.dateline();
        if (country == null) {
            country = index.dominantCountry();
        }
        if (country != null && !isCounterpartsCountry(i, country)) {
            Office office =
                    entity.office() == null || entity.office() == Office.ENVOY ? mention.office : entity.office();
            mention.entities =
                    List.of(new Entity(entity.name(), entity.label(), ActorKind.PERSON, country, null, office));
        }
    }

    /**
     * "تلقى وزير الخارجية مكالمة من نظيره اليمني", "هاتف وزير الخارجية فلان وزير الخارجية اليمني": nobody is the compatriot of
     * his counterpart, nor of another who holds his office.
     */
    private boolean isCounterpartsCountry(int i, String country) {
        if (i + 1 >= mentions.size()) {
            return false;
        }
        ActorMention mention = mentions.get(i);
        ActorMention next = mentions.get(i + 1);
        boolean sameOffice =
                next.office != null && next.office == mention.office && Entity.UNIQUE.contains(next.office);
        return index.sentence(next) == index.sentence(mention)
                && (next.kind == ActorMention.Kind.COUNTERPART || sameOffice)
                && country.equals(next.country);
    }

    /** "الرئيس الروسي": whom the text names with that office and state, or else somebody without a name. */
    Entity described(int i) {
        ActorMention mention = mentions.get(i);
        Office office = counterparts(mention) ? officeBefore(i) : mention.office;
        if (office != null
                && (Entity.UNIQUE.contains(office) || office == Office.ENVOY || office == Office.SPOKESPERSON)) {
            Entity person = named(
                    i,
                    GrammaticalGender.ofDescription(mention.head),
                    new Holder(office, mention.country, mention.affiliation));
            if (person != null) {
                return person;
            }
        }
        return new Entity(
                index.surface(mention),
                null,
                ActorKind.PERSON,
                mention.country,
                mention.country == null ? mention.affiliation : null,
                office);
    }

    /** "نظيريه", "نظرائه". */
    private static boolean counterparts(ActorMention mention) {
        return mention.head.startsWith("نظير") || mention.head.startsWith("نظرا");
    }

    /** "نظيريه الأوزبكي والقرغيزي": they have the office of the person before. */
    private @Nullable Office officeBefore(int i) {
        int sentence = index.sentence(mentions.get(i));
        for (int k = i - 1; k >= 0 && sentence - index.sentence(mentions.get(k)) <= 2; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson()) {
                return entity.office();
            }
        }
        return null;
    }

    /** Whoever holds an office of a state or, where none is told, of another body. */
    private record Holder(
            Office office,
            @Nullable String country,
            @Nullable String affiliation) implements Predicate<Entity> {
        @Override
        public boolean test(Entity entity) {
            return entity.office() == office
                    && (country != null
                            ? country.equals(entity.country())
                            : affiliation != null && affiliation.equals(entity.affiliation()));
        }
    }

    /** The holder of an office of a state named nearest before a mention, or failing that the first one after it. */
    @Nullable
    Entity named(int i, Office office, String country) {
        return named(i, GrammaticalGender.UNKNOWN, new Holder(office, country, null));
    }

    private @Nullable Entity named(int i, GrammaticalGender gender, Predicate<Entity> fits) {
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null
                    && entity.isPerson()
                    && mentions.get(k).kind != ActorMention.Kind.BARE
                    && fits.test(entity)
                    && gender.agrees(GrammaticalGender.ofPerson(mentions.get(k)))) {
                return entity;
            }
        }
        for (int k = i + 1; k < Math.min(mentions.size(), i + MentionIndex.REACH); k++) {
            Entity entity = mentions.get(k).entity();
            if (entity != null
                    && entity.isPerson()
                    && fits.test(entity)
                    && gender.agrees(GrammaticalGender.ofPerson(mentions.get(k)))) {
                return entity;
            }
        }
        return null;
    }

    /** "قال الكرملين إن الرئيس", "قال بيسكوف: …": a house or its spokesman that opens the sentence speaks of its own president, if the text has named him. */
    private @Nullable Entity ofSpeaker(int i) {
        ActorMention mention = mentions.get(i);
        int opening = i;
        while (opening > 0 && index.sentence(mentions.get(opening - 1)) == index.sentence(mention)) {
            opening--;
        }
        Entity speaker = mentions.get(opening).entity();
        boolean alone = opening == i - 1 && mention.preposition == 0 && mention.conjunction == 0;
        if (!alone || speaker == null || speaker.country() == null || !speaksForHouse(speaker)) {
            return null;
        }
        for (int k = opening - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null
                    && entity.isPerson()
                    && entity.office() == mention.office
                    && speaker.country().equals(entity.country())) {
                return entity;
            }
        }
        boolean premier = mention.office == Office.HEAD_OF_GOVERNMENT && speaker.kind() == ActorKind.INSTITUTION;
        return premier ? ofHisOffice(mentions.get(opening), mention) : null;
    }

    /** "أفاد مكتب نتنياهو بأن رئيس الوزراء": whom the name of the office tells, or else the premier of its state. */
    private Entity ofHisOffice(ActorMention house, ActorMention premier) {
        Entity named = index.personIn(house, premier.office);
        if (named != null) {
            return named;
        }
        String country = house.meant().country();
        return new Entity(index.surface(premier), null, ActorKind.PERSON, country, null, premier.office);
    }

    /** "السيد الرئيس": in the style of a house of its own president, whom alone the text has called "السيد الرئيس فلان" before. */
    private @Nullable Entity styled(int i) {
        if (!isStyled(mentions.get(i))) {
            return null;
        }
        Entity president = null;
        for (int k = i - 1; k >= Math.max(0, i - STYLE_REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.kind == ActorMention.Kind.NAMED ? before.entity() : null;
            if (entity != null && entity.office() == Office.HEAD_OF_STATE && isStyled(before)) {
                if (president != null && !president.same(entity)) {
                    return null;
                }
                president = entity;
            }
        }
        return president;
    }

    private boolean isStyled(ActorMention mention) {
        return FoldedText.fold(index.surface(mention)).startsWith(STYLE);
    }

    private static boolean speaksForHouse(Entity speaker) {
        return speaker.kind() == ActorKind.INSTITUTION || speaker.isPerson() && speaker.office() == Office.SPOKESPERSON;
    }

    /** "الوزير", "سموه": the person whose office or rank it is, looked for backwards first; null if nobody fits. */
    @Nullable
    Entity barePerson(int i) {
        ActorMention mention = mentions.get(i);
        String head = FoldedText.fold(mention.head);
        boolean honorific = head.equals("سموه")
                || head.equals("معاليه")
                || head.equals("جلالته")
                || head.equals("فخامته")
                || head.startsWith("سمو ");
        boolean royal = head.equals("سموه") || head.equals("جلالته") || head.startsWith("سمو ");
        WordSet ranks = FoldedText.fold(index.surface(mention)).startsWith("سمو ") && !mention.head.contains("عهد")
                ? ranks("سموه")
                : ranks(head);
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH) && ranks != null; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null
                    && entity.isPerson()
                    && hasRank(FoldedText.fold(index.surface(mentions.get(k))), ranks)) {
                return entity;
            }
        }
        Entity presiding = head.equals("رئيس الدوله") ? headOfState(i) : null;
        if (presiding != null) {
            return presiding;
        }
        Entity styled = mention.office == Office.HEAD_OF_STATE && head.equals("الرئيس") ? styled(i) : null;
        if (styled != null) {
            return styled;
        }
        boolean ofHouse = mention.office == Office.HEAD_OF_STATE && head.equals("الرئيس")
                || mention.office == Office.HEAD_OF_GOVERNMENT && PREMIER.contains(head);
        Entity own = ofHouse ? ofSpeaker(i) : null;
        if (own != null) {
            return own;
        }
        Entity bearer = head.contains(" ") && mention.office != null && Entity.UNIQUE.contains(mention.office)
                ? bearer(i, head)
                : null;
        if (bearer != null) {
            return bearer;
        }
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.entity();
            if (entity == null
                    || !entity.isPerson()
                    || before.kind == ActorMention.Kind.COUNTERPART && honorific
                    || royal && entity.country() != null && !index.isOfMonarchy(entity)
                    || index.isQuoted(before) && !index.isQuoted(mention)) {
                continue;
            }
            Office office = entity.office();
            boolean same = mention.office == office
                    || mention.office == Office.MINISTER && MINISTERS.contains(office)
                    || mention.office == Office.HEAD_OF_STATE && head.startsWith("الزعيم") && LEADERS.contains(office)
                    || head.equals("الوزير") && before.title.contains("وزير");
            if (same && mention.office == Office.OTHER && !honorific) {
                same = before.title.equals(head)
                        || FoldedText.fold(before.head).equals(head)
                        || CHIEFS.contains(head)
                                && before.title.isEmpty()
                                && entity.label() != null
                                && entity.affiliation() != null;
            }
            same &= GrammaticalGender.ofDescription(mention.head).agrees(GrammaticalGender.ofPerson(before));
            if (same && (head.equals("الوزير") || head.equals("الوزيره"))) {
                return firstMinister(k, head.equals("الوزيره"), entity);
            }
            if (honorific || same) {
                Entity acting = honorific || mention.office == null || !Entity.UNIQUE.contains(mention.office)
                        ? null
                        : actingBeside(k, mention);
                if (acting != null) {
                    return acting;
                }
                return honorific && before.kind == ActorMention.Kind.NAMED ? topRanking(i, entity, royal) : entity;
            }
        }
        if (CHIEFS.contains(head)) {
            return chiefOf(i);
        }
        if (mention.office == Office.MINISTER && (head.equals("الوزير") || head.equals("الوزيره"))) {
            return ministerOf(i);
        }
        if (mention.office != null && Entity.UNIQUE.contains(mention.office)) {
            for (int k = i + 1; k < Math.min(mentions.size(), i + MentionIndex.REACH); k++) {
                Entity entity = mentions.get(k).entity();
                if (entity != null
                        && entity.isPerson()
                        && entity.office() == mention.office
                        && index.sentence(mentions.get(k)) != index.sentence(mention)) {
                    // "تلقى أمير البلاد اتصالا من الرئيس التركي فلان": whoever is named beside a bare title is another
                    // one
                    return entity;
                }
            }
            String country = bodyBefore(i);
            country = country == null ? index.dominantCountry() : country;
            if (country != null) {
                return new Entity(
                        index.surface(mention),
                        null,
                        ActorKind.PERSON,
                        isCounterpartsCountry(i, country) ? null : country,
                        null,
                        mention.office);
            }
        }
        return null;
    }

    /**
     * "فلان رئيس الدولة … رئيس الجمهورية التونسية … رئيس الدولة": whom the text names with the same title and no state beside it, in its
     * own words; or null.
     */
    private @Nullable Entity bearer(int i, String head) {
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity == null
                    || !entity.isPerson()
                    || entity.office() != mentions.get(i).office
                    || mentions.get(k).kind != ActorMention.Kind.NAMED) {
                continue;
            }
            String words = " " + FoldedText.fold(index.surface(mentions.get(k))) + " ";
            int at = words.indexOf(" " + head);
            if (at >= 0 && bare(words.substring(at + 1 + head.length()))) {
                return entity;
            }
        }
        return null;
    }

    /** Whether behind a title stands no nisba or state but a mark, a rank or the name itself. */
    private static boolean bare(String behind) {
        String rest = behind.strip();
        return rest.isEmpty()
                || !Character.isLetter(behind.charAt(0))
                        && (!rest.startsWith("ال") || rest.startsWith("السيد") || rest.startsWith("الشيخ"));
    }

    /** "قال المتحدث باسم الأمم المتحدة إن الأمين العام": the head of the organisation spoken of or for before; or null. */
    private @Nullable Entity chiefOf(int i) {
        ActorMention mention = mentions.get(i);
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            Entity entity = mentions.get(k).entity();
            String body = entity == null || entity.kind() != ActorKind.ORGANIZATION && !entity.isPerson()
                    ? null
                    : entity.isPerson() ? entity.affiliation() : entity.label();
            if (body != null && entity != null && entity.country() == null) {
                return new Entity(index.surface(mention), null, ActorKind.PERSON, null, body, mention.office);
            }
        }
        return null;
    }

    /** "أفادت الخارجية القطرية بأن رئيس الوزراء": the state of the body that speaks before in the same sentence; or null. */
    private @Nullable String bodyBefore(int i) {
        ActorMention mention = mentions.get(i);
        for (int k = i - 1; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mention); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.kind() == ActorKind.INSTITUTION && entity.country() != null) {
                return entity.country();
            }
        }
        return null;
    }

    /** "أفادت الخارجية المصرية بأن الوزير", "القاهرة - قال الوزير إن مصر": the minister of the body or of the place and state told before; or null. */
    private @Nullable Entity ministerOf(int i) {
        ActorMention mention = mentions.get(i);
        String country = bodyBefore(i);
        String place = country == null ? index.dateline() : null;
        country = place != null && place.equals(index.dominantCountry()) ? place : country;
        return country == null
                ? null
                : new Entity(index.surface(mention), null, ActorKind.PERSON, country, null, mention.office);
    }

    /** "الوزير" means the minister whom the sentence before is about: its first, and for "الوزيرة" a woman. */
    private Entity firstMinister(int last, boolean feminine, Entity nearest) {
        Entity first = nearest;
        for (int k = last; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mentions.get(last)); k--) {
            ActorMention mention = mentions.get(k);
            Entity entity = mention.entity();
            if (entity != null
                    && entity.isPerson()
                    && (MINISTERS.contains(entity.office()) || mention.title.contains("وزير"))
                    && mention.title.startsWith("وزيره") == feminine
                    && mention.kind != ActorMention.Kind.COUNTERPART) {
                first = entity;
            }
        }
        return first;
    }

    /** "رئيس الدولة": whom the text calls "رئيس دولة الإمارات" or "رئيس الدولة" beside his name. */
    private @Nullable Entity headOfState(int i) {
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            Entity entity = mentions.get(k).entity();
            String surface = FoldedText.fold(index.surface(mentions.get(k)));
            if (entity != null
                    && entity.isPerson()
                    && mentions.get(k).kind == ActorMention.Kind.NAMED
                    && (surface.contains("رئيس دوله") || surface.contains("رئيس الدوله"))) {
                return entity;
            }
        }
        return null;
    }

    private static boolean hasRank(String title, WordSet ranks) {
        for (String word : title.split(" ", -1)) {
            if (ranks.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable WordSet ranks(String honorific) {
        return switch (honorific) {
            case "سموه" -> WordSet.of("سمو", "السمو", "الامير", "العهد");
            case "فخامته" -> WordSet.of("فخامه");
            case "جلالته" -> WordSet.of("جلاله", "الجلاله", "الملك", "السلطان", "العاهل");
            case "الملك", "العاهل", "جلاله الملك" -> WordSet.of("ملك", "الملك", "عاهل", "العاهل");
            case "السلطان" -> WordSet.of("سلطان", "السلطان");
            case "معاليه" -> WordSet.of("معالي");
            case "دولته" -> WordSet.of("دوله");
            default -> null;
        };
    }

    /** "سموه", "جلالته" mean the host of the readout: the first person that it names. */
    private Entity topRanking(int i, Entity nearest, boolean royal) {
        for (int k = 0; k < i; k++) {
            Entity entity = mentions.get(k).entity();
            if (entity != null
                    && (!royal || entity.country() == null || index.isOfMonarchy(entity))
                    && entity.isPerson()
                    && mentions.get(k).kind == ActorMention.Kind.NAMED) {
                return entity;
            }
        }
        return nearest;
    }

    private static boolean isOf(@Nullable String country, Entity person) {
        return country != null && country.equals(person.country());
    }

    /** "نظيره الأميركي": somebody with the office of the person spoken of before. */
    void counterpart(int i) {
        ActorMention mention = mentions.get(i);
        Entity other = null;
        int sentence = index.sentence(mention);
        for (int k = i - 1; k >= 0 && other == null && sentence - index.sentence(mentions.get(k)) <= 2; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson()) {
                other = entity;
            }
        }
        Office office = other == null ? null : other.office();
        Entity own = mention.entity();
        if (own == null && mention.country != null && isOfArmy(i)) {
            mention.entities = List.of(
                    new Entity(index.surface(mention), null, ActorKind.ARMED_FORCES, mention.country, null, null));
            return;
        }
        if (own != null) {
            if (own.office() == null && own.label() == null) {
                mention.entities = List.of(
                        new Entity(own.name(), null, ActorKind.PERSON, own.country(), own.affiliation(), office));
            }
            return;
        }
        if (mention.country == null) {
            Entity met = other == null ? null : opposite(i, other);
            mention.entities = met == null ? List.of() : List.of(met);
            return;
        }
        Office wanted = office;
        Entity person = wanted == null || !Entity.UNIQUE.contains(wanted)
                ? null
                : named(i, GrammaticalGender.UNKNOWN, e -> isOf(mention.country, e) && e.office() == wanted);
        if (person == null && wanted != null && LEADERS.contains(wanted)) {
            person = named(
                    i,
                    GrammaticalGender.UNKNOWN,
                    e -> isOf(mention.country, e) && e.office() != null && LEADERS.contains(e.office()));
        }
        if (person != null) {
            mention.entities = List.of(person);
        } else {
            mention.entities =
                    List.of(new Entity(index.surface(mention), null, ActorKind.PERSON, mention.country, null, office));
        }
    }

    /** "سلّم الجيش الهندي نظيره الباكستاني": whether an army and nobody else stands before a counterpart in its sentence. */
    private boolean isOfArmy(int i) {
        boolean army = false;
        for (int k = i - 1; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mentions.get(i)); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson()) {
                return false;
            }
            army |= entity != null && entity.kind() == ActorKind.ARMED_FORCES;
        }
        return army;
    }

    /** "نظيره", "ضيفه", "مضيفه": who met whoever was named last, or, of a visit, the host who is told first or his guest. */
    private @Nullable Entity opposite(int i, Entity last) {
        String word = mentions.get(i).firstWord;
        if (PhraseWords.COUNTERPART.contains(word)) {
            return metBy(i, last);
        }
        Entity host = null;
        int sentence = index.sentence(mentions.get(i));
        for (int k = i - 1; k >= 0 && sentence - index.sentence(mentions.get(k)) <= 1; k--) {
            Entity entity = mentions.get(k).entity();
            host = entity != null && entity.isPerson() ? entity : host;
        }
        return host == null || word.startsWith("مضيف") ? host : metBy(i, host);
    }

    /** "استقبل ماكرون زيلينسكي. وأكد ضيفه": of those spoken of, the only one who is of another state than somebody. */
    private @Nullable Entity metBy(int i, Entity one) {
        Entity met = null;
        int sentence = index.sentence(mentions.get(i));
        for (int k = i - 1; k >= 0 && sentence - index.sentence(mentions.get(k)) <= 2; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity == null || !isAnother(entity, one)) {
                continue;
            }
            if (met != null && !met.same(entity)) {
                return null;
            }
            met = entity;
        }
        return met;
    }

    private static boolean isAnother(Entity person, Entity one) {
        return person.isPerson()
                && person.country() != null
                && !person.country().equals(one.country())
                && !person.same(one)
                && !person.name().equals(one.name());
    }

    /**
     * "تحدث ترامب مع بوتين. وقال الرئيس": of two who hold an office in one sentence, the one before the other whom no preposition
     * governs; null where the one named last is not governed himself.
     */
    private @Nullable Entity actingBeside(int k, ActorMention mention) {
        ActorMention last = mentions.get(k);
        if (!index.isGoverned(last)) {
            return null;
        }
        Entity acting = null;
        for (int j = k - 1; j >= 0 && index.sentence(mentions.get(j)) == index.sentence(last); j--) {
            ActorMention before = mentions.get(j);
            Entity entity = before.entity();
            if (entity != null
                    && entity.isPerson()
                    && entity.office() == mention.office
                    && !index.isGoverned(before)
                    && GrammaticalGender.ofDescription(mention.head).agrees(GrammaticalGender.ofPerson(before))) {
                acting = entity;
            }
        }
        return acting;
    }
}
