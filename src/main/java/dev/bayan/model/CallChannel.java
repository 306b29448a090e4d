package dev.bayan.model;

/**
 * By what means a call is made; a bare «اتصال» or «مكالمة» is by {@link #PHONE}.
 */
public enum CallChannel {
    /** Telephone: «محادثة هاتفية». */
    PHONE,

    /** Video link: «عبر تقنية الفيديو». */
    VIDEO
}
