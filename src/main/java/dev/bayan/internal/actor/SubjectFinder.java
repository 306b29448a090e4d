package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb: the antecedent of a relative ("الوزير الذي قال"), the subject before it or behind it, or the
 * one carried over from the clause before ("قال الوزير … وأضاف").
 */
final class SubjectFinder {
    /** How many tokens before a pronoun whoever it means may stand. */
    private static final int REACH = 60;

    /** Within how many tokens behind a verb of saying its verb stands where its words open at once. */
    private static final int AT_ONCE = 4;

    /** Within how many words behind "من" a sender's title begins. */
    private static final int HONOURS = 4;

    private static final WordSet WHAT = WordSet.of("ما", "مما", "عما", "بما", "لما");
    private static final WordSet GOVERNING =
            WordSet.of("مع", "من", "الي", "علي", "في", "عن", "ضد", "نحو", "تجاه", "بين", "لدي", "عبر", "داخل");
    private static final WordSet EACH = WordSet.of("كل", "كلا");
    private static final WordSet SIDE = WordSet.of("طرف", "جانب", "فريق", "الطرفين", "الجانبين", "الفريقين");

    /** What stands before whoever an offer is made to. */
    private static final WordSet TO_WHOM = WordSet.of("علي", "الي");

    private final ActorLayer layer;
    private final List<Token> tokens;
    private final SubjectBefore subjectBefore;
    /** The predicates before, in order; it grows as the walk goes on. */
    private final List<Predicate> found;
    /** The names of those who have been, without a masculine title, the subjects of masculine verbs. */
    private final Set<String> men = new HashSet<>();

    SubjectFinder(ActorLayer layer, SubjectBefore subjectBefore, List<Predicate> found) {
        this.layer = layer;
        this.tokens = layer.text().tokens();
        this.subjectBefore = subjectBefore;
        this.found = found;
    }

    /** A sentence: its tokens, the index of its first predicate, and the subject that it may leave out. */
    record Sentence(int from, int to, int firstPredicate, List<ActorMention> topic) {}

    /** Sets the subject of a predicate, if one is found. */
    void find(Predicate predicate, Sentence sentence) {
        if (predicate.isFirstPerson()) {
            return;
        }
        if (!predicate.participle) {
            if (predicate.token > sentence.from
                    && ClauseWords.RELATIVE.contains(
                            tokens.get(predicate.token - 1).form())) {
                ofRelative(predicate, sentence);
                return;
            }
            if (isBeside(predicate, sentence)
                    || subjectBefore.isNoActor(predicate, sentence.from) && !pointsBack(predicate)
                    || isImpersonal(predicate, sentence)
                    || isWhoever(predicate, sentence)
                    || isOthers(predicate)
                    || isMeantByPronoun(predicate, sentence)) {
                return;
            }
        }
        if (!isCarriedOver(predicate, sentence)) {
            predicate.impliedPair = predicate.isDual();
        }
    }

    /** "تعهد حلفاؤه بإرسال": people who are named nowhere, and not on the side of whoever acted before. */
    private boolean isOthers(Predicate predicate) {
        return predicate.token + 1 < tokens.size()
                && ClauseWords.OTHERS.contains(tokens.get(predicate.token + 1).form());
    }

    /** "ببيان أبدت فيه استعدادها": the verb of a relative clause, whose subject is not the noun before it. */
    private boolean pointsBack(Predicate predicate) {
        return predicate.token + 1 < tokens.size()
                && ClauseWords.IN_IT.contains(tokens.get(predicate.token + 1).form());
    }

    /** "تلقى الوزير اتصالا من فلان أكد فيه": whoever it came from speaks in it. */
    private boolean isWhoever(Predicate predicate, Sentence sentence) {
        Predicate receives = found.size() > sentence.firstPredicate ? found.get(found.size() - 1) : null;
        if (receives == null
                || !pointsBack(predicate)
                || predicate.reading.cut().conjunction() != 0
                || !receives.has(VerbSense.RECEIVE) && !receives.has(VerbSense.RECEIVE_PERSON)) {
            return false;
        }
        ActorMention sender = sender(receives.token + 1, predicate.token);
        if (sender == null || !Agreement.fits(predicate.reading, List.of(sender), true)) {
            return false;
        }
        set(predicate, List.of(sender), false);
        return true;
    }

    /** The first person in a range behind "من" and words of honour: "من دولة المهندس فلان رئيس الوزراء". */
    private @Nullable ActorMention sender(int from, int to) {
        int since = -1;
        for (int k = from; k < to; k++) {
            ActorMention mention = layer.mentionFrom(k);
            if (since >= 0 && k - since <= HONOURS && mention != null && mention.isPerson()) {
                return mention;
            }
            since = tokens.get(k).is("من") ? k : tokens.get(k).isWord() ? since : -1;
        }
        return null;
    }

    private void set(Predicate predicate, List<ActorMention> subject, boolean explicit) {
        predicate.subject = List.copyOf(subject);
        predicate.explicit = explicit;
        if (explicit
                && subject.size() == 1
                && subject.get(0).isPerson()
                && subject.get(0).title.isEmpty()
                && !predicate.participle
                && predicate.reading.form().gender() == Gender.MASCULINE) {
            men.add(subject.get(0).head);
        }
    }

    private void ofRelative(Predicate predicate, Sentence sentence) {
        Reading reading = predicate.reading;
        ActorMention antecedent = subjectBefore.antecedent(predicate.token - 1, sentence.from);
        List<ActorMention> behind = behind(predicate, sentence);
        boolean ownSubject = !behind.isEmpty() && !reading.pronoun().isEmpty();
        boolean fits = antecedent != null && Agreement.fits(reading, List.of(antecedent), true);
        set(predicate, fits && !ownSubject ? List.of(antecedent) : behind, true);
    }

    private List<ActorMention> behind(Predicate predicate, Sentence sentence) {
        // "لن يهاجموا القوات": before its subject no verb is plural
        boolean plural = predicate.reading.form().number() == Number.PLURAL
                && predicate.reading.form().gender() == Gender.MASCULINE
                && predicate.reading.form().person() == 3
                && !predicate.participle;
        return plural || predicate.reading.form().passive()
                ? List.of()
                : SubjectBehind.of(layer, predicate.token, sentence.to);
    }

    private boolean isBeside(Predicate predicate, Sentence sentence) {
        List<ActorMention> before = subjectBefore.of(predicate, sentence.from);
        if (!before.isEmpty()
                && (Agreement.fits(predicate.reading, before, true)
                        || subjectBefore.agreesByNoun(predicate, before)
                        || subjectBefore.agreesWithCompanions(predicate, before))) {
            set(predicate, before, true);
            return true;
        }
        List<ActorMention> behind = behind(predicate, sentence);
        if (!behind.isEmpty()
                && !takesUpSpeaker(predicate, sentence)
                && (Agreement.fits(predicate.reading, behind, false) || isBodyOver(behind.get(0)))
                && !isOrdered(predicate, behind.get(0))
                && !isInformed(predicate, behind, sentence)
                && !(predicate.isDual() && isOne(behind))) {
            set(predicate, behind, true);
            return true;
        }
        return false;
    }

    /** "قال ترامب إنه سيلتقي بوتين": the pronoun right before the verb means whoever speaks, and who stands behind is its object. */
    private boolean takesUpSpeaker(Predicate predicate, Sentence sentence) {
        Reading reading = predicate.reading;
        if (reading.has(VerbSense.HAPPEN) || reading.has(VerbSense.BE) || !hasPronounBefore(predicate, sentence.from)) {
            return false;
        }
        int at = predicate.token - 1;
        while (!Words.COMPLEMENT.contains(tokens.get(at).form())) {
            at--;
        }
        String form = tokens.get(at).form();
        boolean feminine = reading.form().gender() == Gender.FEMININE;
        boolean singular = reading.form().number() == Number.SINGULAR;
        if (!singular || !(form.endsWith("ها") && feminine || form.endsWith("ه") && !feminine)) {
            return false;
        }
        for (int i = found.size() - 1; i >= sentence.firstPredicate; i--) {
            Predicate saying = found.get(i);
            if (saying.reading.hasAny(ClauseWords.REPORTING)
                    && !saying.subject.isEmpty()
                    && !isEmbedded(i, sentence)
                    && Agreement.fits(reading, saying.subject, true)) {
                return true;
            }
        }
        // "وأنه هاتف قائد الجيش": whoever it may be, he rings up the one behind
        return reading.has(VerbSense.CALL);
    }

    /** "واتفقا على محاربة تنظيم «داعش»": whoever is named behind a verb of two, alone, is not the two. */
    private static boolean isOne(List<ActorMention> behind) {
        return behind.size() == 1 && behind.get(0).kind != ActorMention.Kind.PAIR && behind.get(0).number < 2;
    }

    /** "أمرت قيادة الجيش": the verb agrees with the word over the army. */
    private boolean isBodyOver(ActorMention mention) {
        return mention.first > 0
                && ClauseWords.TRANSPARENT.contains(
                        tokens.get(mention.first - 1).form());
    }

    /** "ووجّه وزارة الصحة بإيفاد", "وأمر الجيش بإزالة": a body behind a verb of ordering obeys, it does not order. */
    private boolean isOrdered(Predicate predicate, ActorMention mention) {
        if (!predicate.has(VerbSense.ORDER)
                || predicate.reading.cut().conjunction() == 0
                || mention.actorKind == ActorKind.PERSON) {
            return false;
        }
        // وجّه needs an object: the only one named before what is to be done is it
        boolean directed = predicate.reading.lemma().startsWith("وَجّ")
                && mention.last < tokens.size()
                && (tokens.get(mention.last).form().startsWith("ب") || toDo(mention.last));
        return directed || mention.kind == ActorMention.Kind.BARE && !mention.head.startsWith("الأ");
    }

    /** "أعرب أردوغان عن ثقته، وأبلغ بوتين بأن": the only one behind a coordinated verb of telling is told, by whoever acted before. */
    private boolean isInformed(Predicate predicate, List<ActorMention> behind, Sentence sentence) {
        int next = behind.get(behind.size() - 1).last;
        if (!predicate.has(VerbSense.INFORM)
                || predicate.reading.cut().conjunction() != 'و'
                || behind.size() != 1
                || behind.get(0).actorKind != ActorKind.PERSON
                || next >= sentence.to
                || !Words.COMPLEMENT.contains(tokens.get(next).form())) {
            return false;
        }
        for (int i = found.size() - 1; i >= sentence.firstPredicate; i--) {
            List<ActorMention> before = found.get(i).subject;
            if (!before.isEmpty() && !isEmbedded(i, sentence)) {
                return before.size() == 1
                        && before.get(0).actorKind == ActorKind.PERSON
                        && !before.get(0).entities.equals(behind.get(0).entities)
                        && !before.get(0).head.equals(behind.get(0).head)
                        && Agreement.fits(predicate.reading, before, true);
            }
        }
        return false;
    }

    /** "إلى إرسال": what somebody is directed to do, no actor and no place with its article. */
    private boolean toDo(int at) {
        return tokens.get(at).is("الي")
                && at + 1 < tokens.size()
                && layer.mentionAt(at + 1) == null
                && !tokens.get(at + 1).form().startsWith("ال");
    }

    /** "يذكر أن", "سيتم تنفيذ": a verb that has no actor for its subject. */
    private boolean isImpersonal(Predicate predicate, Sentence sentence) {
        Reading reading = predicate.reading;
        boolean opens = predicate.token == sentence.from
                && reading.cut().conjunction() == 0
                && !reading.isPast()
                && reading.has(VerbSense.SAY)
                && !tokens.get(Math.min(predicate.token + 1, sentence.to - 1)).is(":");
        // "كما تقرر أن تفرج الحكومة": what is decided is the clause behind it
        boolean decided = reading.lemma().startsWith("تَقَرَّر") && predicate.token + 1 < sentence.to;
        // "على أن يطلق كل طرف أسرى الآخر": each of the two, whom no mention names
        boolean each = predicate.token + 2 < sentence.to
                && EACH.contains(tokens.get(predicate.token + 1).form())
                && SIDE.contains(tokens.get(predicate.token + 2).form());
        return opens
                || decided
                || each
                || reading.lemma().startsWith("نَصّ")
                || reading.has(VerbSense.HAPPEN) && !reading.has(VerbSense.CONDUCT);
    }

    private boolean isMeantByPronoun(Predicate predicate, Sentence sentence) {
        if (!hasPronounBefore(predicate, sentence.from)) {
            return false;
        }
        for (int i = found.size() - 1; i >= sentence.firstPredicate; i--) {
            Predicate saying = found.get(i);
            if (saying.reading.hasAny(ClauseWords.REPORTING)
                    && !saying.subject.isEmpty()
                    && (!isEmbedded(i, sentence) || opensAtOnce(saying, predicate))
                    && Agreement.fits(predicate.reading, saying.subject, true)) {
                ActorMention group =
                        isHersNotHis(predicate.reading, saying) ? groupOfTitle(saying.subject.get(0)) : null;
                group = group == null && isHersNotHis(predicate.reading, saying) && calledTheirs(saying.subject.get(0))
                        ? feminineBodyBefore(predicate)
                        : group;
                group = group == null && goesOnOfHers(predicate.reading, saying)
                        ? feminineBodyBefore(predicate)
                        : group;
                set(predicate, group == null ? saying.subject : List.of(group), false);
                return true;
            }
        }
        ActorMention body = feminineBodyBefore(predicate);
        if (body != null) {
            set(predicate, List.of(body), false);
        }
        return body != null;
    }

    /** "إن بوتين أبلغه أنه سيرد": who says something within what is said, and whose own words open right behind his verb. */
    private static boolean opensAtOnce(Predicate saying, Predicate predicate) {
        return saying.explicit
                && saying.subject.size() == 1
                && saying.subject.get(0).last == saying.token
                && predicate.token - saying.token <= AT_ONCE;
    }

    /** "أنها أعادت", "بأنه سيواصل": the pronoun on أن means whoever speaks. */
    private boolean hasPronounBefore(Predicate predicate, int from) {
        int at = predicate.token - 1;
        while (at >= from
                && (ClauseWords.NEGATION.contains(tokens.get(at).form())
                        || tokens.get(at).is("قد")
                        || tokens.get(at).is("سوف"))) {
            at--;
        }
        String form = at >= from ? tokens.get(at).form() : "";
        return Words.COMPLEMENT.contains(form)
                && (form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هما") || form.endsWith("هم"));
    }

    /** "قال … إنها": a man whose name does not tell that he is one. */
    private static boolean isHersNotHis(Reading reading, Predicate saying) {
        return reading.form().gender() == Gender.FEMININE
                && saying.reading.form().gender() == Gender.MASCULINE
                && saying.explicit
                && saying.subject.size() == 1
                && saying.subject.get(0).actorKind == ActorKind.PERSON;
    }

    /** "قال المتحدث إن السلطات ستفتح …، وأضاف أنها": a man who goes on to speak of the body that he has spoken of. */
    private static boolean goesOnOfHers(Reading reading, Predicate saying) {
        return reading.form().gender() == Gender.FEMININE
                && reading.form().number() == Number.SINGULAR
                && saying.reading.form().gender() == Gender.MASCULINE
                && saying.has(VerbSense.SAY)
                && !saying.participle
                && !saying.explicit
                && saying.subject.size() == 1
                && saying.subject.get(0).actorKind == ActorKind.PERSON;
    }

    /** "رئيسها فلان": a title with the pronoun of the body spoken of, right before a name or with one adjective between. */
    private boolean calledTheirs(ActorMention man) {
        return man.first > 0 && tokens.get(man.first - 1).form().endsWith("ها")
                || man.first > 1
                        && tokens.get(man.first - 1).form().startsWith("ال")
                        && tokens.get(man.first - 2).form().endsWith("ها");
    }

    /** "المتحدث باسم الحركة …": the group that a man's title only describes, where it was last spoken of. */
    private @Nullable ActorMention groupOfTitle(ActorMention man) {
        for (int k = man.first - 1; k >= 0 && man.first - k < REACH; k--) {
            ActorMention mention = layer.mentionFrom(k);
            if (mention == null || mention.kind != ActorMention.Kind.BARE || mention.actorKind == ActorKind.PERSON) {
                continue;
            }
            if (tokens.subList(man.first, man.last).stream().anyMatch(t -> t.is(mention.firstWord))) {
                return mention;
            }
        }
        return groupOf(man);
    }

    /** "أعلن زعيمها فلان أنها": the group that a man belongs to, where it was last named. */
    private @Nullable ActorMention groupOf(ActorMention man) {
        String group = man.affiliation != null
                ? man.affiliation
                : man.entity() == null ? null : man.entity().affiliation();
        for (int k = man.first - 1; group != null && k >= 0 && man.first - k < REACH; k--) {
            ActorMention mention = layer.mentionFrom(k);
            if (mention != null
                    && mention.entity() != null
                    && !mention.isPerson()
                    && (group.equals(mention.entity().label())
                            || group.equals(mention.entity().name()))) {
                return mention;
            }
        }
        return null;
    }

    /** "قال المتحدث … إنها لن تحضر": the group or body spoken of, not the man. */
    private @Nullable ActorMention feminineBodyBefore(Predicate predicate) {
        if (predicate.reading.form().gender() != Gender.FEMININE) {
            return null;
        }
        ActorMention nearest = null;
        for (int k = predicate.token - 1; k >= 0 && predicate.token - k < REACH; k--) {
            ActorMention mention = layer.mentionAt(k);
            if (mention == null || !isFeminineBody(mention)) {
                continue;
            }
            if (!isGoverned(mention)) {
                return mention;
            }
            nearest = nearest == null ? mention : nearest;
        }
        return nearest;
    }

    private static boolean isFeminineBody(ActorMention mention) {
        return mention.actorKind != ActorKind.PERSON
                && GrammaticalGender.of(mention) == GrammaticalGender.FEMININE
                && mention.preposition == 0;
    }

    /** "وافقت باكستان على هدنة مع الهند لكنها سترد": who stands behind a preposition is less in question than who acts. */
    private boolean isGoverned(ActorMention mention) {
        return mention.first > 0
                && GOVERNING.contains(tokens.get(mention.first - 1).form());
    }

    /** "اقترح ترامب على بوتين هدنة، لكنه رفضها": who refuses an offer is the one to whom it was made; or null. */
    private @Nullable ActorMention offeredTo(Predicate predicate, Sentence sentence) {
        if (!predicate.has(VerbSense.REFUSE)
                || predicate.reading.pronoun().isEmpty()
                || found.size() <= sentence.firstPredicate) {
            return null;
        }
        Predicate offer = found.get(found.size() - 1);
        if (!offer.has(VerbSense.PROPOSE) || !offer.explicit) {
            return null;
        }
        for (int k = offer.token + 1; k + 1 < predicate.token; k++) {
            ActorMention to = TO_WHOM.contains(tokens.get(k).form()) ? layer.mentionFrom(k + 1) : null;
            if (to != null && to.preposition == 0 && Agreement.fits(predicate.reading, List.of(to), true)) {
                return to;
            }
        }
        return null;
    }

    private boolean isCarriedOver(Predicate predicate, Sentence sentence) {
        ActorMention asked = offeredTo(predicate, sentence);
        if (asked != null) {
            set(predicate, List.of(asked), false);
            return true;
        }
        // "سترد على أي خرق": an answer still to come is an act
        boolean says = predicate.reading.hasAny(ClauseWords.REPORTING)
                && !predicate.reading.cut().future();
        ActorMention where = whereHe(predicate, sentence);
        if (where != null) {
            set(predicate, List.of(where), false);
            return true;
        }
        for (int i = found.size() - 1; i >= sentence.firstPredicate; i--) {
            List<ActorMention> before = found.get(i).subject;
            if (!before.isEmpty()
                    && fitsBefore(predicate, before)
                    && !found.get(i).has(VerbSense.BE)
                    && !(says && isEmbedded(i, sentence) && !ofHisMaster(predicate, found.get(i), sentence))) {
                set(predicate, before, false);
                return true;
            }
        }
        if (predicate.isDual() && namesTwo(sentence.from, predicate.token)) {
            return false;
        }
        ActorMention other = contrasted(predicate, sentence.from);
        if (other != null) {
            set(predicate, List.of(other), false);
            return true;
        }
        List<ActorMention> topic = sentence.topic;
        if (!topic.isEmpty() && fitsBefore(predicate, topic)) {
            set(predicate, topic, false);
            return true;
        }
        List<ActorMention> last =
                Agreement.number(topic) > 1 && !predicate.participle ? lastSubject(sentence) : List.of();
        if (!last.isEmpty() && Agreement.fits(predicate.reading, last, true)) {
            set(predicate, last, false);
            return true;
        }
        return false;
    }

    /** "أكد فلان …. ورأت": whom a masculine verb had for its subject is no woman, whatever his name. */
    private boolean fitsBefore(Predicate predicate, List<ActorMention> before) {
        boolean man = before.size() == 1
                && predicate.reading.form().gender() == Gender.FEMININE
                && men.contains(before.get(0).head);
        return !man && Agreement.fitsBefore(predicate, before);
    }

    /** "طُلب من كيغالي …، لكنها رفضت": in a sentence without a subject, the body spoken of that the pronoun agrees with. */
    private @Nullable ActorMention contrasted(Predicate predicate, int from) {
        int at = predicate.token - 1;
        boolean but = at > from
                && (tokens.get(at).form().endsWith("لكنها")
                        || tokens.get(at).form().endsWith("لكنه"));
        ActorMention nearest = null;
        for (int k = at; but && k >= from; k--) {
            ActorMention mention = layer.mentionAt(k);
            if (mention == null
                    || mention.kind == ActorMention.Kind.OWN
                    || !Agreement.fits(predicate.reading, List.of(mention), true)) {
                continue;
            }
            if (acts(mention)) {
                return mention;
            }
            nearest = nearest == null ? mention : nearest;
        }
        return nearest;
    }

    /** "قال المتحدث إن بوتين دعا ترامب، وأبدى استعداده": what a spokesman tells of somebody goes on with what that one expresses. */
    private boolean ofHisMaster(Predicate predicate, Predicate embedded, Sentence sentence) {
        List<ActorMention> teller = found.get(sentence.firstPredicate).subject;
        return predicate.has(VerbSense.EXPRESS)
                && !predicate.participle
                && predicate.reading.cut().conjunction() == 'و'
                && embedded.explicit
                && embedded.subject.size() == 1
                && embedded.subject.get(0).actorKind == ActorKind.PERSON
                && teller.size() == 1
                && teller.get(0).office == Office.SPOKESPERSON;
    }

    /** "تأتي المكالمة عشية زيارة الرئيس فلان لواشنطن، حيث يعتزم": behind حيث the only man of a sentence in which nobody acts. */
    private @Nullable ActorMention whereHe(Predicate predicate, Sentence sentence) {
        if (predicate.token <= sentence.from || !tokens.get(predicate.token - 1).is("حيث")) {
            return null;
        }
        for (int i = sentence.firstPredicate; i < found.size(); i++) {
            if (found.get(i).explicit) {
                return null;
            }
        }
        ActorMention only = null;
        for (int k = sentence.from; k < predicate.token; k++) {
            ActorMention mention = layer.mentionFrom(k);
            if (mention != null && mention.actorKind == ActorKind.PERSON) {
                if (only != null || mention.number != 1) {
                    return null;
                }
                only = mention;
            }
        }
        return only != null && Agreement.fits(predicate.reading, List.of(only), true) ? only : null;
    }

    /** Whether somebody is the subject of a verb beside it. */
    private boolean acts(ActorMention mention) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).token > mention.first - ClauseWords.FAR; i--) {
            if (found.get(i).explicit && found.get(i).subject.contains(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "تلقى الرئيس … اتصالا من نظيره …، واتفقا": two persons named before a verb in its sentence are nearer than those of the one before. */
    private boolean namesTwo(int from, int to) {
        ActorMention first = null;
        for (int k = from; k < to; k++) {
            ActorMention mention = layer.mentionFrom(k);
            if (mention != null && mention.actorKind == ActorKind.PERSON && mention.number == 1) {
                if (first != null && !mention.head.equals(first.head)) {
                    return true;
                }
                first = first == null ? mention : first;
            }
        }
        return false;
    }

    /** "اتفق الرجلان …، ووعد الوزير بـ…. لكنه كتب": who acted last in the sentence before, where its topic are several. */
    private List<ActorMention> lastSubject(Sentence sentence) {
        for (int i = sentence.firstPredicate - 1;
                i >= 0 && sentence.from - found.get(i).token < 2 * ClauseWords.FAR;
                i--) {
            if (found.get(i).explicit && !found.get(i).subject.isEmpty()) {
                return found.get(i).subject;
            }
        }
        return List.of();
    }

    /** Whether a predicate stands inside what somebody says or speaks of: behind أن or إن, "ما نشرته رويترز". */
    private boolean isEmbedded(int index, Sentence sentence) {
        Predicate predicate = found.get(index);
        String before = predicate.token > sentence.from
                ? tokens.get(predicate.token - 1).form()
                : "";
        boolean what = WHAT.contains(before) && !predicate.reading.pronoun().isEmpty();
        if (what || ClauseWords.RELATIVE.contains(before)) {
            return true;
        }
        if (index == sentence.firstPredicate) {
            return false;
        }
        for (int k = predicate.token - 1; k > found.get(index - 1).token; k--) {
            if (Words.COMPLEMENT.contains(tokens.get(k).form())) {
                return true;
            }
        }
        return predicate.reading.cut().conjunction() == 0 && !predicate.participle && isEmbedded(index - 1, sentence);
    }
}
