package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Attribution.Segment;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What verbs of saying and words such as "بحسب" attribute, to whom, and how far it reaches. */
final class Sayings {
    private static final WordSet UPON = WordSet.of("علي");
    private static final Senses REPORTING = Senses.of(
            VerbSense.SAY,
            VerbSense.ADD,
            VerbSense.INFORM,
            VerbSense.EXPRESS,
            VerbSense.STRESS,
            VerbSense.ACCUSE,
            VerbSense.WARN);
    /** What a verb of saying may mean as well: "أقر", "واصل", "تابع". */
    private static final Senses NOT_ONLY_SAID = SayingReach.ACTS.and(Senses.of(VerbSense.CONTINUE));

    private static final WordSet TERMS = Attribution.WORDS.get("TERMS");
    private static final WordSet SOURCE_WORDS = Attribution.WORDS.get("SOURCE");
    /** What somebody puts something in, behind "على حد". */
    private static final WordSet PUTTING = WordSet.of("قول", "تعبير", "وصف", "زعم");

    private static final WordSet SOURCE_OPENERS = WordSet.union(SOURCE_WORDS, UPON);
    private static final WordSet STATEMENTS = Attribution.WORDS.get("STATEMENT");
    private static final WordSet AGAIN = Attribution.WORDS.get("AGAIN");
    private static final WordSet ANONYMOUS = Attribution.WORDS.get("ANONYMOUS");
    private static final WordSet OFFICIALS = Attribution.WORDS.get("OFFICIAL");
    private static final WordSet THUS = Attribution.WORDS.get("THUS");
    private static final WordSet BY_SAYING = Attribution.WORDS.get("BY_SAYING");
    private static final WordSet CAME = Attribution.WORDS.get("CAME");
    private static final WordSet ON = Attribution.WORDS.get("ON");
    private static final WordSet REPLY = Attribution.WORDS.get("REPLY");
    private static final WordSet PUBLISH = Attribution.WORDS.get("PUBLISH");

    private static final WordSet RESTATE = Attribution.WORDS.get("RESTATE");
    private static final WordSet RENEW = Attribution.WORDS.get("RENEW");
    private static final WordSet ACT_NOUN = Attribution.WORDS.get("ACT_NOUN");
    private static final WordSet SAYING_NOUN = Attribution.WORDS.get("SAYING_NOUN");
    private static final WordSet LIKE_PREPOSITION = Attribution.WORDS.get("LIKE_PREPOSITION");

    private static final WordSet OPINION = WordSet.of("نظر", "راي", "تقدير");

    private static final WordSet ME = WordSet.of("ني", "ي", "نا");
    /** Between a source without a name and the body that it belongs to. */
    private static final WordSet BELONGS = WordSet.of("في", "من", "باسم", "داخل");

    private static final WordSet AS_FOR = WordSet.of("اما", "واما");
    private static final WordSet ABOUT_IT = WordSet.of("عنها", "عنه");
    private static final WordSet ACCOUNT = Attribution.WORDS.get("ACCOUNT");
    private static final WordSet JOINT = WordSet.of("مشترك", "المشترك", "مشتركا");
    private static final WordSet IN_IT = WordSet.of("فيه", "فيها");
    private static final WordSet OF_THEIRS = WordSet.of("له", "لها", "لهما", "لهم");
    private static final WordSet TO_ME = WordSet.of("لي", "لنا");

    /** How far behind "بيان" its author stands. */
    private static final int STATEMENT = 6;

    /** How far behind "وقال" an office that is no known title may reach: "وقال وكيل وزارة الخارجية الهندية فيكرام ميسري إن". */
    private static final int OFFICE = 14;

    /** How far behind a committee the body that it belongs to stands. */
    private static final int COMMITTEE = 3;

    private final Scene scene;
    private final SayingReach reach;
    private final List<Segment> segments = new ArrayList<>();
    /** Whoever was the source last: "المتحدث ذاته", "البيان" mean him again. */
    private List<ActorMention> last = List.of();

    /** The sentence that told last who publishes a statement; -1 before the first. */
    private int published = -1;

    /** The verb of saying whose speaker was the source last; null before the first. */
    private @Nullable Predicate lastSaying;

    /** The last verb of saying whose speaker stands behind an office that is no known title; null before the first. */
    private @Nullable Predicate lastByOffice;

    private final Set<Integer> sentences = new HashSet<>();

    Sayings(Scene scene) {
        this.scene = scene;
        this.reach = new SayingReach(scene);
    }

    /** The stretches that verbs and words of saying attribute. */
    List<Segment> segments() {
        for (int i = 0; i < scene.tokens().size(); i++) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (i == scene.sentenceStart(i)) {
                label(i);
                subject(i);
                likePreposition(i);
            }
            if (predicate != null) {
                saying(predicate);
            } else if (scene.is(i, SOURCE_OPENERS)
                    && (scene.is(i, SOURCE_WORDS)
                            || scene.is(i, UPON) && scene.form(i + 1).equals("لسان")
                            || asHePutsIt(i))) {
                if (!scene.is(i, UPON) || !spokenForBefore(i)) {
                    sourceWord(i);
                }
            } else if (scene.form(i - 1).equals("في")
                    && OPINION.contains(scene.form(i))
                    && scene.actors().mentionFrom(i + 1) != null) {
                // "في نظر المستشار، يمكن أن تكون الهدنة"
                sourceWord(i);
            } else if (scene.form(i - 1).equals("في") && isStatement(i) && scene.is(i - 2, CAME)) {
                if (!toldSo(i - 2)) {
                    cameIn(i);
                }
            } else if (scene.form(i - 1).equals("في") && ownStatement(i) && scene.is(i - 2, CAME)) {
                cameInTheirs(i);
            } else if (published == scene.sentence(i) && IN_IT.contains(scene.form(i)) && scene.is(i - 1, CAME)) {
                // "نشرت الوزارة بيانا جاء فيه أن"
                segments.add(new Segment(i, scene.sentenceEnd(i), last));
            } else if (scene.clauses().asTold(i)) {
                sourceWord(i);
            } else if (BY_SAYING.contains(scene.form(i))) {
                bySaying(i);
            }
        }
        return segments;
    }

    /** "على حد قول المساعد", "على حد تعبير الوزير". */
    private boolean asHePutsIt(int i) {
        return scene.is(i, UPON) && scene.form(i + 1).equals("حد") && PUTTING.contains(scene.form(i + 2));
    }

    /** "أبلغت الحركة الوسطاء، على لسان القيادي فلان، أنها": whoever tells by another's mouth is the source. */
    private boolean spokenForBefore(int aside) {
        Predicate saying = scene.predicateBefore(aside);
        return saying != null
                && scene.tokens().get(aside - 1).is(",")
                && saying.explicitSubject()
                && reports(saying)
                && !Attribution.known(saying.subject()).isEmpty();
    }

    /** "فيدان: «…»" at the head of a paragraph: who speaks, and goes on to speak. */
    private void label(int start) {
        ActorMention speaker = scene.actors().mentionFrom(start);
        boolean opens = start == 0 || !scene.sameParagraph(start, start - 1);
        if (opens
                && speaker != null
                && speaker.isPerson()
                && speaker.entity() != null
                && speaker.last() < scene.sentenceEnd(start)
                && scene.tokens().get(speaker.last()).is(":")) {
            last = List.of(speaker);
        }
    }

    /** "وعن اليونان: «…»": a further subject on which the last speaker is quoted. */
    private void subject(int start) {
        int end = scene.sentenceEnd(start);
        for (int i = start + 1;
                ON.contains(scene.form(start)) && !last.isEmpty() && i + 1 < end && i < start + OFFICE;
                i++) {
            if (scene.actors().predicateAt(i) != null) {
                return;
            }
            int quote = scene.tokens().get(i + 1).quote();
            if (scene.tokens().get(i).is(":") && quote >= 0) {
                int to = i + 1;
                while (to < scene.tokens().size() && scene.tokens().get(to).quote() == quote) {
                    to++;
                }
                segments.add(new Segment(i + 1, to, last));
                return;
            }
        }
    }

    /** "وردا على سؤال عن …، قال": the one who was asked speaks on, and nobody whom the question names. */
    private boolean answers(Predicate predicate) {
        int start = scene.sentenceStart(predicate.token());
        boolean asked = REPLY.contains(scene.form(start))
                && scene.form(start + 1).equals("علي")
                && scene.form(start + 2).startsWith("س");
        boolean carried = !predicate.subject().isEmpty();
        for (ActorMention mention : predicate.subject()) {
            carried &= mention.isPerson() && mention.first() < start;
        }
        return asked
                && !predicate.explicitSubject()
                && !carried
                && !last.isEmpty()
                && office(predicate.token() + 1) < 0;
    }

    /** "يقول: «…»" at the head of a line, in a talk: whoever spoke before. */
    private boolean goesOn(Predicate predicate) {
        int verb = predicate.token();
        return predicate.subject().isEmpty()
                && !predicate.isFirstPerson()
                && verb == scene.sentenceStart(verb)
                && scene.form(verb + 1).equals(":");
    }

    /** "وعقّب الناطق بأن": a verb of saying that looks like a preposition, at the head of a sentence. */
    private void likePreposition(int start) {
        if (!LIKE_PREPOSITION.contains(scene.form(start)) || scene.actors().predicateAt(start) != null) {
            return;
        }
        ActorMention speaker = scene.actors().mentionFrom(start + 1);
        if (speaker != null
                && speaker.preposition() == 0
                && speaker.conjunction() == 0
                && speaker.last() < scene.sentenceEnd(start)
                && Words.COMPLEMENT.contains(scene.form(speaker.last()))
                && !Attribution.known(List.of(speaker)).isEmpty()) {
            last = List.of(speaker);
            sentences.add(scene.sentence(start));
            segments.add(new Segment(start, scene.sentenceEnd(start), last));
        }
    }

    /** "…، كما جاء في بيان الكرملين": whether such a verb closes what it is told of. */
    private boolean toldSo(int came) {
        return scene.clauses().asTold(came - 1) || scene.clauses().asTold(came - 2);
    }

    /** "رحبت الحركة بالهدنة. وجاء في بيانها: «…»": the statement of whoever acted in the sentence before. */
    private void cameInTheirs(int statement) {
        boolean hers = scene.form(statement).endsWith("ها");
        Predicate acts = null;
        for (int i = scene.sentenceStart(statement) - 1;
                i >= 0 && acts == null && scene.sameParagraph(i, statement);
                i--) {
            Predicate verb = scene.actors().predicateAt(i);
            boolean fits = verb != null
                    && !verb.participle()
                    && verb.explicitSubject()
                    && (verb.reading().form().gender() == VerbForm.Gender.FEMININE) == hers;
            acts = fits ? verb : null;
        }
        List<ActorMention> source = acts == null ? List.of() : Attribution.known(acts.subject());
        if (source.size() == 1) {
            last = source;
            int end = scene.sentenceEnd(statement);
            while (end < scene.tokens().size()
                    && scene.tokens().get(end).quote() >= 0
                    && scene.tokens().get(end).quote()
                            == scene.tokens().get(end - 1).quote()) {
                end++;
            }
            segments.add(new Segment(statement, end, source));
        }
    }

    /** "جاء في بيان للكرملين أن": what stands in a statement rests on its author's word. */
    private void cameIn(int statement) {
        List<ActorMention> source = statementOf(statement);
        source = source.isEmpty() && again(statement) ? last : source;
        Entity state = source.isEmpty() ? scene.nisba(statement + 1) : null;
        source = state == null ? source : List.of(scene.actors().stateMention(statement + 1, state));
        if (!source.isEmpty()) {
            segments.add(new Segment(statement, scene.sentenceEnd(statement), source));
            last = source;
        }
    }

    /** "اكتفى المتحدث بالقول إن", "رد الوزير على سؤال بقوله: «…»": whoever acts by saying something. */
    private void bySaying(int saying) {
        Predicate acts = scene.predicateBefore(saying);
        if (!opensWordsSoon(saying)) {
            return;
        }
        if (acts == null) {
            // "وعقب الوزير على ذلك بالقول إن": a verb that looks like a preposition
            ActorMention first = scene.actors().mentionFrom(scene.sentenceStart(saying) + 1);
            if (first != null && first.isPerson() && first.entity() != null && first.preposition() == 0) {
                last = List.of(first);
                segments.add(new Segment(saying, scene.sentenceEnd(saying), last));
            }
            return;
        }
        if (acts.negated() || reports(acts)) {
            return;
        }
        List<ActorMention> source = source(acts);
        if (!source.isEmpty()) {
            add(acts, source);
            lastSaying = acts;
            sentences.add(scene.sentence(saying));
            last = source;
        }
    }

    /** "بالقول، في منشور على منصة إكس، إن": whether what is said opens behind a noun of saying, at most over an aside. */
    private boolean opensWordsSoon(int noun) {
        int end = Math.min(scene.sentenceEnd(noun), noun + OFFICE);
        for (int i = noun + 1; i < end && scene.actors().predicateAt(i) == null; i++) {
            if (Words.COMPLEMENT.contains(scene.form(i))
                    || scene.tokens().get(i).is(":")
                    || scene.tokens().get(i).quote() >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The sentences that have a verb of saying with its speaker. */
    Set<Integer> sentences() {
        return sentences;
    }

    private void saying(Predicate predicate) {
        publishing(predicate);
        if (predicate.negated() && !asTheySay(predicate)
                || !reports(predicate)
                // "فكرة أعرب عنها الزعيم": which he has expressed
                || predicate.has(VerbSense.EXPRESS)
                        && ABOUT_IT.contains(scene.form(predicate.token() + 1))
                        && !hasComplement(predicate)
                || predicate.has(VerbSense.DENY)
                // "سترد على الضربة": an answer still to come is an act
                || (predicate.reading().hasAny(NOT_ONLY_SAID)
                                || predicate.reading().cut().future())
                        && !hasComplement(predicate)) {
            return;
        }
        List<ActorMention> source = source(predicate);
        if (!source.isEmpty()) {
            if (!renewsAct(predicate)) {
                add(predicate, source);
            }
            lastSaying = scene.tokens().get(predicate.token()).quote() >= 0 ? lastSaying : predicate;
            sentences.add(scene.sentence(predicate.token()));
            // who is quoted within a quotation is not the one who goes on
            // nor is who says something "in it", in the statement of several
            boolean within = scene.tokens().get(predicate.token()).quote() >= 0
                    || published == scene.sentence(predicate.token())
                            && IN_IT.contains(scene.form(predicate.token() + 1));
            last = within && !last.isEmpty() ? last : source;
        }
    }

    /** Whether a verb reports; also one spelled like another verb ("ورد الكرملين بأن"), where it has a speaker and what he says. */
    private boolean reports(Predicate predicate) {
        return predicate.reading().hasAny(REPORTING)
                || RESTATE.contains(predicate.reading().verb()) && restates(predicate)
                || predicate.explicitSubject()
                        && !predicate.participle()
                        && mayReport(predicate.token())
                        && hasComplement(predicate);
    }

    /** "أعاد الوزير التأكيد على أن": whether a noun of saying stands between a verb and what is said. */
    private boolean restates(Predicate predicate) {
        int end = Math.min(scene.sentenceEnd(predicate.token()), predicate.token() + OFFICE);
        boolean noun = false;
        for (int i = predicate.token() + 1; i < end; i++) {
            if (Words.COMPLEMENT.contains(scene.form(i))
                    || scene.tokens().get(i).is(":")) {
                return noun;
            }
            noun |= SAYING_NOUN.contains(scene.form(i));
        }
        return noun;
    }

    /** "جدد مطالبته بالهدنة", "جددت رفضها": to do once more what is an act itself tells nothing. */
    private boolean renewsAct(Predicate predicate) {
        if (!RENEW.contains(predicate.reading().verb()) || hasComplement(predicate)) {
            return false;
        }
        int end = Math.min(scene.sentenceEnd(predicate.token()), predicate.token() + OFFICE);
        for (int i = predicate.token() + 1; i < end && scene.actors().predicateAt(i) == null; i++) {
            if (scene.isMasdar(i) || ACT_NOUN.contains(scene.form(i))) {
                return ACT_NOUN.contains(scene.form(i));
            }
        }
        return false;
    }

    private boolean mayReport(int token) {
        for (Reading reading : scene.readings(token, REPORTING)) {
            if (reading.isFinite() && reading.form().person() == 3) {
                return true;
            }
        }
        return false;
    }

    /** "أصدرت الرئاسة بيانا": whose "البيان" is that comes next. */
    private void publishing(Predicate predicate) {
        if (!PUBLISH.contains(predicate.reading().verb()) || !predicate.explicitSubject()) {
            return;
        }
        for (int i = predicate.token() + 1;
                i < Math.min(scene.sentenceEnd(predicate.token()), predicate.token() + OFFICE);
                i++) {
            if (STATEMENTS.contains(scene.form(i))) {
                last = Attribution.known(predicate.subject());
                published = scene.sentence(predicate.token());
                return;
            }
        }
    }

    /** "ما قال", "ما ذكره": the relative ما denies nothing. */
    private boolean asTheySay(Predicate predicate) {
        return scene.form(predicate.token() - 1).endsWith("ما");
    }

    /** A verb that may be an act as well reports only with أن or a colon behind it. */
    private boolean hasComplement(Predicate predicate) {
        int end = scene.sentenceEnd(predicate.token());
        for (int i = predicate.token() + 1; i < end; i++) {
            if (Words.COMPLEMENT.contains(scene.form(i))
                    || scene.tokens().get(i).is(":")) {
                return true;
            }
            if (scene.actors().predicateAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    private List<ActorMention> source(Predicate predicate) {
        int next = predicate.token() + 1;
        if (relays(predicate)) {
            return about(predicate);
        }
        if (!predicate.participle() && (again(next) || answers(predicate) || goesOn(predicate))) {
            return last;
        }
        if (predicate.isFirstPerson() || predicate.reading().form().passive() && !predicate.participle()) {
            return List.of();
        }
        List<ActorMention> subject = predicate.subject();
        boolean media = predicate.reading().lemma().startsWith("نَقَل");
        boolean named = false;
        for (ActorMention mention : subject) {
            media |= mention.entity() != null && mention.entity().kind() == ActorKind.MEDIA;
            named |= mention.kind() == ActorMention.Kind.NAMED && mention.first() > predicate.token();
        }
        if (media) {
            return about(predicate);
        }
        if (predicate.participle() && subject.isEmpty()) {
            return unknownOffice(predicate.token());
        }
        List<ActorMention> leader = predicate.participle() || named ? List.of() : leaderOfQuoted(next);
        if (!leader.isEmpty()) {
            return leader;
        }
        if (predicate.participle() || predicate.explicitSubject()) {
            List<ActorMention> owner = predicate.explicitSubject() ? ownerOfBody(subject) : List.of();
            return owner.isEmpty() ? Attribution.known(subject) : owner;
        }
        Predicate auxiliary = auxiliary(predicate.token());
        if (auxiliary != null) {
            return Attribution.known(auxiliary.subject());
        }
        if (STATEMENTS.contains(scene.bare(next))) {
            return statementOf(next);
        }
        int head = scene.form(next).equals("به") || scene.form(next).equals("بذلك") ? next + 1 : next;
        if (ANONYMOUS.contains(scene.form(head)) && scene.actors().mentionFrom(head) == null) {
            return body(head);
        }
        int opens = office(next);
        if (opens > 0) {
            List<ActorMention> holder = lastNamed(next, opens);
            lastByOffice = holder.isEmpty() ? lastByOffice : predicate;
            return holder;
        }
        if (lastByOffice != null
                && lastByOffice.equals(lastSaying)
                && lastByOffice.token() >= scene.sentenceStart(predicate.token())
                && sameForm(lastByOffice, predicate)) {
            return last;
        }
        if (addsTo(predicate)) {
            return last;
        }
        List<ActorMention> carried = Attribution.known(subject);
        return carried.isEmpty() ? goingOnFrom(predicate) : fromAnotherParagraph(predicate) ? List.of() : carried;
    }

    /** "هاتف فلان فلانا، وقال الكرملين إن …. وأضاف": whoever alone said something in the sentence before, whoever else acted there. */
    private boolean addsTo(Predicate predicate) {
        int verb = predicate.token();
        if (!predicate.has(VerbSense.ADD)
                || lastSaying == null
                || last.isEmpty()
                || !lastSaying.explicitSubject()
                || !sameForm(lastSaying, predicate)
                || !scene.sameParagraph(lastSaying.token(), verb)
                || scene.sentence(verb) - scene.sentence(lastSaying.token()) != 1) {
            return false;
        }
        for (int i = scene.sentenceStart(lastSaying.token()); i < lastSaying.token(); i++) {
            Predicate other = scene.actors().predicateAt(i);
            if (other != null && other.has(VerbSense.SAY) || Words.COMPLEMENT.contains(scene.form(i))) {
                return false;
            }
        }
        return true;
    }

    /** "أما المتحدث فلان فربط …، وقال", "قالت مفوضة … فلانة …، وأكدت أنها": whoever the sentence is about, or spoke before in the same form. */
    private List<ActorMention> goingOnFrom(Predicate predicate) {
        int verb = predicate.token();
        int start = scene.sentenceStart(verb);
        if (AS_FOR.contains(scene.form(start))) {
            ActorMention topic = scene.actors().mentionFrom(start + 1);
            for (int i = start + 2; topic == null && i < Math.min(verb, start + OFFICE); i++) {
                topic = scene.actors().mentionFrom(i);
            }
            return topic == null ? List.of() : Attribution.known(List.of(topic));
        }
        boolean sameForm = lastSaying != null
                && lastSaying.token() < verb
                && scene.sameParagraph(lastSaying.token(), verb)
                && scene.sentence(verb) - scene.sentence(lastSaying.token()) <= 1
                && !lastSaying.participle()
                && sameForm(lastSaying, predicate)
                && scene.tokens().get(verb).quote() < 0;
        return sameForm ? last : List.of();
    }

    /** Whether a coordinated verb may go on with the subject of one before it. */
    private static boolean sameForm(Predicate first, Predicate next) {
        return !next.participle()
                && next.reading().cut().conjunction() != 0
                && next.reading().isPast() == first.reading().isPast()
                && next.reading().form().gender() == first.reading().form().gender()
                && next.reading().form().number() == first.reading().form().number();
    }

    /** "قالت اللجنة التنفيذية للحزب": the body that a committee of no name of its own belongs to. */
    private List<ActorMention> ownerOfBody(List<ActorMention> subject) {
        ActorMention body = subject.isEmpty() ? null : subject.get(0);
        if (body == null || body.isPerson() || body.kind() != ActorMention.Kind.BARE) {
            return List.of();
        }
        for (int i = body.last(); i < Math.min(body.last() + COMMITTEE, scene.sentenceEnd(body.first())); i++) {
            ActorMention owner = scene.actors().mentionFrom(i);
            if (owner != null) {
                // "قال الوفد للوسطاء" has no adjective between
                return owner.preposition() == 'ل' && i > body.last() ? Attribution.known(List.of(owner)) : List.of();
            }
            if (!scene.form(i).startsWith("ال")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "أفاد مسؤول في وزارة الدفاع الأميركية": the body that a source without a name belongs to; otherwise nobody is known. */
    private List<ActorMention> body(int head) {
        int in = head + 1;
        while (in < head + 4 && !BELONGS.contains(scene.form(in)) && isAdjective(in)) {
            in++;
        }
        ActorMention mention = BELONGS.contains(scene.form(in)) ? scene.actors().mentionFrom(in + 1) : null;
        last = mention == null ? List.of() : Attribution.known(List.of(mention));
        return last;
    }

    /** "مسؤول كبير", "مصادر مطلعة": a word that may go on with such a head. */
    private boolean isAdjective(int i) {
        return scene.tokens().get(i).isWord()
                && !Words.COMPLEMENT.contains(scene.form(i))
                && !Words.FUNCTION.contains(scene.form(i))
                && scene.actors().mentionAt(i) == null
                && scene.actors().predicateAt(i) == null;
    }

    /** "ودعا وكيل الأمين العام فلان إلى …، مبديا استعداد": whose office the main verb's subject has, where its title is not known. */
    private List<ActorMention> unknownOffice(int participle) {
        Predicate main = scene.predicateBefore(participle);
        if (main == null
                || main.participle()
                || !main.subject().isEmpty()
                || main.token() < scene.sentenceStart(participle)) {
            return List.of();
        }
        ActorMention mention = scene.actors().mentionFrom(main.token() + 2);
        boolean named = mention != null
                && mention.isPerson()
                && mention.preposition() == 0
                && OFFICIALS.contains(scene.form(main.token() + 1));
        return named ? Attribution.known(List.of(mention)) : List.of();
    }

    /** "محافظ المدينة ينفي … ويؤكد": a second verb whose subject was named in an earlier paragraph; its own subject is unknown. */
    private boolean fromAnotherParagraph(Predicate predicate) {
        int token = predicate.token();
        Predicate first = predicate.reading().cut().conjunction() == 0 ? null : scene.predicateBefore(token);
        if (first == null || first.token() < scene.sentenceStart(token) || first.participle()) {
            return false;
        }
        for (ActorMention mention : predicate.subject()) {
            if (scene.sameParagraph(mention.first(), token)) {
                return false;
            }
        }
        return true;
    }

    /** "المشاط كان قد أعلن": the auxiliary before a verb, which has the subject; or null. */
    private @Nullable Predicate auxiliary(int verb) {
        Predicate before = scene.actors().predicateAt(scene.form(verb - 1).equals("قد") ? verb - 2 : verb - 1);
        return before != null && before.has(VerbSense.BE) && before.explicitSubject() ? before : null;
    }

    /** "بيان", "البيان" */
    private boolean isStatement(int i) {
        String form = scene.form(i);
        return STATEMENTS.contains(form) || form.startsWith("ال") && STATEMENTS.contains(form.substring(2));
    }

    /** "بيانها", "بيانه": the statement of whoever was the source before. */
    private boolean ownStatement(int i) {
        String form = scene.form(i);
        return form.endsWith("ها") && STATEMENTS.contains(form.substring(0, form.length() - 2))
                || form.endsWith("ه") && STATEMENTS.contains(form.substring(0, form.length() - 1));
    }

    /** "البيان", "المصدر نفسه", "الناطق ذاته": whoever was the source before. */
    private boolean again(int i) {
        return AGAIN.contains(scene.form(i)) && scene.actors().mentionFrom(i) == null;
    }

    /** "وفقا للبيان", "طبقا للمصدر نفسه": the same behind a preposition of sources. */
    private boolean accordingToItAgain(int i) {
        String form = scene.form(i);
        return form.startsWith("لل")
                && AGAIN.contains("ا" + form.substring(1))
                && scene.actors().mentionFrom(i) == null;
    }

    /**
     * Where what is said opens behind an office that is no known title, so that a verb before it goes on with nobody spoken of
     * earlier: "وقال وكيل الوزارة فلان إن"; -1 where no such office stands there.
     */
    private int office(int next) {
        int end = Math.min(scene.sentenceEnd(next - 1), next + OFFICE);
        String form = next < end ? scene.form(next) : "";
        boolean noun = !form.isEmpty()
                && scene.tokens().get(next).isWord()
                && !Words.FUNCTION.contains(form)
                && !Words.ADVERB.contains(form)
                && !Words.COMPLEMENT.contains(form)
                && !Words.TIMEWORD.contains(form)
                && "لبكف".indexOf(form.charAt(0)) < 0
                && (!form.endsWith("ا") || form.endsWith("ها") || form.endsWith("هما"))
                && scene.actors().mentionFrom(next) == null
                // "وأكدت التزامها بالحوار مع الحكومة"
                && !(scene.isMasdar(next) && (form.endsWith("ها") || form.endsWith("هما")))
                && scene.time().date(next).isEmpty();
        for (int i = next; noun && i < end; i++) {
            if ((Words.COMPLEMENT.contains(scene.form(i))
                            || scene.tokens().get(i).is(":"))
                    && i > next + 1) {
                return i;
            }
            if (i > next && (opensAside(i) && named(next, i) || opensWords(i))) {
                return i;
            }
            if (scene.actors().predicateAt(i) != null || !scene.tokens().get(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    /** "قالت مفوضة … فلانة، عبر قناتها، إن": a comma behind a name. */
    private boolean opensAside(int i) {
        return scene.tokens().get(i).is(",");
    }

    private boolean named(int from, int to) {
        ActorMention mention = scene.actors().mentionAt(to - 1);
        return mention != null && mention.isPerson() && mention.first() > from;
    }

    /** "قالت المزارعة فلانة (53 عاما) «…»": somebody's age or words. */
    private boolean opensWords(int i) {
        boolean age = scene.tokens().get(i).is("(")
                && i + 1 < scene.tokens().size()
                && scene.tokens().get(i + 1).isNumber();
        return age
                || !scene.tokens().get(i).isWord()
                        && scene.tokens().get(i).quote() >= 0
                        && scene.actors().mentionFrom(i + 1) == null
                        && !scene.form(i - 1).equals("ل");
    }

    /** "قال الأمين العام لـ"حزب الله" فلان:": who is named behind a body in quotation marks that his title names. */
    private List<ActorMention> leaderOfQuoted(int next) {
        int end = Math.min(scene.sentenceEnd(next - 1), next + OFFICE);
        int closed = -1;
        for (int i = next;
                i < end
                        && !scene.tokens().get(i).is(":")
                        && !scene.tokens().get(i).is(",")
                        && !Words.COMPLEMENT.contains(scene.form(i));
                i++) {
            boolean opens =
                    !scene.tokens().get(i).isWord() && scene.tokens().get(i).quote() >= 0;
            ActorMention mention = scene.actors().mentionFrom(i);
            // right behind it, or behind one word of honour
            boolean near = closed >= 0 && i - closed <= 2 && !Words.FUNCTION.contains(scene.form(closed + 1));
            if (near
                    && mention != null
                    && mention.isPerson()
                    && mention.preposition() == 0
                    && mention.entity() != null
                    && scene.tokens().get(i).quote() < 0) {
                return List.of(mention);
            }
            closed = opens && i > next ? i : closed;
        }
        return List.of();
    }

    /** The person named last in a range, or failing that the body that its office belongs to. */
    private List<ActorMention> lastNamed(int from, int to) {
        List<ActorMention> mentions = scene.mentions(from, to);
        ActorMention found = null;
        for (ActorMention mention : mentions) {
            found = found == null || mention.isPerson() && mention.preposition() == 0 ? mention : found;
        }
        return found == null ? List.of() : List.of(found);
    }

    /** "أفاد بيان للرئاسة بأن", "جاء في بيان صادر عن الوزارة أن": whose statement it is. */
    private List<ActorMention> statementOf(int statement) {
        for (int i = statement + 1; i < Math.min(statement + STATEMENT, scene.sentenceEnd(statement)); i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null) {
                boolean media = mention.entity() != null && mention.entity().kind() == ActorKind.MEDIA;
                List<ActorMention> issuers = joint(statement) ? scene.actors().coordination(mention) : List.of(mention);
                return media ? List.of() : Attribution.known(issuers);
            }
            if (Words.COMPLEMENT.contains(scene.form(i))
                    || !scene.tokens().get(i).isWord()) {
                break;
            }
        }
        return joint(statement) ? scene.actors().lastPairBefore(statement) : List.of();
    }

    /** "بيان مشترك": what several issue together. */
    private boolean joint(int statement) {
        return JOINT.contains(scene.form(statement + 1));
    }

    /** "نُقل عن الوزير", "ونقل البيان عن الوزير": whether whom it quotes stands right behind the verb or the paper that relays him. */
    private boolean relays(Predicate predicate) {
        int next = predicate.token() + 1;
        boolean quotes = predicate.reading().verb().equals("نقل") && !predicate.participle();
        boolean paper = again(next) || STATEMENTS.contains(scene.bare(next));
        return quotes
                && (scene.form(next).equals("عن")
                        || paper && scene.form(next + 1).equals("عن"));
    }

    /** "نقلت وكالة … عن الكرملين": whom an agency relays. */
    private List<ActorMention> about(Predicate predicate) {
        int end = scene.sentenceEnd(predicate.token());
        for (int i = predicate.token() + 1; i + 1 < end; i++) {
            if (scene.form(i).equals("عن")) {
                ActorMention mention = scene.actors().mentionFrom(i + 1);
                // "عن متحدث باسم الحركة": whom he speaks for
                boolean speaksFor = mention == null && scene.form(i + 2).equals("باسم");
                mention = speaksFor
                        ? scene.actors()
                                .mentionFrom(
                                        scene.tokens()
                                                        .get(Math.min(i + 3, end - 1))
                                                        .isWord()
                                                ? i + 3
                                                : i + 4)
                        : mention;
                return mention == null ? List.of() : Attribution.known(List.of(mention));
            }
        }
        return List.of();
    }

    /** "ستمول قطر، وفق بيان لها، …", "بيان أصدرته": a statement of whoever acts before it. */
    private List<ActorMention> issuerOf(int statement, int word) {
        Predicate issues = scene.actors().predicateAt(statement + 1);
        Entity state = STATEMENTS.contains(withoutLi(scene.form(statement))) || ACCOUNT.contains(scene.form(statement))
                ? scene.nisba(statement + 1)
                : null;
        if (state != null && scene.actors().mentionAt(statement + 1) == null) {
            // "وفق بيان تركي", "طبقا للرواية الأميركية"
            return List.of(scene.actors().stateMention(statement + 1, state));
        }
        boolean own = OF_THEIRS.contains(scene.form(statement + 1))
                || issues != null && PUBLISH.contains(issues.reading().verb()) && !issues.explicitSubject();
        Predicate main =
                own && STATEMENTS.contains(withoutLi(scene.form(statement))) ? scene.predicateBefore(word) : null;
        return main == null || main.participle() || !main.explicitSubject()
                ? List.of()
                : Attribution.known(main.subject());
    }

    private static String withoutLi(String form) {
        return form.startsWith("ل") ? form.substring(1) : form;
    }

    private void add(Predicate predicate, List<ActorMention> source) {
        List<Token> tokens = scene.tokens();
        int from = predicate.token();
        int end = scene.sentenceEnd(from);
        int quote = tokens.get(from).quote();
        // a quotation that opens right behind carries on over the sentences in it
        for (int i = from + 1; i < end; i++) {
            if (tokens.get(i).quote() != quote
                    && tokens.get(i).quote() >= 0
                    && !tokens.get(i).isWord()) {
                int speech = tokens.get(i).quote();
                int j = i;
                while (j < tokens.size() && tokens.get(j).quote() == speech) {
                    j++;
                }
                if (j > end) {
                    segments.add(new Segment(end, j, source));
                }
            }
        }
        int to = reach.end(predicate, end);
        if (quote >= 0) {
            while (to > from && tokens.get(to - 1).quote() != quote) {
                to--;
            }
        }
        int start = from;
        // «…»، قال بوتين: a quotation right before the verb is its object
        int before = THUS.contains(scene.form(from - 1)) ? from - 2 : from - 1;
        if (before > 0 && tokens.get(before).is(",")) {
            before--;
        }
        boolean quoted = before > 0
                && tokens.get(before).quote() >= 0
                && !tokens.get(before).isWord();
        if (quoted && quote < 0 && scene.sameParagraph(before, from)) {
            int q = tokens.get(before).quote();
            while (before > 0 && tokens.get(before - 1).quote() == q) {
                before--;
            }
            start = before;
        } else if (!predicate.participle()
                && tokens.get(from - 1 < 0 ? 0 : from - 1).is(",")
                && predicate.reading().cut().conjunction() == 0
                && from > scene.sentenceStart(from)
                && trails(predicate, source, end)) {
            start = scene.sentenceStart(from);
        } else if (!predicate.participle()) {
            // the subject itself stands before the verb
            for (ActorMention mention : source) {
                start = mention.first() >= scene.sentenceStart(from) ? Math.min(start, mention.first()) : start;
            }
            start = Math.max(start, scene.sentenceStart(from));
            for (int i = start; i < from && !predicate.explicitSubject(); i++) {
                // the subject is carried over from another clause
                start = scene.actors().predicateAt(i) != null ? from : start;
            }
            if (scene.actors().mentionAt(start) == null || actsBefore(predicate, source)) {
                start = from;
            }
        }
        int words = tellsMe(predicate) ? complement(from, to) : Math.min(start, from);
        segments.add(new Segment(
                Math.min(start, from), to, source, words, quote >= 0 ? quotedWithin(from, to) : words, false));
    }

    /** Where a speech opens behind a verb of saying that is quoted itself; the end where it tells no words. */
    private int quotedWithin(int verb, int to) {
        int i = verb + 1;
        while (i < to && !scene.tokens().get(i).is(":")) {
            i++;
        }
        return i;
    }

    /** "أخبرني", "أكد لي": told to whoever speaks around it. */
    private boolean tellsMe(Predicate predicate) {
        return ME.contains(predicate.reading().pronoun()) || TO_ME.contains(scene.form(predicate.token() + 1));
    }

    /** Where what is said opens behind a verb of saying; the verb itself where no particle opens it. */
    private int complement(int verb, int to) {
        for (int i = verb + 1; i < to; i++) {
            if (Words.COMPLEMENT.contains(scene.form(i))
                    || scene.tokens().get(i).is(":")) {
                return i;
            }
        }
        return TO_ME.contains(scene.form(verb + 1)) ? to : verb;
    }

    /** "أجرى الرئيس اتصالا أكد خلاله": the subject is carried over from a verb that it stands behind. */
    private boolean actsBefore(Predicate predicate, List<ActorMention> source) {
        Predicate before = predicate.explicitSubject() ? null : scene.predicateBefore(predicate.token());
        return before != null
                && before.explicitSubject()
                && !before.has(VerbSense.BE)
                && before.subject().contains(source.get(0));
    }

    /** "…، تقول الوزيرة.": a verb of saying with nothing but its subject behind it reports what stands before. */
    private boolean trails(Predicate predicate, List<ActorMention> source, int end) {
        int after =
                Math.max(predicate.token() + 1, source.get(source.size() - 1).last());
        return predicate.explicitSubject()
                && (after >= end
                        || scene.tokens().get(after).is(",")
                        || scene.form(after).startsWith("."));
    }

    /** "بحسب الكرملين", "وفق ما أفاد الوزير", "نقلا عن …", "بحسب البيان": the whole sentence rests on them, but for what others say in it. */
    private void sourceWord(int word) {
        if (scene.is(word + 1, TERMS)) {
            // "وفق المقترح الذي قدمه": what is done by the terms of a paper
            return;
        }
        int start = reach.clauseStart(word, REPORTING);
        int end = reach.clauseEnd(word, REPORTING);
        for (int i = word + 1; i < Math.min(end, word + 7); i++) {
            if (i > word + 1 && Words.COMPLEMENT.contains(scene.form(i))) {
                // "نقلا عن مصادر أن السعودية": what is said opens, and nobody was named
                return;
            }
            ActorMention mention = scene.actors().mentionFrom(i);
            boolean joint = mention == null && STATEMENTS.contains(withoutLi(scene.form(i))) && joint(i);
            List<ActorMention> issuer = joint ? statementOf(i) : mention == null ? issuerOf(i, word) : List.of();
            if (!issuer.isEmpty()) {
                last = joint ? issuer : last;
                segments.add(Segment.framed(start, end, issuer));
                return;
            }
            ActorMention quoted = mention == null ? null : quotedBy(mention, end);
            if (quoted != null) {
                last = List.of(quoted);
                segments.add(Segment.framed(start, end, last));
                return;
            }
            boolean again =
                    mention == null && (again(i) || accordingToItAgain(i) || ownStatement(i)) && !last.isEmpty();
            if (again
                    || mention != null
                            && mention.entity() != null
                            && mention.entity().kind() != ActorKind.MEDIA) {
                last = again ? last : List.of(mention);
                segments.add(Segment.framed(start, end, last));
            }
            if (again
                    || mention != null
                    || scene.tokens().get(i).is(",")
                    || scene.tokens().get(i).is(".")) {
                return;
            }
        }
    }

    /** "وفق ما نقلته رويترز عن الوزارة": whom an agency or an outlet quotes; or null. */
    private @Nullable ActorMention quotedBy(ActorMention outlet, int end) {
        int from = outlet.last();
        while (from + 1 < end
                && !scene.tokens().get(from).isWord()
                && scene.tokens().get(from).quote() >= 0) {
            from++;
        }
        boolean media = outlet.entity() != null && outlet.entity().kind() == ActorKind.MEDIA;
        ActorMention quoted = media && from + 1 < end && scene.form(from).equals("عن")
                ? scene.actors().mentionFrom(from + 1)
                : null;
        return quoted != null
                        && quoted.entity() != null
                        && quoted.preposition() == 0
                        && quoted.entity().kind() != ActorKind.MEDIA
                ? quoted
                : null;
    }
}
