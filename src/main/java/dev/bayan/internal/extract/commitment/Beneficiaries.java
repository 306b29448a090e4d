package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Towards whom or with whom a commitment is made: "مع الجانب الأميركي", "لمساعدة أوكرانيا", "للجنود الأوكرانيين". */
final class Beneficiaries {
    /** Masdars whose genitive or object is whom they are for. */
    private static final Set<String> FOR = Set.of("مساعده", "دعم", "تزويد", "امداد", "منح", "تسليم", "حمايه", "احترام", "اعاده", "مسانده", "تمكين",
            "سياده", "سلامه", "امن", "تمويل", "تعويض", "نصره", "اعفاء", "بدعم", "بمساعده", "بتزويد", "بمنح", "باحترام", "بحمايه", "اغاثه", "الي", "امام", "مع", "اعمار", "تدريب", "مبادله", "ابلاغ", "تجاه", "لصالح", "لفائده", "بدوله", "بحكومه", "ومساعده", "ودعم", "صادرات", "الاعتراف", "بتسليم", "لمساعده", "لدعم", "لتزويد", "عوده", "باستقبال", "تهجير_");
    /** People of a state: "الجنود الأوكرانيين", "طالبا غينيا". */
    private static final Set<String> PEOPLE = Set.of("الجنود", "جنود", "الجرحي", "جرحي", "الشعب", "شعب", "الطلاب", "طلاب", "طالبا", "طالب", "اللاجئين", "لاجئ",
            "النازحين", "المرضي", "الاطفال", "الاسري", "العمال", "المواطنين", "الطلبه", "المزارعين", "السفاره", "العائلات", "العسكريين", "القوات", "الحكومه", "الجيش", "جنديا", "طفلا", "جريحا");

    private final Scene scene;

    Beneficiaries(Scene scene) {
        this.scene = scene;
    }

    List<Actor> of(Draft draft) {
        List<Entity> own = Scene.entitiesOf(draft.committers);
        List<Actor> found = new ArrayList<>();
        for (int i = draft.actionFrom; i < draft.actionTo; i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null && !mention.entities().isEmpty()) {
                if (towards(mention, draft)) {
                    for (ActorMention one : scene.actors().coordination(mention)) {
                        if (one.last() > draft.actionTo) {
                            break;
                        }
                        for (Entity entity : one.entities()) {
                            add(found, own, one, entity);
                        }
                    }
                }
            } else if (scene.actors().mentionAt(i) == null) {
                Entity state = scene.nisba(i);
                if (state != null && i > draft.actionFrom && people(i - 1)) {
                    add(found, own, scene.actors().stateMention(i, state), state);
                }
            }
        }
        return found;
    }

    private boolean people(int i) {
        String form = scene.form(i);
        return PEOPLE.contains(form) || form.startsWith("لل") && PEOPLE.contains("ال" + form.substring(2)) || form.startsWith("ب") && PEOPLE.contains(form.substring(1));
    }

    private boolean towards(ActorMention mention, Draft draft) {
        if (mention.first() == draft.actionFrom) {
            return mention.preposition() == 'ل';
        }
        if (mention.kind() == ActorMention.Kind.OWN) {
            return false;
        }
        String before = scene.form(mention.first() - 1);
        if (mention.preposition() == 'ل') {
            return mention.entity() != null && (mention.entity().kind() != ActorKind.MEDIA);
        }
        if (mention.preposition() == 'ب') {
            return before.startsWith("الاعتراف") || before.startsWith("اعتراف");
        }
        if (mention.conjunction() != 0) {
            return false;
        }
        if (before.equals("الي")) {
            return gives(draft);
        }
        String bare = before.startsWith("ل") && FOR.contains(before.substring(1)) || before.startsWith("ب") && FOR.contains(before.substring(1)) ? before.substring(1) : before;
        return FOR.contains(bare);
    }

    private boolean gives(Draft draft) {
        for (int i = draft.actionFrom; i < Math.min(draft.actionTo, draft.actionFrom + 5); i++) {
            String form = scene.form(i);
            if (form.endsWith("تقديم") || form.endsWith("مساعدات") || form.endsWith("المساعدات") || form.endsWith("دعم") || form.endsWith("منح")) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Actor> found, List<Entity> own, ActorMention mention, Entity entity) {
        if (own.stream().noneMatch(o -> o.sameSide(entity)) && found.stream().noneMatch(a -> a.name().equals(entity.name()))) {
            found.add(mention.actor(entity, scene.text().text()));
        }
    }
}
