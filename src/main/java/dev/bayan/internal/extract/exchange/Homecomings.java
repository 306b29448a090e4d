package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.model.ActorKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "الجمعة عاد 390 شخصا، وأمس استعدنا 307": plain persons who come home on some day, in a text that has just told of an exchange. */
final class Homecomings {
    private static final int WAY_HOME = 4;
    private static final int DAY_REACH = 8;

    private final Phrases phrases;
    private final Scene scene;

    Homecomings(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** The homecoming that a verb tells of, where nothing in its own sentence says whence they come. */
    @Nullable
    Trigger at(int i) {
        if (scene.form(i).endsWith("عوده") && scene.time().amount(i + 1).isPresent()) {
            // "أكد عودة 303 من المدافعين عن أوكرانيا إلى الوطن"
            return persons(i + 1) ? new Trigger(i, Act.RETURN, null, List.of(), false) : null;
        }
        boolean motion = phrases.is(i, ExchangeWords.RETURN);
        boolean may = motion || scene.actors().senses(i).has(VerbSense.RECOVER);
        if (!may || !persons(home(i + 1)) || ExchangeWords.NEGATION.contains(scene.form(i - 1))) {
            return null;
        }
        for (Reading reading : scene.actors().readings(i)) {
            boolean home = motion
                    ? reading.form().person() == 3
                    : reading.has(VerbSense.RECOVER) && reading.form().person() == 1;
            if (home
                    && reading.isFinite()
                    && reading.isPast()
                    && reading.pronoun().isEmpty()
                    && !reading.form().passive()) {
                return new Trigger(i, motion ? Act.RETURN : Act.TAKE, reading, List.of(), false);
            }
        }
        return null;
    }

    /** "… وأمس عاد 307، واليوم 303 آخرون": another day and number, without the verb that the clause before has told. */
    @Nullable
    Trigger elliptic(int i, @Nullable Trigger before) {
        boolean goesOn = before != null && !before.isNoun() && before.asVerb().isPast() && before.act() != Act.GIVE;
        return goesOn && before != null && opensNumber(i)
                ? new Trigger(i, before.act(), before.asVerb(), List.of(), false)
                : null;
    }

    /** "، واليوم 303 مدافعين", "، وقبلها يوم الجمعة 390 أسيرا". */
    boolean opensNumber(int i) {
        if (i == 0 || !phrases.isComma(i - 1) || !scene.form(i).startsWith("و")) {
            return false;
        }
        int day = phrases.is(i, ExchangeWords.BEFORE_IT) ? i + 1 : i;
        return scene.time().date(day).isPresent()
                && scene.time().dateEnd(day) > day
                && persons(scene.time().dateEnd(day));
    }

    /** Behind "إلى الوطن" and a date: "عاد اليوم إلى الوطن 307". */
    private int home(int from) {
        int k = scene.time().dateEnd(from);
        if (scene.form(k).equals("الي") && phrases.in(k + 1, ExchangeWords.HOME)) {
            k += 2;
        }
        return Math.min(scene.time().dateEnd(k), from + WAY_HOME);
    }

    /** "390 شخصا", "307 من جنودنا": a number that counts persons, and not since some day. */
    private boolean persons(int k) {
        Optional<AmountMatch> amount = scene.time().amount(k);
        if (amount.isEmpty()
                || amount.get().first() != k
                || amount.get().value().isEmpty()) {
            return false;
        }
        int noun = amount.get().last();
        boolean defenders = scene.form(noun).equals("من") && phrases.namesCaptives(noun + 1);
        boolean ours =
                scene.form(noun).equals("من") && (phrases.ours(noun + 1) || phrases.in(noun + 1, ExchangeWords.OURS));
        boolean counted = ours
                || defenders
                || phrases.captives(noun) != null
                || ExchangeWords.OTHERS.contains(scene.form(noun))
                        && scene.form(noun).length() > 3;
        for (int n = noun; counted && n < scene.sentenceEnd(k) && !phrases.isMark(n); n++) {
            boolean elsewhere = scene.form(n).equals("الي") && !ours && !isHome(n + 1);
            counted = !elsewhere && !ExchangeWords.SINCE.contains(scene.form(n));
        }
        return counted;
    }

    /** A country, one's own or one that is named; who comes to a house or a hospital may have fled or been hurt. */
    private boolean isHome(int k) {
        ActorMention mention = scene.actors().mentionFrom(k);
        boolean state =
                mention != null && mention.entity() != null && mention.entity().kind() == ActorKind.STATE;
        return state || phrases.in(k, ExchangeWords.HOME) && !phrases.in(k, ExchangeWords.HOUSE);
    }

    /** The date that opens the clause of a verb: ", وأمس كنا قد استعدنا". */
    @Nullable
    DateMatch day(int verb) {
        if (opensNumber(verb)) {
            return scene.time()
                    .date(phrases.is(verb, ExchangeWords.BEFORE_IT) ? verb + 1 : verb)
                    .orElse(null);
        }
        int end = verb;
        while (end > scene.sentenceStart(verb)
                && (scene.form(end - 1).equals("قد") || scene.form(end - 1).startsWith("كن"))) {
            end--;
        }
        for (DateMatch date : scene.time().dates(Math.max(scene.sentenceStart(verb), end - DAY_REACH), end, false)) {
            boolean opens = date.first() == scene.sentenceStart(verb)
                    || phrases.isMark(date.first() - 1)
                    || scene.form(date.first()).startsWith("و");
            if (date.last() == end && opens) {
                return date;
            }
        }
        return null;
    }
}
