package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Founding;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.Sector;
import org.sotay.organisation.Units;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.People;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// A province of two districts with a commune each, two cells in the first and one in the second.
public final class SmallProvince {

    public static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<Capability> ALL = List.of(
            OrganisationCapabilities.READ_UNITS,
            OrganisationCapabilities.EDIT_UNITS,
            OrganisationCapabilities.REORGANISE_UNITS,
            MembershipCapabilities.READ_MEMBERS,
            MembershipCapabilities.EDIT_MEMBERS,
            MembershipCapabilities.EDIT_ABSENCES,
            MembershipCapabilities.EDIT_OFFICES,
            MembershipCapabilities.TAKE_REGISTER,
            PeopleCapabilities.READ_PERSONAL,
            PeopleCapabilities.READ_CONTACT,
            PeopleCapabilities.READ_BELIEF,
            PeopleCapabilities.EDIT_PEOPLE);

    private static final List<Founding> UNITS = List.of(
            unit("37", null, "Tỉnh", "province", false),
            unit("377", "37", "Yên Mô", "committee", false),
            unit("376", "37", "Kim Sơn", "committee", false),
            unit("377.1", "377", "Yên Từ", "grassroots-committee", true),
            unit("376.1", "376", "Phát Diệm", "grassroots-committee", true),
            unit("377.1.1", "377.1", "Nộn Khê", "cell", false),
            unit("377.1.2", "377.1", "Phúc Lại", "cell", false),
            unit("376.1.1", "376.1", "Thượng Kiệm", "cell", false));

    private final People people;
    private final Memberships memberships;
    private final Map<String, UnitId> ids;

    /// Founds the units.
    public SmallProvince(Units units, People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
        this.ids = units.foundAll(administrator(), UNITS);
    }

    /// The id of a unit by its code.
    public UnitId id(String code) {
        UnitId id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException(code);
        }
        return id;
    }

    /// Somebody who may everything everywhere.
    public static Actor administrator() {
        return actor(null, null, Range.EVERYWHERE);
    }

    /// What somebody acts under who holds the role in the unit.
    ///
    /// @param code none for the whole installation
    public Mandate mandate(String role, @Nullable String code) {
        String name = UNITS.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Founding::name)
                .findFirst()
                .orElse(null);
        return new Mandate("test", role, code == null ? null : id(code), code, name);
    }

    /// The officer of a unit.
    Actor officer(String code) {
        return actor(id(code), null, Range.UNIT_AND_BELOW);
    }

    /// A member without office.
    Actor member(String cell, PersonId person) {
        return actor(id(cell), person, Range.SELF);
    }

    /// A member of a cell since the ceremony, official a year later.
    public PersonId enrol(String name, String cell, LocalDate joined) {
        return enrol(name, joined, List.of(new Stay(id(cell), Period.since(joined))), null);
    }

    /// Somebody as sketched, in a cell since the ceremony, official a year later.
    PersonId enrol(Sketch sketch, String cell) {
        LocalDate joined = sketch.joined();
        return enrol(
                sketch.person(),
                sketch.card(),
                joined,
                joined.plusYears(1),
                List.of(new Stay(id(cell), Period.since(joined))),
                null);
    }

    PersonId enrol(String name, LocalDate joined, List<Stay> stays, @Nullable Ending ending) {
        LocalDate recognised = joined.plusYears(1);
        return enrol(
                name, joined, ending != null && !ending.on().isAfter(recognised) ? null : recognised, stays, ending);
    }

    /// A member of a cell since the ceremony, not recognised.
    public PersonId onProbation(String name, String cell, LocalDate joined) {
        return enrol(name, joined, null, List.of(new Stay(id(cell), Period.since(joined))), null);
    }

    private PersonId enrol(
            String name, LocalDate joined, @Nullable LocalDate recognised, List<Stay> stays, @Nullable Ending ending) {
        return enrol(person(name), null, joined, recognised, stays, ending);
    }

    private PersonId enrol(
            NewPerson facts,
            @Nullable String card,
            LocalDate joined,
            @Nullable LocalDate recognised,
            List<Stay> stays,
            @Nullable Ending ending) {
        PersonId person = people.registerAll(administrator(), List.of(facts)).getFirst();
        memberships.enrolAll(
                administrator(),
                List.of(new Enrolment(
                        person, card, joined.minusDays(10), joined, recognised, stays, List.of(), List.of(), ending)));
        return person;
    }

    static NewPerson person(String name) {
        return person(name, new PartialDate(1980, 5, 1));
    }

    static NewPerson person(String name, PartialDate birth) {
        return new NewPerson(
                name,
                null,
                birth,
                Sex.MALE,
                "kinh",
                "0912000111",
                null,
                null,
                Schooling.UPPER_SECONDARY,
                null,
                "farmer",
                "catholic");
    }

    private static Founding unit(String code, @Nullable String parent, String name, String kind, boolean grassroots) {
        return new Founding(code, parent, FOUNDED, null, name, kind, Sector.TERRITORIAL, grassroots, grassroots, false);
    }

    private static Actor actor(@Nullable UnitId unit, @Nullable PersonId person, Range range) {
        Map<Capability, Range> ranges =
                ALL.stream().collect(Collectors.toMap(capability -> capability, capability -> range));
        Mandate mandate = new Mandate("test", "officer", unit, null, null);
        return new Actor(
                new AccountId(1), person, "Bùi Thị Hạnh", mandate, List.of(mandate), ranges, Preferences.standard());
    }
}
