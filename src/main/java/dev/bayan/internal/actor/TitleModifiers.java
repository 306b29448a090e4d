package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.List;

/**
 * Reads what follows a title or the head of a body and tells whose it is: nisba, genitive, or duty ("وزير الخارجية
 * القطري", "رئيس مجلس السيادة", "المدير العام للعمليات العسكرية في الهند").
 */
final class TitleModifiers {
    private static final WordSet ABROAD = WordSet.of("بالخارج", "المقيمين", "في");
    private static final WordSet PROVINCE = WordSet.of("ولايه", "محافظه", "مقاطعه", "مدينه");
    private static final WordSet DIRECTION =
            WordSet.of("شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي");

    /** In words. */
    private static final int LONGEST_CHARGE = 4;

    private final PhraseState p;

    TitleModifiers(PhraseState p) {
        this.p = p;
    }

    /** Nisba adjectives, the state in the genitive, and adjectives that add nothing. */
    void modifiers(boolean definite) {
        while (p.pos < p.limit) {
            Token token = p.tokens.get(p.pos);
            String form = token.form();
            if (form.equals("(") || form.equals(")")) {
                Match<String> inside = p.pos + 1 < p.limit ? p.nisba(p.pos + 1) : null;
                if (form.equals("(")
                        && inside != null
                        && inside.last() < p.limit
                        && p.tokens.get(inside.last()).is(")")) {
                    p.country = inside.value();
                    p.pos = inside.last() + 1;
                    continue;
                }
                return;
            }
            if (p.country == null && p.affiliation == null && quotedGroup()) {
                definite = true;
                continue;
            }
            if (!token.isWord()) {
                return;
            }
            Match<String> nisba = p.nisba(p.pos, form);
            Match<Name> name = p.name(p.pos, form);
            // "الرئيس السيسي": the name that the title belongs to
            if (name != null && name.value().entity().isPerson()) {
                return;
            }
            if (nisba != null
                    && (name == null
                            || form.startsWith("ال")
                                    && name.last() <= nisba.last()
                                    && name.value().kind() != NameKind.BODY)) {
                if (p.country == null) {
                    p.country = nisba.value();
                }
                p.pos = nisba.last();
            } else if (name != null
                    && p.country == null
                    && p.affiliation == null
                    && (!definite
                            // "أبلغ المبعوث حماس": a definite title has no genitive
                            || name.value().kind() == NameKind.BODY
                                    && (form.startsWith("ال")
                                            || name.value().entity().kind() != ActorKind.ARMED_GROUP)
                                    && !name.value().entity().kind().equals(ActorKind.MEDIA))) {
                p.take(name.value().entity());
                p.pos = name.last();
            } else if (PhraseWords.UNITED_NATIONS.contains(form)) {
                p.affiliation = "United Nations";
                p.pos++;
            } else if (form.equals("الاوروبي") || form.equals("الاوروبيه")) {
                p.country = p.country == null ? "EU" : p.country;
                p.pos++;
            } else if (form.equals("باسمه") || form.equals("باسمها")) {
                p.pos++;
            } else if (p.office == Office.OTHER && PROVINCE.contains(form) && p.pos + 1 < p.limit) {
                // "حاكم ولاية تكساس": a part of a state, whatever it is called like
                p.pos++;
                while (p.pos + 1 < p.limit
                        && DIRECTION.contains(p.tokens.get(p.pos).form())) {
                    p.pos++;
                }
                p.pos++;
                definite = true;
            } else if (PhraseWords.MENTIONED.contains(form)) {
                p.pos++;
            } else if (p.office == Office.OTHER && p.country == null && form.startsWith("لل") && dutyIn()) {
                definite = true;
            } else if (form.equals("في") && p.office == Office.OTHER && p.country == null && directsIn()) {
                definite = true;
            } else if (form.equals("في") && p.office == Office.OTHER && p.country == null && servesIn()) {
                definite = true;
            } else if (p.office != null && duty(form)) {
                definite = true;
            } else if (PhraseWords.DEMONSTRATIVE.contains(form) && p.pos + 1 < p.limit && bareBodyAt(p.pos + 1)) {
                p.pos += 2;
            } else if (form.equals("باسم") || form.equals("بلسان")) {
                p.pos++;
                definite = false;
                // "المتحدث باسم الخارجية": what is spoken for ends the title unless it is a body with a state
                if (!quotedGroup() && !nestedBody()) {
                    if (p.pos < p.limit && p.tokens.get(p.pos).isWord()) {
                        Match<Name> whom = p.name(p.pos);
                        if (whom != null) {
                            p.take(whom.value().entity());
                            p.pos = whom.last();
                        }
                    }
                    return;
                }
            } else if (genitiveBody(form)) {
                definite = true;
            } else if (PhraseWords.STATE_NOUN.contains(form)) {
                p.pos++;
                definite = false;
            } else if (Words.COMMON.contains(form) || plainAdjective(form)) {
                p.pos++;
            } else if (PhraseWords.PORTFOLIO.contains(form)
                    || people(form)
                    || form.equals("الافريقي") && p.office == Office.FOREIGN_MINISTER) {
                p.pos++;
            } else if (form.equals("في") && p.office != null && p.country == null && ministerIn()) {
                definite = true;
            } else if (form.equals("في")
                    && p.pos + 1 < p.limit
                    && p.tokens.get(p.pos + 1).is("الخارج")) {
                p.pos += 2;
            } else if ((p.office != null || p.nameFirst >= 0) && p.country == null && servesState(form)
                    || p.office != null && ownedPortfolio(form)
                    || p.office != null && p.country == null && regionOf(form)
                    || belongsTo(form)) {
                definite = true;
            } else {
                return;
            }
        }
    }

    /** "رئيس مجلس السيادة", "رئيس لجنة شؤون الأسرى بالحركة": the body that a title without a state belongs to. */
    void institutionOfTitle() {
        if (p.pos < p.limit && p.tokens.get(p.pos).isWord()) {
            int back = p.pos;
            if (!nestedBody()) {
                p.pos = back;
                // up to three plain genitives: "رئيس هيئة التفاوض", "مدير مكتب الإعلام"
                int steps = 0;
                while (p.pos < p.limit
                        && steps < 3
                        && p.tokens.get(p.pos).isWord()
                        && (p.tokens.get(p.pos).form().startsWith("ال") || steps == 0 && genitiveChain(p.pos))
                        && p.nisba(p.pos) == null
                        && !(steps > 0 && p.doc.isFamily(p.tokens.get(p.pos).form()))
                        && !p.isName(p.pos)
                        && p.head(p.pos) == null) {
                    p.pos++;
                    steps++;
                }
                modifiers(false);
            }
        }
    }

    /**
     * "باسم «اليونيفيل»", "قائد تنظيم "قسد"", "رئيس المكتب السياسي لحركة «حماس»": a body whose name stands in quotation marks, behind a
     * preposition and the noun for its kind or not.
     */
    private boolean quotedGroup() {
        int at = p.pos;
        if (p.tokens.get(at).is("في") || p.tokens.get(at).is("ل")) {
            at++;
        }
        if (at < p.limit && isGroupNoun(p.tokens.get(at).form())) {
            at++;
        }
        if (at + 2 >= p.limit
                || p.tokens.get(at).isWord()
                || !p.tokens.get(at + 1).isWord()
                || p.tokens.get(at + 1).quote() < 0) {
            return false;
        }
        Match<Name> name = p.name(at + 1, p.tokens.get(at + 1).form());
        if (name == null
                || name.value().kind() != NameKind.BODY
                || name.value().entity().kind() == ActorKind.MEDIA
                || name.last() >= p.limit
                || p.tokens.get(name.last()).isWord()) {
            return false;
        }
        p.take(name.value().entity());
        p.pos = name.last() + 1;
        return true;
    }

    private static boolean isGroupNoun(String form) {
        return PhraseWords.BODY_NOUN.contains(form)
                || form.startsWith("ل") && PhraseWords.BODY_NOUN.contains(form.substring(1));
    }

    /** "لجنة شؤون الأسرى في الحركة": a body inside a title or inside another body; false if none comes next. */
    boolean nestedBody() {
        if (p.pos >= p.limit || !p.tokens.get(p.pos).isWord()) {
            return false;
        }
        String form = p.tokens.get(p.pos).form();
        Match<Name> name = p.name(p.pos, form);
        Match<Heads.Head> head = p.head(p.pos, form);
        if (name != null && (head == null || name.last() > head.last())) {
            p.take(name.value().entity());
            p.pos = name.last();
            return true;
        }
        if (head == null
                || head.value().type() == Heads.Type.RANK
                || head.value().type() == Heads.Type.DUAL) {
            return false;
        }
        p.pos = head.last();
        if (head.value().type() == Heads.Type.GROUP && p.country == null && p.affiliation == null) {
            takeGroup(head.value());
        }
        // "لجنة شؤون الأسرى": genitives of the inner head
        int steps = 0;
        while (p.pos < p.limit
                && steps < 3
                && p.tokens.get(p.pos).isWord()
                && !Words.FUNCTION.contains(p.tokens.get(p.pos).form())
                && p.nisba(p.pos) == null
                && !p.doc.gazetteer.names().startsWith(p.tokens.get(p.pos).form())
                && p.head(p.pos) == null
                && (p.tokens.get(p.pos).form().startsWith("ال")
                        || steps == 0
                                && p.pos + 1 < p.limit
                                && p.tokens.get(p.pos + 1).form().startsWith("ال"))
                && !PhraseState.definite(head.value())) {
            p.pos++;
            steps++;
        }
        modifiers(false);
        return true;
    }

    /**
     * "مدير دائرة آسيا فلان الفلاني", "المبعوثة الأوروبية لعملية السلام فلانة الفلانية": what an official has charge of, told in nouns that
     * are no names, when his name follows.
     */
    void charge(boolean construct) {
        if (p.pos >= p.limit || !p.tokens.get(p.pos).isWord()) {
            return;
        }
        boolean open = construct && p.country == null && p.affiliation == null;
        boolean sent = (p.office == Office.ENVOY || p.office == Office.OTHER)
                && p.tokens.get(p.pos).form().startsWith("ل");
        int at = p.pos;
        while ((open || sent) && at < Math.min(p.limit, p.pos + LONGEST_CHARGE) && isPartOfCharge(at)) {
            at++;
        }
        boolean named = at > p.pos && at < p.limit && (p.isPersonName(at) || beginsUnknownName(at));
        if (named) {
            Match<Heads.Head> last = p.head(at - 1);
            if (last != null && last.value().type() == Heads.Type.GROUP && open) {
                takeGroup(last.value());
            }
            p.pos = at;
        }
    }

    private boolean beginsUnknownName(int i) {
        return i + 1 < p.limit && p.head(i) == null && p.doc.canBeName(i, true) && p.doc.canBeName(i + 1, false);
    }

    private boolean isPartOfCharge(int i) {
        Token token = p.tokens.get(i);
        if (!token.isWord()) {
            return false;
        }
        Match<Heads.Head> head = p.head(i);
        Match<Name> name = p.name(i);
        boolean body = head != null
                && head.value().type() != Heads.Type.PERSON
                && head.value().type() != Heads.Type.RANK
                && head.value().type() != Heads.Type.DUAL;
        boolean genitive = token.form().startsWith("ال")
                && i > p.pos
                && !p.tokens.get(i - 1).form().startsWith("ال")
                && p.doc.isCommonNoun(i - 1);
        return p.doc.isCommonNoun(i)
                || body
                || head == null && genitive
                || name != null && name.value().kind() == NameKind.STATE
                || p.doc.gazetteer.places().longest(p.tokens, i, p.limit, token.form()) != null;
    }

    /** "لحقوق الإنسان": what an official is charged with. */
    private boolean duty(String form) {
        if (form.startsWith("لل") && PhraseWords.DUTY.contains(form.substring(2))) {
            p.pos++;
            // "للسياسة الخارجية والأمنية", "للعمليات العسكرية"
            while (p.pos < p.limit
                    && PhraseWords.DUTY_ADJECTIVE.contains(p.tokens.get(p.pos).form())) {
                p.pos++;
            }
            return true;
        }
        if (!form.startsWith("ل")
                || !PhraseWords.DUTY.contains(form.substring(1))
                || p.pos + 1 >= p.limit
                || !p.tokens.get(p.pos + 1).form().startsWith("ال")
                || p.nisba(p.pos + 1) != null) {
            return false;
        }
        p.pos += 2;
        return true;
    }

    /** "زعيم هذه القوات". */
    private boolean bareBodyAt(int i) {
        Match<Heads.Head> body = p.head(i);
        return body != null
                && body.last() == i + 1
                && (body.value().type() == Heads.Type.GROUP
                        || body.value().type() == Heads.Type.FORCES
                        || body.value().type() == Heads.Type.STATE);
    }

    /** "المدير العام للعمليات العسكرية في الهند": what an official is charged with, and where. */
    private boolean dutyIn() {
        int at = p.pos + 1;
        while (at < p.limit && at < p.pos + 4 && p.tokens.get(at).form().startsWith("ال")) {
            at++;
        }
        if (at + 1 >= p.limit || !p.tokens.get(at).is("في")) {
            return false;
        }
        Match<Name> state = p.name(at + 1);
        if (state == null || state.value().kind() != NameKind.STATE) {
            return false;
        }
        p.take(state.value().entity());
        p.pos = state.last();
        return true;
    }

    /** "مدير العمليات العسكرية في الهند": the state where operations are directed. */
    private boolean directsIn() {
        Match<Name> state = p.pos + 1 < p.limit ? p.name(p.pos + 1) : null;
        boolean operations = state != null && state.value().kind() == NameKind.STATE;
        for (int k = p.from; state != null && operations && k < p.pos; k++) {
            if (p.tokens.get(k).is("العمليات")) {
                p.take(state.value().entity());
                p.pos = state.last();
                return true;
            }
        }
        return false;
    }

    /** "مدير العمليات في الجيش الباكستاني": the armed forces in which an officer serves. */
    private boolean servesIn() {
        Match<Heads.Head> forces = p.pos + 1 < p.limit ? p.head(p.pos + 1) : null;
        Match<String> nisba = forces != null && forces.value().type() == Heads.Type.FORCES && forces.last() < p.limit
                ? p.nisba(forces.last())
                : null;
        if (nisba == null) {
            return false;
        }
        p.country = nisba.value();
        p.pos = nisba.last();
        return true;
    }

    /** "القائد الميداني مراد": an adjective of the title, with a name or a body behind it. */
    private boolean plainAdjective(String form) {
        return form.startsWith("ال")
                && form.length() > 5
                && (form.endsWith("ي") || form.endsWith("يه"))
                && !p.isName(p.pos)
                && p.pos + 2 < p.limit
                && !p.tokens.get(p.pos + 1).form().startsWith("ال")
                && (p.doc.canBeName(p.pos + 1, true) && p.doc.canBeName(p.pos + 2, false) || servesBody(p.pos + 1));
    }

    /** "اللجنة التنفيذية لحزب العمال": a body behind ل. */
    private boolean servesBody(int i) {
        String form = p.tokens.get(i).form();
        Match<Name> body = form.startsWith("ل") ? p.name(i, form.substring(1)) : null;
        return body != null && body.value().kind() == NameKind.BODY;
    }

    /** "وزير الخارجية بجمهورية مصر العربية الدكتور فلان": the state with ب, between the title and the name that it belongs to. */
    private boolean servesState(String form) {
        if (!form.startsWith("ب") || form.length() < 5) {
            return false;
        }
        String first = form.substring(1);
        Match<Name> state = p.name(p.pos, first);
        if (state == null && PhraseWords.STATE_NOUN.contains(first) && p.pos + 1 < p.limit) {
            state = p.name(p.pos + 1, p.tokens.get(p.pos + 1).form());
        }
        if (state == null || state.value().kind() != NameKind.STATE || state.last() >= p.limit) {
            return false;
        }
        Match<Heads.Head> rank = p.head(state.last());
        boolean named = p.nameFirst >= 0
                || p.isPersonName(state.last())
                || rank != null && rank.value().type() == Heads.Type.RANK;
        if (named) {
            p.take(state.value().entity());
            p.pos = state.last();
        }
        return named;
    }

    /** "وزير الشؤون الخارجية في جمهورية الهند الدكتور فلان": the state with في, between the title and a rank or a name. */
    private boolean ministerIn() {
        int at = p.pos + 1;
        boolean noun =
                at < p.limit && PhraseWords.STATE_NOUN.contains(p.tokens.get(at).form());
        at = noun ? at + 1 : at;
        Match<Name> state = at < p.limit ? p.name(noun ? at : p.pos + 1) : null;
        if (state == null || state.value().kind() != NameKind.STATE || state.last() >= p.limit) {
            return false;
        }
        Match<Heads.Head> rank = p.head(state.last());
        boolean named = rank != null && rank.value().type() == Heads.Type.RANK || p.isPersonName(state.last());
        if (named) {
            p.take(state.value().entity());
            p.pos = state.last();
        }
        return named;
    }

    /** "بوتين ووزير خارجيته لافروف", "رئيس وزرائه ميشوستين": a portfolio with the pronoun of whoever is named before, and a name behind. */
    private boolean ownedPortfolio(String form) {
        Office office = PhraseWords.HIS_FOREIGN.contains(form)
                ? Office.FOREIGN_MINISTER
                : PhraseWords.HIS_DEFENCE.contains(form)
                        ? Office.DEFENSE_MINISTER
                        : PhraseWords.HIS_CABINET.contains(form) ? Office.HEAD_OF_GOVERNMENT : null;
        if (office == null && !PhraseWords.HIS_PORTFOLIO.contains(form)
                || p.pos + 1 >= p.limit
                || !p.isPersonName(p.pos + 1) && !beginsUnknownName(p.pos + 1)) {
            return false;
        }
        List<ActorMention> found = p.doc.found;
        ActorMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && last.country != null
                && p.tokens.get(last.first).sentence() == p.tokens.get(p.from).sentence()) {
            p.country = last.country;
        }
        p.office = office == null ? p.office : office;
        p.pos++;
        return true;
    }

    /** "رئيس إقليم كردستان فلان": the state in which a region with officials of its own lies. */
    private boolean regionOf(String form) {
        var region = form.equals("اقليم") ? p.doc.gazetteer.places().longest(p.tokens, p.pos, p.limit, form) : null;
        if (region == null) {
            return false;
        }
        p.country = region.value().country();
        p.pos = region.last();
        return true;
    }

    /** "مكتب إعلام الأسرى التابع لحماس": to whom a body belongs that has its own name. */
    private boolean belongsTo(String form) {
        boolean belongs = form.equals("التابع") || form.equals("التابعه");
        String next = belongs && p.pos + 1 < p.limit ? p.tokens.get(p.pos + 1).form() : "";
        Match<Name> whose = next.startsWith("ل") ? p.name(p.pos + 1, next.substring(1)) : null;
        if (whose == null || whose.value().entity().isPerson()) {
            return false;
        }
        if (p.country == null && p.affiliation == null) {
            p.take(whose.value().entity());
        }
        p.pos = whose.last();
        return true;
    }

    /** "للأمم المتحدة", "في الاتحاد الأوروبي", "لدى الأمم المتحدة", "إلى اليمن": whom an official serves, or where he is sent. */
    private boolean genitiveBody(String form) {
        int at = p.pos;
        String first = form;
        if (form.equals("في") || form.equals("لدي") || form.equals("الي")) {
            at = p.pos + 1;
            if (at >= p.limit || !p.tokens.get(at).isWord()) {
                return false;
            }
            first = p.tokens.get(at).form();
        } else if (form.startsWith("لل")) {
            first = "ال" + form.substring(2);
        } else if (form.startsWith("ل") && form.length() > 3) {
            first = form.substring(1);
        } else {
            return false;
        }
        Match<Name> name = p.name(at, first);
        if (name == null) {
            Match<Heads.Head> group = form.equals("في") || form.startsWith("لل") ? p.head(at, first) : null;
            if (group != null
                    && group.value().type() == Heads.Type.INSTITUTION
                    && p.office == null
                    && p.country == null
                    && group.last() < p.limit
                    && p.nisba(group.last()) != null) {
                // "الدائرة الإعلامية في الرئاسة التركية"
                p.pos = group.last();
                return true;
            }
            if (group != null
                    && (group.value().type() == Heads.Type.GROUP
                            || form.startsWith("لل")
                                    // "ملك الأردن للرئيس الأميركي": he who serves a state speaks to another
                                    && p.country == null
                                    && (group.value().type() == Heads.Type.PERSON
                                            || group.value().type() == Heads.Type.FORCES))) {
                p.pos = group.last();
                takeGroup(group.value());
                return true;
            }
            return false;
        }
        Entity entity = name.value().entity();
        // "القائم بالأعمال الأميركي في كييف فلان"
        boolean sent = form.equals("الي")
                || form.equals("لدي")
                || form.equals("في")
                        && p.office == Office.ENVOY
                        && p.country != null
                        && name.last() < p.limit
                        && p.doc.canBeName(name.last(), true);
        if (entity.isPerson()
                || form.equals("في") && !sent && entity.kind() == ActorKind.STATE && !"EU".equals(entity.country())) {
            return false;
        }
        if (!sent && p.country == null && p.affiliation == null) {
            p.take(entity);
        } else if (!sent && entity.kind() == ActorKind.ORGANIZATION && p.country == null) {
            p.take(entity);
        }
        p.pos = name.last();
        return true;
    }

    /** "الناطق باسم الحركة": the group that the text has named with that word last, or failing that the armed group named last. */
    private void takeGroup(Heads.Head head) {
        String noun = FoldedText.fold(head.phrase()).substring(2);
        List<ActorMention> found = p.doc.found;
        for (int k = found.size() - 1; k >= Math.max(0, found.size() - MentionIndex.REACH); k--) {
            Entity entity = found.get(k).entity();
            boolean bloc = entity != null
                    && entity.kind() == ActorKind.ORGANIZATION
                    && BodyReference.BLOC.contains(FoldedText.fold(head.phrase()));
            if (entity != null
                    && !entity.isPerson()
                    && (bloc || found.get(k).firstWord.equals(noun))) {
                p.take(entity);
                return;
            }
        }
        for (int k = found.size() - 1;
                BodyReference.GROUPS.contains(FoldedText.fold(head.phrase()))
                        && k >= Math.max(0, found.size() - MentionIndex.REACH);
                k--) {
            Entity entity = found.get(k).entity();
            if (entity != null && entity.kind() == ActorKind.ARMED_GROUP) {
                p.take(entity);
                return;
            }
        }
    }

    /** "شؤون الأسرى": a noun with its genitive, not a name. */
    private boolean genitiveChain(int i) {
        return i + 1 < p.limit
                && p.tokens.get(i + 1).form().startsWith("ال")
                && !Words.FUNCTION.contains(p.tokens.get(i).form())
                && !Words.ADVERB.contains(p.tokens.get(i).form())
                && !PhraseWords.PARTICLE.contains(p.tokens.get(i).form())
                && p.nisba(i + 1) == null
                && !p.isName(i)
                && !p.isName(i + 1);
    }

    /** "والمصريين بالخارج", "والمغاربة المقيمين بالخارج": a state's citizens, for whom its minister is responsible. */
    private boolean people(String form) {
        boolean plural = p.office != null && (form.endsWith("ين") || form.endsWith("ه"));
        int and = form.startsWith("وال") ? 1 : 0;
        return plural
                && form.startsWith("ال", and)
                && p.nisba(p.pos, form.substring(and)) != null
                && p.pos + 1 < p.limit
                && ABROAD.contains(p.tokens.get(p.pos + 1).form());
    }
}
