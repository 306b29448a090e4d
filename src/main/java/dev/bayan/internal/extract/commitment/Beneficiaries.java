package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CommitmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Towards whom or with whom a commitment is made: "مع الجانب الأميركي", "لمساعدة أوكرانيا", "للجنود الأوكرانيين". */
final class Beneficiaries {
    /** Words whose genitive or object is whom they are for. */
    private static final WordSet PLANS = TriggerWords.of("PLANS");

    private static final WordSet TOWARDS = TriggerWords.of("TOWARDS");
    /** People of a state: "الجنود الأوكرانيين", "طالبا غينيا". */
    private static final WordSet PEOPLE = TriggerWords.of("PEOPLE");
    /** What is given, so that إلى names a receiver and no mere place. */
    private static final WordSet GIFTS = TriggerWords.of("GIFTS");
    /** Masdars that end something: with whom it is ended is nobody's benefit. */
    private static final WordSet BREAKING = TriggerWords.of("BREAKING");

    /** "الحدود مع الولايات المتحدة": with whom one has a border. */
    private static final WordSet BORDER =
            WordSet.of("الحدود", "حدود", "حدودها", "حدوده", "الحدوديه", "حدودنا", "حدودهما", "الحدودي");

    private static final WordSet AGAINST = TriggerWords.of("AGAINST");
    /** People and things that stand for whoever has them. */
    private static final WordSet THEIRS = TriggerWords.of("THEIRS");

    /** Pronouns of whom something is given to, and of whom one deals with. */
    private static final Map<String, String> TO_THEM =
            Map.of("له", "ه", "لها", "ها", "لهم", "هم", "اليه", "ه", "اليها", "ها", "اليهم", "هم");

    private static final Map<String, String> WITH_THEM = Map.of("معه", "ه", "معها", "ها", "معهم", "هم");
    /** What is lifted from somebody: "رفع العقوبات عن سوريا". */
    private static final WordSet BURDENS = TriggerWords.of("BURDENS");

    /** Verbs of what one keeps for somebody: "سنحفظ لهم حياتهم". */
    private static final WordSet KEEPING = WordSet.of("حفظ", "ضمن", "كفل", "وفر", "امن", "صان", "اتاح");

    private static final WordSet STANDING = TriggerWords.of("STANDING");
    private static final WordSet EFFORTS = TriggerWords.of("EFFORTS");
    private static final WordSet MISSIONS = TriggerWords.of("MISSIONS");
    private static final WordSet AIDING = TriggerWords.of("AIDING");
    private static final WordSet PARTNERS = TriggerWords.of("PARTNERS");
    private static final WordSet OFFERS = WordSet.of("عرض", "اقترح");
    private static final Senses MEETS = Senses.of(VerbSense.MEET);
    /** Verbs of standing by somebody or not, with whom they take for an object or behind عن. */
    private static final WordSet SIDING = TriggerWords.of("SIDING");

    private static final WordSet ABOUT = WordSet.of("عنه", "عنها", "عنهم");
    private static final WordSet THIRD = WordSet.of("ه", "ها", "هم");
    private static final WordSet RECEIVING = TriggerWords.of("RECEIVING");
    private static final int PRONOUN_REACH = 60;
    private static final int SENTENCES = 3;
    private static final int GIFT_REACH = 7;
    private static final int OFFER = 5;

    private final Scene scene;

    Beneficiaries(Scene scene) {
        this.scene = scene;
    }

    List<Actor> of(Draft draft) {
        List<Entity> own = Scene.entitiesOf(draft.committers);
        List<Actor> found = new ArrayList<>();
        for (ActorMention recipient : draft.recipients) {
            addAll(found, own, recipient);
        }
        for (int i = draft.actionFrom; i < draft.actionTo; i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null && !mention.entities().isEmpty()) {
                if (towards(mention, draft) && pairWithOneself(mention, draft)) {
                    for (ActorMention other : twoOthers(mention.first(), own)) {
                        add(found, own, other, other.meant());
                    }
                } else if (towards(mention, draft)) {
                    addAll(found, own, mention, draft.actionTo);
                }
            } else if (scene.actors().mentionAt(i) == null) {
                Entity state = scene.nisba(i);
                if (state != null && i > draft.actionFrom && (peopleBefore(i, draft) || people(i) || nation(i))) {
                    add(found, own, scene.actors().stateMention(i, state), state);
                }
            }
        }
        for (int i = Math.min(draft.trigger + 1, draft.actionFrom); i < draft.actionTo; i++) {
            String pronoun = pronoun(i, draft);
            ActorMention meant = pronoun == null ? null : meant(i, pronoun, own);
            if (meant != null) {
                meant.entities().forEach(entity -> add(found, own, meant, entity));
            }
        }
        return found;
    }

    /** "تعهد له بـ", "لن تقدم أي تنازل لها", "لن تتفاوض معهم": the pronoun of whom it is done for or with; or null. */
    private @Nullable String pronoun(int i, Draft draft) {
        Predicate aiding = i >= draft.actionFrom ? scene.actors().predicateAt(i) : null;
        if (aiding != null && SIDING.contains(aiding.reading().verb()) && !aiding.participle()) {
            // "لن نتركها وحدها", "لن نتخلى عنها"
            String whom = aiding.reading().pronoun();
            whom = whom.isEmpty() && ABOUT.contains(scene.form(i + 1))
                    ? scene.form(i + 1).substring(2)
                    : whom;
            return THIRD.contains(whom) ? whom : null;
        }
        String with = WITH_THEM.get(scene.form(i));
        if (with != null) {
            return i >= draft.actionFrom ? with : null;
        }
        String to = TO_THEM.get(scene.form(i));
        boolean given = to != null
                && (i < draft.actionFrom
                        ? scene.form(i).startsWith("ل") && i == draft.trigger + 1
                        : gives(draft, i) || keepsFor(i));
        return given ? to : null;
    }

    /** "سنحفظ لهم حياتهم" */
    private boolean keepsFor(int to) {
        Predicate verb = scene.actors().predicateAt(to - 1);
        return verb != null && KEEPING.contains(verb.reading().verb());
    }

    /** The nearest whom a pronoun may mean in its sentence or the one before, but not whoever is bound. */
    private @Nullable ActorMention meant(int i, String pronoun, List<Entity> own) {
        int from = scene.text().sentenceStart(Math.max(0, scene.sentence(i) - 1));
        for (int k = i - 1; k >= Math.max(from, i - PRONOUN_REACH); k--) {
            ActorMention mention = scene.actors().mentionFrom(k);
            Entity people = mention == null && pronoun.equals("هم") ? peopleAt(k) : null;
            if (people != null && !people.isSideOfAny(own)) {
                return scene.actors().stateMention(k, people);
            }
            if (mention == null && pronoun.equals(proposed(k))) {
                // "رحب بالاقتراح وقال إن بلاده ستدعمه"
                return null;
            }
            if (mention == null || mention.kind() == ActorMention.Kind.OWN) {
                continue;
            }
            Entity entity = mention.entity();
            if (mention.kind() == ActorMention.Kind.BARE && mention.entities().isEmpty()) {
                // "مع التنظيم …، أي تنازل له": nobody knows whom he himself means
                return null;
            }
            if (entity != null
                    && entity.kind() != ActorKind.MEDIA
                    && mention.fitsPronoun(pronoun)
                    && !entity.isSideOfAny(own)) {
                return mention;
            }
        }
        return null;
    }

    /** The pronoun that takes up a proposal named at a token: "ها" for "بالخطة"; or null. */
    private @Nullable String proposed(int k) {
        return !TriggerWords.is(scene.form(k), PLANS) ? null : scene.form(k).endsWith("ه") ? "ها" : "ه";
    }

    /** The state whose people a word tells, "الجنود الأوكرانيين": only of people has an adjective this plural; or null. */
    private @Nullable Entity peopleAt(int k) {
        String form = scene.form(k);
        boolean plural = k > 0
                && (form.endsWith("يين") || form.endsWith("يون"))
                && scene.actors().mentionAt(k) == null
                && scene.form(k - 1).contains("ال");
        return plural ? scene.nisba(k) : null;
    }

    /** "الجنود الأوكرانيين", "البعثات الدبلوماسية الأميركية" */
    private boolean peopleBefore(int adjective, Draft draft) {
        int k = adjective - 1;
        String form = scene.form(k);
        boolean another = k > draft.actionFrom + 1
                && form.startsWith("ال")
                && (form.endsWith("يه") || form.endsWith("ي"))
                && scene.nisba(k) == null;
        if (TriggerWords.is(scene.form(k - 1), AGAINST) && !scene.form(k - 2).endsWith("عدم")) {
            // "سيواصلون مهاجمة السفن الإسرائيلية"
            return false;
        }
        return TriggerWords.is(form, PEOPLE) || another && TriggerWords.is(scene.form(k - 1), PEOPLE);
    }

    /** "الطيارين الأوكرانيين": only of people has an adjective this plural. */
    private boolean people(int adjective) {
        String form = scene.form(adjective);
        String before = scene.form(adjective - 1);
        // "مع شركائها الأميركيين": whose they are is told by a pronoun
        boolean theirs = PARTNERS.contains(before) || before.startsWith("ب") && PARTNERS.contains(before.substring(1));
        boolean definite = before.startsWith("ال") || theirs;
        // "استقبال مسؤولين أميركيين"
        boolean received = !form.startsWith("ال")
                && before.endsWith("ين")
                && TriggerWords.is(scene.form(adjective - 2), RECEIVING);
        return (form.endsWith("يين") || form.endsWith("يون"))
                && (definite && form.startsWith("ال") || received)
                && scene.tokens().get(adjective - 1).isWord()
                && !Words.FUNCTION.contains(scene.form(adjective - 1))
                && !TriggerWords.is(scene.form(adjective - 2), AGAINST);
    }

    /** "أن تعرض على الأوكرانيين", "لن نخذل الأوكرانيين" */
    private boolean nation(int adjective) {
        Predicate verb = scene.actors().predicateAt(adjective - 1);
        if (verb != null
                && scene.form(adjective).startsWith("ال")
                && scene.form(adjective).endsWith("يين")) {
            return AIDING.contains(verb.reading().verb()) && !verb.participle();
        }
        return scene.form(adjective).startsWith("ال")
                && scene.form(adjective - 1).equals("علي")
                && offered(adjective);
    }

    private void addAll(List<Actor> found, List<Entity> own, ActorMention first, int limit) {
        for (ActorMention one : scene.actors().coordination(first)) {
            if (one.last() > limit) {
                return;
            }
            addAll(found, own, one);
        }
    }

    private void addAll(List<Actor> found, List<Entity> own, ActorMention mention) {
        for (Entity entity : mention.entities()) {
            add(found, own, mention, entity);
        }
    }

    private boolean towards(ActorMention mention, Draft draft) {
        if (mention.first() == draft.actionFrom) {
            return mention.preposition() == 'ل';
        }
        if (mention.kind() == ActorMention.Kind.OWN
                && !scene.form(mention.first()).startsWith("ال")
                && !scene.form(mention.first()).startsWith("لل")) {
            return false;
        }
        String before = scene.form(mention.first() - 1);
        if (mention.preposition() == 'ل') {
            return !forbidden(mention, draft)
                    && mention.entity() != null
                    && mention.entity().kind() != ActorKind.MEDIA;
        }
        if (mention.preposition() == 'ب') {
            // "سيجتمع بنظيره"
            return TriggerWords.plain(before).equals("اعتراف")
                    || behind(mention, MEETS)
                    || scene.masdar(mention.first() - 1, MEETS) != null
                    || recognised(mention, draft);
        }
        if (mention.conjunction() != 0) {
            return false;
        }
        if (before.equals("مع")
                && (TriggerWords.is(scene.form(draft.actionFrom), BREAKING)
                        || BORDER.contains(scene.form(mention.first() - 2)))) {
            return false;
        }
        if (aided(mention) || before.equals("علي") && offered(mention.first())) {
            return true;
        }
        if (before.equals("عن")
                || before.equals("علي") && scene.form(mention.first() - 2).startsWith("المفروض")) {
            return burden(mention.first() - 1, draft);
        }
        if (before.equals("جانب")) {
            // "الوقوف إلى جانب أوكرانيا"
            return scene.form(mention.first() - 2).equals("الي") && STANDING.contains(scene.form(mention.first() - 3));
        }
        if (before.equals("لدي")) {
            return TriggerWords.is(scene.form(mention.first() - 2), EFFORTS);
        }
        if (before.equals("من")) {
            return mention.kind() == ActorMention.Kind.NAMED && mission(mention.first() - 1, draft);
        }
        return before.equals("الي")
                ? gives(draft, mention.first())
                : TriggerWords.is(before, TOWARDS) || theirPeople(mention.first() - 1, draft.actionFrom);
    }

    /** The only two states or groups besides the committer in the nearest sentence that names others; or nobody. */
    private List<ActorMention> twoOthers(int pair, List<Entity> own) {
        List<ActorMention> others = new ArrayList<>();
        for (int s = scene.sentence(pair); s >= 0 && scene.sentence(pair) - s < SENTENCES && others.isEmpty(); s--) {
            for (ActorMention mention : scene.mentions(
                    scene.text().sentenceStart(s), Math.min(pair, scene.text().sentenceEnd(s)))) {
                Entity side = mention.entity();
                if (side != null
                        && (side.kind() == ActorKind.STATE || side.kind() == ActorKind.GROUP)
                        && !side.isSideOfAny(own)
                        && !Scene.entitiesOf(others).contains(side)) {
                    others.add(mention);
                }
            }
        }
        return others.size() == 2 ? others : List.of();
    }

    /** "سنعمل مع الطرفين": nobody works with a pair that he is one of. */
    private static boolean pairWithOneself(ActorMention mention, Draft draft) {
        return mention.entities().size() > 1 && Bound.sameSides(List.of(mention), draft.committers);
    }

    /** "أمام قوافل البرنامج", "تأمين تنقل أفراد البعثة": what is done towards somebody's people or convoys is done towards him. */
    private boolean theirPeople(int last, int from) {
        int k = last;
        while (k > from && TriggerWords.is(scene.form(k), THEIRS)) {
            k--;
        }
        return k < last && TriggerWords.is(scene.form(k), TOWARDS);
    }

    /** "لن نسمح لإيران بامتلاك", "بألا تسمح لتنظيم القاعدة": whom one does not let do something has no benefit of it. */
    private boolean forbidden(ActorMention mention, Draft draft) {
        int allowing = mention.first() - 1;
        boolean allows = scene.actors().readings(allowing).stream()
                .anyMatch(r -> r.verb().equals("سمح") || r.verb().equals("اتاح"));
        String before = scene.form(allowing - 1);
        return allows
                && (draft.kind == CommitmentKind.REFUSAL
                        || before.equals("عدم")
                        || before.endsWith("عدم")
                        || before.endsWith("الا")
                        || before.equals("لن"));
    }

    /** "ستزود كمبوديا", "سنساعد العراق": the object of a verb of giving or helping. */
    private boolean aided(ActorMention mention) {
        int k = mention.first() - 1;
        while (k > 0 && TriggerWords.is(scene.form(k), THEIRS)) {
            k--;
        }
        Predicate verb = scene.actors().predicateAt(k);
        return verb != null
                && mention.preposition() == 0
                && AIDING.contains(verb.reading().verb())
                && !verb.subject().contains(mention);
    }

    /** "أن تعرض بلاده على الجانب الآخر إعداد مذكرة": whom something is offered to. */
    private boolean offered(int whom) {
        for (int k = whom - 2; k >= Math.max(0, whom - OFFER); k--) {
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null) {
                return OFFERS.contains(verb.reading().verb());
            }
        }
        return false;
    }

    /** Whether a verb with such a sense stands right before whom it governs. */
    private boolean behind(ActorMention mention, Senses senses) {
        Predicate verb = scene.actors().predicateAt(mention.first() - 1);
        return verb != null && verb.reading().hasAny(senses);
    }

    /** "ستعترف بدولة فلسطين" */
    private boolean recognised(ActorMention mention, Draft draft) {
        Predicate verb = scene.actors().predicateAt(mention.first() - 1);
        return verb != null
                && draft.kind != CommitmentKind.REFUSAL
                && verb.reading().verb().equals("اعترف");
    }

    /** "رفع العقوبات عن سوريا" */
    private boolean burden(int from, Draft draft) {
        for (int k = from - 1; k >= Math.max(draft.actionFrom, from - GIFT_REACH); k--) {
            if (TriggerWords.is(scene.form(k), BURDENS)) {
                return true;
            }
        }
        return false;
    }

    /** "استقبال وفد فني من الوكالة": who sends those that are received. */
    private boolean mission(int from, Draft draft) {
        for (int k = from - 1; k > Math.max(draft.actionFrom, from - GIFT_REACH); k--) {
            if (TriggerWords.is(scene.form(k), MISSIONS)) {
                return TriggerWords.is(scene.form(k - 1), RECEIVING) || TriggerWords.is(scene.form(k - 2), RECEIVING);
            }
        }
        return false;
    }

    private boolean gives(Draft draft, int to) {
        if (to - 2 > draft.actionFrom && scene.isMasdar(to - 2) && !TriggerWords.is(scene.form(to - 2), GIFTS)) {
            // "تقديم طلب للانضمام إلى الحلف"
            return false;
        }
        for (int i = draft.actionFrom; i < Math.min(to, draft.actionFrom + GIFT_REACH); i++) {
            if (TriggerWords.is(scene.form(i), GIFTS)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Actor> found, List<Entity> own, ActorMention mention, Entity entity) {
        boolean known = entity.isSideOfAny(own);
        for (Actor actor : found) {
            known |= actor.name().equals(entity.name());
        }
        if (!known) {
            found.add(mention.actor(entity, scene.text().text()));
        }
    }
}
