package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalField;
import org.sotay.people.ProposalState;
import org.sotay.ui.Texts;

/// Words for corrections that members propose.
public final class ProposalTexts {

    private ProposalTexts() {}

    public static String field(Texts texts, ProposalField field) {
        return texts.get("people.field." + field.key());
    }

    public static String state(Texts texts, ProposalState state) {
        return texts.get("membership.proposal.state." + state);
    }

    /// The kind of mark that tells it apart.
    public static String kind(ProposalState state) {
        return switch (state) {
            case OPEN -> "info";
            case ACCEPTED -> "ok";
            case DECLINED -> "warn";
            case WITHDRAWN -> "";
        };
    }

    /// A stored value in words; what is not recorded is said to be so.
    public static String value(Texts texts, ProposalField field, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return texts.get("membership.proposal.nothing");
        }
        return switch (field) {
            case BIRTH -> day(texts, stored);
            case PHONE -> MemberTexts.phone(stored);
            case SEX, ETHNICITY, SCHOOLING, OCCUPATION, RELIGION ->
                MemberTexts.word(texts, "people." + field.key() + ".", stored);
            case FULL_NAME, PROFESSION, EMAIL, ADDRESS, MEMBERSHIP -> stored;
        };
    }

    /// What stood there when it was proposed.
    public static String recorded(Texts texts, Proposal proposal) {
        return forgotten(proposal)
                ? texts.get("membership.proposal.not-kept")
                : value(texts, proposal.field(), proposal.recorded());
    }

    /// What is proposed; a belief is not kept once it is decided.
    public static String proposed(Texts texts, Proposal proposal) {
        return forgotten(proposal)
                ? texts.get("membership.proposal.not-kept")
                : value(texts, proposal.field(), proposal.proposed());
    }

    private static boolean forgotten(Proposal proposal) {
        return proposal.field() == ProposalField.RELIGION && !proposal.open();
    }

    /// A date as far as it is known: 1980, 1980-05 or 1980-05-01.
    static String day(Texts texts, String stored) {
        String[] parts = stored.split("-", -1);
        return texts.day(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    /// `vi` where the value is a name or somebody's own words, on pages in another language.
    public static @Nullable String lang(Texts texts, ProposalField field) {
        return switch (field) {
            case FULL_NAME, PROFESSION, ADDRESS, MEMBERSHIP -> texts.nameLang();
            case BIRTH, SEX, ETHNICITY, SCHOOLING, OCCUPATION, PHONE, EMAIL, RELIGION -> null;
        };
    }
}
