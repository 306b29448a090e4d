package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.temporal.OrdinalMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.CallStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.Sentiment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a call's clause tells besides who spoke: date, length, topics, judgement. */
final class CallDetails {
    private static final Set<String> POSITIVE = CallExtractor.WORDS.get("POSITIVE");
    private static final Set<String> NEGATIVE = CallExtractor.WORDS.get("NEGATIVE");
    private static final Set<String> TOPIC_HEAD = CallExtractor.WORDS.get("TOPIC_HEAD");
    private static final Set<String> OPEN_HEAD = CallExtractor.WORDS.get("OPEN_HEAD");
    private static final Set<VerbSense> OWN_CLAUSE = EnumSet.of(VerbSense.LAST, VerbSense.DISCUSS, VerbSense.HAPPEN, VerbSense.BE,
            VerbSense.CONDUCT, VerbSense.RECEIVE, VerbSense.CANCEL, VerbSense.POSTPONE, VerbSense.TALK, VerbSense.START);

    private final Scene scene;
    private final List<Token> tokens;

    CallDetails(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Index after the last token that tells of the call: up to the first verb of another matter. */
    int end(int trigger, int from) {
        int limit = scene.sentenceEnd(trigger);
        int quote = tokens.get(trigger).quote();
        int i = trigger + 1;
        for (; i < limit; i++) {
            if (tokens.get(i).is(".") || quote >= 0 && tokens.get(i).quote() != quote) {
                break;
            }
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate == null || predicate.token() == trigger) {
                continue;
            }
            boolean own = predicate.reading().hasAny(OWN_CLAUSE) || isGather(predicate) || scene.form(i - 1).equals("التي") || scene.form(i - 1).equals("الذي");
            if (predicate.participle() && predicate.reading().hasAny(EnumSet.of(VerbSense.SAY, VerbSense.THANK, VerbSense.PRAISE, VerbSense.WARN)) || !own && !predicate.participle()) {
                break;
            }
        }
        return trim(trigger, i);
    }

    private static boolean isGather(Predicate predicate) {
        return predicate.reading().lemma().startsWith("جَم") || predicate.reading().lemma().startsWith("خَصَّ") || predicate.reading().lemma().startsWith("كَرَّس");
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from + 1 && (!tokens.get(end - 1).isWord() && !tokens.get(end - 1).isNumber()
                || Set.of("كما", "حيث", "فيما", "بينما", "وان", "ان", "و", "وذلك", "قد", "لكن", "ثم").contains(scene.form(end - 1)))) {
            end--;
        }
        return end;
    }

    /** The day of the call in its clause; dates inside its topics do not count. */
    Optional<DateMatch> date(int from, int to, CallStatus status) {
        for (DateMatch date : scene.time().dates(from, to, status == CallStatus.PLANNED)) {
            boolean since = Set.of("منذ", "بعد", "قبل", "منتصف").contains(scene.form(date.first() - 1)) && scene.form(date.first() - 1).equals("منذ");
            if (!since) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    void fill(CallDraft call, int trigger, int from, int to, boolean pointer) {
        String text = scene.text().text();
        int begin = begin(from);
        if (call.date == null && !(pointer && call.status == CallStatus.HELD && false)) {
            int topic = topicStart(trigger, to);
            Optional<DateMatch> date = date(begin, topic, call.status);
            if (date.isEmpty() && topic < to) {
                date = dateAfterTopics(topic, to, call.status);
            }
            date.ifPresent(d -> call.date = d.toMention(text));
        }
        if (call.startTime == null) {
            for (int i = begin; i < to && call.startTime == null; i++) {
                scene.time().clock(i).ifPresent(t -> call.startTime = t.toStartTime(text));
            }
        }
        for (DurationMatch length : scene.time().durations(begin, Math.max(to, lastsUntil(trigger, to)))) {
            if (call.duration == null && lasts(length)) {
                call.duration = length.toEstimate(text);
            }
        }
        ordinal(call, begin, to);
        addTopics(call, topics(trigger, to));
        assessments(call, trigger, from);
    }

    private int lastsUntil(int trigger, int to) {
        return to;
    }

    /** Where the clause of the call begins: behind the last أن or colon before it. */
    private int begin(int from) {
        int start = scene.sentenceStart(from);
        for (int k = from - 1; k >= start && from - k < 20; k--) {
            if (dev.bayan.internal.lexicon.Words.COMPLEMENT.contains(scene.form(k)) || tokens.get(k).is(":")) {
                return k + 1;
            }
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null && !predicate.reading().hasAny(OWN_CLAUSE)) {
                return k + 1 < from && predicate.has(VerbSense.SAY) ? from : k + 1;
            }
        }
        return from - start < 20 ? start : from;
    }

    private Optional<DateMatch> dateAfterTopics(int from, int to, CallStatus status) {
        for (DateMatch date : scene.time().dates(from, to, status == CallStatus.PLANNED)) {
            if (date.first() > 0 && tokens.get(date.first() - 1).is(",")) {
                return Optional.of(date);
            }
            String before = scene.form(date.first() - 1);
            if (before.equals("يوم") && tokens.get(date.first() - 2).is(",")) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private int topicStart(int trigger, int to) {
        for (int i = trigger; i < to; i++) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (i > trigger && (predicate != null && predicate.has(VerbSense.DISCUSS) || scene.form(i).equals("لبحث") || scene.form(i).equals("لمناقشه"))) {
                return i;
            }
        }
        return to;
    }

    private boolean lasts(DurationMatch length) {
        String first = scene.form(length.first());
        if (first.startsWith("ل") && first.length() > 2 || first.startsWith("نحو") && scene.form(length.first() - 1).equals("ل")) {
            return true;
        }
        for (int k = length.first() - 1; k >= Math.max(0, length.first() - 4); k--) {
            String form = scene.form(k);
            if (form.equals("لمده") || form.equals("مدتها") || form.equals("مدته") || form.equals("مدي") || form.equals("مده")) {
                return true;
            }
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null) {
                return predicate.has(VerbSense.LAST) || predicate.reading().lemma().startsWith("تَجَاوَز") || predicate.reading().lemma().startsWith("زَاد");
            }
        }
        return false;
    }

    /** "هي الثامنة بينهما", "الثانية من نوعها", "الاتصال الثالث بين الوزيرين". */
    private void ordinal(CallDraft call, int from, int to) {
        for (int i = from; i < to && call.ordinal == null; i++) {
            Optional<OrdinalMatch> match = scene.time().ordinal(i);
            if (match.isEmpty()) {
                continue;
            }
            String after = scene.form(match.get().last());
            String then = scene.form(match.get().last() + 1);
            boolean kind = after.equals("من") && then.startsWith("نوع") || after.startsWith("بين") || after.equals("خلال") && then.length() > 0 && scene.form(i - 1).equals("الاتصال");
            if (kind) {
                call.ordinal = match.get().toMention(scene.text().text());
            }
        }
    }

    // ---------------------------------------------------------------- topics

    /** What was discussed, behind the verbs and nouns of discussion in a range of tokens. */
    List<Mention> topics(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int object = object(i, from);
            if (object > 0 && object < to) {
                int end = Math.min(scene.clauses().end(object), Math.max(to, object + 1));
                List<Mention> parts = split(object, end);
                found.addAll(parts);
                i = end - 1;
            }
        }
        return found;
    }

    /** Index of the object of a verb or noun of discussion at a token, or -1. */
    private int object(int i, int from) {
        String form = scene.form(i);
        Predicate predicate = scene.actors().predicateAt(i);
        boolean verb = predicate != null && !predicate.negated() && (predicate.has(VerbSense.DISCUSS) || predicate.has(VerbSense.TALK) && i == from);
        boolean noun = Set.of("لبحث", "لمناقشه", "بحث", "مناقشه", "استعراض", "وبحث", "واستعراض", "تناول", "التطرق", "التباحث", "للتباحث", "لاستعراض", "التشاور", "للتشاور", "تدارس").contains(form)
                && (predicate == null) && i > from;
        boolean about = (form.equals("حول") || form.equals("بشان") || form.equals("بخصوص")) && i > from && i - from < 14 && callBefore(i, from);
        if (!verb && !noun && !about) {
            return -1;
        }
        int k = i + 1;
        int limit = scene.sentenceEnd(i);
        while (k < limit) {
            String next = scene.form(k);
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null && (verb || noun) && mention.kind() != ActorMention.Kind.NAMED | predicate != null && predicate.subject().contains(mention)) {
                k = mention.last();
            } else if (mention != null && verb && (scene.form(k - 1).equals("مع") || mention.conjunction() != 0 || mention.preposition() != 0)) {
                k = mention.last();
            } else if (Set.of("خلاله", "خلالها", "فيه", "فيها", "الي", "في", "عن", "معه", "معها", "ايضا", "كذلك", "هاتفيا", "مع", "الجانبان", "المكالمه", "الاتصال", "المحادثه", "حول", "علي").contains(next)
                    || dev.bayan.internal.lexicon.Words.ADVERB.contains(next)) {
                if (next.equals("في") && Set.of("ختام", "اطار", "مستهل", "بدايه").contains(scene.form(k + 1))) {
                    return -1;
                }
                k++;
            } else if (next.equals("بشكل") || next.equals("بصوره") || next.equals("بـ") || next.equals("باسهاب") || next.equals("باستفاضه")) {
                k++;
                if (next.startsWith("ب") && (next.equals("بشكل") || next.equals("بصوره")) && k < limit) {
                    k++;
                    while (k < limit && scene.form(k).startsWith("و") && scene.form(k).length() > 3 && !scene.form(k).startsWith("وال") && false) {
                        k++;
                    }
                }
            } else if (!tokens.get(k).isWord() && !tokens.get(k).isNumber()) {
                if (tokens.get(k).is(",")) {
                    int close = k + 1;
                    while (close < limit && close - k < 8 && !tokens.get(close).is(",")) {
                        close++;
                    }
                    if (close < limit && tokens.get(close).is(",") && scene.date(k + 1, close).isPresent()) {
                        k = close + 1;
                        continue;
                    }
                    return -1;
                }
                if (tokens.get(k).is(".") || tokens.get(k).is(":")) {
                    return -1;
                }
                k++;
            } else {
                break;
            }
        }
        if (k >= limit || scene.form(k).equals("ان") || predicate != null && k < limit && scene.actors().predicateAt(k) != null) {
            return -1;
        }
        if (k == i + 1 && predicate != null && predicate.has(VerbSense.TALK)) {
            return -1;
        }
        return k;
    }

    private boolean callBefore(int i, int from) {
        for (int k = i - 1; k >= from; k--) {
            if (Concepts.call(scene, k) != Concepts.CallNoun.NONE) {
                return true;
            }
            if (scene.actors().predicateAt(k) != null && !scene.actors().predicateAt(k).reading().hasAny(OWN_CLAUSE)) {
                return false;
            }
        }
        return scene.actors().predicateAt(from) != null;
    }

    /** Several coordinated phrases are several topics; a place or an actor behind "و" still belongs to the one before. */
    private List<Mention> split(int from, int to) {
        List<Mention> parts = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean cut = i == to || startsTopic(i, start, to);
            if (cut) {
                int end = i;
                while (end > start + 1 && !tokens.get(end - 1).isWord() && !tokens.get(end - 1).isNumber() && !(tokens.get(end - 1).is("»") || tokens.get(end - 1).is("\"")) ) {
                    end--;
                }
                parts.add(topic(start, end));
                start = i;
                if (i < to && Set.of("اضافه", "بالاضافه", "فضلا").contains(scene.form(i))) {
                    start = Math.min(i + 2, to - 1);
                    i = start;
                } else if (i < to && scene.form(i).equals("ولا") && scene.form(i + 1).equals("سيما")) {
                    start = Math.min(i + 2, to - 1);
                    i = start;
                } else if (i < to && scene.form(i).equals("ومنها")) {
                    start = i + 1;
                } else if (i < to && scene.form(i).equals("من") && scene.form(i + 1).startsWith("بينها")) {
                    start = Math.min(i + 2, to - 1);
                    i = start;
                }
            }
        }
        return parts;
    }

    private Mention topic(int from, int to) {
        Mention whole = scene.span(from, to);
        boolean and = scene.form(from).startsWith("و") && from > 0 && scene.form(from).length() > 3 && from != to && andIsConjunction(from);
        int start = and ? dev.bayan.internal.actor.ActorFinder.withoutPrefix(scene.text().text(), whole.start(), whole.end(), 1) : whole.start();
        return start < whole.end() ? scene.chars(start, whole.end()) : whole;
    }

    private boolean andIsConjunction(int i) {
        String rest = scene.form(i).substring(1);
        return rest.startsWith("ال") || TOPIC_HEAD.contains(rest) || scene.actors().readings(i).stream().anyMatch(r -> r.cut().conjunction() == 'و') || rest.length() > 3;
    }

    private boolean startsTopic(int i, int start, int to) {
        String form = scene.form(i);
        if (Set.of("اضافه", "بالاضافه", "فضلا").contains(form) && (scene.form(i + 1).equals("الي") || scene.form(i + 1).equals("عن"))) {
            return true;
        }
        if (form.equals("ولا") && scene.form(i + 1).equals("سيما")) {
            return true;
        }
        if (form.equals("من") && scene.form(i + 1).startsWith("بينها") && tokens.get(i - 1).is(",")) {
            return true;
        }
        if (!form.startsWith("و") || form.length() < 4) {
            return false;
        }
        String rest = form.substring(1);
        if (scene.actors().mentionFrom(i) != null || place(i)) {
            return false;
        }
        String bare = rest.startsWith("ال") ? rest.substring(2) : rest;
        if (TOPIC_HEAD.contains(rest) || TOPIC_HEAD.contains(bare)) {
            return !(rest.equals("سير"));
        }
        boolean masdar = false;
        for (Reading reading : scene.actors().readings(i)) {
            masdar |= reading.isMasdar() && reading.cut().conjunction() == 'و';
        }
        String head = scene.form(start).startsWith("و") ? scene.form(start).substring(1) : scene.form(start);
        if (masdar && rest.startsWith("ال") && OPEN_HEAD.contains(head)) {
            return false;
        }
        if (masdar) {
            return !OPEN_HEAD.contains(head) && !insideMasdar(i, start);
        }
        if (rest.startsWith("ال")) {
            // an adjective goes on: "الإقليمية والدولية"
            boolean adjective = scene.form(i - 1).startsWith("ال") && (rest.endsWith("يه") || rest.endsWith("ي")) && (scene.form(i - 1).endsWith("يه") || scene.form(i - 1).endsWith("ي"));
            return !adjective && !OPEN_HEAD.contains(head) && tokens.get(i - 1).is(",");
        }
        return tokens.get(i - 1).is(",") && !rest.isEmpty();
    }

    private boolean insideMasdar(int i, int start) {
        return scene.form(i - 1).isEmpty() && start < 0;
    }

    private boolean place(int i) {
        String rest = scene.form(i).substring(1);
        return rest.equals("منطقه") || dev.bayan.internal.lexicon.Gazetteer.get().places().longest(tokens, i, tokens.size(), rest) != null;
    }

    /** Adds topics; one told twice counts once, in its fullest wording. */
    void addTopics(CallDraft call, List<Mention> topics) {
        for (Mention topic : topics) {
            int same = -1;
            for (int k = 0; k < call.topics.size(); k++) {
                if (overlap(call.topics.get(k), topic)) {
                    same = k;
                }
            }
            if (same < 0) {
                call.topics.add(topic);
            } else if (topic.text().length() > call.topics.get(same).text().length()) {
                call.topics.set(same, topic);
            }
        }
    }

    private static boolean overlap(Mention a, Mention b) {
        return a.start() < b.end() && b.start() < a.end() || a.text().contains(b.text()) || b.text().contains(a.text());
    }

    /** Index after the token that ends at an offset. */
    int tokenAtEnd(int offset, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).start() < offset) {
            i++;
        }
        return Math.max(i, from + 1);
    }

    // ---------------------------------------------------------------- assessments

    private void assessments(CallDraft call, int trigger, int from) {
        int start = scene.sentenceStart(trigger);
        int end = scene.sentenceEnd(trigger);
        Predicate describing = describing(trigger, start, end);
        if (describing == null) {
            return;
        }
        int good = 0;
        int bad = 0;
        int first = -1;
        int last = -1;
        int begin = Math.max(describing.token(), describing.has(VerbSense.BE) ? describing.token() : trigger) + 1;
        for (int i = begin; i < end; i++) {
            if (tokens.get(i).is(".") || i > begin && scene.actors().predicateAt(i) != null && !scene.actors().predicateAt(i).participle()
                    && !scene.form(i).startsWith("سار") && !scene.actors().predicateAt(i).has(VerbSense.BE) && first >= 0) {
                break;
            }
            String form = scene.form(i);
            String bare = scene.bare(i);
            boolean plus = POSITIVE.contains(form) || POSITIVE.contains(bare) || form.equals("يرام");
            boolean minus = NEGATIVE.contains(form) || NEGATIVE.contains(bare);
            if (plus || minus) {
                good += plus ? 1 : 0;
                bad += minus ? 1 : 0;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || first - begin > 16) {
            return;
        }
        Sentiment sentiment = good > 0 && bad > 0 ? Sentiment.MIXED : good > 0 ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
        Optional<Actor> by = judge(describing, trigger);
        Mention words = scene.span(first, last + 1);
        addAssessment(call, new Assessment(by, sentiment, words.start(), words.end(), words.text()));
    }

    /** One judgement a side. */
    static void addAssessment(CallDraft call, Assessment assessment) {
        for (Assessment other : call.assessments) {
            if (other.by().map(Actor::name).equals(assessment.by().map(Actor::name))) {
                return;
            }
        }
        call.assessments.add(assessment);
    }

    /** The verb by which somebody judges: "وصف", "كانت", "سارت", with the call beside it. */
    private @Nullable Predicate describing(int trigger, int start, int end) {
        for (int i = start; i < end; i++) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate == null) {
                continue;
            }
            boolean describes = predicate.has(VerbSense.DESCRIBE) && predicate.reading().lemma().startsWith("وَصَ");
            boolean was = predicate.has(VerbSense.BE) && Math.abs(i - trigger) < 14 && callIsSubject(i, trigger) || scene.form(i).startsWith("سار") && Math.abs(i - trigger) < 14;
            if (describes || was) {
                return predicate;
            }
        }
        return null;
    }

    private boolean callIsSubject(int verb, int trigger) {
        if (trigger > verb) {
            return trigger - verb <= 2;
        }
        for (int k = trigger + 1; k < verb; k++) {
            if (scene.actors().predicateAt(k) != null && !scene.form(k - 1).equals("التي") && !scene.form(k - 1).equals("الذي")) {
                return false;
            }
        }
        return true;
    }

    private Optional<Actor> judge(Predicate describing, int trigger) {
        List<ActorMention> who = describing.has(VerbSense.DESCRIBE) ? describing.subject() : scene.attribution().speaker(trigger);
        if (describing.reading().form().passive() || describing.has(VerbSense.DESCRIBE) && !describing.explicitSubject() && scene.form(describing.token()).startsWith("وو")) {
            return Optional.empty();
        }
        for (ActorMention mention : who) {
            Entity entity = mention.entity();
            if (entity != null) {
                return Optional.of(mention.actor(entity, scene.text().text()));
            }
        }
        return Optional.empty();
    }
}
