package org.sotay.organisation;

/// What a unit is called and what it is, at one time.
///
/// @param kind code of the kind, for example `grassroots-committee`
/// @param grassroots a grassroots party organisation, counted as such
/// @param empoweredToAdmit may decide on admissions itself (24-QĐ/TW)
/// @param nonStateEnterprise stands in a private or otherwise non-state enterprise
public record UnitTraits(
        String name,
        String kind,
        Sector sector,
        boolean grassroots,
        boolean empoweredToAdmit,
        boolean nonStateEnterprise) {}
