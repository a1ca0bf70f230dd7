package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.UnitId;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.SmallProvince;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// People on the lists of the cells of a [SmallProvince].
public final class SmallPool {

    private static final List<Capability> OFFICERS = List.of(
            AdmissionCapabilities.READ_CANDIDATES,
            AdmissionCapabilities.EDIT_CANDIDATES,
            AdmissionCapabilities.STEP_CASES,
            OrganisationCapabilities.READ_UNITS,
            OrganisationCapabilities.REORGANISE_UNITS,
            MembershipCapabilities.READ_MEMBERS,
            MembershipCapabilities.EDIT_MEMBERS,
            PeopleCapabilities.READ_PERSONAL,
            PeopleCapabilities.READ_CONTACT,
            PeopleCapabilities.READ_BELIEF,
            PeopleCapabilities.EDIT_PEOPLE);

    private final SmallProvince province;
    private final Enlisting enlisting;

    public SmallPool(SmallProvince province, Enlisting enlisting) {
        this.province = province;
        this.enlisting = enlisting;
    }

    /// The province whose cells they are.
    public SmallProvince province() {
        return province;
    }

    /// Somebody who looks after everybody everywhere.
    public Actor keeper() {
        return actor(null, Range.EVERYWHERE);
    }

    /// Somebody who looks after the candidates of a unit and below.
    public Actor keeper(String code) {
        return actor(province.id(code), Range.UNIT_AND_BELOW);
    }

    /// Puts somebody new on the list of a cell.
    public CandidateId list(String name, String cell, LocalDate on) {
        return list(person(name), cell, listing(on));
    }

    /// Puts somebody new on the list of a cell, with what the cell recorded.
    public CandidateId list(NewPerson person, String cell, Listing listing) {
        return made(enlisting.put(keeper(), new NewCandidate(null, person, cell, listing, UUID.randomUUID(), true)));
    }

    /// Puts somebody registered on the list of a cell.
    public CandidateId list(PersonId person, String cell, LocalDate on) {
        return made(
                enlisting.put(keeper(), new NewCandidate(person, null, cell, listing(on), UUID.randomUUID(), true)));
    }

    /// A plain listing.
    public static Listing listing(LocalDate on) {
        return new Listing(on, "12-NQ/CB", Origin.VILLAGE, Set.of(), null, null);
    }

    /// A farmer, born in 1995, upper-secondary schooling.
    public static NewPerson person(String name) {
        return person(name, Sex.MALE, "kinh", Schooling.UPPER_SECONDARY, null);
    }

    public static NewPerson person(
            String name, Sex sex, String ethnicity, Schooling schooling, @Nullable String religion) {
        return new NewPerson(
                name,
                null,
                new PartialDate(1995, 5, 1),
                sex,
                ethnicity,
                "0912000222",
                null,
                null,
                schooling,
                null,
                "farmer",
                religion);
    }

    private static CandidateId made(Outcome<Listed> outcome) {
        if (outcome instanceof Outcome.Done<Listed>(Listed.Made(CandidateId candidate))) {
            return candidate;
        }
        throw new AssertionError(outcome);
    }

    private static Actor actor(@Nullable UnitId unit, Range range) {
        Map<Capability, Range> ranges =
                OFFICERS.stream().collect(Collectors.toMap(capability -> capability, capability -> range));
        Mandate mandate = new Mandate("test", "officer", unit, null, null);
        return new Actor(
                new AccountId(1), null, "Bùi Thị Hạnh", mandate, List.of(mandate), ranges, Preferences.standard());
    }
}
