package dev.bayan.model;

/**
 * What sort of actor an {@link Actor} is: «بوتين» is a {@link #PERSON}, «موسكو» a {@link #STATE}.
 */
public enum ActorKind {
    /** A person: «فولوديمير زيلينسكي». */
    PERSON,

    /** A country, its capital or its government as an actor: «روسيا»، «تل أبيب». */
    STATE,

    /** A body of a state: «الكرملين»، «البيت الأبيض», a ministry, a parliament. */
    INSTITUTION,

    /** The armed forces of a state: «القوات الروسية». */
    ARMED_FORCES,

    /** An armed group that is no state: «حركة حماس». */
    ARMED_GROUP,

    /** An organisation of states or a private one: «الأمم المتحدة»، «جامعة الدول العربية». */
    ORGANIZATION,

    /** An agency, a broadcaster or a paper: «وكالة رويترز». */
    MEDIA,

    /** Anything else that acts: «عائلات الرهائن». */
    GROUP
}
