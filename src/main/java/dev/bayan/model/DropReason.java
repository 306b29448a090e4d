package dev.bayan.model;

/** Why something that looked like an event was dropped: «نفى إجراء أي اتصال» gives {@link #DENIED}. */
public enum DropReason {
    /** The text says that it is not so: «لم يتلق اتصالا», «دون أي تعهد». */
    NEGATED,

    /** Somebody denies it: «نفى وجود هدنة». */
    DENIED,

    /** It stands under a condition, a possibility, a doubt or a question: «لو تعهدت», «قد يلتزم». */
    HYPOTHETICAL,

    /** It is demanded of somebody, or said to be needed: «دعا إلى إطلاق سراح», «ضرورة الالتزام». */
    DEMANDED,

    /** It is hoped for or wished: «يأمل أن تتعهد». */
    HOPED,

    /** It is what somebody foretells or tells of another: «ترامب: روسيا ستبدأ». */
    ANOTHERS,

    /** The words mean something else here, or the text tells it as an event of another type: «هدنة تجارية». */
    OTHER_MATTER,

    /** The text lacks what an event of this type needs, such as a second side of a call. */
    INCOMPLETE
}
