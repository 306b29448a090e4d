package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.model.ActorKind;
import java.util.List;

/** Agreement of a verb with its subject in number and gender: "الوزيران اتفقا", but "اتفق الوزيران". */
final class Agreement {
    private Agreement() {}

    /** Whether a finite verb may have a subject; only behind its subject does it agree in number. */
    static boolean fits(Reading verb, List<ActorMention> subject, boolean subjectBefore) {
        if (verb.form().person() == 2 || subjectBefore && !numberFits(verb, subject)) {
            return false;
        }
        return number(subject) != 1 || genderFits(verb, subject);
    }

    /** Whether a predicate, finite or a participle ("مؤكدا"), may have a subject named before it. */
    static boolean fitsBefore(Predicate predicate, List<ActorMention> subject) {
        return predicate.participle
                ? participleFits(predicate.reading, subject)
                : fits(predicate.reading, subject, true);
    }

    /** How many the subject are; 3 stands for more than two. */
    static int number(List<ActorMention> subject) {
        return subject.size() == 1 ? subject.get(0).number : Math.min(subject.size(), 3);
    }

    private static boolean numberFits(Reading verb, List<ActorMention> subject) {
        int wanted = number(subject);
        return switch (verb.form().number()) {
            case DUAL -> wanted == 2;
            case SINGULAR ->
                wanted != 2 || isPairOfBodies(subject) && verb.form().gender() == Gender.FEMININE;
            case PLURAL -> wanted != 1 || isGroupLike(subject.get(0));
            case ANY -> true;
        };
    }

    private static boolean isPairOfBodies(List<ActorMention> subject) {
        return subject.size() == 1 && subject.get(0).actorKind != ActorKind.PERSON && subject.get(0).number == 2;
    }

    private static boolean isGroupLike(ActorMention mention) {
        return mention.actorKind != ActorKind.PERSON && mention.head.contains("ون");
    }

    private static boolean participleFits(Reading participle, List<ActorMention> subject) {
        int number = number(subject);
        if (participle.form().number() == Number.SINGULAR && number > 1) {
            return subject.size() == 1 && subject.get(0).number == 3;
        }
        if (participle.form().number() == Number.DUAL && number != 2) {
            return false;
        }
        return genderFits(participle, subject);
    }

    private static boolean genderFits(Reading verb, List<ActorMention> subject) {
        if (subject.size() > 1 || verb.form().gender() == Gender.ANY) {
            return true;
        }
        boolean feminine = verb.form().gender() == Gender.FEMININE;
        return switch (GrammaticalGender.of(subject.get(0))) {
            case MASCULINE -> !feminine;
            case FEMININE -> feminine;
            case UNKNOWN -> true;
        };
    }
}
