package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.ExchangeStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Through whom captives change hands. */
final class ExchangeMediators {
    /** Verbs that tell that something takes place. */
    private static final Senses STAGE = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.BE, VerbSense.START);

    private static final WordSet RELEASE = Concepts.words("RELEASE");
    private static final int CREDIT_REACH = 40;
    /** How many sentences behind an exchange may tell who made the efforts for it. */
    private static final int STORY = 3;

    private static final int HEADED_REACH = 6;
    private static final int EFFORT_REACH = 7;
    private static final int MEDIATION_REACH = 9;

    private final Phrases phrases;
    private final Scene scene;
    private final ExchangePlace place;

    ExchangeMediators(Phrases phrases, ExchangePlace place) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.place = place;
    }

    void read(ExchangeDraft draft, @Nullable ExchangeDraft before) {
        int start = phrases.start(draft.first());
        // "سلّمت أربعة عبر الصليب الأحمر، قبل أن تفرج عن جندي في اليوم التالي": told of another handover
        boolean other = before != null && before.sentence == draft.sentence && before.end() <= draft.first();
        for (int k = start; k < draft.end(); k++) {
            if (other && before != null && k >= before.first() && k < before.end()) {
                continue;
            }
            Predicate verb = phrases.verb(k);
            if (verb != null
                    && (verb.has(VerbSense.MEDIATE) || Phrases.lemma(verb, ExchangeWords.FACILITATE))
                    && !verb.negated()) {
                add(draft, verb.subject());
            } else if (ExchangeWords.ITS_MEDIATION.contains(scene.form(k))) {
                // "بحسب الصليب الأحمر، سيتبادل الطرفان بوساطتها …"
                add(draft, scene.attribution().of(draft.first()));
            } else if (phrases.in(k, ExchangeWords.OWN_MEDIATION)
                    && scene.form(k - 1).equals("علي")) {
                // "عن امتنانه للإمارات على وساطتها في عملية التبادل"
                owners(draft, k, start);
            } else if (phrases.in(k, ExchangeWords.OWN_MEDIATION)
                    && (phrases.in(k - 1, ExchangeWords.DONE)
                            || phrases.in(k - 1, ExchangeWords.EFFORT) && phrases.in(k - 2, ExchangeWords.DONE))) {
                // "أعلنت الوزارة نجاح وساطتها في …", "نجاح جهود وساطتها"
                add(draft, scene.attribution().of(draft.first()));
            } else if (phrases.in(k, ExchangeWords.MEDIATION)) {
                Predicate played = phrases.playedMediation(k);
                if (played == null) {
                    through(draft, k);
                } else {
                    add(draft, played.subject());
                }
            } else if (verb != null && (takesCare(verb) || bringsAbout(draft, verb))) {
                add(draft, verb.subject());
            } else if (verb != null && verb.has(VerbSense.NEGOTIATE) && phrases.in(k + 1, ExchangeWords.BOTH)) {
                // "موفدا ألمانيا يفاوض الطرفين"
                Side envoy = phrases.nisba(k - 1);
                add(draft, envoy != null ? List.of(envoy.mention()) : verb.subject());
            } else if (phrases.through(k)
                    || ExchangeWords.BY_MEANS.contains(scene.form(k))
                            && (!scene.form(k).equals("طريق")
                                    || scene.form(k - 1).equals("عن"))) {
                by(draft, k);
            } else if ((scene.form(k).equals("الوسيط") || scene.form(k).equals("وسيطا")) && k > draft.first()) {
                role(draft, k);
            } else if (phrases.in(k, ExchangeWords.EFFORT) && phrases.is(k - 1, ExchangeWords.OWED)) {
                // "بفضل مساعي أبوظبي", "بعد جهود قطرية"
                through(draft, k);
            } else if (phrases.in(k, ExchangeWords.EFFORT)
                    && k < draft.first()
                    && (yields(k, draft.first())
                            || draft.status == ExchangeStatus.UNDER_NEGOTIATION && scene.nisba(k + 1) != null)) {
                through(draft, k);
            } else if (phrases.in(k, ExchangeWords.MEDIATOR)) {
                ActorMention mediator = scene.actors().mentionFrom(k);
                if (mediator != null) {
                    add(draft, scene.actors().coordination(mediator));
                    continue;
                }
                // "أبلغت الوسيطين المصري والقطري"
                for (int n = k + 1; n < k + 4 && scene.nisba(n) != null; n++) {
                    add(draft, nisbaAt(n));
                }
            }
        }
        headed(draft);
        credited(draft);
        afterwards(draft);
        if (draft.status == ExchangeStatus.UNDER_NEGOTIATION && draft.parties.size() < 2) {
            thoseWhoTry(draft, start);
        }
    }

    /** "بوساطة إماراتية.. روسيا وأوكرانيا تتبادلان …": a mediation that opens the headline. */
    private void headed(ExchangeDraft draft) {
        int start = scene.sentenceStart(draft.first());
        int before = start == 0 ? 0 : scene.sentenceStart(start - 1);
        boolean opens = start > 0
                && start - before <= HEADED_REACH
                && phrases.in(before, ExchangeWords.MEDIATION)
                && scene.text().paragraph(scene.sentence(before))
                        == scene.text().paragraph(scene.sentence(start));
        if (opens) {
            through(draft, before);
        }
    }

    /** "أفضت جهود قطر إلى تسليم …", "جهود قطر أثمرت …". */
    private boolean yields(int effort, int trigger) {
        for (int k = effort - 1; k < trigger; k++) {
            if (phrases.is(k, ExchangeWords.YIELDED)) {
                return true;
            }
        }
        return false;
    }

    /** "وجرت العملية بوساطة الإمارات": the next sentence may name them. */
    private void afterwards(ExchangeDraft draft) {
        int next = scene.sentenceEnd(draft.first());
        if (next + 2 >= phrases.tokens.size()) {
            return;
        }
        if (phrases.in(next, ExchangeWords.THANKS)) {
            // "شكرا للإمارات على وساطتها"
            for (int k = next + 1; k < Math.min(scene.sentenceEnd(next), next + 10); k++) {
                ActorMention thanked =
                        phrases.in(k, ExchangeWords.MEDIATION) ? scene.actors().mentionFrom(next + 1) : null;
                if (thanked != null) {
                    add(draft, scene.actors().coordination(thanked));
                }
            }
        }
        int story = next;
        for (int s = 0; s < STORY && story < phrases.tokens.size(); s++) {
            for (int k = story; k < phrases.end(story); k++) {
                if (s == 0 && phrases.in(k, ExchangeWords.MEDIATOR) && draft.status == ExchangeStatus.COMPLETED) {
                    // "وأدار التفاوض الوسيط الألماني …", "بعد مفاوضات قادها وسيط ألماني"
                    ActorMention goBetween = scene.actors().mentionFrom(k);
                    add(draft, goBetween == null ? nisbaAt(k + 1) : List.of(goBetween));
                }
                Predicate effort = phrases.finite(k);
                if (effort != null
                        && !effort.negated()
                        && effort.reading().isPast()
                        && (forOperation(effort) || duringOperation(story, effort) || s == 0 && takesCare(effort))) {
                    add(draft, effort.subject());
                }
            }
            story = scene.sentenceEnd(story);
        }
        Predicate verb = phrases.finite(next);
        boolean same = verb != null
                && verb.reading().hasAny(STAGE)
                && (phrases.in(next + 1, ExchangeWords.OPERATION)
                        || scene.form(next + 1).equals("التبادل"));
        for (int k = next + 2; same && k < scene.sentenceEnd(next) && !phrases.isComma(k); k++) {
            if (phrases.in(k, ExchangeWords.MEDIATION)) {
                through(draft, k);
            }
        }
    }

    /** What the text says of the mediators behind the exchange, in its sentence or the next. */
    private void credited(ExchangeDraft draft) {
        int next = scene.sentenceEnd(draft.first());
        int to = next < phrases.tokens.size() ? scene.sentenceEnd(next) : next;
        for (int k = draft.first() + 1; k < Math.min(to, draft.end() + CREDIT_REACH); k++) {
            Predicate played = phrases.in(k, ExchangeWords.MEDIATION) ? phrases.playedMediation(k) : null;
            if (played != null) {
                // "مشيرة إلى أن الإمارات قدمت وساطة إنسانية"
                add(draft, played.subject());
            } else if (k >= draft.end() && scene.form(k).endsWith("دور")) {
                roleOf(draft, k);
            }
            if (k < draft.end()) {
                continue;
            }
            boolean role = scene.form(k).endsWith("دور")
                    && (phrases.in(k + 1, ExchangeWords.MEDIATOR) || phrases.in(k + 1, ExchangeWords.MEDIATION));
            boolean mediation = phrases.in(k, ExchangeWords.MEDIATION);
            Predicate verb = role || mediation ? phrases.finiteBefore(k) : null;
            if (verb == null || verb.negated() || verb.token() < draft.first()) {
                continue;
            }
            if (role) {
                // "ولعبت الإمارات دور الوسيط"
                add(draft, verb.subject());
            } else if (mediation && (verb.has(VerbSense.PRAISE) || verb.has(VerbSense.THANK))) {
                // "وثمّن فلان جهود الوساطة التي بذلتها …", "وشكرت موسكو الإمارات على وساطتها"
                thanked(draft, verb, k);
            }
        }
    }

    /** "وأشارت إلى دور الإمارات والولايات المتحدة في الوساطة". */
    private void roleOf(ExchangeDraft draft, int role) {
        ActorMention first = scene.actors().mentionFrom(role + 1);
        List<ActorMention> chain = first == null ? List.of() : scene.actors().coordination(first);
        int in = chain.isEmpty() ? 0 : chain.get(chain.size() - 1).last();
        if (in > 0 && scene.form(in).equals("في") && phrases.in(in + 1, ExchangeWords.MEDIATION)) {
            add(draft, chain);
        }
    }

    /** Those who are thanked for their own mediation: the names that end right before "على". */
    private void owners(ExchangeDraft draft, int mediation, int start) {
        ActorMention first = scene.actors().mentionAt(mediation - 2);
        while (first != null && first.conjunction() == 'و' && first.first() > start) {
            ActorMention before = scene.actors().mentionAt(first.first() - 1);
            if (before == null) {
                break;
            }
            first = before;
        }
        if (first != null) {
            add(draft, scene.actors().coordination(first));
        }
    }

    private static boolean isAmong(ActorMention mention, List<ActorMention> mentions) {
        for (ActorMention other : mentions) {
            if (other == mention) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is thanked for a mediation: named before it, or with it. */
    private void thanked(ExchangeDraft draft, Predicate verb, int mediation) {
        boolean owned = ExchangeWords.OWN_MEDIATION.contains(scene.form(mediation));
        for (int k = mediation - 1; owned && k > verb.token(); k--) {
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention != null && !isAmong(mention, verb.subject())) {
                add(draft, scene.actors().coordination(mention));
                return;
            }
        }
        if (!owned) {
            through(draft, mediation);
        }
    }

    /** "وخلال عملية إعادة العسكريين، قدمت الإمارات جهود وساطة": the operation opens the sentence. */
    private boolean duringOperation(int start, Predicate verb) {
        if (!phrases.is(start, ExchangeWords.WHILE) || !phrases.in(start + 1, ExchangeWords.OPERATION)) {
            return false;
        }
        return mediationBehind(verb.token()) > 0;
    }

    /** The word for a mediation behind a verb, its subject between them; or -1. */
    private int mediationBehind(int verb) {
        for (int k = verb + 1; k < verb + MEDIATION_REACH && !phrases.isMark(k); k++) {
            if (phrases.in(k, ExchangeWords.MEDIATION)) {
                return k;
            }
        }
        return -1;
    }

    /** "بذلتا جهود وساطة لإتمام العملية", "قامت بوساطة لإنجاح التبادل": what somebody did for the exchange just told. */
    private boolean forOperation(Predicate verb) {
        int k = mediationBehind(verb.token());
        for (int n = k + 1; k > 0 && n < k + EFFORT_REACH && !phrases.isMark(n); n++) {
            boolean exchange = scene.form(n).startsWith("ال")
                    && (phrases.in(n, ExchangeWords.OPERATION)
                            || ExchangeWords.SWAP_STEM.begins(scene.form(n).substring(2)));
            boolean purpose = scene.form(n - 1).startsWith("ل") || phrases.in(n - 1, ExchangeWords.DURING);
            // "لإعادة العسكريين الروس من الأسر", "أثناء إعادة العسكريين"
            boolean home = (scene.form(n).startsWith("ل") || phrases.in(n - 1, ExchangeWords.WHILE))
                    && (phrases.in(n, RELEASE) || scene.form(n).equals("لعوده"))
                    && phrases.namesCaptives(n + 1);
            if (exchange && purpose || home) {
                return true;
            }
        }
        return false;
    }

    /** "وتولت اللجنة الدولية للصليب الأحمر نقل الأسرى": a body that sees to the handover. */
    private boolean takesCare(Predicate verb) {
        boolean body = Phrases.lemma(verb, ExchangeWords.TAKE_CARE)
                && !verb.negated()
                && verb.explicitSubject()
                && verb.subject().stream()
                        .anyMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.ORGANIZATION);
        for (int k = verb.token() + 1; body && k < verb.token() + MEDIATION_REACH && !phrases.isMark(k); k++) {
            if (phrases.in(k, ExchangeWords.TRANSPORT)) {
                return true;
            }
        }
        return false;
    }

    /** "نجحت الإمارات في إتمام تبادل أسرى بين روسيا وأوكرانيا": who brings about a swap of two others has mediated it. */
    private boolean bringsAbout(ExchangeDraft draft, Predicate verb) {
        int done = draft.first() - 1;
        while (done > verb.token() && phrases.in(done, ExchangeWords.OPERATION)) {
            done--;
        }
        return Phrases.lemma(verb, ExchangeWords.SUCCEED)
                && !verb.negated()
                && verb.reading().isPast()
                && verb.explicitSubject()
                && draft.legs.get(0).act() == Trigger.Act.SWAP
                && draft.parties.size() == 2
                && phrases.in(done, ExchangeWords.DONE)
                && scene.form(done - 1).equals("في");
    }

    /** "نجاح وساطة قامت بها بين روسيا وأوكرانيا": by whoever tells of it. */
    private boolean byTeller(int word) {
        for (int k = word + 1; k <= word + 2; k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null && Phrases.lemma(verb, ExchangeWords.PLAY_MEDIATOR)) {
                int next = scene.form(k + 1).equals("بها") ? k + 2 : k + 1;
                return scene.form(next).equals("بين") || phrases.isMark(next);
            }
            if (verb != null || scene.actors().mentionAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "بوساطة قطر ومصر", "بوساطة قطرية تركية", "وساطة قادتها الدوحة". */
    private void through(ExchangeDraft draft, int word) {
        if (byTeller(word)) {
            add(draft, scene.attribution().of(draft.first()));
            return;
        }
        int end = Math.min(scene.sentenceEnd(word), word + 5);
        for (int k = word + 1; k < end; k++) {
            ActorMention mention =
                    scene.form(k).equals("بلادنا") ? null : scene.actors().mentionFrom(k);
            if (mention != null) {
                add(draft, scene.actors().coordination(mention));
                // "بوساطة من سويسرا ومن الصليب الأحمر"
                ActorMention further = scene.form(mention.last()).equals("ومن")
                        ? scene.actors().mentionFrom(mention.last() + 1)
                        : null;
                add(draft, further == null ? List.of() : scene.actors().coordination(further));
                return;
            }
            if (phrases.in(k, ExchangeWords.NOTABLES)
                    && phrases.tokens.get(k + 1).isWord()) {
                int last = place.placeEnd(k, Math.min(end, k + 4), false);
                if (scene.form(last).equals("من") && phrases.in(last + 1, ExchangeWords.NOTABLES)) {
                    // "وجهاء من قبائل النوبة"
                    last = place.placeEnd(last + 1, Math.min(scene.sentenceEnd(k), last + 4), false);
                }
                add(draft, List.of(scene.actors().groupMention(k, last, 0)));
                return;
            }
            if (scene.stateOrUnitedNations(k) != null) {
                for (int n = k; n < end + 2 && scene.actors().mentionAt(n) == null; n++) {
                    Entity state = scene.stateOrUnitedNations(n);
                    if (state == null) {
                        break;
                    }
                    add(draft, List.of(scene.actors().stateMention(n, state)));
                }
                return;
            }
            if (k == word + 1 && phrases.in(k, ExchangeWords.OFFICE)) {
                // "برعاية مكتبه واللجنة الدولية للصليب الأحمر"
                add(draft, scene.attribution().of(draft.first()));
                continue;
            }
            if (scene.form(k).equals("الدوله")
                    || scene.form(k).equals("بلادي")
                    || scene.form(k).equals("بلادنا")) {
                // "وساطة قامت بها الدولة": the state of the ministry that tells of it
                add(draft, stateOf(scene.attribution().of(draft.first())));
                return;
            }
            if (phrases.isMark(k)) {
                return;
            }
        }
    }

    private List<ActorMention> stateOf(List<ActorMention> sources) {
        List<ActorMention> states = new ArrayList<>();
        for (ActorMention source : sources) {
            String country = source.entity() == null ? null : source.entity().country();
            Entity state = country == null ? null : scene.gazetteer().state(country);
            if (state != null) {
                states.add(scene.actors().stateMention(source.first(), state));
            }
        }
        return states;
    }

    /** "عبر الصليب الأحمر", "عبر الوسيط التركي", "بواسطة تركيا", "بفضل وساطة السلطات المالية". */
    private void by(ExchangeDraft draft, int word) {
        int body = word + 1;
        if (phrases.in(body, ExchangeWords.MISSION) && scene.actors().mentionFrom(body) == null) {
            // "عبر بعثة من الصليب الأحمر", "عبر وفد الصليب الأحمر"
            body += scene.form(body + 1).equals("من") ? 2 : 1;
        }
        ActorMention mention = scene.actors().mentionFrom(body);
        if (scene.form(word).startsWith("عبر") && scene.form(word).length() > 3) {
            // "عبرها": through the organisation that tells of it
            for (ActorMention source : scene.attribution().of(draft.first())) {
                if (source.entity() != null && source.entity().kind() == ActorKind.ORGANIZATION) {
                    add(draft, List.of(source));
                }
            }
        } else if (phrases.in(body, ExchangeWords.MEDIATOR) && scene.nisba(body + 1) != null) {
            add(draft, nisbaAt(body + 1));
        } else if (mention != null
                && mention.entity() != null
                && (mention.entity().kind() == ActorKind.ORGANIZATION
                        || scene.form(mention.first()).contains("وسيط")
                        || scene.form(word).equals("بواسطه") && Phrases.belligerent(mention.entity())
                        || word < draft.first() && draft.status == ExchangeStatus.UNDER_NEGOTIATION)) {
            add(draft, scene.actors().coordination(mention));
        }
    }

    private List<ActorMention> nisbaAt(int i) {
        Entity state = scene.nisba(i);
        return state == null ? List.of() : List.of(scene.actors().stateMention(i, state));
    }

    /** "على أن يتولى الهلال الأحمر دور الوسيط". */
    private void role(ExchangeDraft draft, int word) {
        for (ActorMention mention : phrases.actors(Math.max(draft.first(), word - 10), word)) {
            if (mention.meant().kind() == ActorKind.ORGANIZATION) {
                add(draft, List.of(mention));
            }
        }
    }

    /** "ستواصل مصر جهودها مع قطر … للإفراج عن الرهائن": whoever works for others' captives mediates. */
    private void thoseWhoTry(ExchangeDraft draft, int start) {
        for (int k = draft.first() - 1; k >= start; k--) {
            if (!phrases.in(k, ExchangeWords.EFFORT)) {
                continue;
            }
            Predicate verb = phrases.finiteBefore(k);
            if (verb != null && (!verb.has(VerbSense.SAY) || verb.has(VerbSense.CONTINUE))) {
                add(draft, verb.subject());
            }
            ActorMention with = scene.form(k + 1).equals("مع") ? scene.actors().mentionFrom(k + 2) : null;
            if (with != null) {
                add(draft, scene.actors().coordination(with));
            }
            return;
        }
    }

    private static void add(ExchangeDraft draft, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                Side side = new Side(entity, mention);
                // the Red Crescent of a side's state may mediate all the same
                boolean party = entity.kind() != ActorKind.ORGANIZATION && draft.partyLike(side) != null;
                if (!party && !side.isAmong(draft.mediators)) {
                    draft.mediators.add(side);
                }
            }
        }
    }
}
