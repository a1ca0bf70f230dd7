package org.sotay.people;

/// What can be corrected alike for many persons at once, because many share it.
public enum PersonAttribute {
    ETHNICITY(ProposalField.ETHNICITY),
    SCHOOLING(ProposalField.SCHOOLING),
    PROFESSION(ProposalField.PROFESSION),
    OCCUPATION(ProposalField.OCCUPATION);

    private final ProposalField field;

    PersonAttribute(ProposalField field) {
        this.field = field;
    }

    ProposalField field() {
        return field;
    }

    /// How forms and revisions call it.
    public String key() {
        return field.key();
    }
}
