package org.sotay.admission;

/// Why somebody who was a member before is no longer one; re-admission asks for it.
public enum FormerGround {
    /// Stayed away from the meetings on their own accord.
    STAYED_AWAY,
    RESIGNED,
    /// Resigned because the family was in special hardship.
    RESIGNED_HARDSHIP,
    DISUNITY,
    CORRUPTION,
    SERIOUS_CRIME,
    /// Counts from the day the conviction is expunged.
    LESS_SERIOUS_CRIME,
    POPULATION_POLICY,
    OTHER
}
