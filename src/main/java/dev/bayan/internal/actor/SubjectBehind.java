package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import java.util.List;
import java.util.Objects;

/**
 * The walk from a verb to the subject behind it, over adverbs, a phrase between commas, or a prepositional phrase: "أعلن في
 * القاهرة، أمس، وزير الخارجية".
 */
final class SubjectBehind {
    private static final int MAX_STEPS = 20;
    /** How many tokens an unknown title may have. */
    private static final int LONGEST_TITLE = 7;

    private final ActorLayer layer;
    private final List<Token> tokens;
    private final int verb;
    private final int to;
    private int at;
    private int steps;
    private boolean skippedComma;

    private SubjectBehind(ActorLayer layer, int verb, int to) {
        this.layer = layer;
        this.tokens = layer.text().tokens();
        this.verb = verb;
        this.at = verb + 1;
        this.to = to;
    }

    /** The subject behind the verb at a token, before the end of the sentence; empty where there is none. */
    static List<ActorMention> of(ActorLayer layer, int verb, int to) {
        return new SubjectBehind(layer, verb, to).walk();
    }

    private List<ActorMention> walk() {
        while (at < to && steps++ < MAX_STEPS) {
            ActorMention mention = layer.mentionFrom(at);
            if (mention != null && mention.preposition == 0 && mention.conjunction == 0) {
                return isObject(mention) || saysElse(mention) ? List.of() : layer.coordination(mention);
            }
            if (!step()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "أبلغت الوسيطين المصري والقطري موافقتها": two or more in the oblique case are whom a verb acts upon. */
    private boolean isObject(ActorMention mention) {
        boolean several = mention.number >= 2 || layer.coordination(mention).size() > 1;
        String word = tokens.get(mention.first).form();
        return several && word.startsWith("ال") && word.endsWith("ين");
    }

    /** "وأضاف «بوتين رفض …»": a quotation that a verb goes on is what is said, not who says it. */
    private boolean saysElse(ActorMention mention) {
        int quote = tokens.get(mention.first).quote();
        int next = mention.last;
        return quote >= 0
                && tokens.get(verb).quote() != quote
                && mention.first > 0
                && ClauseWords.isQuote(tokens.get(mention.first - 1))
                && next < to
                && tokens.get(next).quote() == quote
                && tokens.get(next).isWord()
                && layer.hasFinite(next);
    }

    /** Goes over what may stand before the subject; false where something else stands there. */
    private boolean step() {
        Token token = tokens.get(at);
        String form = token.form();
        if (ClauseWords.isQuote(token) && quotedName(at + 1)
                || Words.ADVERB.contains(form)
                || ClauseWords.WEEKDAY.contains(form)
                || token.isNumber()) {
            at++;
            return true;
        }
        if (form.equals("اول") && at + 2 < to) {
            // "أول أمس", "أول من أمس"
            int day = tokens.get(at + 1).is("من") ? at + 2 : at + 1;
            at = day + 1;
            return tokens.get(day).is("امس");
        }
        if (ClauseWords.TRANSPARENT.contains(form)) {
            // "ممثلون عن الحكومة" stand for it as "ممثلو الحكومة" do
            at += at + 1 < to && tokens.get(at + 1).is("عن") ? 2 : 1;
            return true;
        }
        if (ClauseWords.DEMONSTRATIVE.contains(form) && layer.mentionFrom(at + 1) != null) {
            at++;
            return true;
        }
        if (form.equals("كل") && at + 1 < to && tokens.get(at + 1).is("من")) {
            // "أعلنت كل من قطر ومصر"
            at += 2;
            return layer.mentionFrom(at) != null;
        }
        if (token.is(",") && !skippedComma) {
            return overCommas();
        }
        return ClauseWords.SUBJECT_PP.contains(form) ? overPreposition(form) : overUnknownTitle();
    }

    /** "قالت «حماس» إن", but not "وأضاف «بوتين رفض …": whether the quotation that opens before a token holds no more than a name. */
    private boolean quotedName(int first) {
        ActorMention name = layer.mentionFrom(first);
        for (int i = name == null ? to : name.last; i < Math.min(to, first + LONGEST_TITLE); i++) {
            if (ClauseWords.isQuote(tokens.get(i))) {
                return true;
            }
            if (!tokens.get(i).form().startsWith("ال")) {
                return false;
            }
        }
        return false;
    }

    /**
     * "زعيمها فلان", "المرشح الرئاسي فلان", "قائد «قسد» فلان": nouns that no lexicon knows for a title, right before a name that has
     * no other.
     */
    private boolean overUnknownTitle() {
        int k = at;
        if (ClauseWords.isPeople(tokens.get(at).form())) {
            // "طالب المتظاهرون الرئيس فلانا"
            return false;
        }
        while (k < to && k - at < LONGEST_TITLE) {
            ActorMention mention = layer.mentionFrom(k);
            boolean free = mention != null && mention.preposition == 0 && mention.conjunction == 0;
            if (mention != null && free && mention.kind == ActorMention.Kind.NAMED && mention.isPerson() && k > at) {
                boolean title = mention.title.isEmpty() && closesTitle(k - 1);
                at = title ? k : at;
                return title;
            }
            if (mention != null) {
                if (k == at || !free || mention.isPerson()) {
                    return false;
                }
                k = mention.last;
            } else if (isTitleWord(k) || k > at && ClauseWords.isQuote(tokens.get(k))) {
                k++;
            } else {
                return false;
            }
        }
        return false;
    }

    /** A title is definite before a name: by its article, its pronoun, or the name of whom it serves; "معسكر حفتر" is none. */
    private boolean closesTitle(int i) {
        String form = tokens.get(i).form();
        return !tokens.get(i).isWord()
                || layer.mentionAt(i) != null
                || form.startsWith("ال")
                || form.endsWith("ها")
                || form.endsWith("هم")
                || form.endsWith("ه")
                        && tokens.get(i).end() - tokens.get(i).start() > 3
                        && !layer.text().spelling(tokens.get(i)).endsWith("ة");
    }

    private boolean isTitleWord(int i) {
        Token token = tokens.get(i);
        String form = token.form();
        return token.isWord()
                && !Words.FUNCTION.contains(form)
                && !Words.COMPLEMENT.contains(form)
                && !Words.ADVERB.contains(form)
                && !Words.TIMEWORD.contains(form)
                && !layer.hasMasdar(i)
                && !VerbOrNoun.isOnlyVerb(layer.readings(i))
                && !(form.endsWith("ا") && !form.endsWith("ها"))
                && !form.endsWith("ات")
                && !form.startsWith("بال");
    }

    private boolean overCommas() {
        int close = -1;
        for (int i = at + 1; i < to && i - at < ClauseWords.FAR && close < 0; i++) {
            if (tokens.get(i).is(",")) {
                close = i;
            }
        }
        if (close < 0 || Words.COMPLEMENT.contains(tokens.get(at + 1).form())) {
            return false;
        }
        skippedComma = true;
        at = close + 1;
        return true;
    }

    /** Goes over a preposition and what it governs; false where a verb follows. */
    private boolean overPreposition(String preposition) {
        at++;
        if (at < to && ClauseWords.isQuote(tokens.get(at))) {
            // «على «فيسبوك»»: the name in quotation marks is governed all the same
            at++;
        }
        if (endsInPronoun(preposition)) {
            return true;
        }
        if (preposition.equals("من") && at < to && tokens.get(at).is("اجل")) {
            return overPurpose();
        }
        ActorMention governed = layer.mentionFrom(at);
        if (governed != null) {
            at = governed.last < to && ClauseWords.isQuote(tokens.get(governed.last))
                    ? governed.last + 1
                    : governed.last;
            return true;
        }
        return at >= to || !tokens.get(at).isWord() || overNouns();
    }

    /** "من أجل مواءمة مطالب روسيا وأوكرانيا": whoever is named first behind it is a genitive. */
    private boolean overPurpose() {
        at++;
        while (at < to && isPartOfPhrase(tokens.get(at)) && steps++ < MAX_STEPS) {
            if (VerbOrNoun.isOnlyVerb(layer.readings(at))) {
                return false;
            }
            at++;
        }
        ActorMention governed = at < to ? layer.mentionFrom(at) : null;
        if (governed != null) {
            List<ActorMention> chain = layer.coordination(governed);
            at = chain.isEmpty() ? governed.last : chain.get(chain.size() - 1).last;
        }
        return true;
    }

    private boolean overNouns() {
        at++;
        while (at < to && isPartOfPhrase(tokens.get(at)) && steps++ < MAX_STEPS) {
            if (VerbOrNoun.isOnlyVerb(layer.readings(at))) {
                return false;
            }
            at++;
        }
        if (at + 1 < to && ClauseWords.isQuote(tokens.get(at)) && layer.mentionFrom(at + 1) != null) {
            // "على منصته «تروث سوشال»": the name in quotation marks is that of the noun before it
            at = Objects.requireNonNull(layer.mentionFrom(at + 1)).last;
            at += at < to && ClauseWords.isQuote(tokens.get(at)) ? 1 : 0;
            return true;
        }
        ActorMention next = at < to ? layer.mentionFrom(at) : null;
        // "على منصته تروث سوشال", "عبر منصة إكس": an outlet behind a noun is what the noun is called
        boolean named =
                next != null && next.actorKind == ActorKind.MEDIA && next.preposition == 0 && next.conjunction == 0;
        ActorMention governed = named || isDualConstruct(tokens.get(at - 1).form()) ? next : null;
        at = governed == null ? at : governed.last;
        return true;
    }

    /** "في عاصمتي البلدين": a dual without its ن has a genitive behind it, no subject. */
    private static boolean isDualConstruct(String form) {
        return form.length() > 4 && form.endsWith("تي");
    }

    private boolean isPartOfPhrase(Token token) {
        return token.isWord()
                && !ClauseWords.SUBJECT_PP.contains(token.form())
                && layer.mentionFrom(at) == null
                && !Words.COMPLEMENT.contains(token.form());
    }

    private static boolean endsInPronoun(String form) {
        return form.endsWith("ه") && !form.equals("غداه")
                || form.endsWith("ها")
                || form.equals("لي")
                || form.equals("لنا")
                || form.equals("لهم")
                || form.equals("لهما");
    }
}
