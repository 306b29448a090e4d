package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorFinder;
import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where captives change hands. */
final class ExchangePlace {
    /** Verbs that tell that something takes place. */
    private static final Senses STAGE = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.BE, VerbSense.START);

    private static final int FRONT_REACH = 14;

    private final Phrases phrases;
    private final Scene scene;
    private final ExchangeDay day;

    ExchangePlace(Phrases phrases, ExchangeDay day) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.day = day;
    }

    void read(ExchangeDraft draft) {
        boolean talks = draft.status == ExchangeStatus.UNDER_NEGOTIATION;
        Predicate stage = talks ? null : day.stage(draft);
        int arrival = phrases.arrival(draft.first());
        if (arrival >= 0) {
            draft.location = onStage(arrival, false, draft.first());
        } else if (stage != null) {
            draft.location = onStage(stage.token(), Phrases.lemma(stage, ExchangeWords.WITNESS), draft.first());
        }
        if (draft.location == null
                && !talks
                && !draft.legs.get(0).trigger.isNoun()
                && !draft.legs.get(0).trigger.pronoun()) {
            draft.location = fronted(draft);
        }
        for (int k = draft.first() + 1; k < draft.end() && draft.location == null && !since(k); k++) {
            // where they talk is not where captives change hands: "في" tells either
            draft.location =
                    !talks || scene.form(k).equals("عند") || scene.form(k).equals("قرب") ? placeAt(draft, k) : null;
        }
        for (int k = draft.first() + 1; !talks && k < draft.end() && draft.location == null; k++) {
            boolean there = ExchangeWords.THERE.contains(scene.form(k))
                    && !scene.form(k - 1).equals("من");
            draft.location = there ? scene.span(k, k + 1) : null;
        }
    }

    /** "محتجزا منذ الهجوم على مدرسة في بلدة …": what lies before is elsewhere; a bare date or a duration is not. */
    private boolean since(int k) {
        return scene.form(k).equals("منذ")
                && scene.form(k + 1).startsWith("ال")
                && scene.time().date(k).isEmpty()
                && scene.time().date(k + 1).isEmpty();
    }

    /** "ففي الناقورة سلّم الحزب …", "وفي مطار نجامينا، سلّمت …": a place that opens the clause of the verb. */
    private @Nullable Mention fronted(ExchangeDraft draft) {
        int trigger = draft.first();
        for (int k = trigger - 2; k >= Math.max(scene.sentenceStart(trigger), trigger - FRONT_REACH); k--) {
            if (!ExchangeWords.WHERE.contains(scene.form(k))
                    || phrases.capturedThem(k - 1) != null
                    || phrases.capturedThem(k - 3) != null
                    || phrases.capturedThem(k - 4) != null
                    || scene.time().date(k + 1).isPresent()) {
                continue;
            }
            int end = phrases.in(k + 1, ExchangeWords.PLACE_HEAD)
                    ? placeEnd(k + 1, trigger, false)
                    : isCapital(k + 1) ? k + 2 : place(k + 1, scene.form(k + 1));
            return end > k + 1 && onlyFrame(end, draft) ? scene.span(k + 1, end) : null;
        }
        return null;
    }

    /** Only a date, a comma or the subject stands between a fronted place and its verb. */
    private boolean onlyFrame(int from, ExchangeDraft draft) {
        int k = from;
        while (k < draft.first()) {
            Optional<DateMatch> date = scene.time().date(k);
            ActorMention mention = scene.actors().mentionFrom(k);
            ActorMention subject =
                    mention != null && draft.legs.get(0).trigger.subject().contains(mention) ? mention : null;
            if (date.isEmpty()
                    && subject == null
                    && !phrases.isComma(k)
                    && !scene.form(k).equals("قد")
                    && !scene.form(k).equals("فقد")) {
                return false;
            }
            k = date.isPresent() ? date.get().last() : subject != null ? subject.last() : k + 1;
        }
        return k == draft.first();
    }

    /** "شهد مطار أبوظبي مبادلة", "وكانت مدينة وهران قد شهدت", "جرى على مدرج مطار فيينا". */
    private @Nullable Mention onStage(int stage, boolean witness, int trigger) {
        int limit = Math.min(trigger, stage + 8);
        for (int k = stage + 1; k < limit; k++) {
            // the day stands first: "جرت في 2 شباط/فبراير، عند نقطة …، مبادلة"
            int day = scene.time().dateEnd(k) - k;
            limit = Math.min(trigger, Math.min(limit + day, stage + 16));
            if (day == 0 && phrases.in(k, ExchangeWords.AFTER)) {
                return null; // "بعد لقاء في مقر الوزارة": the place of something else
            }
            if (phrases.in(k, ExchangeWords.PLACE_HEAD) && !scene.form(k).startsWith("و")) {
                return scene.span(k, placeEnd(k, trigger, !phrases.in(k - 1, ExchangeWords.PLACE_PREP)));
            }
            boolean where = scene.form(k).equals("في")
                    || scene.form(k).equals("عند")
                    || scene.form(k).equals("قرب");
            if (where && place(k + 1, scene.form(k + 1)) > 0) {
                return scene.span(k + 1, place(k + 1, scene.form(k + 1)));
            }
            if (scene.form(k).equals("في") && isCapital(k + 1)) {
                return scene.span(k + 1, k + 2);
            }
        }
        for (int k = stage - 1; witness && k >= scene.sentenceStart(trigger) && stage - k < 5; k--) {
            if (ExchangeWords.PLACE_HEAD.contains(scene.form(k))) {
                int end = scene.form(stage - 1).equals("قد") ? stage - 1 : stage;
                return scene.span(k, end);
            }
        }
        return null;
    }

    private @Nullable Mention placeAt(ExchangeDraft draft, int k) {
        String form = scene.form(k);
        Mention towards = towards(draft, k);
        if (towards != null) {
            return towards;
        }
        boolean near = form.equals("من") && ExchangeWords.NEAR.contains(scene.form(k - 1));
        // "نُقلوا من مطار صنعاء"
        Predicate verb = form.equals("من") && ExchangeWords.PLACE_HEAD.contains(scene.form(k + 1))
                ? phrases.finite(k - 1)
                : null;
        boolean carried = verb != null && Phrases.lemma(verb, ExchangeWords.CARRY);
        boolean prep = near || carried || ExchangeWords.PLACE_PREP.contains(form);
        String rest = form.length() > 3 && form.startsWith("ب") ? form.substring(1) : "";
        boolean attached = !prep && !rest.isEmpty() && (ExchangeWords.PLACE_HEAD.contains(rest) || place(k, rest) > 0);
        if (struckThere(draft, k)) {
            return null;
        }
        if (!prep && !attached
                || scene.time().date(k + 1).isPresent()
                || captivityPlace(k, draft.first())
                || ofTheirs(draft, k)) {
            return null;
        }
        int from = prep ? k + 1 : k;
        String first = prep ? scene.form(from) : rest;
        boolean headed = ExchangeWords.PLACE_HEAD.contains(first);
        if (form.equals("علي") && (!headed || first.equals("راس") || first.equals("قاعده"))) {
            return null;
        }
        int to = headed ? placeEnd(from, draft.end(), false) : named(draft, from, first, near ? "قرب" : form);
        // "على قاعدة «الكل مقابل الكل»"
        boolean nameless = headed
                && to == from + 1
                && first.startsWith("قاعد")
                && !phrases.tokens.get(Math.min(to, phrases.tokens.size() - 1)).is(".");
        // "عبر جسر جوي"
        nameless |= headed && scene.form(to - 1).equals("جوي");
        if (to <= from || nameless) {
            return null;
        }
        to = joined(to, draft.end());
        Mention span = scene.span(from, to);
        int start =
                attached ? ActorFinder.withoutPrefix(scene.text().text(), span.start(), span.end(), 1) : span.start();
        return scene.chars(start, span.end());
    }

    /** "تبادلا الجثامين جنوب طرابلس", "شمال مدينة غوريس": an adverb of place without a preposition. */
    private @Nullable Mention towards(ExchangeDraft draft, int k) {
        if (!ExchangeWords.DIRECTION.contains(scene.form(k))
                || ExchangeWords.WHERE.contains(scene.form(k - 1))
                || ExchangeWords.PLACE_PREP.contains(scene.form(k - 1))
                || ExchangeWords.PLACE_HEAD.contains(scene.form(k - 1))
                || k <= draft.first()
                || captivityPlace(k, draft.first())) {
            return null;
        }
        boolean headed = ExchangeWords.PLACE_HEAD.contains(scene.form(k + 1));
        int to = headed ? placeEnd(k + 1, draft.end(), false) : place(k + 1, scene.form(k + 1));
        return to > k + 1 ? scene.span(k, to) : null;
    }

    /** "التي اتفقت عليها الحكومة والحركة في سويسرا": where it was agreed on, not where they change hands. */
    private boolean struckThere(ExchangeDraft draft, int k) {
        for (int j = k - 1; j > draft.first() && k - j < FRONT_REACH && !phrases.isComma(j); j--) {
            Predicate verb = phrases.finite(j);
            if (verb != null) {
                return ExchangeWords.RELATIVE.contains(scene.form(j - 1))
                        && (verb.has(VerbSense.AGREE) || verb.has(VerbSense.REACH));
            }
        }
        return false;
    }

    /** Index after a place that a lexicon or its form alone shows; -1 where it is none. */
    private int named(ExchangeDraft draft, int from, String first, String preposition) {
        int to = place(from, first);
        if (to < 0 && ExchangeWords.DIRECTION.contains(first)) {
            int part = ExchangeWords.DIRECTION.contains(scene.form(from + 1)) ? from + 2 : from + 1;
            ActorMention land = scene.actors().mentionFrom(part);
            boolean state =
                    land != null && land.entity() != null && land.entity().kind() == ActorKind.STATE;
            return land != null && state ? land.last() : place(part, scene.form(part));
        }
        boolean near = preposition.equals("قرب");
        if (to > 0 || !near && !preposition.equals("في")) {
            return to;
        }
        ActorMention mention = scene.actors().mentionFrom(from);
        if (mention != null) {
            boolean state = mention.entity() != null && mention.entity().kind() == ActorKind.STATE;
            boolean partyItself =
                    state && !isCapital(from) && draft.partyLike(new Side(mention.meant(), mention)) != null;
            return state && !partyItself ? mention.last() : -1;
        }
        // "قرب تين زواتين"
        boolean two = near
                && !closes(from + 1)
                && closes(from + 2)
                && !first.startsWith("ال")
                && scene.actors().readings(from + 1).isEmpty()
                && scene.actors().mentionAt(from + 1) == null
                && scene.nisba(from + 1) == null
                && scene.time().date(from + 1).isEmpty();
        boolean closed = two || closes(from + 1);
        // "إلى السلطات في تشوكو": where a body is
        boolean seat = ExchangeWords.AUTHORITY.contains(scene.form(from - 2))
                && scene.actors().readings(from).isEmpty();
        boolean unknown = (near || seat || first.startsWith("ال"))
                && first.length() > (near || seat ? 2 : 4)
                && !ExchangeWords.NO_PLACE.contains(first)
                && closed
                && scene.time().date(from).isEmpty()
                && scene.nisba(from) == null
                && !scene.isMasdar(from)
                && phrases.captives(from) == null;
        return unknown ? two ? from + 2 : from + 1 : -1;
    }

    /** Whether no name of a place goes on at a word. */
    private boolean closes(int k) {
        return k >= phrases.tokens.size()
                || !phrases.tokens.get(k).isWord()
                || ExchangeWords.PLACE_STOP.contains(scene.form(k))
                || ExchangeWords.PLACE_PREP.contains(scene.form(k));
    }

    /** Whether a state is meant by its capital's name rather than its own. */
    private boolean isCapital(int i) {
        ActorMention mention = scene.actors().mentionFrom(i);
        Entity entity = mention == null ? null : mention.entity();
        return mention != null
                && entity != null
                && entity.kind() == ActorKind.STATE
                && mention.last() == i + 1
                && scene.nisba(i) == null
                && !scene.form(i).equals(FoldedText.fold(entity.name()));
    }

    /** Index after the name behind "مطار", "معبر", "بلدة"; of a subject before its object only one word is taken. */
    int placeEnd(int head, int limit, boolean subject) {
        int to = head + 1;
        while (to < Math.min(limit, head + 5)
                && phrases.tokens.get(to).isWord()
                && (phrases.finite(to) == null || place(to, scene.form(to)) > 0)
                && !stops(to)) {
            to++;
        }
        if (!subject && to < limit - 1 && phrases.tokens.get(to).is("-")) {
            to += 2;
        } else if (scene.form(to).equals("في")
                && place(to + 1, scene.form(to + 1)) + Math.max(0, isCapital(to + 1) ? to + 2 : 0) > 0) {
            to += 2;
        } else if (scene.form(to).equals("بين") && scene.form(head).endsWith("حدود")) {
            // "الحدود بين البلدين", "الحدود بين أرمينيا وأذربيجان"
            ActorMention neighbour = scene.actors().mentionFrom(to + 1);
            List<ActorMention> both =
                    neighbour == null ? List.of() : scene.actors().coordination(neighbour);
            to = both.isEmpty() ? to + 2 : both.get(both.size() - 1).last();
        } else if (scene.form(to).equals("مع") && scene.form(head).endsWith("حدود")) {
            ActorMention neighbour = scene.actors().mentionFrom(to + 1);
            to = neighbour == null ? to : neighbour.last();
        }
        return to;
    }

    /** "خان يونس وميناء غزة", "مدينة غدامس ومطار زوارة": a second place joined to the first. */
    private int joined(int to, int limit) {
        boolean and = to > 0
                && to + 1 < limit
                && scene.form(to).startsWith("و")
                && scene.form(to).length() > 3;
        String rest = and ? scene.form(to).substring(1) : "";
        String bare = rest.startsWith("ب") && rest.length() > 3 ? rest.substring(1) : rest;
        if (!and || !ExchangeWords.PLACE_HEAD.contains(bare) || scene.actors().mentionAt(to) != null) {
            return to;
        }
        return placeEnd(to, limit, false);
    }

    private boolean stops(int k) {
        return ExchangeWords.PLACE_PREP.contains(scene.form(k))
                || phrases.is(k, ExchangeWords.PLACE_STOP)
                || scene.time().date(k).isPresent()
                || scene.form(k).equals("مع")
                || phrases.in(k, ExchangeWords.MEDIATION)
                || ExchangeWords.IN_RETURN.contains(scene.form(k))
                || phrases.in(k, ExchangeWords.OPERATION)
                || scene.time().amount(k).isPresent()
                || phrases.barter(k)
                || phrases.namesCaptives(k)
                || scene.form(k).startsWith("تبادل")
                || scene.form(k).equals("اطلاق");
    }

    /** "محتجزين في بورتسودان", "يخضعون للعلاج في روسيا": where they are held, not where they change hands. */
    private boolean captivityPlace(int preposition, int trigger) {
        if (day.struck(trigger, preposition)) {
            return true;
        }
        for (int k = preposition - 1; k > trigger && preposition - k < 6; k--) {
            Predicate verb = phrases.finite(k);
            boolean other = verb != null
                    && !verb.reading().hasAny(ExchangeWords.MOVES)
                    && !verb.reading().hasAny(STAGE)
                    && !Phrases.lemma(verb, ExchangeWords.INCLUDE)
                    && !ofExchange(k, trigger)
                    && !((scene.form(preposition).equals("عبر")
                                    || scene.form(preposition).equals("من"))
                            && Phrases.lemma(verb, ExchangeWords.CARRY));
            // "محتجزين في", but "سلّمت أربعة أسرى في"
            boolean held = phrases.in(k, ExchangeWords.HELD)
                    && preposition - k == 1
                    && (scene.form(k).endsWith("ين") || heldOne(k));
            boolean with =
                    ExchangeWords.WITH.contains(scene.form(k)) && !scene.form(k).equals("عند")
                            || scene.form(k).equals("لديهم");
            boolean captured =
                    verb != null && k < preposition && phrases.captives(k) == null && phrases.capturedThem(k) != null;
            // "كانوا في سجن بمدينة أبها"
            boolean there = k == preposition - 2
                    && scene.form(k).startsWith("ال")
                    && phrases.in(k, ExchangeWords.HELD)
                    && scene.nisba(k + 1) != null;
            boolean prison = there
                    || k == preposition - 1
                            && (phrases.in(k, ExchangeWords.CAPTIVITY)
                                    || ExchangeWords.PRESENT.contains(scene.form(k)));
            if (held || with || other || captured || prison || scene.form(k).endsWith("العلاج")) {
                return true;
            }
            if (phrases.isComma(k)) {
                return false;
            }
        }
        return false;
    }

    /** "صحفي فرنسي محتجز في طهران": a participle behind the noun of somebody, not "أفرجت عن محتجز في". */
    private boolean heldOne(int k) {
        return ExchangeWords.HELD_ONE.contains(scene.form(k))
                && !scene.form(k - 1).equals("عن")
                && phrases.finite(k - 1) == null;
    }

    /**
     * "مقابل عشر رهائن في غزة", "أسراها في روسيا", of what is not done yet "الأسرى الأميركيين في كابول": the place right
     * behind captives is where they are held.
     */
    private boolean ofTheirs(ExchangeDraft draft, int preposition) {
        int k = preposition - 1;
        while (k > draft.first() && scene.nisba(k) != null && phrases.captives(k) == null) {
            k--;
        }
        if (k <= draft.first()
                || phrases.captives(k) == null
                || !scene.form(preposition).equals("في")) {
            return false;
        }
        boolean owned = Concepts.captives(scene.form(k)) == null;
        boolean planned = draft.status != ExchangeStatus.COMPLETED
                && (owned || scene.form(k).startsWith("ال"))
                && !ExchangeWords.PLACE_HEAD.contains(scene.form(preposition + 1));
        for (int j = k - 1; j > draft.first() && k - j < 4 && !planned; j--) {
            if (phrases.isMark(j) || phrases.finite(j) != null) {
                return false;
            }
            if (ExchangeWords.IN_RETURN.contains(scene.form(j))) {
                return true;
            }
        }
        return planned;
    }

    /** "صفقة التبادل التي طال انتظارها": a relative clause about the exchange rather than the captives. */
    private boolean ofExchange(int verb, int trigger) {
        if (!ExchangeWords.RELATIVE.contains(scene.form(verb - 1))) {
            return false;
        }
        for (int k = trigger + 1; k < verb; k++) {
            if (phrases.captives(k) != null) {
                return false;
            }
        }
        return true;
    }

    int place(int k, String first) {
        var match = k < phrases.tokens.size()
                ? scene.gazetteer().places().longest(phrases.tokens, k, phrases.tokens.size(), first)
                : null;
        return match == null ? -1 : match.last();
    }
}
