package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** Armed groups that no lexicon knows, and descriptions that stand for a group named before: "الفصائل المسلحة", "الحركة". */
final class Groups {
    private static final int BACKGROUND = 300;
    private static final int NAME_REACH = 5;

    private final Phrases phrases;
    private final Scene scene;

    Groups(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** "الفصائل المسلحة", "الحركة", "حركة الوفاق": the group that begins at a word, where it can be nothing else; or null. */
    @Nullable
    Side at(int k) {
        if (k < 0
                || k >= phrases.tokens.size()
                || !phrases.tokens.get(k).isWord()
                || scene.actors().mentionAt(k) != null) {
            return null;
        }
        Side gang = gang(k);
        if (gang != null) {
            return gang;
        }
        boolean adjective = form(k + 1).startsWith("ال")
                && scene.time().date(k + 1).isEmpty()
                && scene.actors().mentionAt(k + 1) == null;
        boolean plural = ExchangeWords.GROUPS.contains(form(k));
        if (ExchangeWords.GROUP_HEAD.contains(form(k)) && !(plural && adjective)) {
            Side known = meant(k);
            return known != null ? known : unnamed(k);
        }
        if (plural) {
            Side fuller = adjective ? null : fuller(k);
            Side known = fuller == null ? rebels(k) : fuller;
            return known != null ? known : unnamed(k);
        }
        boolean head = ExchangeWords.FIGHTERS.contains(form(k))
                && form(k + 1).startsWith("ال")
                && phrases.captives(k + 1) == null
                && scene.actors().mentionAt(k + 1) == null;
        return head ? named(k) : null;
    }

    /** "مسلحين", "عصابة مسلحة", "قراصنة صوماليون": captors of whom no name is told; or null. */
    @Nullable
    Side gang(int k) {
        boolean captors = phrases.is(k, ExchangeWords.GANG)
                && scene.actors().mentionAt(k) == null
                && !form(k - 1).startsWith("ال");
        if (!captors) {
            return null;
        }
        int last = k + 1;
        while (last < scene.sentenceEnd(k)
                && last < k + 3
                && (ExchangeWords.GANG_KIND.contains(form(last))
                        || scene.nisba(last) != null && !form(last).startsWith("ال"))) {
            last++;
        }
        ActorMention mention = scene.actors().groupMention(k, last, ExchangeWords.GANG.contains(form(k)) ? 0 : 1);
        return new Side(mention.meant(), mention);
    }

    /** "المتمردون", "الخاطفون" without more: the armed group that the text has named last; or null. */
    @Nullable
    Side rebels(int k) {
        boolean people = ExchangeWords.GROUPS.contains(form(k)) && (form(k).endsWith("ون") || form(k).endsWith("ين"));
        boolean described = scene.nisba(k + 1) != null
                || form(k + 1).startsWith("ال") && form(k + 1).endsWith("ون");
        return people && !described && scene.actors().mentionAt(k) == null ? last(k) : null;
    }

    /** "أعلنت … أن الفصائل المسلحة سلّمت": the group whose description stands right before a verb at the head of its clause; or null. */
    @Nullable
    Side before(int verb) {
        int end = form(verb - 1).equals("قد") ? verb - 1 : verb;
        for (int k = end - 1; k >= Math.max(scene.sentenceStart(verb), end - NAME_REACH); k--) {
            boolean described = ExchangeWords.GROUPS.contains(form(k)) || ExchangeWords.GROUP_HEAD.contains(form(k));
            boolean kind = ExchangeWords.GANG_KIND.contains(form(k)) && phrases.is(k - 1, ExchangeWords.GANG);
            if (phrases.is(k, ExchangeWords.GANG) && end - k <= 3 && !kind) {
                return opens(k) ? gang(k) : null;
            }
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention != null && mention.entity() != null) {
                // "متمردو كازامانس يطلقون …"
                boolean unknown = mention.entity().kind() == ActorKind.ARMED_GROUP
                        && mention.entity().label() == null
                        && mention.last() == end
                        && ExchangeWords.FIGHTERS.contains(form(mention.first()))
                        && opens(mention.first());
                return unknown ? new Side(mention.entity(), mention) : null;
            }
            if (described && end - k <= 3) {
                Side told = opens(k) ? at(k) : null;
                return told == null && mention != null && opens(k) ? unnamed(k) : told;
            }
            if (ExchangeWords.FIGHTERS.contains(form(k)) && k < end - 1) {
                // "بأن حركة التوحيد والجهاد أخلت سبيل …"
                ActorMention named = opens(k) ? scene.actors().groupMention(k, end, 0) : null;
                return named == null ? null : new Side(named.meant(), named);
            }
            if (!form(k).startsWith("ال") && !form(k).startsWith("وال") && !ExchangeWords.GANG_KIND.contains(form(k))) {
                return null;
            }
        }
        return null;
    }

    /** Whether a subject may begin at a word: at the head of the sentence, behind a mark, "أن" or "كان". */
    private boolean opens(int k) {
        return k == scene.sentenceStart(k)
                || !phrases.tokens.get(k - 1).isWord()
                || form(k - 1).endsWith("ان")
                || form(k - 1).startsWith("كان");
    }

    /** "الحركة", where nobody is known by that: the group that the text has named with that head, or the armed group named last. */
    @Nullable
    Side meant(int k) {
        if (!ExchangeWords.GROUP_HEAD.contains(form(k)) || phrases.sideAt(k) != null) {
            return null;
        }
        String head = form(k).substring(2);
        for (int b = k - 1; b > Math.max(0, k - BACKGROUND); b--) {
            ActorMention known = form(b).endsWith(head) ? scene.actors().mentionAt(b) : null;
            if (known != null && known.entity() != null && known.entity().kind() == ActorKind.ARMED_GROUP) {
                return new Side(known.entity(), known);
            }
            if (known == null
                    && (form(b).equals(head) || form(b).equals("و" + head))
                    && form(b + 1).startsWith("ال")) {
                return named(b);
            }
        }
        return last(k);
    }

    /** "حركة الوحدة من أجل السلام": a group by its full name, which no lexicon knows. */
    private Side named(int head) {
        int last = head + 1;
        boolean purpose = false;
        while (last < Math.min(scene.sentenceEnd(head), head + 8)
                        && phrases.tokens.get(last).isWord()
                        && (form(last).startsWith("ال") || purpose)
                || form(last).equals("من") && form(last + 1).equals("اجل")) {
            purpose = form(last).equals("من") && form(last + 1).equals("اجل");
            last++;
        }
        ActorMention mention =
                scene.actors().groupMention(head, last, form(head).startsWith("و") ? 1 : 0);
        return new Side(mention.meant(), mention);
    }

    /** "يحتجزهم «الحرس الوطني»", "لدى «رجال الكرامة»": a group whose name, in quotation marks, no lexicon knows; or null. */
    @Nullable
    Side quoted(int k) {
        if (!form(k).equals("«") && !form(k).equals("\"")) {
            return null;
        }
        int last = k + 1;
        while (last < Math.min(scene.sentenceEnd(k), k + NAME_REACH)
                && phrases.tokens.get(last).isWord()) {
            last++;
        }
        boolean closed = last > k + 1
                && last < phrases.tokens.size()
                && (form(last).equals("»") || form(last).equals("\""));
        if (!closed) {
            return null;
        }
        ActorMention mention = scene.actors().groupMention(k + 1, last, 0);
        return new Side(mention.meant(), mention);
    }

    /** "قال إن مقاتليها سلّموا …": the group whose fighters stand before a verb, with its pronoun; or null. */
    @Nullable
    Side ownFighters(int verb) {
        int k = form(verb - 1).equals("قد") ? verb - 2 : verb - 1;
        ActorMention theirs = scene.actors().mentionAt(k);
        boolean known =
                theirs != null && theirs.entity() != null && theirs.entity().kind() == ActorKind.ARMED_GROUP;
        if (!ExchangeWords.OWN_FIGHTERS.contains(form(k)) || known) {
            return null;
        }
        for (ActorMention source : scene.attribution().of(verb)) {
            Entity speaker = source.entity();
            if (speaker != null && (speaker.kind() == ActorKind.ARMED_GROUP || speaker.affiliation() != null)) {
                return new Side(speaker, source);
            }
        }
        return last(k);
    }

    /** "كييف والانفصاليون": a group without a name joined to the side before it; or null. */
    @Nullable
    Side coordinated(int k) {
        boolean group = form(k).startsWith("وال")
                && ExchangeWords.GROUPS.contains(form(k).substring(1))
                && scene.actors().mentionAt(k) == null;
        if (!group) {
            return null;
        }
        Side known = last(k);
        ActorMention mention = scene.actors().groupMention(k, k + 1, 1);
        return known != null ? known : new Side(mention.meant(), mention);
    }

    /** The side that a mention or the head of a group tells. */
    @Nullable
    Side sideOr(int k) {
        Side side = phrases.sideAt(k);
        return side != null ? side : meant(k);
    }

    /** "أسيرا حكوميا": the government that the text has named last. */
    @Nullable
    Side government(int i) {
        Side last = null;
        for (ActorMention mention : phrases.actors(Math.max(0, i - BACKGROUND), i)) {
            boolean government = phrases.in(mention.first(), ExchangeWords.GOVERNMENT)
                    && mention.meant().country() != null;
            last = government ? new Side(mention.meant(), mention) : last;
        }
        return last;
    }

    /** The armed group that the text has named last. */
    @Nullable
    Side last(int i) {
        Side last = null;
        for (ActorMention mention : phrases.actors(Math.max(0, i - BACKGROUND), i)) {
            last = mention.meant().kind() == ActorKind.ARMED_GROUP ? new Side(mention.meant(), mention) : last;
        }
        return last;
    }

    /** "لدى الفصائل الدرزية", but not "لدى الطرف الآخر". */
    boolean isUnnamed(int k) {
        return form(k).startsWith("ال")
                && !phrases.in(k, ExchangeWords.OTHER_SIDE)
                && !phrases.in(k, ExchangeWords.SIDE)
                && !phrases.in(k, ExchangeWords.PLACE_HEAD)
                && scene.actors().mentionAt(k) == null
                && scene.nisba(k) == null;
    }

    Side unnamed(int k) {
        int last = k + 1;
        while (last < phrases.tokens.size()
                && last < k + 3
                && form(last).startsWith("ال")
                && scene.nisba(last) == null
                && phrases.tokens.get(last).isWord()
                && phrases.captives(last) == null
                && scene.actors().mentionAt(last) == scene.actors().mentionAt(k)
                && scene.time().date(last).isEmpty()
                && !form(last).startsWith("الي")) {
            last++;
        }
        ActorMention mention = scene.actors().groupMention(k, last, 0);
        return new Side(mention.meant(), mention);
    }

    /** A group that the text has named more fully before: "أبناء العشائر" after "العشائر البدوية". */
    @Nullable
    Side fuller(int k) {
        for (int b = k - 1; b > Math.max(0, k - BACKGROUND); b--) {
            if (form(b).equals(form(k))
                    && form(b + 1).startsWith("ال")
                    && phrases.captives(b + 1) == null
                    && phrases.tokens.get(b + 1).isWord()) {
                return unnamed(b);
            }
        }
        return null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
