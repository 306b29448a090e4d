package dev.bayan.internal.actor;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import java.util.Set;

/** The grammatical gender of an actor's noun phrase, as far as its form tells. */
enum GrammaticalGender {
    /** Masculine. */
    MASCULINE,
    /** Feminine. */
    FEMININE,
    /** Either. */
    UNKNOWN;

    /** States that are masculine, or both: Wright I § 290; all others are feminine. */
    private static final Set<String> MASCULINE_STATES = Set.of("لبنان", "العراق", "الاردن", "السودان", "المغرب", "اليمن", "جنوب السودان",
            "الصومال", "الفاتيكان", "الاتحاد الاوروبي", "الكيان");

    static GrammaticalGender of(ActorMention mention) {
        String head = FoldedText.fold(mention.head);
        if (mention.actorKind == ActorKind.PERSON) {
            String first = head.contains(" ") ? head.substring(0, head.indexOf(' ')) : head;
            boolean named = mention.entity() != null && FoldedText.fold(mention.entity().name()).equals(head);
            return named ? UNKNOWN : first.endsWith("ه") && !first.endsWith("ته") ? FEMININE : UNKNOWN;
        }
        if (mention.actorKind == ActorKind.STATE) {
            return head.startsWith("الجانب") || head.startsWith("الطرف") || head.startsWith("نظام") || head.startsWith("النظام")
                    || head.startsWith("وفد") || head.startsWith("الوفد") || head.startsWith("الوسيط") ? MASCULINE
                    : MASCULINE_STATES.contains(head) ? UNKNOWN : UNKNOWN;
        }
        String first = head.contains(" ") ? head.substring(0, head.indexOf(' ')) : head;
        if (first.endsWith("ه") || first.endsWith("ات")) {
            return FEMININE;
        }
        return head.startsWith("الجيش") || head.startsWith("البيت") || head.startsWith("الكرملين") || head.startsWith("حزب")
                || head.startsWith("مجلس") || head.startsWith("مكتب") || head.startsWith("الاتحاد") || head.startsWith("البرلمان") ? MASCULINE : UNKNOWN;
    }
}
