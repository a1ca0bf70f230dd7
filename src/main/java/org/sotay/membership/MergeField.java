package org.sotay.membership;

/// A fact of which the value of the merged card can be taken over. A belief cannot: nobody keeps what it was before.
public enum MergeField {
    FULL_NAME("people.field.fullName"),
    BIRTH("people.field.birth"),
    SEX("people.field.sex"),
    ETHNICITY("people.field.ethnicity"),
    SCHOOLING("people.field.schooling"),
    PROFESSION("people.field.profession"),
    OCCUPATION("people.field.occupation"),
    PHONE("people.field.phone"),
    EMAIL("people.field.email"),
    ADDRESS("people.field.address"),
    CARD("membership.field.card"),
    DECIDED("membership.field.decided"),
    JOINED("membership.field.joined"),
    RECOGNISED("membership.field.recognised");

    private final String key;

    MergeField(String key) {
        this.key = key;
    }

    /// Message key of what the fact is called.
    public String key() {
        return key;
    }
}
