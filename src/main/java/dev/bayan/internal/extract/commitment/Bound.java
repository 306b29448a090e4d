package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is bound: the subject of a verb, whoever says "we", the owner of a noun, the two parties in question. */
final class Bound {
    private static final WordSet THIRD_PERSON_COMPLEMENT =
            WordSet.of("انه", "انها", "انهما", "انهم", "لكنه", "لكنها", "لكنهما", "لكنهم");
    private static final WordSet COPULA = TriggerWords.of("COPULA");
    private static final WordSet WE = TriggerWords.of("WE");
    private static final WordSet RELATIVE = WordSet.of("ما", "الذي", "التي", "الذين");
    private static final WordSet ON_OUR_SIDE = TriggerWords.of("ON_OUR_SIDE");
    private static final WordSet READER = TriggerWords.of("READER");
    private static final WordSet YOU = WordSet.of("انك", "بانك", "فانك", "وانك", "انكم", "فانكم", "بانكم");
    private static final WordSet BODY = TriggerWords.of("BODY");
    private static final WordSet UNITS = TriggerWords.of("UNITS");
    private static final WordSet FORCES = TriggerWords.of("FORCES");
    private static final WordSet OFFICES = TriggerWords.of("OFFICES");
    private static final WordSet INTRANSITIVE = WordSet.of("تعهد", "التزم", "اتفق", "توافق", "تكفل");
    private static final WordSet MAN = WordSet.of("الرجل", "الرجلان", "الاخير", "الاخيره", "الطرفان", "الجانبان");
    private static final WordSet HIS_WORD = WordSet.of("قوله", "قولها", "القول");
    private static final WordSet HE = WordSet.of("وهو", "وهم");
    private static final WordSet SHE = WordSet.of("وهي");
    private static final WordSet BOTH = WordSet.of("وهما", "هما");
    private static final WordSet HIS_WORDS = WordSet.of("قوله", "قولها", "تاكيده", "تاكيدها");
    private static final WordSet RELAY = WordSet.of("نقل", "اورد", "حكي", "روي");
    private static final WordSet NOT = WordSet.of("لا", "لن", "سوف");
    private static final WordSet THAT = WordSet.of("ان", "وان", "بان", "وبان");
    private static final WordSet ALLIES = TriggerWords.of("ALLIES");
    private static final int TITLE = 3;
    private static final int FAR = 40;
    private static final int ASIDE = 14;
    private static final int OFFICE = 10;
    private static final int READER_AHEAD = 8;

    private final Scene scene;

    Bound(Scene scene) {
        this.scene = scene;
    }

    /** Those of some mentions that mean somebody; "بلادنا" and "مكتبي" mean whoever speaks. */
    List<ActorMention> known(List<ActorMention> mentions) {
        List<ActorMention> known = new ArrayList<>();
        for (ActorMention mention : mentions) {
            String form = scene.form(mention.first());
            boolean mine = mention.kind() == ActorMention.Kind.OWN && (form.endsWith("نا") || form.endsWith("ي"));
            boolean bare = mention.kind() == ActorMention.Kind.BARE
                    && mention.entities().isEmpty()
                    && BODY.contains(form);
            List<ActorMention> speaker =
                    mine ? speaker(mention.first()) : bare ? representatives(mention.first()) : List.of();
            if (!speaker.isEmpty()) {
                known.addAll(speaker);
            } else if (!mention.entities().isEmpty()) {
                known.add(mention);
            }
        }
        return known;
    }

    /** "قال ممثل البوليساريو إن الجبهة ملتزمة": whoever speaks, where he does so for a group that the text names nowhere else. */
    private List<ActorMention> representatives(int i) {
        List<ActorMention> speaker = scene.attribution().speaker(i);
        boolean group = !speaker.isEmpty()
                && Scene.entitiesOf(speaker).stream()
                        .allMatch(e ->
                                e.country() == null && e.affiliation() != null || e.office() == Office.SPOKESPERSON);
        return group ? speaker : List.of();
    }

    /** Whom a verb binds. */
    List<ActorMention> subject(Predicate predicate) {
        if (predicate.isFirstPerson()) {
            return speaker(predicate.token());
        }
        List<ActorMention> relayed = relayed(predicate);
        if (!relayed.isEmpty()) {
            return relayed;
        }
        if (predicate.participle() && predicate.subject().isEmpty()) {
            // "إن حكومته «مصممة على»": told of whoever stands right before it
            return subjectOfAdjective(predicate.token());
        }
        List<ActorMention> subject =
                predicate.explicitSubject() || !toReader(predicate.token()) ? known(predicate.subject()) : List.of();
        int each = predicate.token() + 1;
        ActorMention named = predicate.explicitSubject() && !subject.isEmpty() ? null : inApposition(each);
        if (named != null) {
            return List.of(named);
        }
        if (!predicate.explicitSubject() && somethingElse(predicate)) {
            return List.of();
        }
        if (subject.isEmpty()
                && scene.form(each).equals("كل")
                && scene.form(each + 1).equals("من")) {
            // "تعتزم كل من مدريد ولندن"
            ActorMention first = scene.actors().mentionFrom(each + 2);
            if (first != null) {
                return known(scene.actors().coordination(first));
            }
        }
        if (subject.isEmpty() && !predicate.explicitSubject()) {
            // "أكد أمين الحلف أن الحلف لا ينوي"
            int k = beforeNot(predicate.token());
            List<ActorMention> ofBody = BODY.contains(scene.form(k)) ? representatives(k) : List.of();
            if (!ofBody.isEmpty()) {
                return ofBody;
            }
        }
        return subject.isEmpty() && predicate.isDual() ? scene.actors().lastPairBefore(predicate.token()) : subject;
    }

    /** "وأمر قائد الأركان بالنيابة، اللواء فلان، وحداته": who is named between commas behind an office that no title tells; or null. */
    private @Nullable ActorMention inApposition(int office) {
        int end = Math.min(scene.sentenceEnd(office - 1), office + OFFICE);
        if (office >= end || !OFFICES.contains(scene.form(office))) {
            return null;
        }
        for (int k = office + 1; k < end; k++) {
            if (scene.tokens().get(k).is(",")) {
                ActorMention named = scene.actors().mentionFrom(k + 1);
                boolean closed = named != null
                        && named.isPerson()
                        && named.entity() != null
                        && named.preposition() == 0
                        && named.last() < scene.sentenceEnd(k)
                        && scene.tokens().get(named.last()).is(",");
                return closed ? named : null;
            }
            if (scene.actors().predicateAt(k) != null || !scene.tokens().get(k).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** "وتلتزم الشركة المنفذة بتسليم": the noun right behind a verb without an object is its subject, and nobody spoken of before. */
    private boolean somethingElse(Predicate predicate) {
        int next = predicate.token() + 1;
        String form = scene.form(next);
        boolean unknownBody = FORCES.contains(form)
                && scene.form(next + 1).startsWith("ال")
                && scene.actors().mentionFrom(next) == null;
        if (unknownBody && INTRANSITIVE.contains(predicate.reading().verb())) {
            // "وتعهد جيش التحالف بسحب": a force that no lexicon knows
            return true;
        }
        return INTRANSITIVE.contains(predicate.reading().verb())
                && form.startsWith("ال")
                && form.length() > 4
                && !Words.FUNCTION.contains(form)
                && !Words.COMPLEMENT.contains(form)
                && !MAN.contains(form)
                && scene.actors().mentionFrom(next) == null
                && scene.time().date(next).isEmpty();
    }

    /** "فإنك توافق … وتتعهد": whether whoever reads the page is spoken to in the clause before a verb, and not somebody in the news. */
    private boolean toReader(int verb) {
        for (int k = verb; k >= scene.sentenceStart(verb); k--) {
            String form = scene.form(k);
            if (isThirdPersonComplement(form)) {
                return false;
            }
            if (YOU.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** "ونقلت الإذاعة عن الوزير أنه لا يعتزم": the one whose words are relayed, right before the pronoun that takes him up. */
    List<ActorMention> relayed(Predicate predicate) {
        int k = beforeNot(predicate.token());
        int last = HIS_WORDS.contains(scene.form(k - 1)) ? k - 2 : k - 1;
        boolean pronoun = isThirdPersonComplement(scene.form(k))
                && !predicate.explicitSubject()
                && last > scene.sentenceStart(predicate.token());
        ActorMention named = pronoun ? scene.actors().mentionAt(last) : null;
        if (named == null
                || !named.isPerson()
                || named.entity() == null
                || scene.form(k).endsWith("هما")
                || scene.form(k).endsWith("هم")) {
            return List.of();
        }
        for (int j = named.first() - 1; j >= Math.max(scene.sentenceStart(k), named.first() - TITLE); j--) {
            if (scene.form(j).equals("عن")) {
                Predicate relaying = scene.anyPredicateBefore(j);
                boolean relays = relaying != null
                        && relaying.token() >= scene.sentenceStart(k)
                        && RELAY.contains(relaying.reading().verb());
                return relays ? List.of(named) : List.of();
            }
        }
        return List.of();
    }

    /** The word before a verb, over the particle that denies it. */
    private int beforeNot(int verb) {
        int k = verb - 1;
        while (k > scene.sentenceStart(verb) && NOT.contains(scene.form(k))) {
            k--;
        }
        return k;
    }

    /** Whoever says "I" or "we" at a token; in a communiqué those named after its "نحن" or "إننا في". */
    List<ActorMention> speaker(int i) {
        if (scene.tokens().get(i).quote() < 0 && addressesReader(i)) {
            return List.of();
        }
        List<ActorMention> speaker = scene.attribution().firstPerson(i);
        if (!speaker.isEmpty()) {
            return speaker;
        }
        for (int k = i; k >= Math.max(scene.sentenceStart(i), i - FAR); k--) {
            if (WE.contains(scene.bare(k)) || WE.contains(scene.form(k))) {
                List<ActorMention> named = selfNamed(k + 1);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** "سنرسل إليك", "لن نشارك بريدك": the page speaks to whoever reads it. */
    private boolean addressesReader(int i) {
        for (int k = i; k < Math.min(i + READER_AHEAD, scene.sentenceEnd(i)); k++) {
            if (READER.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    private List<ActorMention> selfNamed(int from) {
        for (int k = from; k < Math.min(from + 5, scene.sentenceEnd(from - 1)); k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            Entity state = scene.nisba(k);
            if (mention != null && mention.preposition() == 0) {
                return known(scene.actors().coordination(mention));
            }
            if (state != null) {
                return List.of(scene.actors().stateMention(k, state));
            }
            boolean inside = scene.form(k).equals("في")
                    || scene.tokens().get(k).is(",")
                    || !Words.FUNCTION.contains(scene.form(k));
            if (!inside
                    || scene.actors().predicateAt(k) != null
                    || scene.form(k).startsWith("ل")
                    || TriggerWords.isAdjective(scene.form(k))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether one of some mentions belongs to the same side as one of others. */
    static boolean sameSides(List<ActorMention> some, List<ActorMention> others) {
        for (Entity one : Scene.entitiesOf(some)) {
            for (Entity other : Scene.entitiesOf(others)) {
                if (one.sameSide(other)
                        || isOf(one, other)
                        || isOf(other, one)
                        || agency(one, other)
                        || agency(other, one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية" speaks for the United Nations. */
    private static boolean agency(Entity body, Entity whole) {
        return body.kind() == ActorKind.ORGANIZATION
                && whole.kind() == ActorKind.ORGANIZATION
                && body.name().contains(" " + whole.name());
    }

    private static boolean isOf(Entity person, Entity group) {
        String affiliation = person.affiliation();
        return affiliation != null && (affiliation.equals(group.label()) || affiliation.equals(group.name()));
    }

    /** The subject of an adjective: right before it, over adverbs and copulas, or over an aside between commas. */
    List<ActorMention> subjectOfAdjective(int i) {
        int start = scene.sentenceStart(i);
        int k = beforeCopula(i - 1, start);
        boolean quoted = k > start
                && !scene.tokens().get(k).isWord()
                && scene.tokens().get(k).quote() >= 0
                && scene.tokens().get(k).quote() == scene.tokens().get(i).quote();
        if (quoted && (scene.tokens().get(k - 1).is(",") || scene.actors().mentionAt(k - 1) != null)) {
            // "إن حكومته «مصممة على»": the quotation opens behind its subject
            k--;
        }
        if (k > start && scene.tokens().get(k).is(",")) {
            int open = opening(k, start);
            ActorMention left = open > start ? scene.actors().mentionAt(open - 1) : null;
            if (left != null && left.preposition() == 0) {
                return known(chain(left, start));
            }
        }
        ActorMention mention = k >= start ? scene.actors().mentionAt(k) : null;
        if (mention != null && mention.preposition() == 0) {
            return known(chain(mention, start));
        }
        Entity state = k > start + 1 && mention == null ? scene.nisba(k) : null;
        if (state != null && TriggerWords.is(scene.form(k - 1), UNITS) && THAT.contains(scene.form(k - 2))) {
            // "إن المفاوضين الإيرانيين مستعدون"
            return List.of(scene.actors().stateMention(k, state));
        }
        while (k > start && ON_OUR_SIDE.contains(scene.form(k))) {
            k--;
        }
        String before = k >= start ? scene.form(k) : "";
        Predicate copula = k >= start ? scene.actors().predicateAt(k) : null;
        if (copula != null && copula.isFirstPerson() && copula.has(VerbSense.BE)) {
            return speaker(i);
        }
        if (WE.contains(before) || WE.contains(scene.bare(k))) {
            return speaker(i);
        }
        if (isThirdPersonComplement(before) && HIS_WORD.contains(scene.form(k - 1))) {
            // "نقلت الوكالة عن الوزير قوله إنه مستعد"
            return known(scene.attribution().of(i));
        }
        if (isThirdPersonComplement(before) || HE.contains(before) || SHE.contains(before)) {
            Predicate governor = governing(i, before);
            List<ActorMention> acting =
                    governor == null || SHE.contains(before) && !isFeminine(governor) ? List.of() : subject(governor);
            return acting.isEmpty() && before.endsWith("ها") ? topic(k - 1, start) : acting;
        }
        if (BOTH.contains(before)) {
            // "وأضاف أن الرئيسين يثقان ببعضهما، وهما عازمان على"
            return scene.actors().lastPairBefore(i);
        }
        if (k > start && BODY.contains(before)) {
            // "قال الرئيس إن الدولة عازمة"
            List<ActorMention> told = scene.attribution().speaker(i);
            return told.size() == 1 && told.get(0).isPerson() ? told : List.of();
        }
        List<ActorMention> topic = topic(k, start);
        Predicate between = topic.isEmpty() ? null : scene.anyPredicateBefore(i);
        if (!topic.isEmpty()
                && (between == null || between.token() < topic.get(0).first())) {
            return topic;
        }
        List<ActorMention> leader = withAllies(k, start);
        if (!leader.isEmpty()) {
            return leader;
        }
        boolean opens = k < start
                || k == start && !scene.tokens().get(k).isWord()
                || scene.tokens().get(k).is(":")
                || scene.tokens().get(k).quote() >= 0 && !scene.tokens().get(k).isWord();
        return opens ? speaker(i) : List.of();
    }

    /** "إن بلاده ترفض مقترحا قدمته واشنطن، لكنها مستعدة": the verb whose subject a coordinated pronoun takes up, over relative clauses. */
    private @Nullable Predicate governing(int i, String pronoun) {
        Predicate governor = scene.predicateBefore(i);
        boolean coordinated = pronoun.startsWith("و") || pronoun.startsWith("ف") || pronoun.startsWith("لك");
        while (coordinated && governor != null && relative(governor)) {
            Predicate outer = scene.predicateBefore(governor.token());
            if (outer == null || outer.token() < scene.sentenceStart(i)) {
                return governor;
            }
            governor = outer;
        }
        return governor;
    }

    /** "الذي قدمه ترامب", "مقترحا قدمته واشنطن": a verb of a relative clause, with a pronoun for what the clause is about. */
    private boolean relative(Predicate verb) {
        String before = scene.form(verb.token() - 1);
        boolean resumptive = !verb.reading().pronoun().isEmpty()
                && verb.explicitSubject()
                && verb.reading().cut().conjunction() == 0
                && scene.tokens().get(verb.token() - 1).isWord()
                && !Words.COMPLEMENT.contains(before)
                && !Words.FUNCTION.contains(before)
                && scene.actors().mentionAt(verb.token() - 1) == null;
        return RELATIVE.contains(before) || resumptive;
    }

    /** "أن ماليزيا، بصفتها رئيسة الرابطة، مستعدة", "أن موسكو ما زالت تبحث عن حل، وأنها مستعدة": who stands right behind the last أن. */
    private List<ActorMention> topic(int last, int start) {
        for (int k = last; k > start && last - k < FAR; k--) {
            if (THAT.contains(scene.form(k))) {
                ActorMention mention = scene.actors().mentionFrom(k + 1);
                return mention != null && mention.preposition() == 0 && mention.last() <= last
                        ? known(List.of(mention))
                        : List.of();
            }
        }
        return List.of();
    }

    /** "إن برلين وحلفاءها الأوروبيين مستعدون": whoever is named with allies that the text does not name, of whom the last word stands here. */
    List<ActorMention> withAllies(int last, int start) {
        for (int k = last; k > start && k > last - 2; k--) {
            if (ALLIES.contains(scene.form(k))) {
                ActorMention leader = scene.actors().mentionAt(k - 1);
                return leader != null && leader.preposition() == 0 ? known(List.of(leader)) : List.of();
            }
        }
        return List.of();
    }

    private static boolean isFeminine(Predicate predicate) {
        return predicate.reading().form().gender() == VerbForm.Gender.FEMININE;
    }

    /** The word before copulas and adverbs that end at a token. */
    int beforeCopula(int from, int start) {
        int k = from;
        while (k >= start && (Words.ADVERB.contains(scene.form(k)) || COPULA.contains(scene.form(k)))) {
            k--;
        }
        return k;
    }

    /** The comma that opens the aside closed by another. */
    int opening(int close, int start) {
        for (int k = close - 1; k > Math.max(start, close - ASIDE); k--) {
            if (scene.tokens().get(k).is(",")) {
                return k;
            }
        }
        return -1;
    }

    private List<ActorMention> chain(ActorMention last, int start) {
        List<ActorMention> chain = new ArrayList<>();
        chain.add(last);
        ActorMention first = last;
        while (first.conjunction() == 'و' && first.first() > start) {
            ActorMention before = scene.actors().mentionAt(first.first() - 1);
            if (before == null) {
                break;
            }
            first = before;
            chain.add(0, first);
        }
        return chain;
    }

    static boolean isThirdPersonComplement(String form) {
        int at = form.startsWith("و") || form.startsWith("ف") ? 1 : 0;
        return THIRD_PERSON_COMPLEMENT.containsRest(form, form.startsWith("ب", at) ? at + 1 : at);
    }

    /** Whom a pronoun on a trigger noun means, by what governs the noun: "أعربا عن عزمهما", "أبدت استعدادها". */
    List<ActorMention> owner(int i, String pronoun, @Nullable Predicate governor) {
        List<ActorMention> quoted = governor == null ? List.of() : quoted(governor, i);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        List<ActorMention> owners = governor == null ? List.of() : subject(governor);
        if (pronoun.equals("هما")) {
            return Scene.entitiesOf(owners).size() < 2 ? scene.actors().lastPairBefore(i) : owners;
        }
        if (owners.isEmpty() && governor != null && governor.participle()) {
            owners = actingBefore(governor.token());
        }
        if (!pronoun.equals("هم") && owners.size() > 1 && governor != null && !governor.explicitSubject()) {
            owners = owners.subList(0, 1);
        }
        if (pronoun.equals("ها") && owners.size() == 1 && owners.get(0).isPerson()) {
            // "أبدى استعدادها": hers, the movement's, not his
            ActorMention body = ownBody(i);
            body = body == null && governor != null ? bodyOf(owners.get(0), governor.token() + 1, i) : body;
            return body == null ? owners : List.of(body);
        }
        return owners;
    }

    /** "نقلت الوكالة عن الرئيس استعداده": whom a relaying verb quotes, before a token. */
    private List<ActorMention> quoted(Predicate relaying, int to) {
        for (int k = relaying.token() + 1; RELAY.contains(relaying.reading().verb()) && k + 1 < to; k++) {
            ActorMention named = scene.form(k).equals("عن") ? scene.actors().mentionFrom(k + 1) : null;
            if (named != null) {
                return known(scene.actors().coordination(named));
            }
        }
        return List.of();
    }

    /** A state or body before a token, spoken of as somebody's own: "بلاده", "الحركة". */
    private @Nullable ActorMention ownBody(int i) {
        for (int k = i - 1; k >= Math.max(0, i - FAR); k--) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null
                    && mention.kind() == ActorMention.Kind.OWN
                    && mention.entity() != null
                    && !mention.entity().isPerson()) {
                return mention;
            }
        }
        return null;
    }

    /** "أعرب قيس سعيد عن تضامن تونس، واستعدادها": the state or body of a man that is named in a range. */
    private @Nullable ActorMention bodyOf(ActorMention man, int from, int to) {
        for (ActorMention mention : scene.mentions(from, to)) {
            boolean his = !mention.isPerson()
                    && mention.preposition() == 0
                    && man.entity() != null
                    && mention.entity() != null
                    && (mention.entity().sameSide(man.entity()) || isOf(man.entity(), mention.entity()));
            if (his) {
                return mention;
            }
        }
        return null;
    }

    /** Who acted last before a token, in its sentence or the one before: the antecedent of "عنه" and "منه". */
    List<ActorMention> actingBefore(int i) {
        for (int k = i - 1; k >= Math.max(0, i - FAR); k--) {
            Predicate predicate = scene.actors().predicateAt(k);
            boolean relative = RELATIVE.contains(scene.form(k - 1));
            if (predicate != null && !relative && !predicate.isFirstPerson() && !predicate.has(VerbSense.BE)) {
                List<ActorMention> subject = known(predicate.subject());
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
        }
        for (int k = i - 1; k >= scene.sentenceStart(i); k--) {
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention != null && mention.isPerson() && mention.entity() != null) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    /** Index behind an aside that a comma at a token opens, or the token itself where none closes soon. */
    int afterAside(int comma) {
        int limit = Math.min(scene.sentenceEnd(comma), comma + ASIDE);
        for (int k = comma + 1; k < limit; k++) {
            if (scene.tokens().get(k).is(",")) {
                return k + 1;
            }
            if (scene.tokens().get(k).kind() == Token.Kind.MARK
                    && scene.tokens().get(k).is(".")) {
                break;
            }
        }
        return comma;
    }

    /** Those to whom something is given between two tokens: "ضمانات للبنان بـ". */
    List<ActorMention> datives(int from, int to) {
        List<ActorMention> found = new ArrayList<>();
        for (int k = from; k < to; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null
                    && mention.preposition() == 'ل'
                    && mention.entity() != null
                    && mention.entity().kind() != ActorKind.MEDIA) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Where a mention of a commitment begins: at its explicit subject before the verb, else at the verb. */
    int mentionStart(Predicate predicate) {
        int first = predicate.token();
        int start = scene.sentenceStart(first);
        for (ActorMention mention : predicate.subject()) {
            if (predicate.explicitSubject()
                    && mention.first() >= start
                    && mention.first() < first
                    && predicate.token() - mention.first() < FAR) {
                first = mention.first();
            }
        }
        return first;
    }
}
