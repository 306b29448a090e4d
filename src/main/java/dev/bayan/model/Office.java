package dev.bayan.model;

/**
 * The office that a person holds: «الرئيس الروسي» gives {@link #HEAD_OF_STATE}.
 */
public enum Office {
    /** President, king, emir: «الرئيس»، «الملك»، «أمير قطر». */
    HEAD_OF_STATE,

    /** Prime minister, chancellor: «رئيس الوزراء»، «المستشار الألماني». */
    HEAD_OF_GOVERNMENT,

    /** Minister of foreign affairs: «وزير الخارجية». */
    FOREIGN_MINISTER,

    /** Minister of defence: «وزير الدفاع». */
    DEFENSE_MINISTER,

    /** Any other minister: «وزير الطاقة». */
    MINISTER,

    /** Envoy, special representative: «المبعوث الأميركي». */
    ENVOY,

    /** Spokesperson: «المتحدث باسم الكرملين». */
    SPOKESPERSON,

    /** Any other office: «مستشار الأمن القومي». */
    OTHER
}
