package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of actors: names of the gazetteer, heads with their state ("الجيش السوداني", "وزارة الخارجية
 * القطرية"), titles with a name that may be unknown ("وزير الدفاع السوري اللواء مرهف أبو قصرة"), and the descriptions
 * that coreference resolves later.
 */
public final class ActorFinder {
    private static final Set<String> NAME_PARTICLES = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "عبد", "ال", "ولد", "ام", "دي",
            "دا", "دو", "دوس", "فان", "فون", "دير", "لو", "لا", "سان", "اول", "ذو", "عبدال", "نور", "سيف", "علاء", "صلاح", "محيي", "ضياء", "حسن");
    private static final Set<String> UNITED_NATIONS = Set.of("الاممي", "الامميه", "اممي", "امميه");
    /** Honorifics with a pronoun: they stand for a name and take none. */
    private static final Set<String> NAMELESS = Set.of("سموه", "معاليه", "جلالته", "فخامته");
    private static final Set<String> DEMONSTRATIVES = Set.of("هذه", "هذا", "تلك", "ذلك");
    private static final Set<String> PEOPLE_AFTER = Set.of("بين", "ان", "بان", "مع", "وان");
    private static final Set<String> SOURCE_KIND = Set.of("مسؤول", "رسمي", "حكومي", "دبلوماسي", "مطلع", "عسكري", "امني", "رفيع", "رئاسي", "مسؤوله", "رسميه", "وزاري",
            "دبلوماسيه", "حكوميه", "مطلعه", "عسكريه", "امنيه", "سياسي");
    private static final Set<String> CONTINENT = Set.of("اللاتينيه", "الجنوبيه", "الوسطي", "الشماليه");
    private static final int LONGEST_NAME = 5;

    private final TokenizedText text;
    private final List<Token> tokens;
    private final IntPredicate finiteVerb;
    private final IntPredicate masdar;
    private final Gazetteer gazetteer = Gazetteer.get();
    private final List<ActorMention> found = new ArrayList<>();
    private final Set<Entity> seen = new HashSet<>();

    private ActorFinder(TokenizedText text, IntPredicate finiteVerb, IntPredicate masdar) {
        this.text = text;
        this.tokens = text.tokens();
        this.finiteVerb = finiteVerb;
        this.masdar = masdar;
    }

    /**
     * All mentions in order, not overlapping, not yet resolved.
     *
     * @param finiteVerb tells of a token index whether the word there is a finite verb that the lexicon knows
     * @param masdar the same of masdars, which are no names
     */
    public static List<ActorMention> find(TokenizedText text, IntPredicate finiteVerb, IntPredicate masdar) {
        ActorFinder finder = new ActorFinder(text, finiteVerb, masdar);
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int end = text.sentenceEnd(sentence);
            int at = text.sentenceStart(sentence);
            while (at < end) {
                at = finder.at(at, end);
            }
        }
        return finder.found;
    }

    /** Adds what begins at a token; returns where to go on. */
    private int at(int i, int limit) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return i + 1;
        }
        for (Cut cut : Clitics.front(token.form())) {
            if (cut.future()) {
                continue;
            }
            Phrase phrase = new Phrase(i, limit, cut);
            if (phrase.parse()) {
                return Math.max(phrase.pos, i + 1);
            }
        }
        int named = nameBeforeTitle(i, limit);
        return named > 0 ? named : i + 1;
    }

    /** "قال الباشا طبيق مستشار قائدها": an unknown name after a verb, its title behind it. */
    private int nameBeforeTitle(int i, int limit) {
        if (i == 0 || !finiteVerb.test(i - 1) || !canBeName(i, true) || i + 2 >= limit) {
            return -1;
        }
        char c = tokens.get(i).form().charAt(0);
        if (c == 'ب' || c == 'ل' || c == 'و') {
            return -1;
        }
        int end = i + 1;
        while (end < limit && end - i < 4 && tokens.get(end).isWord() && headAt(end, limit, tokens.get(end).form()) == null
                && canBeName(end, false)) {
            end++;
        }
        int title = end < limit && tokens.get(end).is(",") ? end + 1 : end;
        if (end - i < 2 || title >= limit) {
            return -1;
        }
        Match<Heads.Head> head = headAt(title, limit, tokens.get(title).form());
        if (head == null || head.value().type() != Heads.Type.PERSON) {
            return -1;
        }
        Phrase phrase = new Phrase(title, limit, new Cut((char) 0, (char) 0, false, false, tokens.get(title).form(), ""));
        phrase.nameFirst = i;
        phrase.nameLast = end;
        return phrase.parse() ? phrase.pos : -1;
    }

    private @Nullable Match<Heads.Head> headAt(int i, int limit, String form) {
        return Heads.TRIE.longest(tokens, i, limit, form);
    }

    private static String form(Cut cut) {
        return cut.article() ? "ال" + cut.stem() : cut.stem();
    }

    /** Whether the word may be part of a name that no lexicon knows. */
    private boolean canBeName(int i, boolean first) {
        Token token = tokens.get(i);
        String form = token.form();
        if (!token.isWord() || form.length() < 2 || Words.FUNCTION.contains(form) || Words.COMMON.contains(form)
                || Words.ADVERB.contains(form) || form.startsWith("نظير") && form.length() > 4 || masdar.test(i) || finiteVerb.test(i) && !(first && i > 0 && ranked(i - 1))) {
            return false;
        }
        if (gazetteer.nisbas().longest(tokens, i, i + 1, form) != null) {
            return false;
        }
        char c = form.charAt(0);
        if (form.startsWith("لل") || form.startsWith("بال") || form.startsWith("وال") && form.length() > 5 && first
                || form.endsWith("ا") && form.length() > 4 && isAccusative(token)) {
            return false;
        }
        if ("لبكفو".indexOf(c) >= 0 && (Words.FUNCTION.contains(form.substring(1)) || Words.ADVERB.contains(form.substring(1)))) {
            return false;
        }
        if (c == 'و' && form.length() > 3) {
            String rest = form.substring(1);
            if (Words.FUNCTION.contains(rest) || headAt(i, i + 1, rest) != null
                    || gazetteer.names().longest(tokens, i, i + 1, rest) != null || rest.startsWith("ال")) {
                return false;
            }
        }
        return !(c == 'ب' && form.length() > 4 && headAt(i, i + 1, form.substring(1)) != null);
    }

    /** Whether a rank or honorific ends at a token, so that a name must follow. */
    private boolean ranked(int i) {
        Match<Heads.Head> head = headAt(i, i + 1, tokens.get(i).form());
        return head != null && head.value().type() == Heads.Type.RANK;
    }

    /** Ends in a written accusative tanwin ("شاكرًا"). */
    private boolean isAccusative(Token token) {
        String original = text.text().substring(token.start(), token.end());
        return original.endsWith("ًا") || original.endsWith("اً");
    }

    /** One noun phrase in the making. */
    private final class Phrase {
        private final int from;
        private final int limit;
        private final Cut cut;
        private int pos;
        private @Nullable Office office;
        private @Nullable String country;
        private @Nullable String affiliation;
        private ActorKind kind = ActorKind.PERSON;
        private int nameFirst = -1;
        private int nameLast = -1;

        Phrase(int from, int limit, Cut cut) {
            this.from = from;
            this.limit = limit;
            this.cut = cut;
            this.pos = from;
        }

        private String formAt(int i) {
            return i == from ? form(cut) : tokens.get(i).form();
        }

        boolean parse() {
            if (counterpart()) {
                return true;
            }
            Match<Heads.Head> head = headAt(from, limit, form(cut));
            Match<Name> name = gazetteer.names().longest(tokens, from, limit, form(cut));
            if (name != null && (head == null || name.last() >= head.last())) {
                return named(name);
            }
            if (head == null) {
                return bodyNisba();
            }
            // a single letter or a bare rank needs a name behind it
            boolean ranked = false;
            while (head != null && (head.value().type() == Heads.Type.RANK || excellency(head))) {
                ranked = true;
                pos = head.last();
                if (pos < limit && tokens.get(pos).is(".")) {
                    pos++;
                }
                head = pos < limit ? headAt(pos, limit, tokens.get(pos).form()) : null;
            }
            if (head == null) {
                return ranked && pos < limit && personName(true) && finishPerson(ActorMention.Kind.NAMED, "");
            }
            pos = head.last();
            return switch (head.value().type()) {
                case PERSON -> person(head.value());
                case DUAL -> dual(head.value());
                case PAIR -> add(from, pos, ActorMention.Kind.PAIR, head.value().number(), head.value().office(), null,
                        head.value().kind(), head.value().phrase(), null);
                case OWN -> own(head.value());
                case LAST -> last(head.value());
                case FIXED -> fixed(head.value());
                default -> body(head.value());
            };
        }

        /** "دولة نيكول باشينيان", "دولة رئيس الوزراء": the honorific, not the state. */
        private boolean excellency(Match<Heads.Head> head) {
            if (!head.value().phrase().equals("دولة") || head.last() >= limit) {
                return false;
            }
            Match<Heads.Head> next = headAt(head.last(), limit, tokens.get(head.last()).form());
            return next != null && (next.value().type() == Heads.Type.PERSON || next.value().type() == Heads.Type.RANK) || gazetteerPerson(head.last());
        }

        /** "نظيره الأميركي دونالد ترامب", "ونظيرته". */
        private boolean counterpart() {
            String stem = cut.stem();
            boolean one = stem.startsWith("نظير") && stem.length() > 4 && !stem.endsWith("ان");
            if (!one || cut.article() || !(stem.equals("نظيره") || stem.equals("نظيرها") || stem.equals("نظيرته")
                    || stem.equals("نظيرتها") || stem.equals("نظيري") || stem.equals("نظيرهما") || stem.equals("نظيرهم"))) {
                return false;
            }
            pos = from + 1;
            modifiers(true);
            ranks();
            if (personName(true)) {
                // the office is the antecedent's; coreference fills it in
                return finishPerson(ActorMention.Kind.COUNTERPART, "نظير");
            }
            return country != null && add(from, pos, ActorMention.Kind.COUNTERPART, 1, null, country, ActorKind.PERSON, "نظير", null);
        }

        private boolean named(Match<Name> match) {
            Name name = match.value();
            pos = match.last();
            Entity entity = name.entity();
            if (name.ambiguous() && !plausible(name)) {
                return false;
            }
            if (entity.isPerson()) {
                nameFirst = from;
                nameLast = pos;
                extendName();
                if (nameLast > match.last() && name.kind() == NameKind.SHORT_NAME) {
                    // "محمد علي الزبيدي" is not the one known as "الزبيدي" alone
                    pos = nameLast;
                }
                String family = tokens.get(nameLast - 1).form();
                boolean whole = nameLast - nameFirst > 1;
                apposition();
                boolean added = add(from, pos, ActorMention.Kind.NAMED, 1, entity.office(), entity.country(), ActorKind.PERSON,
                        entity.name(), entity);
                found.get(found.size() - 1).familyName = whole ? family : "";
                return added;
            }
            Match<String> national = name.kind() == NameKind.BODY && entity.kind() == ActorKind.ORGANIZATION && entity.country() == null && pos < limit
                    ? gazetteer.nisbas().longest(tokens, pos, limit, tokens.get(pos).form()) : null;
            if (national != null && tokens.get(pos).form().startsWith("ال")) {
                // "الصليب الأحمر الكوري الجنوبي"
                pos = national.last();
                String whole = text.text().substring(startOf(from), tokens.get(pos - 1).end());
                return add(from, pos, ActorMention.Kind.NAMED, 1, null, national.value(), entity.kind(), whole,
                        new Entity(whole, null, entity.kind(), national.value(), null, null));
            }
            if (pos < limit && CONTINENT.contains(tokens.get(pos).form()) && form(cut).endsWith("مريكا") | form(cut).endsWith("ميركا")) {
                return false;
            }
            return add(from, pos, ActorMention.Kind.NAMED, 1, null, entity.country(), entity.kind(), entity.name(), entity);
        }

        /** Whether an ambiguous name means the state here: it needs something that goes with states. */
        private boolean plausible(Name name) {
            if (seen.contains(name.entity())) {
                return true;
            }
            int before = from - 1;
            int after = pos;
            String next = after < limit ? tokens.get(after).form() : "";
            String last = before >= 0 && tokens.get(before).sentence() == tokens.get(from).sentence() ? tokens.get(before).form() : "";
            if (cut.conjunction() != 0 && before >= 0) {
                return !found.isEmpty() && found.get(found.size() - 1).last == from || Words.FUNCTION.contains(last);
            }
            String form = form(cut);
            if (form.equals("قطر")) {
                return !next.equals("الدائره") && !next.startsWith("دائره");
            }
            return !next.startsWith("ال") || gazetteer.nisbas().longest(tokens, after, limit, next) != null || finiteVerb.test(after);
        }

        /** Takes further words of a name known in part: "محمد بن عبد الرحمن بن جاسم آل ثاني". */
        private void extendName() {
            while (nameLast < limit && nameLast - nameFirst < 8) {
                String next = tokens.get(nameLast).form();
                if (next.equals("بن") || next.equals("ال") && nameLast + 1 < limit && tokens.get(nameLast + 1).isWord()
                        && !tokens.get(nameLast).spaceBefore()) {
                    nameLast += 2;
                } else if (next.equals("ال") && nameLast + 1 < limit && tokens.get(nameLast + 1).isWord()) {
                    nameLast += 2;
                } else {
                    break;
                }
            }
            nameLast = Math.min(nameLast, limit);
            pos = Math.max(pos, nameLast);
        }

        private boolean person(Heads.Head head) {
            office = head.office();
            if (NAMELESS.contains(head.phrase())) {
                return add(from, pos, ActorMention.Kind.BARE, 1, office, null, ActorKind.PERSON, head.phrase(), null);
            }
            boolean construct = !head.phrase().startsWith("ال") && !head.phrase().contains(" ال");
            if (head.phrase().startsWith("مص")) {
                source();
            }
            int titleEnd = pos;
            modifiers(!construct);
            if (construct && country == null && affiliation == null && pos == titleEnd) {
                institutionOfTitle();
            }
            furtherTitles();
            ranks();
            if (nameFirst < 0) {
                boolean comma = pos + 1 < limit && tokens.get(pos).is(",");
                int back = pos;
                if (comma) {
                    pos++;
                    ranks();
                }
                boolean bare = country == null && affiliation == null;
                if (!personName(!comma) || bare && !knownName() && nameLast - nameFirst < 2) {
                    pos = back;
                    nameFirst = -1;
                } else if (comma && nameFirst >= 0 && pos < limit && !tokens.get(pos).is(",") && !knownName()) {
                    pos = back;
                    nameFirst = -1;
                }
            }
            if (nameFirst >= 0) {
                return finishPerson(ActorMention.Kind.NAMED, head.phrase());
            }
            if (country == null && affiliation == null) {
                if (head.phrase().equals("مصدر") || head.phrase().equals("مصادر")) {
                    return false;
                }
                boolean definite = head.phrase().startsWith("ال") || head.phrase().contains(" ال") || head.phrase().endsWith("ه");
                return definite && add(from, pos, ActorMention.Kind.BARE, 1, office, null, ActorKind.PERSON, head.phrase(), null);
            }
            return add(from, pos, ActorMention.Kind.DESCRIBED, 1, office, country, ActorKind.PERSON, head.phrase(), null);
        }

        /** "مصدر مسؤول في وزارة الخارجية السورية": the body that a source speaks for. */
        private void source() {
            while (pos < limit && SOURCE_KIND.contains(tokens.get(pos).form())) {
                pos++;
            }
            if (pos + 1 < limit && (tokens.get(pos).is("في") || tokens.get(pos).is("من"))) {
                int back = pos++;
                if (!nestedBody()) {
                    pos = back;
                }
            }
        }

        /** "رئيس مجلس الوزراء وزير الخارجية القطري": a second title right behind the first. */
        private void furtherTitles() {
            while (pos < limit && tokens.get(pos).isWord()) {
                Match<Heads.Head> next = headAt(pos, limit, tokens.get(pos).form());
                if (next == null || next.value().type() != Heads.Type.PERSON || gazetteerPerson(pos)) {
                    return;
                }
                boolean definite = next.value().phrase().contains(" ال") || next.value().phrase().startsWith("ال");
                if (!definite) {
                    return;
                }
                int back = pos;
                String before = country;
                country = null;
                pos = next.last();
                modifiers(true);
                if (before != null && country != null && !before.equals(country)) {
                    // "هاتف الرئيس المصري وزير الخارجية الأميركي": somebody else's title
                    pos = back;
                    country = before;
                    return;
                }
                country = country == null ? before : country;
            }
        }

        private boolean knownName() {
            return nameFirst >= 0 && gazetteer.names().longest(tokens, nameFirst, limit, tokens.get(nameFirst).form()) != null;
        }

        private void ranks() {
            while (pos < limit) {
                Match<Heads.Head> rank = headAt(pos, limit, tokens.get(pos).form());
                if (rank == null || rank.value().type() != Heads.Type.RANK) {
                    return;
                }
                pos = rank.last();
                if (pos < limit && tokens.get(pos).is(".")) {
                    pos++;
                }
            }
        }

        /** Nisba adjectives, the state in the genitive, and adjectives that add nothing. */
        private void modifiers(boolean definite) {
            while (pos < limit) {
                Token token = tokens.get(pos);
                String form = token.form();
                if (form.equals("(") || form.equals(")")) {
                    Match<String> inside = pos + 1 < limit ? gazetteer.nisbas().longest(tokens, pos + 1, limit, tokens.get(pos + 1).form()) : null;
                    if (form.equals("(") && inside != null && inside.last() < limit && tokens.get(inside.last()).is(")")) {
                        country = inside.value();
                        pos = inside.last() + 1;
                        continue;
                    }
                    return;
                }
                if (!token.isWord()) {
                    return;
                }
                Match<String> nisba = gazetteer.nisbas().longest(tokens, pos, limit, form);
                Match<Name> name = gazetteer.names().longest(tokens, pos, limit, form);
                if (name != null && name.value().entity().isPerson()) {
                    return;
                }
                if (nisba != null && (name == null || form.startsWith("ال") && name.last() <= nisba.last()
                        && name.value().kind() != NameKind.BODY)) {
                    if (country == null) {
                        country = nisba.value();
                    }
                    pos = nisba.last();
                } else if (name != null && country == null && affiliation == null
                        && (!definite || name.value().kind() == NameKind.BODY && !name.value().entity().kind().equals(ActorKind.MEDIA))) {
                    take(name.value().entity());
                    pos = name.last();
                } else if (UNITED_NATIONS.contains(form)) {
                    affiliation = "United Nations";
                    pos++;
                } else if (form.equals("الاوروبي") || form.equals("الاوروبيه")) {
                    country = country == null ? "EU" : country;
                    pos++;
                } else if (form.equals("باسمه") || form.equals("باسمها")) {
                    pos++;
                } else if (DEMONSTRATIVES.contains(form) && pos + 1 < limit && bareBodyAt(pos + 1)) {
                    pos += 2;
                } else if (office == Office.OTHER && country == null && form.startsWith("لل") && dutyIn()) {
                    definite = true;
                } else if (form.equals("باسم") || form.equals("بلسان")) {
                    pos++;
                    definite = false;
                    if (!nestedBody()) {
                        if (pos < limit && tokens.get(pos).isWord()) {
                            Match<Name> whom = gazetteer.names().longest(tokens, pos, limit, tokens.get(pos).form());
                            if (whom != null) {
                                take(whom.value().entity());
                                pos = whom.last();
                            }
                        }
                        return;
                    }
                } else if (genitiveBody(form)) {
                    definite = true;
                } else if (form.equals("جمهوريه") || form.equals("دوله") || form.equals("مملكه") || form.equals("سلطنه") || form.equals("الجمهوريه")) {
                    pos++;
                    definite = false;
                } else if (Words.COMMON.contains(form) || plainAdjective(form)) {
                    pos++;
                } else if ((form.equals("الشؤون") || form.equals("والتعاون") || form.equals("التعاون") || form.equals("والمغتربين")
                        || form.equals("والهجره") || form.equals("الدولي") || form.equals("والاندماج") || form.equals("الافريقي") && office == Office.FOREIGN_MINISTER
                        || form.equals("والمغاربه") || form.equals("المقيمين") || form.equals("بالخارج"))) {
                    pos++;
                } else {
                    return;
                }
            }
        }

        /** "زعيم هذه القوات". */
        private boolean bareBodyAt(int i) {
            Match<Heads.Head> body = headAt(i, limit, tokens.get(i).form());
            return body != null && body.last() == i + 1
                    && (body.value().type() == Heads.Type.GROUP || body.value().type() == Heads.Type.FORCES || body.value().type() == Heads.Type.STATE);
        }

        /** "المدير العام للعمليات العسكرية في الهند": what an official is charged with, and where. */
        private boolean dutyIn() {
            int at = pos + 1;
            while (at < limit && at < pos + 4 && tokens.get(at).form().startsWith("ال")) {
                at++;
            }
            if (at + 1 >= limit || !tokens.get(at).is("في")) {
                return false;
            }
            Match<Name> state = gazetteer.names().longest(tokens, at + 1, limit, tokens.get(at + 1).form());
            if (state == null || state.value().kind() != NameKind.STATE) {
                return false;
            }
            take(state.value().entity());
            pos = state.last();
            return true;
        }

        /** "القائد الميداني مراد": an adjective of the title, with a name behind it. */
        private boolean plainAdjective(String form) {
            return form.startsWith("ال") && form.length() > 5 && (form.endsWith("ي") || form.endsWith("يه")) && !knownAt(pos)
                    && pos + 2 < limit && !tokens.get(pos + 1).form().startsWith("ال") && canBeName(pos + 1, true) && canBeName(pos + 2, false);
        }

        private void take(Entity entity) {
            if (entity.country() != null) {
                country = entity.country();
            } else {
                affiliation = entity.label() != null ? entity.label() : entity.name();
            }
        }

        /** "للأمم المتحدة", "في الاتحاد الأوروبي", "لدى الأمم المتحدة", "إلى اليمن": whom an official serves, or where he is sent. */
        private boolean genitiveBody(String form) {
            int at = pos;
            String first = form;
            if (form.equals("في") || form.equals("لدي") || form.equals("الي")) {
                at = pos + 1;
                if (at >= limit || !tokens.get(at).isWord()) {
                    return false;
                }
                first = tokens.get(at).form();
            } else if (form.startsWith("لل")) {
                first = "ال" + form.substring(2);
            } else if (form.startsWith("ل") && form.length() > 3) {
                first = form.substring(1);
            } else {
                return false;
            }
            Match<Name> name = gazetteer.names().longest(tokens, at, limit, first);
            if (name == null) {
                Match<Heads.Head> group = form.equals("في") || form.startsWith("لل") ? headAt(at, limit, first) : null;
                boolean served = group != null && (group.value().type() == Heads.Type.GROUP
                        || form.startsWith("لل") && group.value().type() == Heads.Type.PERSON);
                if (served) {
                    pos = group.last();
                    return true;
                }
                return false;
            }
            Entity entity = name.value().entity();
            boolean sent = form.equals("الي") || form.equals("لدي");
            if (entity.isPerson() || form.equals("في") && entity.kind() == ActorKind.STATE && !"EU".equals(entity.country())) {
                return false;
            }
            if (!sent && country == null && affiliation == null) {
                take(entity);
            } else if (!sent && entity.kind() == ActorKind.ORGANIZATION && country == null) {
                take(entity);
            }
            pos = name.last();
            return true;
        }

        /** "رئيس مجلس السيادة", "رئيس لجنة شؤون الأسرى في الجماعة": the body that a title without a state belongs to. */
        private void institutionOfTitle() {
            if (pos < limit && tokens.get(pos).isWord()) {
                int back = pos;
                if (!nestedBody()) {
                    pos = back;
                    // up to three plain genitives: "رئيس هيئة التفاوض", "مدير مكتب الإعلام"
                    int steps = 0;
                    while (pos < limit && steps < 3 && tokens.get(pos).isWord()
                            && (tokens.get(pos).form().startsWith("ال") || steps == 0 && genitiveChain(pos))
                            && gazetteer.nisbas().longest(tokens, pos, limit, tokens.get(pos).form()) == null
                            && !knownAt(pos) && headAt(pos, limit, tokens.get(pos).form()) == null) {
                        pos++;
                        steps++;
                    }
                    modifiers(false);
                }
            }
        }

        /** "شؤون الأسرى": a noun with its genitive, not a name. */
        private boolean genitiveChain(int i) {
            return i + 1 < limit && tokens.get(i + 1).form().startsWith("ال") && !Words.FUNCTION.contains(tokens.get(i).form())
                    && !Words.ADVERB.contains(tokens.get(i).form()) && !NAME_PARTICLES.contains(tokens.get(i).form())
                    && gazetteer.nisbas().longest(tokens, i + 1, limit, tokens.get(i + 1).form()) == null && !knownAt(i) && !knownAt(i + 1);
        }

        private boolean knownAt(int i) {
            return gazetteer.names().longest(tokens, i, limit, tokens.get(i).form()) != null;
        }

        private boolean nestedBody() {
            if (pos >= limit || !tokens.get(pos).isWord()) {
                return false;
            }
            String form = tokens.get(pos).form();
            Match<Name> name = gazetteer.names().longest(tokens, pos, limit, form);
            Match<Heads.Head> head = headAt(pos, limit, form);
            if (name != null && (head == null || name.last() > head.last())) {
                take(name.value().entity());
                pos = name.last();
                return true;
            }
            if (head == null || head.value().type() == Heads.Type.RANK || head.value().type() == Heads.Type.DUAL) {
                return false;
            }
            pos = head.last();
            // "لجنة شؤون الأسرى": genitives of the inner head
            int steps = 0;
            while (pos < limit && steps < 3 && tokens.get(pos).isWord() && !Words.FUNCTION.contains(tokens.get(pos).form())
                    && gazetteer.nisbas().longest(tokens, pos, limit, tokens.get(pos).form()) == null
                    && !gazetteer.names().startsWith(tokens.get(pos).form())
                    && headAt(pos, limit, tokens.get(pos).form()) == null
                    && (tokens.get(pos).form().startsWith("ال") || steps == 0 && pos + 1 < limit && tokens.get(pos + 1).form().startsWith("ال"))
                    && !head.value().phrase().startsWith("ال") && !head.value().phrase().contains(" ال")) {
                pos++;
                steps++;
            }
            modifiers(false);
            return true;
        }

        /** The name at {@link #pos}, known or unknown. */
        private boolean personName(boolean allowUnknown) {
            if (pos >= limit || !tokens.get(pos).isWord()) {
                return false;
            }
            Match<Name> known = gazetteer.names().longest(tokens, pos, limit, formAt(pos));
            if (known != null && known.value().entity().isPerson()) {
                nameFirst = pos;
                nameLast = known.last();
                pos = known.last();
                extendName();
                if (known.value().kind() == NameKind.PERSON || !allowUnknown || !canContinue(pos)) {
                    return true;
                }
            } else if (!allowUnknown || !canBeName(pos, true) || known != null && known.value().kind() != NameKind.STATE) {
                return false;
            } else if (formAt(pos).startsWith("ال") && (pos + 1 >= limit || !canBeName(pos + 1, false))) {
                return false;
            } else {
                nameFirst = pos;
                pos++;
            }
            while (pos - nameFirst < LONGEST_NAME + particles()) {
                if (hyphenated(pos)) {
                    pos += 2;
                } else if (canContinue(pos) || hyphenated(pos + 1) && tokens.get(pos).isWord()) {
                    pos++;
                } else {
                    break;
                }
            }
            nameLast = pos;
            return true;
        }

        /** The hyphen of "جاي-إن". */
        private boolean hyphenated(int i) {
            return i + 1 < limit && tokens.get(i).is("-") && !tokens.get(i).spaceBefore() && tokens.get(i + 1).isWord() && !tokens.get(i + 1).spaceBefore();
        }

        private int particles() {
            int n = 0;
            for (int i = nameFirst; i < pos; i++) {
                if (NAME_PARTICLES.contains(tokens.get(i).form())) {
                    n++;
                }
            }
            return n;
        }

        private boolean canContinue(int i) {
            if (i >= limit) {
                return false;
            }
            Token token = tokens.get(i);
            String form = token.form();
            if (NAME_PARTICLES.contains(form) && i + 1 < limit && tokens.get(i + 1).isWord() && !form.equals("لا")) {
                return true;
            }
            if (NAME_PARTICLES.contains(tokens.get(i - 1).form())) {
                return token.isWord();
            }
            if (!canBeName(i, false) || headAt(i, limit, form) != null) {
                return false;
            }
            Match<Name> name = gazetteer.names().longest(tokens, i, limit, form);
            return name == null || name.value().entity().isPerson();
        }

        private boolean finishPerson(ActorMention.Kind mentionKind, String head) {
            int first = Math.min(from, nameFirst);
            Entity known = knownPerson();
            if (known == null && mentionKind == ActorMention.Kind.NAMED && head.isEmpty() && nameLast - nameFirst < 2) {
                return false;
            }
            Office nameOffice = office;
            apposition();
            if (known == null) {
                String name = text.text().substring(startOf(nameFirst), tokens.get(nameLast - 1).end());
                Office given = nameOffice != null ? nameOffice : office;
                known = new Entity(name, null, ActorKind.PERSON, country, affiliation, given);
            }
            boolean added = add(first, pos, mentionKind == ActorMention.Kind.COUNTERPART ? mentionKind : ActorMention.Kind.NAMED, 1,
                    known.office(), known.country() != null ? known.country() : country, ActorKind.PERSON, known.name(), known);
            found.get(found.size() - 1).title = FoldedText.fold(head);
            found.get(found.size() - 1).familyName = tokens.get(nameLast - 1).form();
            return added;
        }

        private int startOf(int i) {
            Token token = tokens.get(i);
            if (i != from) {
                return token.start();
            }
            return startWithout(token, cut.prefixLength());
        }

        /** The person of the gazetteer, unless the title says another state. */
        private @Nullable Entity knownPerson() {
            String first = nameFirst == from ? form(cut) : tokens.get(nameFirst).form();
            Match<Name> match = gazetteer.names().longest(tokens, nameFirst, nameLast, first);
            if (match == null || !match.value().entity().isPerson()) {
                // the family name alone tells a known person where office and state agree
                Match<Name> tail = gazetteer.names().longest(tokens, nameLast - 1, nameLast, tokens.get(nameLast - 1).form());
                if (tail != null && tail.value().entity().isPerson() && country != null && nameLast - nameFirst > 1
                        && country.equals(tail.value().entity().country()) && office == tail.value().entity().office()) {
                    return tail.value().entity();
                }
                return null;
            }
            Entity entity = match.value().entity();
            boolean whole = match.last() == nameLast || match.value().kind() == NameKind.PERSON;
            if (!whole || country != null && entity.country() != null && !country.equals(entity.country())
                    && !(office == Office.ENVOY || office == Office.OTHER)) {
                return null;
            }
            return entity;
        }

        /** "سيرغي لافروف، وزير خارجية روسيا الاتحادية،" and "تميم بن حمد آل ثاني أمير البلاد": the title behind the name. */
        private void apposition() {
            int at = pos;
            boolean comma = at < limit && tokens.get(at).is(",");
            if (comma) {
                at++;
            }
            if (at >= limit || !tokens.get(at).isWord()) {
                return;
            }
            Match<Heads.Head> title = headAt(at, limit, tokens.get(at).form());
            if (title == null || title.value().type() != Heads.Type.PERSON || NAMELESS.contains(title.value().phrase())) {
                return;
            }
            int back = pos;
            pos = title.last();
            String countryBefore = country;
            country = null;
            boolean construct = !title.value().phrase().startsWith("ال") && !title.value().phrase().contains(" ال");
            int titleEnd = pos;
            modifiers(!construct);
            if (construct && pos == titleEnd) {
                institutionOfTitle();
            }
            while (pos < limit) {
                Match<Heads.Head> more = headAt(pos, limit, tokens.get(pos).form());
                if (more == null || more.value().type() != Heads.Type.PERSON) {
                    break;
                }
                pos = more.last();
                modifiers(true);
            }
            boolean namedAgain = pos < limit && tokens.get(pos).isWord() && (gazetteerPerson(pos) || comma && canBeName(pos, true) && !comma(pos));
            if (comma && (namedAgain || pos < limit && !tokens.get(pos).is(",") && !tokens.get(pos).is(".") && construct && country == null)) {
                pos = back;
                country = countryBefore;
                return;
            }
            Entity person = knownPerson();
            String own = person != null ? person.country() : countryBefore;
            if (namedAgain && gazetteerPerson(pos) || !comma && own != null && country != null && !country.equals(own)) {
                pos = back;
                country = countryBefore;
                return;
            }
            if (country == null) {
                country = countryBefore;
            }
            if (office == null) {
                office = title.value().office();
            }
        }

        private boolean comma(int i) {
            return i < limit && tokens.get(i).is(",");
        }

        private boolean gazetteerPerson(int i) {
            Match<Name> match = gazetteer.names().longest(tokens, i, limit, tokens.get(i).form());
            return match != null && match.value().entity().isPerson();
        }

        /** "الرئيسين الروسي فلاديمير بوتين والأميركي دونالد ترامب", "الجانبين الروسي والأوكراني", or "الزعيمان" alone. */
        private boolean dual(Heads.Head head) {
            int before = found.size();
            int headEnd = pos;
            boolean first = true;
            int itemFrom = from;
            if (pos + 1 < limit && tokens.get(pos).is(",") && gazetteer.nisbas().longest(tokens, pos + 1, limit, tokens.get(pos + 1).form()) != null) {
                pos++;
            }
            while (pos < limit) {
                String form = tokens.get(pos).form();
                boolean and = form.startsWith("و") && form.length() > 2;
                if (!first && !and) {
                    break;
                }
                String bare = first ? form : form.substring(1);
                country = null;
                nameFirst = -1;
                office = head.office();
                int back = pos;
                Match<String> nisba = gazetteer.nisbas().longest(tokens, pos, limit, bare);
                Match<Name> name = gazetteer.names().longest(tokens, pos, limit, bare);
                if (nisba != null) {
                    country = nisba.value();
                    pos = nisba.last();
                    if (head.office() != null) {
                        ranks();
                        personName(false);
                    }
                } else if (name != null && (head.office() != null) == name.value().entity().isPerson()) {
                    nameFirst = pos;
                    nameLast = name.last();
                    pos = name.last();
                } else if (name != null && !name.value().entity().isPerson()) {
                    country = name.value().entity().country();
                    pos = name.last();
                } else {
                    pos = back;
                    break;
                }
                int start = first ? itemFrom : back;
                addDualItem(start, back, head, first ? cut.conjunction() : 'و', first ? cut.preposition() : (char) 0);
                first = false;
            }
            if (found.size() - before >= 2) {
                return true;
            }
            while (found.size() > before) {
                found.remove(found.size() - 1);
            }
            pos = headEnd;
            country = null;
            boolean definite = head.phrase().startsWith("ال") || head.phrase().startsWith("كل");
            if (!definite) {
                // "وفدا البلدين" are the two, "وفدا دبلوماسيا" is a delegation
                Match<Heads.Head> owners = pos < limit ? headAt(pos, limit, tokens.get(pos).form()) : null;
                if (owners == null || owners.value().type() != Heads.Type.DUAL || owners.value().office() != null) {
                    return false;
                }
                pos = owners.last();
            }
            return add(from, pos, ActorMention.Kind.PAIR, 2, head.office(), null, head.kind(), head.phrase(), null);
        }

        private void addDualItem(int start, int item, Heads.Head head, char conjunction, char preposition) {
            Entity entity = null;
            if (nameFirst >= 0) {
                String first = nameFirst == item && start == item ? tokens.get(item).form().substring(1) : tokens.get(nameFirst).form();
                Match<Name> match = gazetteer.names().longest(tokens, nameFirst, limit, first);
                entity = match == null ? null : match.value().entity();
            } else if (head.office() == null && country != null) {
                entity = gazetteer.state(country);
            }
            Token token = tokens.get(start);
            int startOffset = start == from ? startWithout(token, cut.prefixLength()) : startWithout(token, 1);
            ActorMention.Kind mentionKind = entity != null ? ActorMention.Kind.NAMED : ActorMention.Kind.DESCRIBED;
            ActorMention mention = new ActorMention(start, pos, startOffset, tokens.get(pos - 1).end(), conjunction, preposition,
                    mentionKind, 1, head.office(), entity != null ? entity.country() : country, head.kind(), head.phrase());
            if (entity != null) {
                mention.entities = List.of(entity);
            }
            found.add(mention);
        }

        private boolean own(Heads.Head head) {
            if (head.phrase().equals("دولته") && from > 0 && finiteVerb.test(from - 1)) {
                // "وأعرب دولته": the honorific of a head of government
                return add(from, pos, ActorMention.Kind.BARE, 1, Office.HEAD_OF_GOVERNMENT, null, ActorKind.PERSON, head.phrase(), null);
            }
            boolean town = text.text().charAt(tokens.get(pos - 1).end() - 1) == 'ة';
            if (head.phrase().equals("البلاد") && from > 0 || town && !head.phrase().startsWith("ال")) {
                return false;
            }
            return add(from, pos, ActorMention.Kind.OWN, head.number(), null, null, head.kind(), head.phrase(), null);
        }

        /** "والأخير يرفضها": as a noun, not as the adjective of "المكالمة الأخيرة". */
        private boolean last(Heads.Head head) {
            Token before = from > 0 ? tokens.get(from - 1) : null;
            boolean noun = cut.conjunction() != 0 || cut.preposition() != 0 || before == null || !before.isWord() || finiteVerb.test(from - 1)
                    || Words.FUNCTION.contains(before.form());
            return noun && add(from, pos, ActorMention.Kind.BARE, 1, null, null, ActorKind.GROUP, head.phrase(), null);
        }

        /** "الكوريتان". */
        private boolean fixed(Heads.Head head) {
            List<Entity> states = head.states().stream().map(gazetteer::state).filter(java.util.Objects::nonNull).toList();
            add(from, pos, ActorMention.Kind.NAMED, 2, null, null, ActorKind.STATE, head.phrase(), null);
            found.get(found.size() - 1).entities = states;
            return true;
        }

        /** A government, army or institution with its state. */
        private boolean body(Heads.Head head) {
            kind = head.kind();
            boolean construct = !head.phrase().startsWith("ال") && !head.phrase().contains(" ال");
            int headEnd = pos;
            String name = null;
            if (construct && head.type() == Heads.Type.INSTITUTION && pos < limit && tokens.get(pos).isWord()) {
                int back = pos;
                if (head.phrase().equals("مكتب")) {
                    Match<Heads.Head> whose = headAt(pos, limit, tokens.get(pos).form());
                    Match<Name> person = gazetteer.names().longest(tokens, pos, limit, tokens.get(pos).form());
                    if (person != null && person.value().entity().isPerson()) {
                        take(person.value().entity());
                        pos = person.last();
                    } else if (whose != null && whose.value().type() == Heads.Type.PERSON) {
                        pos = whose.last();
                        modifiers(true);
                        Match<Name> named = pos < limit ? gazetteer.names().longest(tokens, pos, limit, tokens.get(pos).form()) : null;
                        if (named != null && named.value().entity().isPerson()) {
                            take(named.value().entity());
                            pos = named.last();
                        }
                    } else {
                        return false;
                    }
                } else {
                    pos = back;
                    int steps = 0;
                    while (pos < limit && steps < 3 && tokens.get(pos).isWord() && tokens.get(pos).form().startsWith("ال")
                            && gazetteer.nisbas().longest(tokens, pos, limit, tokens.get(pos).form()) == null) {
                        pos++;
                        steps++;
                    }
                    if (steps == 0 && !head.phrase().equals("سفاره")) {
                        modifiers(false);
                        if (country == null && affiliation == null) {
                            return false;
                        }
                    }
                }
            }
            modifiers(!construct);
            if (country == null && head.type() == Heads.Type.STATE && construct && pos < limit && gazetteerPerson(pos)) {
                // "حكومة نجيب ميقاتي"
                Match<Name> leader = gazetteer.names().longest(tokens, pos, limit, tokens.get(pos).form());
                take(leader.value().entity());
                pos = leader.last();
            }
            if (country == null && affiliation == null) {
                if (construct) {
                    return false;
                }
                boolean bare = head.type() == Heads.Type.STATE && (head.phrase().startsWith("الطرف") || head.phrase().startsWith("الجانب")
                        || head.phrase().equals("القيادة") || head.phrase().equals("الإدارة") || head.phrase().equals("النظام")
                        || head.phrase().equals("الوفد") || head.phrase().equals("الدبلوماسية") || head.phrase().equals("الوسيط"));
                return !bare && add(from, pos, ActorMention.Kind.BARE, head.number(), null, null, head.kind(), head.phrase(), null);
            }
            Entity entity;
            if (head.type() == Heads.Type.STATE) {
                Entity state = country == null ? null : gazetteer.state(country);
                if (state == null) {
                    return affiliation != null && add(from, pos, ActorMention.Kind.NAMED, 1, null, null, ActorKind.GROUP, affiliation,
                            new Entity(affiliation, affiliation, ActorKind.GROUP, null, null, null));
                }
                entity = state;
            } else {
                int first = startOf(from);
                boolean contracted = cut.article() && cut.preposition() == 'ل' && text.text().charAt(first) == 'ل';
                name = (contracted ? "ا" : "") + text.text().substring(first, tokens.get(pos - 1).end());
                entity = new Entity(name, null, kind, country, affiliation, null);
            }
            String headName = head.type() == Heads.Type.STATE ? head.phrase() : entity.name();
            return add(from, pos, ActorMention.Kind.NAMED, head.number(), null, country, kind, headName, entity);
        }

        /** "بين الروس والأوكرانيين", "أن الروس سلّموا": a people for its state, where no noun stands before it. */
        private boolean bodyNisba() {
            Match<String> nisba = gazetteer.nisbas().longest(tokens, from, limit, form(cut));
            String form = form(cut);
            boolean people = nisba != null && cut.article() && nisba.last() == from + 1
                    && (form.endsWith("ون") || form.endsWith("ين") || !form.endsWith("ي") && !form.endsWith("يه") && !form.endsWith("يان") && !form.endsWith("ا"));
            boolean second = cut.conjunction() == 'و' && !found.isEmpty() && found.get(found.size() - 1).last == from
                    && found.get(found.size() - 1).actorKind == ActorKind.STATE;
            boolean alone = cut.conjunction() == 0 && cut.preposition() == 0 && from > 0 && PEOPLE_AFTER.contains(tokens.get(from - 1).form());
            Entity state = people && (second || alone) ? gazetteer.state(nisba.value()) : null;
            return state != null && add(from, from + 1, ActorMention.Kind.NAMED, 3, null, state.country(), state.kind(), state.name(), state);
        }

        private boolean add(int first, int last, ActorMention.Kind mentionKind, int number, @Nullable Office mentionOffice,
                @Nullable String mentionCountry, ActorKind mentionActorKind, String head, @Nullable Entity entity) {
            Token token = tokens.get(first);
            int start = first == from ? startWithout(token, cut.prefixLength()) : token.start();
            ActorMention mention = new ActorMention(first, last, start, tokens.get(last - 1).end(), cut.conjunction(),
                    cut.preposition(), mentionKind, number, mentionOffice, mentionCountry, mentionActorKind, head);
            mention.firstWord = first == from ? form(cut) : token.form();
            if (entity != null) {
                mention.entities = List.of(entity);
                seen.add(entity);
            }
            pos = last;
            found.add(mention);
            return true;
        }
    }

    /** Where a token begins after so many proclitic letters, marks on them left out. */
    private int startWithout(Token token, int letters) {
        return withoutPrefix(text.text(), token.start(), token.end(), letters);
    }

    /** The offset in {@code text} behind the first {@code letters} letters of the word at {@code start}. */
    public static int withoutPrefix(String text, int start, int end, int letters) {
        int at = start;
        for (int left = letters; left > 0 && at < end; left--) {
            at++;
            while (at < end && !Character.isLetterOrDigit(text.charAt(at)) || at < end && text.charAt(at) == 'ـ') {
                at++;
            }
        }
        return at;
    }
}
