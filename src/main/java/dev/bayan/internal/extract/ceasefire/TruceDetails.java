package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.Condition;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.Mention;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around a ceasefire's noun: scope, parties, length, area, dates, mediators, conditions. */
final class TruceDetails {
    private static final Set<String> COMPREHENSIVE = Concepts.words("COMPREHENSIVE");
    private static final Set<String> ENERGY = Concepts.words("ENERGY");
    private static final Set<String> INFRASTRUCTURE = Concepts.words("INFRASTRUCTURE");
    private static final Set<String> MARITIME = Concepts.words("MARITIME");
    private static final Set<String> SEA = Concepts.words("SEA");
    private static final Set<String> AERIAL = Concepts.words("AERIAL");
    private static final Set<String> HUMANITARIAN = Concepts.words("HUMANITARIAN");
    private static final Set<String> LOCAL = Concepts.words("LOCAL");
    private static final Set<String> UNILATERAL = CeasefireExtractor.WORDS.get("UNILATERAL");
    private static final Set<String> MEDIATION = CeasefireExtractor.WORDS.get("MEDIATION");
    private static final Set<String> WHOLE_CONFLICT = CeasefireExtractor.WORDS.get("WHOLE_CONFLICT");
    private static final Set<String> AREA_HEAD = Set.of("قطاع", "محافظه", "مدينه", "اقليم", "منطقه", "محيط", "عموم", "حي", "بلده", "جبهه", "محور", "محاور", "مناطق", "ولايه", "مخيم",
            "انحاء", "كامل", "جميع", "شمال", "جنوب", "شرق", "غرب", "الجنوب", "ريف", "المناطق", "العاصمه", "القطاع", "المحافظه", "الاقليم", "كل", "مختلف", "حوض", "بلدات", "ضواحي");

    private final Scene scene;
    private final List<Token> tokens;

    TruceDetails(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Reads scope, parties, length and area; returns the index after the phrase. */
    int fill(TruceDraft draft, int i, int nounEnd) {
        int limit = phraseEnd(i, nounEnd);
        scope(draft, i, nounEnd, limit);
        parties(draft, i, limit);
        for (DurationMatch length : scene.time().durations(Math.max(scene.sentenceStart(i), i), Math.min(scene.sentenceEnd(i), limit + 12))) {
            if (draft.duration == null && measures(length, i, limit)) {
                draft.duration = length.toEstimate(scene.text().text());
                limit = Math.max(limit, length.last());
            }
        }
        area(draft, nounEnd, limit);
        return limit;
    }

    /** Where the ceasefire's own phrase and clause end. */
    private int phraseEnd(int i, int nounEnd) {
        int end = Math.max(nounEnd, scene.clauses().end(i));
        for (int k = nounEnd; k < end; k++) {
            // a coordinated masdar or another ceasefire begins something else
            if (scene.form(k).startsWith("و") && scene.form(k).length() > 3 && (Concepts.truce(scene, k).truce() != Concepts.Truce.NONE || Concepts.exchange(scene, k) > 0)
                    || tokens.get(k).is(",") && scene.form(k + 1).startsWith("و") && scene.isMasdar(k + 1) && scene.actors().mentionFrom(k + 1) == null) {
                return Math.max(nounEnd, tokens.get(k).is(",") ? k : k);
            }
            if (tokens.get(k).quote() != tokens.get(i).quote() && tokens.get(i).quote() >= 0) {
                return k;
            }
        }
        return end;
    }

    private void scope(TruceDraft draft, int i, int nounEnd, int limit) {
        boolean comprehensive = false;
        boolean energy = false;
        boolean infrastructure = false;
        boolean maritime = false;
        boolean aerial = false;
        boolean humanitarian = false;
        boolean local = false;
        for (int k = i; k < Math.min(limit, nounEnd + 14); k++) {
            String form = scene.form(k);
            String bare = form.startsWith("و") && form.length() > 4 ? form.substring(1) : form;
            if (k > nounEnd + 5 && scene.actors().predicateAt(k) != null) {
                break;
            }
            boolean adjective = k < nounEnd + 4 && contiguous(nounEnd, k);
            comprehensive |= (COMPREHENSIVE.contains(form) || COMPREHENSIVE.contains(bare)) && (adjective || k < nounEnd);
            energy |= ENERGY.contains(form) || ENERGY.contains(bare) || form.equals("للطاقه");
            infrastructure |= INFRASTRUCTURE.contains(form);
            maritime |= MARITIME.contains(form) && (adjective || k < nounEnd) || SEA.contains(form) && (scene.form(k - 1).equals("في") || k - nounEnd <= 1) && !scene.form(k + 1).isEmpty();
            aerial |= AERIAL.contains(form) && (adjective || k < nounEnd + 2);
            humanitarian |= HUMANITARIAN.contains(form) && k <= nounEnd + 5;
            local |= LOCAL.contains(form) && adjective;
            if (form.equals("من") && (scene.form(k + 1).equals("جانب") || scene.form(k + 1).equals("طرف")) && UNILATERAL.contains(scene.form(k + 2)) || UNILATERAL.contains(form) && adjective && !form.equals("واحد")) {
                draft.unilateral = true;
            }
        }
        if (energy || infrastructure) {
            draft.scope = CeasefireScope.ENERGY_INFRASTRUCTURE;
        } else if (humanitarian) {
            draft.scope = CeasefireScope.HUMANITARIAN;
        } else if (maritime) {
            draft.scope = CeasefireScope.MARITIME;
        } else if (aerial) {
            draft.scope = CeasefireScope.AERIAL;
        } else if (comprehensive) {
            draft.scope = CeasefireScope.COMPREHENSIVE;
        } else if (local) {
            draft.scope = CeasefireScope.LOCAL;
        }
    }

    private boolean contiguous(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!tokens.get(k).isWord() || scene.form(k).equals("في") || scene.form(k).equals("بين") || scene.actors().mentionFrom(k) != null) {
                return false;
            }
        }
        return true;
    }

    private void parties(TruceDraft draft, int i, int limit) {
        for (int k = i; k < limit; k++) {
            String form = scene.form(k);
            if (form.equals("بين")) {
                ActorMention mention = scene.actors().mentionFrom(k + 1);
                if (mention != null && !mention.entities().isEmpty()) {
                    List<ActorMention> chain = scene.actors().coordination(mention);
                    if (Scene.entitiesOf(chain).size() >= 2) {
                        draft.parties(chain);
                        return;
                    }
                }
                if (groups(draft, k + 1, limit)) {
                    return;
                }
                if (Set.of("بلديهما", "جيشيهما", "قواتهما").contains(scene.form(k + 1))) {
                    draft.parties(scene.actors().lastPairBefore(k));
                    return;
                }
            } else if (form.equals("بينهما") && draft.parties.isEmpty()) {
                Predicate governor = scene.predicateBefore(k);
                List<ActorMention> who = governor != null && Scene.entitiesOf(governor.subject()).size() >= 2 ? governor.subject() : scene.actors().lastPairBefore(k);
                draft.parties(who);
                return;
            }
        }
        // "في روسيا وأوكرانيا", "في الحرب بين …": the conflict named in the same clause
        for (int k = i; k < limit; k++) {
            if (scene.form(k).equals("في")) {
                ActorMention mention = scene.actors().mentionFrom(k + 1);
                if (mention != null) {
                    List<ActorMention> chain = scene.actors().coordination(mention);
                    if (chain.size() == 2 && chain.stream().allMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.STATE)) {
                        draft.parties(chain);
                        return;
                    }
                }
            }
        }
    }

    /** "بين العشائر البدوية والفصائل الدرزية": sides that no lexicon knows. */
    private boolean groups(TruceDraft draft, int from, int limit) {
        int second = -1;
        for (int k = from + 1; k < Math.min(limit, from + 5); k++) {
            if (scene.form(k).startsWith("وال") || scene.form(k).startsWith("و") && scene.actors().mentionFrom(k) != null) {
                second = k;
                break;
            }
        }
        if (second < 0) {
            return false;
        }
        int end = second + 1;
        while (end < Math.min(limit, second + 3) && tokens.get(end).isWord() && scene.form(end).startsWith("ال")) {
            end++;
        }
        ActorMention first = scene.actors().mentionFrom(from);
        ActorMention other = scene.actors().mentionFrom(second);
        ActorMention a = first != null && first.entity() != null ? first : groupAt(from, second, 0);
        ActorMention b = other != null && other.entity() != null ? other : groupAt(second, end, 1);
        if (a == null || b == null) {
            return false;
        }
        draft.parties(List.of(a, b));
        return true;
    }

    private @org.jspecify.annotations.Nullable ActorMention groupAt(int from, int to, int clitics) {
        String word = clitics == 0 ? scene.form(from) : scene.form(from).substring(1);
        if (!word.startsWith("ال") || to - from > 3) {
            return null;
        }
        return scene.actors().groupMention(from, to, clitics);
    }

    private boolean measures(DurationMatch length, int i, int limit) {
        if (length.first() > limit + 12) {
            return false;
        }
        String first = scene.form(length.first());
        boolean attached = first.startsWith("ل") && first.length() > 3;
        for (int k = length.first() - 1; k >= i && length.first() - k <= 5; k--) {
            String form = scene.form(k);
            if (Set.of("لمده", "مدتها", "مدته", "مده", "البالغه", "البالغ", "تتجاوز", "يتجاوز", "ومدتها", "ومدته", "علي", "الي").contains(form)) {
                return !(form.equals("علي") && !scene.form(k + 1).equals("مدي")) && !(form.equals("الي") && !draftExtends(i));
            }
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null) {
                return predicate.has(VerbSense.LAST) || predicate.reading().lemma().startsWith("تَجَاوَز");
            }
        }
        return attached || length.first() == i + 1 || length.first() <= limit && scene.form(length.first() - 1).startsWith("النار") || scene.form(i + 1).equals("ال") && length.first() <= i + 2;
    }

    private boolean draftExtends(int i) {
        return scene.form(i - 1).contains("تمديد") || scene.form(i - 2).contains("تمديد");
    }

    private void area(TruceDraft draft, int nounEnd, int limit) {
        for (int k = nounEnd; k < limit; k++) {
            String form = scene.form(k);
            if (scene.actors().predicateAt(k) != null && k > nounEnd + 6) {
                return;
            }
            boolean in = form.equals("في") || form.equals("علي") && (scene.form(k + 1).equals("طول") || scene.form(k + 1).equals("العاصمه") || scene.form(k + 1).equals("امتداد"));
            if (!in) {
                continue;
            }
            int from = k + 1;
            String first = scene.form(from);
            int to = -1;
            var place = Gazetteer.get().places().longest(tokens, from, tokens.size(), first);
            if (AREA_HEAD.contains(first)) {
                to = from + 1;
                while (to < limit && to < from + 7 && tokens.get(to).isWord() && scene.actors().predicateAt(to) == null && scene.time().date(to).isEmpty() && scene.time().duration(to).isEmpty()
                        && !Set.of("بين", "بوساطه", "برعايه", "لمده", "من", "التي", "الذي", "خلال", "بعد", "منذ", "مع", "وهو", "في", "اعتبارا", "قبل", "لانتشال", "تمهد", "تتيح", "عبر", "الي", "حتي", "يبدا", "تبدا", "لا").contains(scene.form(to)) || to < limit && scene.form(to).equals("من") && first.equals("مناطق")) {
                    to++;
                }
            } else if (place != null) {
                to = place.last();
                while (to < limit && scene.form(to).startsWith("و") && Gazetteer.get().places().longest(tokens, to, tokens.size(), scene.form(to).substring(1)) != null) {
                    to = Gazetteer.get().places().longest(tokens, to, tokens.size(), scene.form(to).substring(1)).last();
                }
            } else if (SEA.contains(first)) {
                to = from + 2;
            }
            if (to > from && to <= tokens.size()) {
                if (!(scene.form(from).equals("مجال") || ENERGY.contains(scene.form(from + 1)))) {
                    draft.area = scene.span(from, Math.min(to, limit));
                    locality(draft, from, Math.min(to, limit), place != null ? place.value().type() : "");
                    return;
                }
            }
        }
    }

    /** One named town, front or area inside the conflict makes a ceasefire of no other kind local. */
    private void locality(TruceDraft draft, int from, int to, String type) {
        if (draft.scope != CeasefireScope.UNSPECIFIED) {
            return;
        }
        if (type.equals("SEA") || SEA.contains(scene.form(from))) {
            draft.scope = CeasefireScope.MARITIME;
            return;
        }
        for (int k = from; k < to; k++) {
            if (WHOLE_CONFLICT.contains(scene.form(k)) || scene.form(k).equals("القطاع") || scene.form(k).equals("عموم")) {
                return;
            }
        }
        if (type.equals("CITY") || type.equals("FRONT") || type.equals("REGION") || Set.of("محافظه", "مدينه", "حي", "بلده", "محيط", "مخيم", "ريف", "جبهه", "ولايه", "محور").contains(scene.form(from))) {
            draft.scope = CeasefireScope.LOCAL;
        }
    }

    // ---------------------------------------------------------------- dates

    void dates(TruceDraft draft, int i, int end) {
        int limit = Math.min(scene.sentenceEnd(i), end + 14);
        String text = scene.text().text();
        for (DateMatch date : scene.time().dates(i, limit)) {
            String role = role(date, i, end);
            if (role.equals("interval") && date.value().isPresent() && date.value().get().precision() == DateValue.Precision.INTERVAL) {
                DateValue value = date.value().get();
                if (draft.start == null) {
                    draft.start = mention(date, DateValue.day(value.first()));
                }
                if (draft.end == null) {
                    draft.end = mention(date, DateValue.day(value.last()));
                }
            } else if (role.equals("start") && draft.start == null) {
                draft.start = date.toMention(text);
            } else if (role.equals("end") && draft.end == null) {
                draft.end = date.toMention(text);
            }
        }
        if (draft.start == null) {
            startBefore(draft, i);
        }
    }

    /** "أعلن …، أمس الأحد، بدء تعليق": the date before the noun is its start where it begins. */
    private void startBefore(TruceDraft draft, int i) {
        if (!Set.of("بدء", "سريان", "بدايه", "ببدء").contains(scene.form(i - 1)) && !scene.form(i - 2).equals("سريان") && !scene.form(i - 2).equals("بدء")) {
            return;
        }
        for (DateMatch date : scene.time().dates(scene.sentenceStart(i), i)) {
            draft.start = date.toMention(scene.text().text());
        }
        if (draft.start == null) {
            for (DateMatch date : scene.time().dates(i, Math.min(scene.sentenceEnd(i), i + 8))) {
                draft.start = date.toMention(scene.text().text());
                return;
            }
        }
    }

    private DateMention mention(DateMatch date, DateValue value) {
        return new DateMention(date.start(), date.end(), scene.text().text().substring(date.start(), date.end()), Optional.of(value));
    }

    private String role(DateMatch date, int i, int end) {
        if (date.value().isPresent() && date.value().get().precision() == DateValue.Precision.INTERVAL && date.last() - date.first() > 2) {
            return "interval";
        }
        for (int k = date.first() - 1; k > i && date.first() - k <= 7; k--) {
            String form = scene.form(k);
            if (form.equals("حتي") || form.equals("لغايه") || form.equals("غايه") || form.startsWith("تنتهي") || form.startsWith("ينتهي") || form.equals("وتنتهي")) {
                return "end";
            }
            if (form.equals("منذ") || form.equals("من") && scene.form(k - 1).equals("اعتبارا") || form.equals("اعتبارا") || form.equals("ابتداء") || form.equals("سريانه") || form.equals("سريانها") || form.equals("التنفيذ") || form.equals("الساري")) {
                return "start";
            }
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null) {
                if (predicate.has(VerbSense.START) || form.startsWith("تسري") || form.startsWith("يسري") || form.startsWith("سيسري") || form.startsWith("ستسري")) {
                    return "start";
                }
                if (predicate.has(VerbSense.END) && !predicate.negated()) {
                    return "end";
                }
                return "";
            }
            if (tokens.get(k).is(",") && date.first() - k > 2) {
                return "";
            }
        }
        return "";
    }

    // ---------------------------------------------------------------- mediators and conditions

    void mediators(TruceDraft draft, int i, int limit) {
        int from = scene.sentenceStart(i);
        for (int k = from; k < limit; k++) {
            if (!MEDIATION.contains(scene.form(k)) && !scene.form(k).equals("الوسطاء")) {
                continue;
            }
            int next = k + 1;
            if (scene.form(k).equals("الوسطاء") && (scene.form(next).equals("من") || scene.form(next).equals("في"))) {
                next++;
            }
            ActorMention mention = next < limit ? scene.actors().mentionFrom(next) : null;
            if (mention != null) {
                draft.stand(scene.actors().coordination(mention), Stance.MEDIATES);
                continue;
            }
            for (int n = next; n < limit && scene.nisba(n) != null; n++) {
                Entity state = scene.nisba(n);
                if (state != null) {
                    draft.stand(List.of(scene.actors().stateMention(n, state)), Stance.MEDIATES);
                }
            }
        }
    }

    /** What a side requires: behind اشترط, مشترطا, شروط بما في ذلك, إلا بعد, شرط, إذا. */
    void conditions(TruceDraft draft, int i, int end) {
        int limit = scene.sentenceEnd(i);
        for (int k = i; k < limit; k++) {
            Predicate predicate = scene.actors().predicateAt(k);
            String form = scene.form(k);
            if (predicate != null && predicate.has(VerbSense.CONDITION) && !predicate.negated()) {
                List<ActorMention> by = predicate.subject();
                int object = k + 1;
                while (object < limit && (scene.actors().mentionFrom(object) != null || scene.form(object).equals("لقبوله") || scene.form(object).equals("لقبولها") || scene.form(object).equals("لذلك"))) {
                    ActorMention mention = scene.actors().mentionFrom(object);
                    object = mention != null ? mention.last() : object + 1;
                }
                list(draft, by, object, scene.clauses().end(object));
                return;
            }
            if (form.equals("بعد") && scene.form(k - 1).equals("الا")) {
                list(draft, scene.attribution().of(i), k + 1, scene.clauses().end(k + 1));
                return;
            }
            if (k >= end && scene.clauses().conditionAt(k) && k <= end + 1) {
                List<ActorMention> by = scene.attribution().speaker(i);
                if (by.isEmpty()) {
                    by = draft.stands.stream().map(s -> s.side().mention()).limit(1).toList();
                }
                Mention span = scene.span(k, scene.clauses().end(k + 1, true));
                draft.conditions.add(new Condition(actor(by), span.start(), span.end(), span.text()));
                return;
            }
        }
    }

    private void list(TruceDraft draft, List<ActorMention> by, int from, int to) {
        int start = from;
        for (int k = from + 1; k <= to; k++) {
            boolean cut = k == to || scene.form(k).startsWith("و") && scene.form(k).length() > 3 && andMasdar(k);
            if (cut && k > start) {
                Mention span = scene.span(start, k);
                int begin = start > from ? dev.bayan.internal.actor.ActorFinder.withoutPrefix(scene.text().text(), span.start(), span.end(), 1) : span.start();
                int finish = span.end();
                draft.conditions.add(new Condition(actor(by), begin, finish, scene.text().text().substring(begin, finish)));
                start = k;
            }
        }
    }

    private boolean andMasdar(int k) {
        return scene.actors().readings(k).stream().anyMatch(r -> r.isMasdar() && r.cut().conjunction() == 'و') && scene.actors().mentionFrom(k) == null;
    }

    private Optional<Actor> actor(List<ActorMention> by) {
        List<Actor> actors = new ArrayList<>(scene.actorsOf(by));
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(0));
    }
}
