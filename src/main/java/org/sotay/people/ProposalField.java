package org.sotay.people;

import java.util.Arrays;
import java.util.Optional;
import org.sotay.kernel.Capability;

/// What of the own record a member can propose to correct.
public enum ProposalField {
    FULL_NAME("fullName"),
    BIRTH("birth"),
    SEX("sex"),
    ETHNICITY("ethnicity"),
    SCHOOLING("schooling"),
    PROFESSION("profession"),
    OCCUPATION("occupation"),
    PHONE("phone"),
    EMAIL("email"),
    ADDRESS("address"),
    RELIGION("religion"),
    /// Dates of membership, card, offices: told in words, because no single value stands for it.
    MEMBERSHIP("membership");

    private final String key;

    ProposalField(String key) {
        this.key = key;
    }

    /// How forms, revisions and the interface for programs call it.
    public String key() {
        return key;
    }

    /// What one must be allowed to see in order to read such a proposal.
    public Capability sees() {
        return switch (this) {
            case FULL_NAME, BIRTH, SEX, ETHNICITY, SCHOOLING, PROFESSION, OCCUPATION, MEMBERSHIP ->
                PeopleCapabilities.READ_PERSONAL;
            case PHONE, EMAIL, ADDRESS -> PeopleCapabilities.READ_CONTACT;
            case RELIGION -> PeopleCapabilities.READ_BELIEF;
        };
    }

    /// Whether it is told in words and corrected by hand.
    public boolean inWords() {
        return this == MEMBERSHIP;
    }

    /// The field of that name.
    public static Optional<ProposalField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
