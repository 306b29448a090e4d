package dev.bayan.internal.lexicon;

/**
 * What a verb of {@code verbs.tsv} does in a diplomatic statement. A verb may have several senses:
 * {@code جدد} both reports speech ("he renewed his rejection") and extends a truce.
 *
 * <p>The senses are coarse on purpose: they name the class that an extractor asks for, not a meaning. Whether a verb of
 * a class makes an event is the extractor's decision.
 */
public enum VerbSense {
    /** Reports speech or opinion: قال، أعلن، أكد. */
    SAY,
    /** Continues reported speech with the speaker unchanged: أضاف، تابع. */
    ADD,
    /** Tells a named recipient: أبلغ، أخبر. */
    INFORM,
    /** Voices a stance and takes a masdar of it: أعرب عن، أبدى. */
    EXPRESS,
    /** Stresses: شدد، ركز. */
    STRESS,
    /** Denies or rebuts: نفى، فند. */
    DENY,
    /** Binds the subject: تعهد، التزم. */
    PLEDGE,
    /** Guarantees: ضمن، كفل. */
    GUARANTEE,
    /** Agrees with another: اتفق، توافق. */
    AGREE,
    /** Intends, plans or decides: اعتزم، قرر. */
    INTEND,
    /** Orders: أمر، أوعز. */
    ORDER,
    /** Issues a text, an order or a decision: أصدر. */
    ISSUE,
    /** Refuses or abstains: رفض، امتنع. */
    REFUSE,
    /** Proposes or offers: اقترح، عرض. */
    PROPOSE,
    /** Accepts, welcomes or supports: وافق، رحب. */
    ACCEPT,
    /** Demands of or urges another: طالب، دعا. */
    DEMAND,
    /** Requests: طلب. */
    REQUEST,
    /** Hopes or wishes: أمل، تمنى. */
    HOPE,
    /** Breaches: خرق، انتهك. */
    VIOLATE,
    /** Accuses or blames: اتهم. */
    ACCUSE,
    /** Mediates or facilitates: توسط، رعى. */
    MEDIATE,
    /** Extends in time: مدد، جدد. */
    EXTEND,
    /** Ends, expires or collapses: انتهى، انهار. */
    END,
    /** Begins or enters into force: بدأ، سرى. */
    START,
    /** Holds, as a truce holds: صمد. */
    HOLD,
    /** Makes a call or contacts: هاتف، اتصل. */
    CALL,
    /** Talks: تحدث، تحادث. */
    TALK,
    /** Conducts a call, talks or an exchange: أجرى. */
    CONDUCT,
    /** Receives a call or a message: تلقى. */
    RECEIVE,
    /** Takes delivery of persons: تسلم. */
    RECEIVE_PERSON,
    /** Discusses: بحث، ناقش. */
    DISCUSS,
    /** Sets free: أفرج، أطلق. */
    RELEASE,
    /** Hands over or sends back: سلم، أعاد. */
    HANDOVER,
    /** Exchanges: تبادل. */
    EXCHANGE,
    /** Gets back: استعاد. */
    RECOVER,
    /** Postpones or suspends: أجل، علق. */
    POSTPONE,
    /** Cancels: ألغى. */
    CANCEL,
    /** Meets or visits: التقى، اجتمع. */
    MEET,
    /** Lasts: استمر، استغرق. */
    LAST,
    /** Describes as: وصف، اعتبر. */
    DESCRIBE,
    /** Makes conditional: اشترط. */
    CONDITION,
    /** Signs or concludes: وقع، أبرم. */
    SIGN,
    /** Reaches, as an agreement is reached: توصل. */
    REACH,
    /** Negotiates: تفاوض. */
    NEGOTIATE,
    /** Thanks or congratulates: شكر، هنأ. */
    THANK,
    /** Praises: أشاد. */
    PRAISE,
    /** Condemns or protests: أدان. */
    CONDEMN,
    /** Warns or threatens: حذر، هدد. */
    WARN,
    /** Stops: أوقف، توقف. */
    STOP,
    /** Goes on with: واصل. */
    CONTINUE,
    /** Takes place or is carried out: جرى، تم، عقد. */
    HAPPEN,
    /** Copulas and auxiliaries: كان، ظل. */
    BE,
    /** Frequent in the news, with none of the senses above. */
    OTHER
}
