package dev.bayan.model;

/**
 * Who is handed over: «175 أسيرا» are {@link #PRISONERS_OF_WAR}. The most specific word wins.
 */
public enum CaptiveCategory {
    /** Prisoners of war, captive soldiers: «أسرى»، «جنود». */
    PRISONERS_OF_WAR,

    /** Prisoners and detainees: «معتقلين»، «سجناء»، «محتجزين». */
    DETAINEES,

    /** Hostages: «رهائن». */
    HOSTAGES,

    /** Wounded persons, also wounded prisoners: «23 جريحا». */
    WOUNDED,

    /** Civilians: «مدنيين». */
    CIVILIANS,

    /** Children: «أطفال». */
    CHILDREN,

    /** The dead: «جثامين». */
    BODIES,

    /** Persons without any such word: «20 شخصا». */
    UNSPECIFIED
}
