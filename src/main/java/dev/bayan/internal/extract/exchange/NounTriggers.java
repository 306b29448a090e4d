package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nouns that tell of captives changing hands: "الإفراج عن", "إعادة", "تسليمهم", "صفقة تبادل". */
final class NounTriggers {
    private static final WordSet RELEASE = Concepts.words("RELEASE");
    private static final WordSet SWAP = Concepts.words("SWAP");
    private static final WordSet THEM = WordSet.of("هم", "هما", "هن", "ه", "ها");
    private static final WordSet PEOPLE = WordSet.of("هم", "هما", "هن");
    private static final int VERB_REACH = 26;
    private static final int NOUN_REACH = 12;
    private static final int ANSWER_REACH = 6;

    private final Phrases phrases;
    private final Scene scene;
    private final VerbChoice verbs;
    private final Matter matter;
    private final SwapNouns swaps;
    private final VerbTriggers verbTriggers;
    private final NamedPersons persons;

    NounTriggers(Phrases phrases, VerbChoice verbs, Matter matter, SwapNouns swaps, VerbTriggers verbTriggers) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.verbs = verbs;
        this.matter = matter;
        this.swaps = swaps;
        this.verbTriggers = verbTriggers;
        this.persons = new NamedPersons(phrases);
    }

    @Nullable
    Trigger trigger(int i) {
        Reading masdar = masdarWithPronoun(i);
        boolean opens = Concepts.opensExchange(scene, i);
        boolean release = opens && phrases.in(i, RELEASE) || masdar != null;
        boolean swap = opens && phrases.in(i, SWAP)
                || verbs.isSwapNoun(i, scene.actors().predicateAt(i));
        if (!release && !swap) {
            return null;
        }
        if (phrases.in(i - 1, ExchangeWords.NO_EVENT) || form(i).contains("صفق") && !swaps.dealOfCaptives(i)) {
            matter.otherMatter(i, true);
            return null;
        }
        if (namesOldDeal(i) || headsAnswer(i)) {
            matter.otherMatter(i, true);
            return null;
        }
        boolean back = release && ExchangeWords.ABOUT_THEM.contains(form(i + 1))
                || masdar != null && PEOPLE.contains(masdar.pronoun());
        boolean told = back || release && releases(i) || swap && swaps.swaps(i);
        boolean raided = nounAct(i) == Act.TAKE && matter.raid(i);
        if (told && !raided && !matter.byCourt(i) && !matter.rescue(form(i).contains("تحرير"), i)) {
            return new Trigger(i, nounAct(i), null, List.of(), back);
        }
        matter.otherMatter(i, swap || form(i).endsWith("افراج") || matter.captivesNear(i, NOUN_REACH));
        return null;
    }

    /** "أعيد اعتقالهم بعد الإفراج عنهم في صفقة الجندي شاليط": a deal of the past by the name of its one captive, without a day or a number. */
    private boolean namesOldDeal(int i) {
        if (!form(i).startsWith("صفق")
                || !phrases.in(i + 1, ExchangeWords.ONE_PERSON)
                || !ExchangeWords.DEAL_SETTING.contains(form(i - 1))) {
            return false;
        }
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + NOUN_REACH); k++) {
            if (scene.time().amount(k).isPresent() || scene.time().date(k).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "- عن تبادل الأسرى: «هذا العمل متواصل»": the matter that an answer is about. */
    private boolean headsAnswer(int i) {
        boolean about = ExchangeWords.TOPIC.contains(form(i - 1)) && i - scene.sentenceStart(i) <= 2;
        for (int k = i + 1; about && k < Math.min(scene.sentenceEnd(i), i + ANSWER_REACH); k++) {
            if (phrases.tokens.get(k).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** "تسليمهما", "إعادتهم": a masdar whose pronoun may be the captives. */
    private @Nullable Reading masdarWithPronoun(int i) {
        if (!scene.actors().hasMasdar(i) || !scene.actors().senses(i).meets(ExchangeWords.MOVES)) {
            return null;
        }
        for (Reading reading : scene.actors().readings(i)) {
            boolean captives = reading.has(VerbSense.EXCHANGE)
                    ? PEOPLE.contains(reading.pronoun())
                    : THEM.contains(reading.pronoun());
            if (reading.isMasdar() && reading.hasAny(ExchangeWords.MOVES) && captives) {
                return reading;
            }
        }
        return null;
    }

    private Act nounAct(int i) {
        String form = form(i);
        if (ExchangeWords.SWAP_STEM.occursIn(form)) {
            return Act.SWAP;
        }
        boolean takes = ExchangeWords.TAKE_STEM.occursIn(form) && !form.contains("تسليم");
        return form.contains("عود") && !form.contains("اعاد") ? Act.RETURN : takes ? Act.TAKE : Act.GIVE;
    }

    /** Whether a noun of release or handover has captives as what is moved. */
    private boolean releases(int i) {
        if (form(i).endsWith("عوده")) {
            return scene.time().amount(i + 1).isPresent() && matter.comesHome(i);
        }
        boolean idiom = verbs.freedomAhead(i) > 0 || form(i).endsWith("افراج");
        if (ExchangeWords.IN_RETURN.contains(form(i - 1)) && releasedBefore(i)) {
            return true;
        }
        Side holder = phrases.sideAt(i + 1);
        if (idiom && holder != null && persons.foreigner(i, holder.entity())) {
            return true;
        }
        int end = Math.min(scene.sentenceEnd(i), i + NOUN_REACH);
        for (int k = i + 1; k < end; k++) {
            if (matter.notObject(k, i) || phrases.finite(k) != null) {
                return false;
            }
            // "حركة المقاومة الإسلامية (حماس)"
            boolean bracket = form(k).equals("(") || form(k).equals(")");
            boolean inName = phrases.isMark(k)
                    && scene.actors().mentionAt(k - 1) != null
                    && (bracket
                            || scene.actors().mentionAt(k - 1) == scene.actors().mentionAt(k + 1));
            if (inName) {
                continue;
            }
            if (phrases.isMark(k) && !phrases.isComma(k) && !form(k).equals("\"") && !form(k).equals("«")) {
                return false;
            }
            if (matter.isCaptive(k, idiom)
                    || phrases.nisba(k) != null && form(k).startsWith("ال") && relativeHeld(k)
                    || phrases.captives(k) != null
                            && (scene.time().amount(k - 1).isPresent()
                                    || scene.time().amount(k + 1).isPresent())
                            && matter.heldBehind(k)) {
                return !matter.against(k, i);
            }
        }
        return false;
    }

    /** "إعادة اللبنانيين الذين أسرتهم إسرائيل": people told by their nation who are captives. */
    private boolean relativeHeld(int k) {
        return ExchangeWords.RELATIVE.contains(form(k + 1)) && phrases.capturedThem(k + 2) != null;
    }

    /** Whether a release is told in the clause before: "أفرجت موسكو عن … مقابل تسليم …". */
    private boolean releasedBefore(int i) {
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < VERB_REACH; k--) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                return verb.has(VerbSense.RELEASE) && (form(k).contains("فرج") || verbs.freedomAhead(k) > 0)
                        || verb.has(VerbSense.HANDOVER) && verbTriggers.hasObject(k, verb.reading());
            }
        }
        return false;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
