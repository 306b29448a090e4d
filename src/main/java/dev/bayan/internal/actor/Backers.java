package dev.bayan.internal.actor;

import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import java.util.List;

/**
 * Who stands behind a body: "الحكومة المدعومة من الرياض", "الفصائل الموالية لطهران", "الحكومة المعترف بها دوليا". Such words
 * are part of the body's noun phrase, and whom they name takes no part in what it does.
 */
final class Backers {
    private final ActorText doc;
    private final ActorFinder finder;

    /** With what finds the mention that begins at a token before a limit and returns where to go on. */
    Backers(ActorText doc, ActorFinder finder) {
        this.doc = doc;
        this.finder = finder;
    }

    /** Takes what stands behind the last mention into it; returns where to go on. */
    int behind(int end, int limit) {
        int known = doc.found.size();
        ActorMention body = doc.found.get(known - 1);
        if (body.last != end || body.isPerson() || end + 1 >= limit) {
            return end;
        }
        if (recognised(end, limit)) {
            return extend(body, end + 3);
        }
        int backer = backer(end, limit);
        if (backer < 0) {
            return end;
        }
        int next = finder.at(backer, limit);
        if (doc.found.size() != known + 1
                || doc.found.get(known).first != backer
                || doc.found.get(known).isPerson()) {
            return next;
        }
        boolean state = doc.found.remove(known).actorKind == ActorKind.STATE;
        extend(body, next);
        while (state && next < limit && namesState(next, limit)) {
            // "المدعومة من الرياض وأبوظبي": both; "المدعومة من الرياض والحركة": the body and the movement
            int further = finder.at(next, limit);
            if (doc.found.size() != known + 1
                    || doc.found.get(known).first != next
                    || doc.found.get(known).actorKind != ActorKind.STATE
                    || further < limit && isDual(further)) {
                return further;
            }
            doc.found.remove(known);
            next = extend(body, further);
        }
        return next;
    }

    /** "والإمارات", and not "والحكومة السورية", which means a state too. */
    private boolean namesState(int i, int limit) {
        String form = doc.tokens.get(i).form();
        return form.startsWith("و") && doc.headAt(i, limit, form.substring(1)) == null;
    }

    /** "اتفقتا": of two, who are then the body and whoever is named last. */
    private boolean isDual(int i) {
        return doc.tokens.get(i).form().endsWith("تا") && doc.isFinite(i);
    }

    private int extend(ActorMention body, int next) {
        body.extend(next);
        return next;
    }

    /** "المعترف بها دوليا". */
    private boolean recognised(int i, int limit) {
        List<Token> tokens = doc.tokens;
        return i + 2 < limit
                && PhraseWords.RECOGNISED.contains(tokens.get(i).form())
                && PhraseWords.BY_IT.contains(tokens.get(i + 1).form())
                && PhraseWords.INTERNATIONALLY.contains(tokens.get(i + 2).form());
    }

    /** The token at which the backer begins: behind "المدعومة من", or with its preposition in "الموالية لطهران"; or -1. */
    private int backer(int i, int limit) {
        String form = doc.tokens.get(i).form();
        String next = doc.tokens.get(i + 1).form();
        if (PhraseWords.BACKED.contains(form)) {
            return i + 2 < limit && PhraseWords.BACKED_BY.contains(next) ? i + 2 : -1;
        }
        return PhraseWords.LOYAL.contains(form) && next.startsWith("ل") ? i + 1 : -1;
    }
}
