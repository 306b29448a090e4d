package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DropReason;
import dev.bayan.model.Office;
import java.util.List;
import java.util.Set;

/** The future (سـ، سوف) and its negation (لن) in an actor's own reported words about itself, and in a communiqué's "we". */
final class OwnWords extends Triggers {
    private static final WordSet PREPOSITION = TriggerWords.of("PREPOSITION");
    private static final WordSet LAN = TriggerWords.of("LAN");
    private static final WordSet SAWFA = TriggerWords.of("SAWFA");
    private static final WordSet UNWILLED = TriggerWords.of("UNWILLED");
    private static final WordSet OBSERVERS = TriggerWords.of("OBSERVERS");
    private static final WordSet GO_ON = WordSet.of("ظل", "بقي");
    private static final WordSet BODY = TriggerWords.of("BODY");
    private static final WordSet OWN_PEOPLE = TriggerWords.of("OWN_PEOPLE");
    private static final WordSet OWN_PRONOUN = WordSet.of("ه", "ها", "هم", "نا", "ي");
    private static final WordSet OURS = WordSet.of("نا", "ي");
    private static final WordSet HERS = WordSet.of("انها", "بانها", "وانها");
    private static final WordSet LEADERS = TriggerWords.of("LEADERS");
    private static final WordSet UNITS = TriggerWords.of("UNITS");
    private static final WordSet REPRESENTATIVE = TriggerWords.of("REPRESENTATIVE");
    private static final WordSet IN_IT = TriggerWords.of("IN_IT");
    private static final Senses TALKS = Senses.of(VerbSense.DISCUSS, VerbSense.TALK);
    private static final WordSet DOING = WordSet.of(
            "سافعل", "سافعله", "ستفعل", "ستفعله", "ستفعلونه", "سيفعل", "سيفعله", "سيفعلونه", "سنفعل", "سنفعله");
    private static final WordSet THIS = WordSet.of("وهو", "هو", "وهذا", "هذا", "وذلك");
    private static final WordSet TO_HIM = WordSet.of("له", "لها", "لي", "لنا", "لهم");
    private static final int TELLING = 8;
    private static final WordSet DIALOGUE = WordSet.of("حاور", "تحاور", "شاور", "تشاور");
    private static final String UNION = "European Union";
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final int TOPIC = 3;
    private static final int NAMES_BACK = 200;
    private static final int TITLE = 3;
    private static final int CLAUSE = 10;
    private static final WordSet JUDGING = WordSet.of("اعتبر", "راي", "عد", "وصف");
    private static final int PARTNER = 6;
    private static final int FRONT = 14;
    private static final WordSet LED_BY = WordSet.of("برئاسه", "بقياده");
    private static final WordSet THEIR_STATES = WordSet.of("بلديهما", "بلداهما", "حكومتيهما", "دولتيهما");
    private static final WordSet ANYBODY = WordSet.of("اي", "ايه", "احد", "هناك", "ثمه");
    private static final WordSet AND_WILL_NOT = WordSet.of("ولن", "وسوف");
    /** "ستكون جزءا من القوة" */
    private static final WordSet PART = WordSet.of("جزءا", "طرفا");

    private static final WordSet BARE_THAT = WordSet.of("ان", "وان", "بان", "وبان");
    private static final WordSet OWN_FRONT = WordSet.of("كلا", "كل", "جميع", "احدا", "احد");

    OwnWords(Workbench workbench) {
        super(workbench);
    }

    /** Whether a verb is a future or a denied future, which only this class judges. */
    boolean isFuture(Predicate predicate) {
        return refused(predicate) || promised(predicate);
    }

    private boolean refused(Predicate predicate) {
        return LAN.contains(scene.form(predicate.token() - 1));
    }

    private boolean promised(Predicate predicate) {
        return predicate.reading().cut().future() || SAWFA.contains(scene.form(predicate.token() - 1));
    }

    void at(Predicate predicate) {
        boolean refusal = refused(predicate);
        int i = predicate.token();
        if (takesUp(i)
                || !willed(predicate, refusal)
                || topic(predicate)
                || spans.specificVerb(predicate)
                        && !(refusal && predicate.has(VerbSense.STOP))
                        && !spans.bringsAllHome(predicate)) {
            if (spans.specificVerb(predicate)) {
                drafts.told(new Draft(CommitmentKind.PLEDGE, "future", i, committers(predicate)));
            }
            drop(DropReason.OTHER_MATTER, i);
            return;
        }
        List<ActorMention> committers = committers(predicate);
        if (committers.isEmpty()) {
            drop(predicate.isFirstPerson() ? DropReason.INCOMPLETE : DropReason.ANOTHERS, i);
            return;
        }
        int end = spans.end(i, false);
        if (end <= i + 1 && predicate.has(VerbSense.BE)) {
            return;
        }
        int first = bound.mentionStart(predicate);
        int particle = refusal || SAWFA.contains(scene.form(i - 1)) ? i - 1 : i;
        drafts.addAll(new Draft(
                        refusal ? CommitmentKind.REFUSAL : CommitmentKind.PLEDGE,
                        refusal ? "lan" : "future",
                        i,
                        committers)
                .spans(Math.min(first, particle), i, end));
    }

    /** "وهو ما سأفعله الآن": what will be done has been told. */
    private boolean takesUp(int i) {
        return DOING.contains(scene.form(i)) && scene.form(i - 1).equals("ما") && THIS.contains(scene.form(i - 2));
    }

    /** "مكالمة ستجري غدا وسيبحثان فيها": what will be talked over in what was told of before is its topic. */
    private boolean topic(Predicate predicate) {
        for (int k = predicate.token() + 1; predicate.reading().hasAny(TALKS) && k <= predicate.token() + TOPIC; k++) {
            if (IN_IT.contains(scene.form(k))) {
                return true;
            }
        }
        if (predicate.has(VerbSense.DISCUSS) && predicate.isDual() && furtherCall(predicate.token())) {
            // "إن الغد سيشهد مكالمة بينهما وإنهما سيناقشان"
            return true;
        }
        return predicate.has(VerbSense.TALK)
                && (predicate.isDual() || toSomebody(predicate.token()) || furtherCall(predicate.token()));
    }

    /** "سيتحدث هذا الأسبوع إلى بوتين": a talk with somebody that is announced is a call; "سنتحاور مع الوزير" is a dialogue. */
    private boolean toSomebody(int talks) {
        Predicate verb = scene.actors().predicateAt(talks);
        if (verb != null
                && verb.isFirstPerson()
                && DIALOGUE.contains(verb.reading().verb())) {
            return false;
        }
        for (int k = talks + 1; k < Math.min(talks + PARTNER, scene.sentenceEnd(talks)); k++) {
            boolean to = scene.form(k).equals("الي") || scene.form(k).equals("مع");
            ActorMention whom = to ? scene.actors().mentionFrom(k + 1) : null;
            if (to) {
                return whom != null && whom.isPerson();
            }
        }
        return false;
    }

    /** "أعلن أن المكالمة ستبدأ عند العاشرة وأنه سيتحدث بعدها إلى زيلينسكي": whom else one will talk to is a call where one is spoken of. */
    private boolean furtherCall(int talks) {
        for (int k = talks - 1; k >= scene.sentenceStart(talks); k--) {
            Concepts.CallNoun call = Concepts.call(scene, k);
            if (call == Concepts.CallNoun.PHONE || call == Concepts.CallNoun.VIDEO) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb names something that one does of one's own will, and a doer: not "سيتم", "ستضطر", "سيُطلق". */
    private boolean willed(Predicate predicate, boolean refusal) {
        if (predicate.isFirstPerson()) {
            return !UNWILLED.contains(predicate.reading().verb());
        }
        // "ستبقى في المدينة" tells where one will go on staying
        // and "ستبقي قواتها", with dots, that one will keep something
        boolean stays = predicate.reading().verb().equals("بقي")
                        && (scene.form(predicate.token() + 1).equals("في") || keeps(predicate.token()))
                || goesOnDoing(predicate);
        if (predicate.has(VerbSense.BE) && ANYBODY.contains(scene.form(predicate.token() + 1))) {
            // "لن يكون أي طرف على علم بها"
            return false;
        }
        if (predicate.reading().verb().equals("توقف")
                && !scene.form(predicate.token() + 1).equals("عن")) {
            // "سيتوقف الإرهاب على الفور"
            return false;
        }
        boolean takesPart =
                predicate.reading().verb().equals("كان") && PART.contains(scene.form(predicate.token() + 1));
        boolean state = predicate.has(VerbSense.BE) && !refusal && !stays && !takesPart;
        // "ستتحقق من هوياتهم": who verifies something does so of his own will
        boolean agentless = predicate.has(VerbSense.HAPPEN)
                && !predicate.explicitSubject()
                && !scene.form(predicate.token() + 1).equals("من")
                && !scene.form(predicate.token() + 1).equals("مما")
                && !convenes(predicate);
        boolean held = predicate.reading().verb().equals("اجري") && !predicate.explicitSubject();
        if (held && goesOnItself(predicate.token())) {
            return false;
        }
        if (predicate.reading().verb().equals("اجري") && PREPOSITION.contains(scene.form(predicate.token() + 1))) {
            // "مفاوضات ستجري خلال أيام": what is held, and not who holds it
            return false;
        }
        boolean force = predicate.reading().verb().equals("دخل") && takesForce(predicate.token());
        return !state
                && !agentless
                && !force
                && !predicate.reading().form().passive()
                && !predicate.has(VerbSense.INTEND)
                && !UNWILLED.contains(predicate.reading().verb())
                && !namePosition(predicate.token());
    }

    /** "إنه سيعقد اجتماعا", "إن فريقها سيعقد محادثات": the active, whose object behind it is in the accusative; a meeting "سيعقد" by itself. */
    private boolean convenes(Predicate predicate) {
        int object = predicate.token() + 1;
        while (Words.ADVERB.contains(scene.form(object))) {
            object++;
        }
        String form = scene.form(object);
        int before = beforeVerb(predicate.token());
        return predicate.reading().verb().equals("عقد")
                && (form.endsWith("ا")
                        || form.endsWith("ات")
                                && (Bound.isThirdPersonComplement(scene.form(before))
                                        || ownBody(before)
                                        || before >= scene.sentenceStart(before)
                                                && scene.actors().mentionAt(before) != null));
    }

    /** "أنه سيجري تشكيل فرق": a deed with its genitive takes place, and nobody holds it as he would "محادثات", "حوارا". */
    private boolean goesOnItself(int i) {
        String form = scene.form(i + 1);
        return scene.isMasdar(i + 1)
                && !form.endsWith("ا")
                && !form.endsWith("ات")
                && !form.endsWith("ه")
                && scene.actors().mentionFrom(i + 2) == null
                && !Words.FUNCTION.contains(scene.form(i + 2))
                && scene.tokens().get(i + 2).isWord();
    }

    /** "ستظل تتقيد", "ستبقى تدافع": who will go on doing what the verb behind tells. */
    private boolean goesOnDoing(Predicate predicate) {
        Predicate doing = scene.actors().predicateAt(predicate.token() + 1);
        return predicate.has(VerbSense.BE)
                && GO_ON.contains(predicate.reading().verb())
                && doing != null
                && !doing.participle()
                && !doing.reading().isPast()
                && !doing.reading().form().passive()
                && doing.reading().cut().conjunction() == 0
                && !doing.has(VerbSense.BE)
                && !UNWILLED.contains(doing.reading().verb());
    }

    /** "ستدخل الهدنة حيز التنفيذ": what enters into force does nothing of its own will. */
    private boolean takesForce(int i) {
        for (int k = i + 1; k < Math.min(i + 6, scene.sentenceEnd(i)); k++) {
            if (scene.form(k).equals("حيز") || scene.form(k).equals("طور")) {
                return true;
            }
        }
        return false;
    }

    /** "ستبقي قواتها": the causative, which only its dots tell from "ستبقى", with its object behind. */
    private boolean keeps(int i) {
        String next = scene.form(i + 1);
        return scene.text().spelling(scene.tokens().get(i)).endsWith("ي")
                && !Words.FUNCTION.contains(next)
                && !PREPOSITION.contains(next)
                && scene.tokens().get(i + 1).isWord();
    }

    /** What follows a preposition or stands alone in quotation marks is a name, whatever it looks like: "في سيالكوت". */
    private boolean namePosition(int i) {
        String before = scene.form(i - 1);
        boolean alone = i > 0
                && i + 1 < scene.tokens().size()
                && !scene.tokens().get(i - 1).isWord()
                && !scene.tokens().get(i + 1).isWord()
                && scene.tokens().get(i).quote() >= 0
                && scene.tokens().get(i - 1).quote() == scene.tokens().get(i).quote();
        boolean feminineNoun = scene.text().spelling(scene.tokens().get(i)).endsWith("ة");
        return alone || feminineNoun || PREPOSITION.contains(before);
    }

    private List<ActorMention> committers(Predicate predicate) {
        int i = predicate.token();
        if (predicate.isFirstPerson()) {
            return bound.speaker(i);
        }
        List<ActorMention> takenUp = drafts.takenUp(beforeVerb(i));
        if (!takenUp.isEmpty()) {
            return takenUp;
        }
        if (predicate.isDual() && THEIR_STATES.contains(scene.form(beforeVerb(i)))) {
            // "قال الوزيران إن بلديهما سيواصلان"
            List<ActorMention> both = scene.attribution().speaker(i);
            return Scene.entitiesOf(both).size() == 2 && !observed(i) ? both : List.of();
        }
        if (OURS.contains(ownPeople(i + 1))) {
            return bound.speaker(i);
        }
        if (judged(beforeVerb(i))) {
            return List.of();
        }
        List<ActorMention> self = ofWhoeverSays(predicate);
        if (!self.isEmpty()) {
            return self;
        }
        List<ActorMention> told = ofWhoeverTold(predicate);
        List<ActorMention> relayed = told.isEmpty() ? bound.relayed(predicate) : told;
        List<ActorMention> subject = relayed.isEmpty() ? bound.known(predicate.subject()) : relayed;
        if (subject.isEmpty() && predicate.reading().cut().conjunction() != 0) {
            subject = carriedOver(predicate);
        }
        if (subject.isEmpty() && predicate.isDual() && scene.tokens().get(i).quote() >= 0) {
            subject = scene.actors().lastPairBefore(i);
        }
        List<ActorMention> speaker = scene.attribution().speaker(i);
        List<ActorMention> source = scene.attribution().of(i);
        if (anothersBody(subject, speaker) && !observed(i)) {
            return speaker;
        }
        if ((subject.isEmpty() || !predicate.explicitSubject())
                && (ownBody(beforeVerb(i)) || leads(speaker, beforeVerb(i)))
                && !observed(i)) {
            return speaker.isEmpty() ? source : speaker;
        }
        List<ActorMention> parallel = AND_WILL_NOT.contains(scene.form(i - 1)) && !predicate.explicitSubject()
                ? drafts.parallel(predicate)
                : List.of();
        if (!parallel.isEmpty()) {
            return parallel;
        }
        List<ActorMention> before = predicate.reading().cut().conjunction() != 0 && !predicate.explicitSubject()
                ? drafts.goingOn(i, subject)
                : List.of();
        if (!before.isEmpty()) {
            return before;
        }
        List<ActorMention> forces = ownForces(predicate);
        List<ActorMention> unit = forces.isEmpty() && (subject.isEmpty() || namesLikeAdjective(beforeVerb(i)))
                ? unit(beforeVerb(i))
                : forces;
        unit = unit.isEmpty() ? led(predicate) : unit;
        unit = unit.isEmpty() && !predicate.explicitSubject()
                ? bound.withAllies(beforeVerb(i), scene.sentenceStart(i))
                : unit;
        if (!unit.isEmpty()) {
            subject = unit;
        }
        boolean quoted =
                scene.tokens().get(i).quote() >= 0 && speaker.isEmpty() && source.isEmpty() && predicate.isDual();
        boolean own = quoted
                || Bound.sameSides(subject, speaker)
                || Bound.sameSides(subject, source)
                || ofUnion(subject, speaker)
                || toldByFirstName(i, subject)
                || ofStateless(subject, speaker)
                || spokenFor(i, subject, speaker)
                || speaker.isEmpty() && jointly(i, subject);
        return own && (!unit.isEmpty() || !otherSubject(predicate) && !fronted(predicate)) && !observed(i)
                ? subject
                : List.of();
    }

    /** "معتبرا أنه سيخفف من معاناتهم": it, which somebody judges, rather than himself. */
    private boolean judged(int complement) {
        Predicate judging = Bound.isThirdPersonComplement(scene.form(complement))
                ? scene.actors().predicateAt(complement - 1)
                : null;
        return judging != null && JUDGING.contains(judging.reading().verb());
    }

    /** "إنه يريد المساعدة وسيتحقق": the subject of the verb before, of the same form, that a coordinated future goes on with. */
    private List<ActorMention> carriedOver(Predicate predicate) {
        Predicate before = scene.predicateBefore(predicate.token());
        boolean sameForm = before != null
                && !before.isFirstPerson()
                && !before.reading().isPast()
                && before.reading().form().gender()
                        == predicate.reading().form().gender()
                && before.reading().form().number()
                        == predicate.reading().form().number();
        return before != null && sameForm ? bound.subject(before) : List.of();
    }

    /** "وأكدت أنها ستواصل": the pronoun right behind a verb of saying of its own form, whose speaker only a title tells. */
    private List<ActorMention> ofWhoeverSays(Predicate predicate) {
        int k = beforeVerb(predicate.token());
        Predicate saying = predicate.explicitSubject() || !Bound.isThirdPersonComplement(scene.form(k))
                ? null
                : scene.predicateBefore(k);
        if (saying == null
                || !saying.has(VerbSense.SAY)
                || saying.isFirstPerson()
                || saying.token() < scene.sentenceStart(k)
                || !untold(saying, predicate)) {
            return List.of();
        }
        boolean hers = saying.reading().form().gender() == Gender.FEMININE;
        String form = scene.form(k);
        boolean fits = hers ? form.endsWith("ها") : form.endsWith("ه");
        List<ActorMention> speaker = scene.attribution().speaker(predicate.token());
        return fits || form.endsWith("هم") && leadersOf(speaker) ? speaker : List.of();
    }

    /** "قادة الاتحاد الأوروبي", "وزراء خارجية المجموعة": whether those who speak are told as several people of one body. */
    private boolean leadersOf(List<ActorMention> speaker) {
        ActorMention body = speaker.size() == 1 && !speaker.get(0).isPerson() ? speaker.get(0) : null;
        for (int k = body == null ? 0 : Math.max(0, body.first() - 2); body != null && k <= body.first(); k++) {
            if (TriggerWords.is(scene.form(k), LEADERS)) {
                return true;
            }
        }
        return false;
    }

    /** "إن بوتين أبلغه «بقوة» أنه سيرد", "إن شي أكد له أنه": whoever tells somebody what he will do himself. */
    private List<ActorMention> ofWhoeverTold(Predicate predicate) {
        int k = beforeVerb(predicate.token());
        Predicate telling = predicate.explicitSubject() || !Bound.isThirdPersonComplement(scene.form(k))
                ? null
                : scene.predicateBefore(k);
        if (telling == null
                || !telling.explicitSubject()
                || telling.isFirstPerson()
                || k - telling.token() > TELLING
                || scene.form(k).startsWith("و")
                || !(telling.has(VerbSense.INFORM)
                                && !telling.reading().pronoun().isEmpty()
                        || telling.has(VerbSense.SAY) && TO_HIM.contains(scene.form(telling.token() + 1)))) {
            return List.of();
        }
        boolean hers = telling.reading().form().gender() == Gender.FEMININE;
        return scene.form(k).endsWith(hers ? "ها" : "ه") ? bound.known(telling.subject()) : List.of();
    }

    /** Whether nothing beside a verb of saying tells its subject, or it is carried over although the source is somebody else. */
    private boolean untold(Predicate saying, Predicate predicate) {
        List<ActorMention> subject = bound.known(saying.subject());
        List<ActorMention> speaker = scene.attribution().speaker(predicate.token());
        return subject.isEmpty()
                || predicate.subject().isEmpty()
                || !saying.explicitSubject()
                        && predicate.subject().equals(saying.subject())
                        && !speaker.isEmpty()
                        && speaker.get(0).first() > subject.get(0).first();
    }

    /** "بلاده" of a speaker whose state only the rest of the text tells. */
    private static boolean ofStateless(List<ActorMention> subject, List<ActorMention> speaker) {
        return subject.size() == 1
                && subject.get(0).kind() == ActorMention.Kind.OWN
                && speaker.size() == 1
                && Scene.entitiesOf(speaker).stream()
                        .allMatch(e -> e.isPerson() && e.country() == null && e.affiliation() == null);
    }

    /** "قال القيادي في حماس فلان إن الحركة لن", "قال الحزب إن قواته": the body that a man speaks of is his own, whichever was spoken of before. */
    private boolean anothersBody(List<ActorMention> subject, List<ActorMention> speaker) {
        if (subject.size() != 1) {
            return false;
        }
        ActorMention body = subject.get(0);
        String form = scene.form(body.first());
        boolean his = body.kind() == ActorMention.Kind.OWN && (form.endsWith("ه") || form.endsWith("ها"));
        return (his || body.kind() == ActorMention.Kind.BARE && BODY.contains(form))
                && speaker.size() == 1
                && speaker.get(0).entity() != null
                && (speaker.get(0).entity().affiliation() != null
                        || speaker.get(0).entity().kind() == ActorKind.ARMED_GROUP)
                && !Bound.sameSides(subject, speaker);
    }

    /** "الدولة", "رجاله": a body or people of whoever speaks. */
    private boolean ownBody(int k) {
        return BODY.contains(scene.form(k)) || OWN_PRONOUN.contains(ownPeople(k));
    }

    /** The pronoun on a noun for somebody's people: "ها" of "قواتها", "نا" of "فرقنا"; the empty string where none stands there. */
    private String ownPeople(int k) {
        Cut cut = TriggerWords.cut(scene.word(k), OWN_PEOPLE);
        return cut != null && cut.preposition() == 0 ? cut.pronoun() : "";
    }

    /** "أن جيش بلاده لن ينسحب": the state whose people or body the noun before it names. */
    private List<ActorMention> ownForces(Predicate predicate) {
        int k = beforeVerb(predicate.token());
        ActorMention state = k < scene.sentenceStart(predicate.token())
                ? null
                : scene.actors().mentionAt(k);
        boolean forces = state != null
                && state.kind() == ActorMention.Kind.OWN
                && !predicate.explicitSubject()
                && TriggerWords.is(scene.form(state.first() - 1), OWN_PEOPLE);
        return forces ? bound.known(List.of(state)) : List.of();
    }

    /** "أعلن رئيس الوفد فلان أن الوفد لن يغادر": the body that the title of whoever speaks names. */
    private boolean leads(List<ActorMention> speaker, int body) {
        String form = scene.form(body);
        ActorMention leader = speaker.size() == 1 && form.startsWith("ال") ? speaker.get(0) : null;
        if (leader == null
                || !leader.isPerson()
                || leader.first() < scene.sentenceStart(body)
                || leader.last() > body) {
            return false;
        }
        for (int k = Math.max(scene.sentenceStart(body) + 1, leader.first() - TITLE);
                k < Math.min(body, leader.last() + TITLE);
                k++) {
            if (scene.form(k).equals(form) && TriggerWords.is(scene.form(k - 1), REPRESENTATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "أعلن المستشار الألماني أن الاتحاد الأوروبي سيزيد الضغط": the union that the state of whoever leads it belongs to. */
    private static boolean ofUnion(List<ActorMention> subject, List<ActorMention> speaker) {
        boolean union = subject.size() == 1
                && subject.get(0).entity() != null
                && UNION.equals(subject.get(0).entity().label());
        return union
                && Scene.entitiesOf(speaker).stream()
                        .anyMatch(e -> e.isPerson()
                                && (e.office() == Office.HEAD_OF_STATE || e.office() == Office.HEAD_OF_GOVERNMENT)
                                && e.country() != null
                                && MEMBERS.contains(e.country()));
    }

    /** "جاء في البيان المشترك أن واشنطن سترفع": what states that signed a statement say in it of one of them. */
    private boolean jointly(int i, List<ActorMention> subject) {
        Entity state = subject.size() == 1 ? subject.get(0).entity() : null;
        for (int k = i - 1; state != null && state.kind() == ActorKind.STATE && k > scene.sentenceStart(i); k--) {
            if (scene.form(k).equals("المشترك") && scene.form(k - 1).endsWith("البيان")) {
                return true;
            }
        }
        return false;
    }

    /** "كتيبة روسية ستتولى": a unit and the state that it belongs to. */
    private List<ActorMention> unit(int k) {
        if (namesLikeAdjective(k)) {
            ActorMention named = scene.actors().mentionAt(k);
            return named == null || named.entity() == null ? List.of() : List.of(named);
        }
        Entity state = scene.nisba(k);
        boolean known = isUnit(k - 1) || scene.form(k - 1).endsWith("ا") && isUnit(k - 2);
        return state == null || !known ? List.of() : List.of(scene.actors().stateMention(k, state));
    }

    /** "وفدا روسيا سيتوجه": the accusative of the adjective, which is spelled like the name of the state. */
    private boolean namesLikeAdjective(int k) {
        return scene.form(k).endsWith("يا")
                && scene.form(k - 1).endsWith("ا")
                && isUnit(k - 1)
                && scene.actors().mentionAt(k) != null;
    }

    /** "أن وفدا فرنسيا برئاسة الوزير سيتوجه": a unit of a state and who leads it. */
    private List<ActorMention> led(Predicate predicate) {
        int i = predicate.token();
        for (int k = i - 1; k > Math.max(scene.sentenceStart(i) + 1, i - CLAUSE); k--) {
            if (LED_BY.contains(scene.form(k))) {
                return unit(k - 1);
            }
            if (!scene.tokens().get(k).isWord() || scene.actors().predicateAt(k) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "كتيبة", "وفدا" */
    private boolean isUnit(int k) {
        String unit = scene.form(k);
        return TriggerWords.is(unit, UNITS)
                || unit.endsWith("ا") && TriggerWords.is(unit.substring(0, unit.length() - 1), UNITS);
    }

    /** "قال المتحدث باسم الحركة … إنها لن تحضر", "وقال ممثلها … إن الجبهة لن تعود": the body in whose name somebody speaks. */
    private boolean spokenFor(int i, List<ActorMention> subject, List<ActorMention> speaker) {
        if (subject.size() != 1 || subject.get(0).isPerson()) {
            return false;
        }
        boolean spokesman = Scene.entitiesOf(speaker).stream().anyMatch(e -> e.office() == Office.SPOKESPERSON);
        return spokesman && HERS.contains(scene.form(beforeVerb(i)))
                || BODY.contains(scene.form(beforeVerb(i))) && speaker.stream().anyMatch(this::representative);
    }

    /** "ممثلها بنيويورك فلان", "الناطق بلسانه": whose title says whose he is. */
    private boolean representative(ActorMention speaker) {
        for (int k = Math.max(scene.sentenceStart(speaker.first()), speaker.first() - TITLE); k < speaker.last(); k++) {
            Cut cut = TriggerWords.cut(scene.word(k), REPRESENTATIVE);
            if (cut != null && OWN_PRONOUN.contains(cut.pronoun())) {
                return true;
            }
        }
        return false;
    }

    /** "أبلغني كير أن لندن سترسل": whoever tells is called by his first name, and it is his side that will act. */
    private boolean toldByFirstName(int i, List<ActorMention> subject) {
        Predicate telling = scene.predicateBefore(i);
        if (telling == null
                || !telling.has(VerbSense.INFORM)
                || !telling.subject().isEmpty()
                || telling.reading().pronoun().isEmpty()) {
            return false;
        }
        String first = scene.form(telling.token() + 1);
        for (ActorMention mention : scene.mentions(Math.max(0, i - NAMES_BACK), telling.token())) {
            Entity person = mention.entity();
            boolean named = person != null
                    && person.kind() == ActorKind.PERSON
                    && FoldedText.fold(person.name()).startsWith(first + " ");
            if (named && Bound.sameSides(List.of(mention), subject)) {
                return true;
            }
        }
        return false;
    }

    /** "يرى محللون أن": the nearest saying is an onlooker's. */
    private boolean observed(int i) {
        for (int k = i - 1; k >= scene.sentenceStart(i); k--) {
            Predicate saying = scene.actors().predicateAt(k);
            if (saying != null && saying.has(VerbSense.SAY)) {
                return OBSERVERS.contains(scene.form(k + 1)) || OBSERVERS.contains(scene.form(k - 1));
            }
        }
        return false;
    }

    /** The word before the verb, over its particle, adverbs and the mark that opens its quotation. */
    private int beforeVerb(int i) {
        int k = i - 1;
        while (k > scene.sentenceStart(i)
                && (LAN.contains(scene.form(k))
                        || SAWFA.contains(scene.form(k))
                        || Words.ADVERB.contains(scene.form(k))
                        || opensQuotation(k))) {
            k--;
        }
        return k;
    }

    /** "إن مقاتليها «سيواصلون»": the mark between a subject and its verb. */
    private boolean opensQuotation(int k) {
        return !scene.tokens().get(k).isWord()
                && scene.tokens().get(k).quote() >= 0
                && scene.tokens().get(k - 1).quote() != scene.tokens().get(k).quote()
                && scene.tokens().get(k - 1).isWord();
    }

    /** "ومن يقترب منها سيندم": whether a clause about anybody ends at a token. */
    private boolean anybody(int last) {
        for (int k = last;
                k > Math.max(scene.sentenceStart(last), last - CLAUSE)
                        && !scene.tokens().get(k).is(",");
                k--) {
            if (spans.whoever(k)) {
                return true;
            }
        }
        return false;
    }

    /** "أن القافلة الأولى، وقوامها عشرون شاحنة، ستصل": whether behind أن a noun that names no actor stands before an aside that closes here. */
    private boolean frontedBeforeAside(int close) {
        int start = scene.sentenceStart(close + 1);
        int open = close > start && scene.tokens().get(close).is(",") ? bound.opening(close, start) : -1;
        for (int k = open - 1; k > start && k >= open - TITLE; k--) {
            if (scene.actors().mentionAt(k) != null
                    || scene.actors().predicateAt(k) != null
                    || !scene.form(k).startsWith("ال")
                    || !scene.time().date(k).isEmpty()) {
                return false;
            }
            if (Words.COMPLEMENT.contains(scene.form(k - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "حذر من أن تزويد كييف بالصواريخ سيلحق ضررا": whether أن opens with a noun that is no actor, which is the verb's subject. */
    private boolean fronted(Predicate predicate) {
        int i = predicate.token();
        if (predicate.explicitSubject() || predicate.reading().cut().conjunction() != 0) {
            return false;
        }
        for (int k = i - 1; k > scene.sentenceStart(i) && i - k < FRONT; k--) {
            if (BARE_THAT.contains(scene.form(k))) {
                int first = k + 1;
                while (first < i && !scene.tokens().get(first).isWord()) {
                    first++;
                }
                return first < i
                        && scene.actors().mentionFrom(first) == null
                        && !ownBody(first)
                        && !OWN_FRONT.contains(scene.form(first))
                        && !Words.FUNCTION.contains(scene.form(first))
                        && !Words.ADVERB.contains(scene.form(first))
                        && scene.time().date(first).isEmpty();
            }
            Predicate between = scene.actors().predicateAt(k);
            if (between != null && !between.participle() && scene.form(i - 1).equals("بل")) {
                // "لن يغير الوضع بل سيضر بالعلاقات"
                return fronted(between);
            }
            if (between != null && !between.participle() || Words.COMPLEMENT.contains(scene.form(k))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun right before the verb, which names no actor, is its subject rather than the actor carried over. */
    private boolean otherSubject(Predicate predicate) {
        if (predicate.explicitSubject() || predicate.reading().cut().conjunction() != 0) {
            return false;
        }
        int k = beforeVerb(predicate.token());
        if (anybody(k) || frontedBeforeAside(k)) {
            return true;
        }
        String form = scene.form(k);
        boolean particle = Words.FUNCTION.contains(form)
                || Words.COMPLEMENT.contains(scene.bare(k))
                || Words.FUNCTION.contains(scene.bare(k))
                || LAN.contains(form)
                || SAWFA.contains(form);
        return k >= scene.sentenceStart(predicate.token())
                && scene.tokens().get(k).isWord()
                && scene.tokens().get(k).quote()
                        == scene.tokens().get(predicate.token()).quote()
                && !particle
                && k < predicate.token();
    }
}
