package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;

/** The grammatical gender of an actor's noun phrase, as far as its form tells. */
enum GrammaticalGender {
    /** Masculine. */
    MASCULINE,
    /** Feminine. */
    FEMININE,
    /** Either. */
    UNKNOWN;

    /** States that are masculine, or both: Wright I § 290; all others are feminine. */
    private static final WordSet MASCULINE_STATES = WordSet.of(
            "لبنان",
            "العراق",
            "الاردن",
            "السودان",
            "المغرب",
            "اليمن",
            "جنوب السودان",
            "الصومال",
            "الفاتيكان",
            "الاتحاد الاوروبي",
            "الكيان");

    /** First words of bodies and sides that are masculine. */
    private static final WordSet MASCULINE_HEADS = WordSet.of(
            "الجانب",
            "الطرف",
            "نظام",
            "النظام",
            "وفد",
            "الوفد",
            "الوسيط",
            "الجيش",
            "جيش",
            "البيت",
            "الكرسي",
            "الكرملين",
            "حزب",
            "مجلس",
            "المجلس",
            "مكتب",
            "الاتحاد",
            "البرلمان",
            "جهاز",
            "مقر",
            "التحالف",
            "تنظيم",
            "حلف",
            "قصر",
            "ديوان",
            "الديوان",
            "الاليزيه",
            "البنتاغون");

    private static final WordSet HONORIFICS =
            WordSet.of("سموه", "معاليه", "جلالته", "فخامته", "دولته", "جلاله", "فخامه", "سعاده", "دوله", "حضره");

    /** The gender of a person, by title and given name; the women of the lexicon are known by their given names. */
    static GrammaticalGender ofPerson(ActorMention mention) {
        Entity entity = mention.entity();
        if (entity == null) {
            return UNKNOWN;
        }
        String title =
                mention.title.contains(" ") ? mention.title.substring(0, mention.title.indexOf(' ')) : mention.title;
        String name = FoldedText.fold(entity.name());
        String given = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        boolean feminine = title.endsWith("ه") && !HONORIFICS.contains(title)
                || mention.firstWord.startsWith("نظيرت")
                || PhraseWords.FEMININE_GIVEN.contains(given);
        if (feminine) {
            return FEMININE;
        }
        boolean titled = !title.isEmpty() && !title.startsWith("نظير") && !HONORIFICS.contains(title);
        return titled || entity.label() != null ? MASCULINE : UNKNOWN;
    }

    /** The gender of the person that a description means: "المبعوثة الأممية". */
    static GrammaticalGender ofDescription(String head) {
        String folded = FoldedText.fold(head);
        String first = folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : folded;
        return HONORIFICS.contains(first) ? UNKNOWN : first.endsWith("ه") ? FEMININE : MASCULINE;
    }

    /** Whether two may be of one person. */
    boolean agrees(GrammaticalGender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    static GrammaticalGender of(ActorMention mention) {
        String head = FoldedText.fold(mention.head);
        if (mention.actorKind == ActorKind.PERSON) {
            String title = mention.kind == ActorMention.Kind.NAMED || mention.kind == ActorMention.Kind.COUNTERPART
                    ? mention.title
                    : head;
            String first = title.contains(" ") ? title.substring(0, title.indexOf(' ')) : title;
            return first.endsWith("ه") && !HONORIFICS.contains(first) ? FEMININE : UNKNOWN;
        }
        String first = mention.firstWord.isEmpty() ? head : mention.firstWord;
        if (MASCULINE_HEADS.contains(first)) {
            return MASCULINE;
        }
        if (mention.actorKind == ActorKind.STATE) {
            return MASCULINE_STATES.contains(first) || first.startsWith("بلد") ? UNKNOWN : FEMININE;
        }
        return first.endsWith("ه") || first.endsWith("ات") ? FEMININE : UNKNOWN;
    }
}
