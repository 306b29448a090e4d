package dev.bayan.internal.extract.exchange;

import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of captives that a noun phrase names.
 *
 * @param first index of its first token
 * @param noun index of the captives' noun, or of the last word of the count
 * @param last index after its last token
 * @param count how many; null without a figure
 * @param category as what
 * @param named whether a word for captives names the category
 * @param sameNumber whether the count is "the same number" as the one before
 * @param others whether they are "others" of the kind before
 * @param person whether it is one person known by name or description, who makes no transfer
 */
record Captives(
        int first,
        int noun,
        int last,
        @Nullable CountEstimate count,
        CaptiveCategory category,
        boolean named,
        boolean sameNumber,
        boolean others,
        boolean person) {

    static Captives of(int first, int noun, int last, @Nullable CountEstimate count, CaptiveCategory category) {
        return new Captives(
                first, noun, last, count, category, category != CaptiveCategory.UNSPECIFIED, false, false, false);
    }

    /** Whether of any of some groups a number is told. */
    static boolean anyCounted(List<Captives> groups) {
        for (Captives group : groups) {
            if (group.count() != null) {
                return true;
            }
        }
        return false;
    }

    Captives onePerson() {
        return new Captives(first, noun, last, count, category, named, sameNumber, others, true);
    }
}
