package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.temporal.DateMatch;
import org.jspecify.annotations.Nullable;

/** When and where captives change hands, and through whom. */
final class Surroundings {
    private static final int FRONT_REACH = 14;

    private final Phrases phrases;
    private final Scene scene;
    private final ExchangeDay day;
    private final ExchangePlace place;
    private final ExchangeMediators mediators;

    Surroundings(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.day = new ExchangeDay(phrases);
        this.place = new ExchangePlace(phrases, day);
        this.mediators = new ExchangeMediators(phrases, place);
    }

    void read(ExchangeDraft draft, @Nullable ExchangeDraft before) {
        day.read(draft);
        mediators.read(draft, before);
        place.read(draft);
        explained(draft);
    }

    /** "طُوي أمس في الناقورة ملف … فقد سلّم …": a sentence with "ف" explains the one before, which has told when and where. */
    private void explained(ExchangeDraft draft) {
        int start = scene.sentenceStart(draft.first());
        if (start == 0
                || !scene.form(start).equals("فقد")
                        && !scene.form(start).equals("ففي")
                        && !scene.form(start).equals("اذ")
                || draft.first() - start > FRONT_REACH) {
            return;
        }
        int before = scene.sentenceStart(start - 1);
        boolean other =
                scene.text().paragraph(scene.sentence(start)) != scene.text().paragraph(scene.sentence(before));
        DateMatch date = other || draft.date != null ? null : day.first(before, start, before, false);
        if (date != null) {
            draft.date = date.toMention(scene.text().text());
        }
        for (int k = before; !other && draft.location == null && k < start - 1; k++) {
            boolean where = scene.form(k).equals("في")
                    || scene.form(k).equals("عند")
                    || scene.form(k).equals("قرب");
            if (where && place.place(k + 1, scene.form(k + 1)) > 0) {
                draft.location = scene.span(k + 1, place.place(k + 1, scene.form(k + 1)));
            } else if (where && phrases.in(k + 1, ExchangeWords.PLACE_HEAD)) {
                draft.location = scene.span(k + 1, place.placeEnd(k + 1, start, false));
            }
        }
    }

    /** Whether the day of an exchange lies before the day of the text. */
    boolean isOver(ExchangeDraft draft) {
        return day.isOver(draft);
    }

    /** Whether the day of an exchange lies weeks before the day of the text: a background, not the story. */
    boolean isLongAgo(ExchangeDraft draft) {
        return day.isLongAgo(draft);
    }
}
