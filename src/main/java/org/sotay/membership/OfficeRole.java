package org.sotay.membership;

/// An office held in a unit for a term.
public enum OfficeRole {
    SECRETARY,
    DEPUTY_SECRETARY,
    COMMITTEE_MEMBER,
    ORGANISATION_OFFICER
}
