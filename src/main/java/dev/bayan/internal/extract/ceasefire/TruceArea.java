package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a ceasefire holds: "في قطاع غزة", "داخل مدينة السويداء", "هدنة البحر الأسود". A single town or front makes it local. */
final class TruceArea {
    private static final WordSet SEA = Concepts.words("SEA");
    private static final WordSet ENERGY = Concepts.words("ENERGY");
    private static final WordSet AREA_HEAD = Cue.words("AREA_HEAD");
    private static final WordSet REGION = Cue.words("REGION");
    private static final WordSet AREA_STOP = Cue.words("AREA_STOP");
    private static final WordSet TOWN_HEAD = Cue.words("TOWN_HEAD");
    private static final WordSet WHOLE_CONFLICT = Cue.words("WHOLE_CONFLICT");
    private static final WordSet SIGNED = Cue.words("SIGNED");
    private static final WordSet WITHIN = Cue.words("WITHIN");
    private static final WordSet ALONG = Cue.words("ALONG");
    /** How far before a place the meeting stands that was held there. */
    private static final int MEETING_REACH = 12;

    private static final WordSet OCCASION = Cue.words("OCCASION");
    private static final WordSet MEETING = Cue.words("MEETING");
    private static final WordSet FRONTED = WordSet.of("داخل", "في");
    private static final WordSet FRONT = Cue.words("FRONT");
    private static final String LINE = "خط";
    private static final WordSet LENGTH_OF = Cue.words("LENGTH_OF");
    /** Before a clause of its own: "خرقت الهدنة حين قصفت مدينة". */
    private static final WordSet WHEN = WordSet.of("حين", "حينما", "عندما", "بعدما", "اذ");

    /** Behind a noun of action that goes on about the ceasefire: "في شرق البلاد والتحقق منه". */
    private static final WordSet OF_IT = WordSet.of("منه", "منها", "عليه", "عليها", "به", "بها");

    private static final WordSet COMMON_BORDER = WordSet.of("حدودهما");
    private static final WordSet MEASURE = Cue.words("MEASURE");
    private static final WordSet PART = Cue.words("PART");
    private static final WordSet PROVINCE = Cue.words("PROVINCE");
    private static final WordSet COVERS = Cue.words("COVERS");
    private static final WordSet NEARBY = Cue.words("NEARBY");
    private static final WordSet TRUCE = Concepts.words("TRUCE");
    private static final Senses OF_ITSELF =
            Senses.of(VerbSense.LAST, VerbSense.START, VerbSense.END, VerbSense.HOLD, VerbSense.BE, VerbSense.EXTEND);
    private static final int LONGEST = 7;

    private final Scene scene;
    private final List<Token> tokens;

    TruceArea(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** A place that begins at a token. */
    private record Area(
            int from, int to, String type, @Nullable String country) {}

    void read(TruceDraft draft, TruceNoun noun, int core) {
        boolean direct = noun.last() < core
                && (Concepts.in(scene.form(noun.first()), TRUCE) != null || FurtherTruce.widens(scene, noun))
                && scene.gazetteer().places().startsWith(scene.form(noun.last()));
        Area found = direct ? named(noun.last(), core) : null;
        boolean verbSeen = false;
        for (int k = noun.last(); k < core && found == null; k++) {
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null && !transparent(verb)) {
                boolean when = WHEN.contains(scene.form(k - 1));
                if (when || k > noun.last() + (verb.participle() ? 3 : 1) && !relative(verb)) {
                    return;
                }
                verbSeen = true;
            }
            boolean toCover = scene.form(k).startsWith("ل")
                    && COVERS.contains(scene.form(k).substring(1));
            if (verb != null && (COVERS.contains(scene.bare(k)) || toCover) && k + 1 < core) {
                // "وتشمل قطاع غزة"
                found = at(k + 1, core);
                continue;
            }
            boolean within =
                    WITHIN.contains(scene.form(k)) || scene.form(k).equals("علي") && ALONG.contains(scene.form(k + 1));
            // "المعلنة في الدوحة" is where they met, "المعلنة في قطاع غزة" where it holds
            boolean region = REGION.contains(scene.form(k + 1));
            Area inside = within ? null : behindBi(k, core);
            if (inside != null) {
                // "وقف إطلاق النار بقطاع غزة", "هدنة بدارفور"
                found = inside;
                continue;
            }
            boolean inName = scene.actors().mentionAt(k) != null;
            if (within
                    && k + 1 < core
                    && !inName
                    && !talks(k - 1)
                    && !meetingBetween(noun.last(), k)
                    && (region || !SIGNED.contains(scene.form(k - 1)))) {
                found = at(k + 1, core);
                if (found != null && verbSeen && found.type.equals("CITY") && !known(draft, found.country)) {
                    found = null;
                }
            }
        }
        if (found != null) {
            // "منشآت الطاقة في أوكرانيا": the land tells whose they are, a town which of them
            boolean whose = found.type.equals("STATE") && energy(noun.first(), found.from);
            draft.area = whose ? null : scene.span(found.from, found.to);
            draft.areaCountry = found.country;
            draft.areaType = found.type;
            locality(draft, found);
        }
    }

    /** A place right behind the name whose preposition is ب. */
    private @Nullable Area behindBi(int k, int core) {
        String form = scene.form(k);
        if (!form.startsWith("ب") || form.length() < 4) {
            return null;
        }
        String bare = form.substring(1);
        var place = scene.gazetteer().places().longest(tokens, k, core, bare);
        if (place != null && place.last() > k) {
            return new Area(
                    k,
                    place.last(),
                    place.value().type(),
                    place.value().country().isEmpty() ? null : place.value().country());
        }
        return null;
    }

    /** "خلال محادثات في بريتوريا": where they talked. */
    private boolean talks(int k) {
        // "مفاوضات مباشرة في إسطنبول"
        int head = Cue.of(scene.form(k)) == null && tokens.get(k).isWord() ? k - 1 : k;
        return Cue.of(scene.form(head)) == Cue.TALKS && !scene.form(head).startsWith("ال");
    }

    /** "هدنة خلال اجتماع عُقد أمس في الدوحة": where they met. */
    private boolean meetingBetween(int from, int to) {
        for (int k = Math.max(from, to - MEETING_REACH); k + 1 < to; k++) {
            if (OCCASION.contains(scene.form(k))
                    && (MEETING.contains(scene.form(k + 1)) || Cue.of(scene.form(k + 1)) == Cue.TALKS)) {
                return true;
            }
        }
        return false;
    }

    private boolean relative(Predicate verb) {
        String before = scene.form(verb.token() - 1);
        return before.equals("التي")
                || before.equals("الذي")
                || !verb.reading().pronoun().isEmpty();
    }

    /** Verbs that tell of the ceasefire itself: it lasts, begins, does not exceed, is still. */
    private static boolean transparent(Predicate verb) {
        return verb.reading().hasAny(OF_ITSELF) || Doers.is(verb, "تجاوز") || Doers.is(verb, "زال");
    }

    /** "دخل الإقليم في هدنة", "وداخل المدينة، صمتت البنادق بموجب هدنة": a place before the name. */
    void before(TruceDraft draft, TruceNoun noun) {
        int start = scene.sentenceStart(noun.first());
        Predicate governor = draft.governor;
        int entered = governor != null
                        && Doers.is(governor, "دخل")
                        && scene.form(noun.first() - 1).equals("في")
                ? governor.token() + 1
                : -1;
        boolean fronted = draft.statuses.contains(CeasefireStatus.IN_FORCE) && FRONTED.contains(scene.bare(start));
        int from = entered > 0 ? entered : fronted ? start + 1 : noun.first();
        Area found = draft.area != null || from >= noun.first() - 1 ? null : at(from, noun.first());
        if (found != null
                && !found.type.equals("STATE")
                && (entered > 0 || tokens.get(found.to).is(","))) {
            draft.area = scene.span(found.from, found.to);
            draft.areaCountry = found.country;
            draft.areaType = found.type;
            locality(draft, found);
        }
    }

    /** A signature is given somewhere: "وقع الطرفان هدنة في جوبا", "توقيع هدنة في جوبا" names a town of neither. */
    void signedAt(TruceDraft draft) {
        boolean signing = draft.governor == null
                ? Cue.of(scene.word(draft.token - 1)) == Cue.AGREEMENT
                : draft.governor.has(VerbSense.SIGN);
        boolean agreed = draft.governor != null
                && (draft.governor.has(VerbSense.REACH) || draft.governor.has(VerbSense.AGREE))
                && draft.stands.stream().anyMatch(s -> s.side().entity().country() != null);
        if (draft.statuses.contains(CeasefireStatus.UNDER_NEGOTIATION) && talkedAt(draft)) {
            draft.area = null;
            draft.areaCountry = null;
            draft.scope = draft.scope == CeasefireScope.LOCAL ? CeasefireScope.UNSPECIFIED : draft.scope;
            return;
        }
        boolean region = "REGION".equals(draft.areaType);
        boolean meeting = (signing || agreed && !region)
                && draft.scope == CeasefireScope.LOCAL
                && draft.areaCountry != null
                && draft.stands.stream()
                        .noneMatch(
                                s -> draft.areaCountry.equals(s.side().entity().country()));
        if (meeting) {
            draft.area = null;
            draft.areaCountry = null;
            draft.scope = CeasefireScope.UNSPECIFIED;
            if (draft.parties.isEmpty() && draft.governor != null && draft.governor.has(VerbSense.AGREE)) {
                // they seemed to agree on one in a third one's land
                draft.agreeing(draft.governor.subject());
            }
        }
    }

    /** "استأنفوا المفاوضات بشأن الهدنة في القاهرة": a capital of whom the sentence does not speak. */
    private boolean talkedAt(TruceDraft draft) {
        if (!"CITY".equals(draft.areaType) || known(draft, draft.areaCountry)) {
            return false;
        }
        int noun = draft.token;
        for (int k = noun; k < Math.min(scene.sentenceEnd(noun), draft.nameEnd + 2); k++) {
            var name = scene.gazetteer().names().longest(tokens, k, scene.sentenceEnd(noun), scene.form(k));
            if (name != null && name.value().kind() == NameKind.CAPITAL) {
                return true;
            }
        }
        return false;
    }

    /** "بخرق الهدنة قرب كلبجار": where it was broken, not where it holds. */
    void brokenAt(TruceDraft draft, TruceNoun noun) {
        boolean near = draft.area != null
                && draft.statuses.contains(CeasefireStatus.VIOLATED)
                && (NEARBY.contains(scene.form(noun.last())) || besides(noun, draft.area));
        if (near) {
            draft.area = null;
            draft.areaCountry = null;
            draft.scope = draft.scope == CeasefireScope.LOCAL ? CeasefireScope.UNSPECIFIED : draft.scope;
        }
    }

    /** "بخرق الهدنة القائمة بين الدولتين قرب قرية …". */
    private boolean besides(TruceNoun noun, Mention area) {
        int k = noun.last();
        while (k < scene.sentenceEnd(noun.first()) && tokens.get(k).start() < area.start()) {
            k++;
        }
        return NEARBY.contains(scene.form(k - 1));
    }

    /** Whether the state is one that the ceasefire's sentence speaks of anyhow: a third one's town is where they meet. */
    private boolean known(TruceDraft draft, @Nullable String country) {
        int at = draft.token;
        return country != null
                && scene.mentions(scene.sentenceStart(at), Math.min(scene.sentenceEnd(at), at + 20)).stream()
                        .anyMatch(m -> m.entity() != null
                                && country.equals(m.entity().country())
                                && m.preposition() == 0
                                && !scene.form(m.first() - 1).equals("في"));
    }

    private @Nullable Area at(int from, int limit) {
        String first = scene.form(from);
        if (LENGTH_OF.contains(first) && from + 1 < limit && !FRONT.contains(scene.form(from + 2))) {
            // "على طول الخط الأزرق"
            return at(from + 1, limit);
        }
        if (COMMON_BORDER.contains(first)) {
            // "على امتداد حدودهما"
            return new Area(from, from + 1, "", null);
        }
        Area named = named(from, limit);
        if (named != null || frontLine(from, limit)) {
            return named;
        }
        int to = from;
        if (AREA_HEAD.contains(first)) {
            to = TOWN_HEAD.contains(first)
                            && from + 1 < limit
                            && tokens.get(from + 1).isWord()
                    ? from + 2
                    : from + 1;
            while (to < Math.min(limit, from + LONGEST) && (continues(from, to) || alsoPlace(to, limit) > to)) {
                to = Math.max(to + 1, alsoPlace(to, limit));
            }
        } else if (SEA.contains(first)) {
            to = Math.min(from + 2, limit);
        }
        if (MEASURE.contains(scene.form(from + 1))) {
            // "على جبهة طولها ألفا كيلومتر"
            return null;
        }
        if (to <= from || energy(from, to) || to == from + 1 && !first.startsWith("ال")) {
            return null;
        }
        boolean town = TOWN_HEAD.contains(first)
                || PART.contains(first)
                || to == from + 1 && first.startsWith("ال") && TOWN_HEAD.contains(first.substring(2))
                || PROVINCE.contains(first) && to == from + 2 && cityAt(from + 1);
        return new Area(from, to, town ? "CITY" : SEA.contains(first) ? "SEA" : "", countryIn(from, to));
    }

    /** "على كامل خط التماس": the front as such, no place on it. */
    private boolean frontLine(int from, int limit) {
        int line = scene.form(from).equals(LINE) ? from : from + 1;
        return line + 1 < limit && scene.form(line).equals(LINE) && FRONT.contains(scene.form(line + 1));
    }

    private boolean cityAt(int k) {
        Area inside = named(k, k + 1);
        return inside != null && inside.type.equals("CITY");
    }

    /** A place or state that the gazetteer knows, with those coordinated. */
    private @Nullable Area named(int from, int limit) {
        Gazetteer gazetteer = scene.gazetteer();
        var place = gazetteer.places().longest(tokens, from, limit, scene.form(from));
        var name = gazetteer.names().longest(tokens, from, limit, scene.form(from));
        if (place != null && (name == null || place.last() >= name.last())) {
            int to = place.last();
            while (alsoPlace(to, limit) > to) {
                to = alsoPlace(to, limit);
            }
            boolean described = to < limit
                    && to == place.last()
                    && scene.form(to).startsWith("ال")
                    && continues(from, to)
                    && !SIGNED.contains(scene.form(to));
            return new Area(
                    from,
                    Math.min(described ? to + 1 : to, limit),
                    place.value().type(),
                    place.value().country().isEmpty() ? null : place.value().country());
        }
        ActorMention behind = name != null && name.value().kind() == NameKind.STATE && name.last() < limit
                ? scene.actors().mentionFrom(name.last())
                : null;
        if (behind != null && behind.conjunction() == 'و' && state(behind)) {
            // "منشآت الطاقة في أذربيجان وأرمينيا": the parties
            return null;
        }
        if (name != null
                && (name.value().kind() == NameKind.STATE || name.value().kind() == NameKind.CAPITAL)) {
            return new Area(
                    from,
                    name.last(),
                    name.value().kind() == NameKind.CAPITAL ? "CITY" : "STATE",
                    name.value().entity().country());
        }
        return null;
    }

    /** Where a further place ends that begins at a token with "and", or -1. */
    private int alsoPlace(int k, int limit) {
        var place = k < limit && scene.form(k).startsWith("و")
                ? scene.gazetteer()
                        .places()
                        .longest(tokens, k, limit, scene.form(k).substring(1))
                : null;
        return place == null ? -1 : place.last();
    }

    private static boolean state(ActorMention mention) {
        return mention.entity() != null && mention.entity().kind() == ActorKind.STATE;
    }

    private boolean continues(int from, int to) {
        String form = scene.form(to);
        boolean partOf = form.equals("من")
                && to == from + 1
                && (scene.form(from).equals("مناطق") || PART.contains(scene.form(from)));
        return tokens.get(to).isWord()
                && scene.actors().predicateAt(to) == null
                && scene.time().date(to).isEmpty()
                && scene.time().duration(to).isEmpty()
                && (!AREA_STOP.contains(form) || partOf)
                // "في محيط المدينة لجمع الجثث"
                && !(form.startsWith("ل") && scene.isMasdar(to))
                && !(form.startsWith("وال") && OF_IT.contains(scene.form(to + 1)))
                && !Words.TIMEWORD.contains(form);
    }

    private boolean energy(int from, int to) {
        for (int k = from; k < to; k++) {
            if (ENERGY.contains(scene.form(k)) || ENERGY.contains(scene.bare(k))) {
                return true;
            }
        }
        return scene.form(from).equals("مجال");
    }

    private @Nullable String countryIn(int from, int to) {
        for (int k = from; k < to; k++) {
            Area inside = named(k, to);
            if (inside != null) {
                return inside.country;
            }
        }
        return null;
    }

    /** One named town, front or area inside the conflict makes a ceasefire of no other kind local. */
    private void locality(TruceDraft draft, Area area) {
        if (draft.scope != CeasefireScope.UNSPECIFIED) {
            return;
        }
        if (area.type.equals("SEA")) {
            draft.scope = CeasefireScope.MARITIME;
            return;
        }
        for (int k = area.from; k < area.to; k++) {
            if (WHOLE_CONFLICT.contains(scene.form(k))) {
                return;
            }
        }
        if (!area.type.isEmpty() && !area.type.equals("STATE")) {
            draft.scope = CeasefireScope.LOCAL;
        }
    }
}
