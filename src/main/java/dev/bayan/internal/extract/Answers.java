package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Attribution.Segment;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a talk that is reproduced: the quoted paragraphs, or those behind "ج:", that follow a question, where
 * the lines before the first question tell who is asked: "الوزير فلان في مقابلة مع القناة", "أجرينا حوارا مع الوزير".
 */
final class Answers {
    private static final WordSet TALK = WordSet.of(
            "حوار", "حوارا", "الحوار", "مقابله", "المقابله", "لقاء", "حديث", "حواره", "مقابلته", "حوارها", "مقابلتها");
    private static final WordSet DASH = WordSet.of("-", "–", "—");
    private static final WordSet ANSWER = WordSet.of("ج", "جواب", "الجواب");

    /** From how many answers on a text is a talk. */
    private static final int FEWEST = 2;

    /** How many words may stand between the talk and with whom it is held. */
    private static final int WITH = 4;

    private final Scene scene;
    private final TokenizedText text;

    Answers(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** The stretches of the answers; none where the text is no talk or does not tell who is asked. */
    List<Segment> segments() {
        List<Segment> answers = new ArrayList<>();
        ActorMention guest = null;
        for (int s = 1; s < text.sentenceCount(); s++) {
            if (text.paragraph(s) == text.paragraph(s - 1) || !answers(s)) {
                continue;
            }
            guest = guest == null ? guest(text.sentenceStart(s)) : guest;
            if (guest == null) {
                return List.of();
            }
            int last = s;
            while (last + 1 < text.sentenceCount() && text.paragraph(last + 1) == text.paragraph(s)) {
                last++;
            }
            answers.add(new Segment(text.sentenceStart(s), text.sentenceEnd(last), List.of(guest)));
        }
        return answers.size() < FEWEST ? List.of() : answers;
    }

    /** Whether a paragraph answers the one before it. */
    private boolean answers(int sentence) {
        int start = text.sentenceStart(sentence);
        boolean quoted = scene.tokens().get(start).quote() >= 0
                && !scene.tokens().get(start).isWord();
        boolean marked = ANSWER.contains(scene.form(start))
                && scene.tokens().get(start + 1).is(":");
        boolean dashed = DASH.contains(scene.form(start)) && start > 0;
        if (!quoted && !marked && !dashed) {
            return false;
        }
        for (int s = sentence - 1; s >= 0 && text.paragraph(s) == text.paragraph(sentence - 1); s--) {
            if (scene.tokens().get(text.sentenceEnd(s) - 1).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Who is asked, by what stands before the first answer. */
    private @Nullable ActorMention guest(int first) {
        for (int i = 0; i < first; i++) {
            if (TALK.contains(scene.form(i))) {
                ActorMention with = with(i);
                ActorMention guest = with == null ? before(i) : with;
                if (guest != null) {
                    return guest;
                }
            }
        }
        return addressed(first);
    }

    /** "الدكتور فلان، ما الذي تغير؟": the person whom the first question addresses, named at its head before a comma. */
    private @Nullable ActorMention addressed(int first) {
        int question = first > 0 ? scene.sentenceStart(first - 1) : 0;
        ActorMention guest = scene.actors().mentionFrom(question);
        return guest != null
                        && isGuest(guest)
                        && scene.tokens().get(guest.last()).is(",")
                ? guest
                : null;
    }

    /** "حوارا خاصا مع الوزير": the person behind مع. */
    private @Nullable ActorMention with(int talk) {
        for (int i = talk + 1; i < Math.min(scene.sentenceEnd(talk), talk + WITH); i++) {
            if (scene.form(i).equals("مع")) {
                ActorMention mention = scene.actors().mentionFrom(i + 1);
                return isGuest(mention) ? mention : null;
            }
        }
        return null;
    }

    /** "رد الوزير في مقابلة": the person right before it. */
    private @Nullable ActorMention before(int talk) {
        if (!scene.form(talk - 1).equals("في") && !scene.form(talk - 1).equals("خلال")) {
            return null;
        }
        ActorMention guest = null;
        for (ActorMention mention : scene.mentions(scene.sentenceStart(talk), talk)) {
            guest = guest == null && isGuest(mention) && mention.preposition() == 0 ? mention : guest;
        }
        return guest;
    }

    private static boolean isGuest(@Nullable ActorMention mention) {
        return mention != null && mention.isPerson() && mention.entity() != null;
    }
}
