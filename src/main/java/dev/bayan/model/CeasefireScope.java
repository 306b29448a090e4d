package dev.bayan.model;

/**
 * What a ceasefire covers: «هدنة بحرية» gives {@link #MARITIME}. A kind beats a place.
 */
public enum CeasefireScope {
    /** Said to be full, general or permanent: «وقف شامل لإطلاق النار». */
    COMPREHENSIVE,

    /** Strikes on energy infrastructure: «وقف استهداف منشآت الطاقة». */
    ENERGY_INFRASTRUCTURE,

    /** At sea: «هدنة بحرية». */
    MARITIME,

    /** In the air: «هدنة جوية». */
    AERIAL,

    /** For relief: «هدنة إنسانية». */
    HUMANITARIAN,

    /** One named town, front or area inside the conflict: «وقف إطلاق النار في حلب». */
    LOCAL,

    /** The text does not say: «هدنة». */
    UNSPECIFIED
}
