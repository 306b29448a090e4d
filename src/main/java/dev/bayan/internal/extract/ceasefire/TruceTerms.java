package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.Stance;
import java.util.List;

/** What stands behind a ceasefire's name in its own phrase: of what kind it is, and by whose mediation. */
final class TruceTerms {
    private static final WordSet COMPREHENSIVE = Concepts.words("COMPREHENSIVE");
    private static final WordSet ENERGY = Concepts.words("ENERGY");
    private static final WordSet INFRASTRUCTURE = Concepts.words("INFRASTRUCTURE");
    private static final WordSet MARITIME = Concepts.words("MARITIME");
    private static final WordSet SEA = Concepts.words("SEA");
    private static final WordSet SKY = WordSet.of("الاجواء", "الجو", "السماء");
    private static final WordSet AERIAL = Concepts.words("AERIAL");
    private static final WordSet HUMANITARIAN = Concepts.words("HUMANITARIAN");
    private static final WordSet LOCAL = Concepts.words("LOCAL");
    private static final WordSet SHIPS = Cue.words("SHIPS");
    private static final WordSet PURPOSE = Cue.words("PURPOSE");
    private static final WordSet COVERS = Cue.words("COVERS");
    private static final WordSet OWN_SIDE = Cue.words("OWN_SIDE");
    private static final WordSet UNILATERAL = Cue.words("UNILATERAL");
    private static final WordSet ANOTHER = Cue.words("ANOTHER");
    private static final WordSet OF_ITS_TIME = Cue.words("OF_ITS_TIME");
    private static final WordSet MEDIATION = Cue.words("MEDIATION");
    private static final WordSet EFFORTS = Cue.words("EFFORTS");
    private static final WordSet OWING_TO = Cue.words("OWING_TO");
    private static final WordSet MEDIATORS = Cue.words("MEDIATORS");
    private static final WordSet MEDIATING = Cue.words("MEDIATING");
    private static final WordSet CAPACITY = Cue.words("CAPACITY");
    private static final WordSet WITHIN = Cue.words("WITHIN");
    private static final WordSet SUPPORT = Cue.words("SUPPORT");
    private static final WordSet THE_MEDIATION = WordSet.of("الوساطه");
    /** "في إطار الوساطة المشتركة لقطر ومصر". */
    private static final WordSet FRAME = WordSet.of("اطار", "ضمن", "بفضل", "نتيجه", "اثر", "عقب");

    private static final WordSet HELP = WordSet.union(MEDIATORS, MEDIATION, EFFORTS, CAPACITY, SUPPORT, THE_MEDIATION);
    private static final WordSet TURN = Cue.words("TURN");
    private static final WordSet RELATIVE = WordSet.of("الذي", "التي");
    private static final int SCOPE_REACH = 16;
    private static final int RANK_REACH = 8;
    private static final WordSet RANK = Cue.words("RANK");
    private static final WordSet EXPIRED = Cue.words("EXPIRED");
    private static final WordSet CALM = Concepts.words("CALM");
    private static final WordSet LEADING = WordSet.of("رعي", "قاد", "ادار", "يسر", "سهل");
    private static final WordSet TALKS =
            WordSet.of("محادثات", "المحادثات", "مفاوضات", "المفاوضات", "مباحثات", "المباحثات", "وساطه", "الوساطه");
    private static final int TALKS_REACH = 6;
    private static final WordSet ONLY_SO = WordSet.of("بوجه", "بشكل", "بصوره", "عموما");
    private static final WordSet HOSTS = WordSet.of("استضاف", "احتضن", "رعي");
    private static final WordSet TERM = Cue.words("TERM");
    private static final int TERM_REACH = 4;
    private static final WordSet KIND_OF_STRIKE = Cue.words("KIND_OF_STRIKE");
    private static final WordSet PARTIAL = Cue.words("PARTIAL");
    private static final WordSet POSSIBLE = Cue.words("POSSIBLE");
    private static final WordSet AWAITED = Cue.words("AWAITED");
    private static final WordSet OFFERED = Cue.words("OFFERED");
    private static final int POSSIBLE_REACH = 3;
    private static final int LONGEST = 60;

    private final Scene scene;
    private final List<Token> tokens;
    private final Doers doers;
    /** The clause read last, so that a text of one endless clause is not read to its end again and again. */
    private int clauseFrom = -1;

    private int clauseTo = -1;

    TruceTerms(Scene scene, Doers doers) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.doers = doers;
    }

    /** Where the clause that goes on at a token ends, or the longest stretch that a mention may take. */
    int clauseEnd(int from) {
        boolean inside = from >= clauseFrom && from < clauseTo - LONGEST;
        if (!inside) {
            clauseFrom = from;
            clauseTo = scene.clauses().end(from);
        }
        return Math.min(clauseTo, from + LONGEST);
    }

    /** Where the ceasefire's own phrase and clause end. */
    int phraseEnd(TruceNoun noun) {
        int i = noun.first();
        int end = withPlaces(Math.max(noun.last(), clauseEnd(noun.last() - 1)));
        if (end < scene.sentenceEnd(i) && tokens.get(end).is(",") && described(end)) {
            end = Math.max(end, clauseEnd(end + 2));
        }
        for (int k = noun.last(); k < end; k++) {
            boolean coordinated = scene.form(k).startsWith("و") && scene.form(k).length() > 3 && opensAnother(k);
            boolean other = tokens.get(k).is(",")
                    && scene.form(k + 1).startsWith("و")
                    && scene.isMasdar(k + 1)
                    && scene.actors().mentionFrom(k + 1) == null;
            boolean otherComplement =
                    scene.form(k).equals("وعلي") || scene.form(k).equals("والي");
            boolean quoteEnds = tokens.get(k).quote() != tokens.get(i).quote()
                    && tokens.get(i).quote() >= 0;
            if (coordinated || other || otherComplement || quoteEnds) {
                return k;
            }
        }
        return end;
    }

    /** "على جبهات الرقة ودير الزور": a second place that is spelt like "and" with a verb opens no clause. */
    private int withPlaces(int end) {
        int to = end;
        while (to < tokens.size() && scene.form(to).startsWith("و")) {
            var place = scene.gazetteer()
                    .places()
                    .longest(tokens, to, scene.sentenceEnd(to), scene.form(to).substring(1));
            if (place == null) {
                break;
            }
            to = place.last();
        }
        return to == end ? end : Math.max(to, clauseEnd(to - 1));
    }

    /** Whether another ceasefire or an exchange begins at a token. */
    private boolean opensAnother(int k) {
        return Concepts.truce(scene, k).truce() != Concepts.Truce.NONE
                || Concepts.exchange(scene, k) > 0
                || FurtherTruce.another(scene, k);
    }

    /** Where what still describes the ceasefire ends: "… في ختام قمة استمرت ست ساعات" tells nothing of it any more. */
    int coreEnd(TruceNoun noun, int phraseEnd) {
        for (int k = noun.last(); k < phraseEnd; k++) {
            boolean ranOut = EXPIRED.contains(scene.bare(k - 1))
                    && scene.time().duration(k + 1).isPresent();
            if (TURN.contains(scene.form(k)) && scene.time().date(k).isEmpty() && !ranOut) {
                return scene.form(k - 1).equals("في") && k - 1 >= noun.last() ? k - 1 : k;
            }
        }
        return phraseEnd;
    }

    /** Where the words next to the name end: at a comma, unless a place or a date follows or has been put in. */
    int nearEnd(TruceNoun noun, int core) {
        for (int k = noun.last(); k < core; k++) {
            if (tokens.get(k).is(",")) {
                boolean goesOn = scene.form(k + 1).equals("بين")
                        || WITHIN.contains(scene.form(k + 1))
                        || k + 1 < core && scene.time().date(k + 1).isPresent();
                if (!goesOn && !described(k)) {
                    return k;
                }
            }
        }
        return core;
    }

    /** "وقف إطلاق النار الشامل، الذي يبدأ الأحد في إقليمي": a relative clause on its life. */
    private boolean described(int comma) {
        Predicate verb =
                RELATIVE.contains(scene.form(comma + 1)) ? scene.actors().predicateAt(comma + 2) : null;
        return verb != null && (verb.has(VerbSense.START) || verb.has(VerbSense.LAST));
    }

    /** The word for its term before its name, or -1: "الموعد النهائي لهدنة …", "مهلة الثلاثين يوما لوقف …". */
    int term(TruceNoun noun) {
        int from = Math.max(scene.sentenceStart(noun.first()), noun.first() - TERM_REACH);
        for (int k = noun.first() - 1; k >= from; k--) {
            if (TERM.contains(scene.bare(k)) && !scene.form(k - 1).equals("من")) {
                return k;
            }
            // "مهلة أسبوعين للقبول بالهدنة": the term of another thing
            boolean measure = (tokens.get(k).isWord() || tokens.get(k).isNumber())
                    && !scene.form(k).startsWith("لل");
            if (!measure
                    || scene.actors().predicateAt(k) != null
                    || scene.actors().mentionAt(k) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "وقفا محتملا لإطلاق النار", "هدنة مرتقبة": one that may come. */
    boolean possible(TruceNoun noun) {
        return qualified(noun, POSSIBLE);
    }

    /** "الهدنة المرتقبة", "وقف إطلاق النار المحتمل": known, but not there yet. */
    boolean awaited(TruceNoun noun) {
        return qualified(noun, AWAITED);
    }

    /** "الهدنة المقترحة", "وقف إطلاق النار المطروح": one that somebody has proposed. */
    boolean offered(TruceNoun noun) {
        return qualified(noun, OFFERED);
    }

    private boolean qualified(TruceNoun noun, WordSet adjectives) {
        for (int k = noun.first() + 1;
                k < Math.min(scene.sentenceEnd(noun.first()), noun.last() + POSSIBLE_REACH);
                k++) {
            if (adjectives.contains(scene.form(k))) {
                // "مراقبة أي وقف محتمل" speaks of whichever there will be
                return !scene.form(noun.first() - 1).endsWith("اي") && (k < noun.last() || contiguous(noun.last(), k));
            }
        }
        return false;
    }

    // ---------------------------------------------------------------- scope

    /** "الاتفاق الدائم على وقف إطلاق النار", "اتفاق شامل لوقف القتال". */
    private boolean lastingAccord(TruceNoun noun) {
        int i = noun.first();
        int adjective = scene.form(i - 1).equals("علي") || scene.form(i - 1).equals("بشان")
                ? i - 2
                : scene.form(i).startsWith("ل") ? i - 1 : -1;
        return adjective > 0
                && COMPREHENSIVE.contains(scene.form(adjective))
                && Cue.of(scene.word(adjective - 1)) == Cue.AGREEMENT;
    }

    /** "وقف القتال شهرا كاملا": the month is full, not the ceasefire. */
    private boolean ofLength(int from, int k) {
        for (DurationMatch length : scene.time().durations(from, k + 1)) {
            if (length.last() >= k) {
                return true;
            }
        }
        return false;
    }

    void scope(TruceDraft draft, TruceNoun noun, int core) {
        boolean comprehensive = lastingAccord(noun);
        boolean energy = false;
        boolean maritime = false;
        boolean aerial = false;
        boolean humanitarian = false;
        boolean local = false;
        int limit = Math.min(scopeEnd(noun, core), noun.last() + SCOPE_REACH);
        for (int k = noun.first(); k < limit; k++) {
            String form = scene.form(k);
            String bare = scene.bare(k);
            Predicate verb = scene.actors().predicateAt(k);
            boolean begins = verb != null && verb.has(VerbSense.START) && !verb.explicitSubject();
            if (verb != null && !verb.participle() && k > noun.last() && !begins && !COVERS.contains(scene.bare(k))) {
                break;
            }
            boolean inside = k < noun.last();
            boolean attribute = inside || k < noun.last() + 5 && contiguous(noun.last(), k);
            boolean year = scene.tokens().size() > k + 1 && tokens.get(k + 1).isNumber();
            comprehensive |= attribute
                    && !year
                    && !ONLY_SO.contains(scene.form(k - 1))
                    && !scene.form(k - 1).equals("علي")
                    && !ofLength(noun.first() + 1, k)
                    && (COMPREHENSIVE.contains(form) || COMPREHENSIVE.contains(bare));
            // "البنية التحتية المدنية" is more than power stations
            energy |= Concepts.in(form, ENERGY) != null
                    || INFRASTRUCTURE.contains(form) && !scene.form(k + 1).equals("المدنيه");
            maritime |= MARITIME.contains(form) && attribute || SHIPS.contains(form) || seaAt(noun, k);
            draft.partial |= attribute && PARTIAL.contains(form) || !noun.strong() && KIND_OF_STRIKE.contains(form);
            aerial |= AERIAL.contains(form) && (attribute || scene.actors().predicateAt(k - 1) != null)
                    || SKY.contains(form)
                            && k == noun.last() + 1
                            && scene.form(k - 1).equals("في");
            humanitarian |= HUMANITARIAN.contains(form)
                    && (inside
                            || PURPOSE.contains(scene.form(k - 1))
                            || attribute && k - noun.last() <= 2 && !form.startsWith("ال")
                            || attribute && k == noun.last());
            local |= LOCAL.contains(form) && attribute;
            boolean sided = form.equals("من")
                    && (scene.form(k + 1).equals("جانب") || scene.form(k + 1).equals("طرف"));
            draft.unilateral |= form.equals("من") && OWN_SIDE.contains(scene.form(k + 1));
            draft.unilateral |= sided && UNILATERAL.contains(scene.form(k + 2))
                    || UNILATERAL.contains(form) && attribute && !form.equals("واحد");
            draft.another |= ANOTHER.contains(form)
                    && !firstOfAll(k)
                    && k < noun.last() + 6
                    && !year
                    && !measured(noun.last(), k);
        }
        if (energy) {
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

    /** "الهدنة الأولى من نوعها", "الأولى منذ 2016": the one of the story, of which there was none before. */
    private boolean firstOfAll(int k) {
        String next = scene.form(k + 1);
        return scene.form(k).equals("الاولي") && (next.equals("من") || next.equals("منذ") || next.equals("علي"));
    }

    /** "بخرق الهدنة في ساعاتها الأولى": the adjective belongs to a span of its time. */
    private boolean measured(int from, int adjective) {
        return adjective > from && OF_ITS_TIME.contains(scene.form(adjective - 1));
    }

    /** "ثاني هدنة بين الطرفين بعد هدنة المئة يوم": the one before that of the story. */
    boolean rankedAfter(TruceNoun noun) {
        int first = noun.first();
        if (!scene.form(first - 1).equals("بعد")) {
            return false;
        }
        for (int k = first - 2; k > Math.max(scene.sentenceStart(first), first - RANK_REACH); k--) {
            if (Concepts.truce(scene, k).truce() == Concepts.Truce.STRONG) {
                return RANK.contains(scene.bare(k - 1)) || ANOTHER.contains(scene.form(k + 1));
            }
        }
        return false;
    }

    private boolean seaAt(TruceNoun noun, int k) {
        return SEA.contains(scene.form(k))
                && !scene.form(k + 1).isEmpty()
                && (scene.form(k - 1).equals("في")
                        || scene.form(k - 1).equals("مياه")
                        || scene.form(k - 1).equals("عرض")
                        || k - noun.last() <= 1);
    }

    /** A clause behind a comma may still tell what is spared: "…، مع التركيز على حماية منشآت الطاقة". */
    private int scopeEnd(TruceNoun noun, int core) {
        int k = core;
        if (core < scene.sentenceEnd(noun.first()) && !tokens.get(core).is(",")) {
            return core;
        }
        if (k < scene.sentenceEnd(noun.first()) && tokens.get(k).is(",")) {
            k++;
            boolean adds = scene.form(k).equals("مع") && scene.isMasdar(k + 1)
                    || scene.form(k).equals("علي") && scene.form(k + 1).equals("ان");
            return adds ? Math.min(scene.sentenceEnd(noun.first()), k + 10) : core;
        }
        return core;
    }

    private boolean contiguous(int from, int to) {
        for (int k = from; k < to; k++) {
            String form = scene.form(k);
            if (!tokens.get(k).isWord()
                    || form.equals("في")
                    || form.equals("بين")
                    || form.equals("مع")
                    || form.equals("بل")
                    || form.startsWith("وال")
                    || scene.actors().mentionFrom(k) != null) {
                return false;
            }
        }
        return true;
    }

    // ---------------------------------------------------------------- mediators

    /** "برعاية الأمم المتحدة", "بوساطة قطرية تركية", "قطر ومصر، بصفتهما دولتين وسيطتين", in the sentence of the ceasefire. */
    void mediators(TruceDraft draft, int i) {
        int limit = scene.sentenceEnd(i);
        int from = Math.max(scene.sentenceStart(i), i - 60);
        for (int k = i - 1; k > from; k--) {
            // what stands before the name of another ceasefire belongs to that
            from = (scene.truceAhead(k, k + 1) || CALM.contains(scene.form(k)))
                            && !scene.form(i).startsWith("وو")
                    ? k
                    : from;
        }
        for (int k = from; k < Math.min(limit, i + 80); k++) {
            String form = scene.form(k);
            if (k > i + 1 && (scene.truceAhead(k, k + 1) || CALM.contains(scene.form(k)))) {
                return;
            }
            if (k > i + 1 && scene.form(k - 1).equals("وعلي") && Concepts.exchange(scene, k) > 0) {
                // "اتفقا على هدنة، وعلى تبادل الأسرى بوساطة الصليب الأحمر"
                return;
            }
            Predicate swaps = k > i ? scene.actors().predicateAt(k) : null;
            if (swaps != null
                    && swaps.has(VerbSense.EXCHANGE)
                    && (swaps.reading().isPast() || scene.form(k - 2).equals("قبل"))) {
                // "قبيل سريان الهدنة، بادلت موسكو وكييف 246 أسيرا بوساطة الإمارات", "قبل أن تتبادل"
                return;
            }
            if (!HELP.contains(form) && !form.startsWith("وساطته")) {
                Predicate verb = scene.actors().predicateAt(k);
                draft.stand(verb == null ? List.of() : host(verb, i), Stance.MEDIATES);
                continue;
            }
            if (MEDIATORS.contains(form)) {
                draft.stand(doers.mediators(k), Stance.MEDIATES);
            } else if (MEDIATION.contains(form)
                    || THE_MEDIATION.contains(form) && FRAME.contains(scene.form(k - 1))
                    || EFFORTS.contains(form) && OWING_TO.contains(scene.form(k - 1))) {
                draft.stand(mediatorBehind(k, limit), Stance.MEDIATES);
            } else if (form.startsWith("وساطته") && k > from + 1) {
                // "شكر الدوحة والقاهرة على وساطتهما في"
                ActorMention thanked = scene.actors().mentionAt(k - 2);
                draft.stand(thanked == null ? List.of() : chainEnding(thanked), Stance.MEDIATES);
            } else if (CAPACITY.contains(form)) {
                draft.stand(inCapacity(k), Stance.MEDIATES);
            } else if (SUPPORT.contains(form)) {
                draft.stand(doers.owner(k), Stance.ACCEPTS);
            }
        }
    }

    /** "أعلن فلان الذي استضاف المحادثات": who was host to what led to it, and tells of it. */
    private List<ActorMention> host(Predicate verb, int truce) {
        if (verb.negated() || verb.participle()) {
            return List.of();
        }
        if (LEADING.contains(verb.reading().verb())
                && !verb.reading().pronoun().isEmpty()
                && talksBefore(verb.token())) {
            // "محادثات قادها الاتحاد الأفريقي"
            return doers.of(verb);
        }
        if (!HOSTS.contains(verb.reading().verb()) || !verb.reading().isPast()) {
            return List.of();
        }
        int next = verb.token() + 1;
        for (ActorMention mention : verb.subject()) {
            next = mention.first() >= next ? mention.last() : next;
        }
        boolean talks = Cue.of(scene.word(next)) == Cue.TALKS
                || !verb.reading().pronoun().isEmpty();
        List<ActorMention> who = talks ? doers.of(verb) : List.of();
        List<Entity> tellers = Scene.entitiesOf(scene.attribution().of(truce));
        boolean tells =
                Scene.entitiesOf(who).stream().anyMatch(h -> tellers.stream().anyMatch(h::sameSide));
        return tells ? who : List.of();
    }

    private boolean talksBefore(int verb) {
        for (int k = verb - 1; k >= Math.max(scene.sentenceStart(verb), verb - TALKS_REACH); k--) {
            if (TALKS.contains(scene.bare(k))) {
                return true;
            }
            if (!tokens.get(k).isWord() && !tokens.get(k).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "برعاية الأمم المتحدة", "بوساطة قطرية تركية", "بوساطة قوات حفظ السلام الروسية". */
    List<ActorMention> mediatorBehind(int k, int limit) {
        for (int j = k + 1;
                j < Math.min(limit, k + 5)
                        && tokens.get(j).isWord()
                        && scene.actors().predicateAt(j) == null;
                j++) {
            ActorMention mention = scene.actors().mentionFrom(j);
            if (mention != null) {
                return Doers.known(scene.actors().coordination(mention));
            }
            if (doers.adjective(j) != null) {
                return doers.nisbas(j);
            }
        }
        return List.of();
    }

    /** Whoever acts "بصفته وسيطا". */
    List<ActorMention> inCapacity(int k) {
        boolean mediates = MEDIATING.contains(scene.form(k + 1)) || MEDIATING.contains(scene.form(k + 2));
        int before = scene.form(k - 1).equals(",") ? k - 2 : k - 1;
        ActorMention last = mediates && before >= 0 ? scene.actors().mentionAt(before) : null;
        return last == null ? List.of() : chainEnding(last);
    }

    /** A mention with those coordinated before it. */
    List<ActorMention> chainEnding(ActorMention last) {
        ActorMention first = last;
        while (first.conjunction() == 'و' && first.first() > 0) {
            ActorMention before = scene.actors().mentionAt(first.first() - 1);
            if (before == null) {
                break;
            }
            first = before;
        }
        return Doers.known(scene.actors().coordination(first));
    }
}
