package org.sotay.membership;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.organisation.UnitLine;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// What one actor may see of a member, as of one day. A group of fields outside the actor's capabilities is not there
/// at all.
///
/// @param cell the official cell of the day, or the last one before it; before joining the first one
/// @param endedOn first day no longer a member; none for a member
/// @param duplicates other members the actor may see who could be the same, unless somebody said that they are not
public record MemberFile(
        PersonId person,
        String name,
        String givenName,
        UnitLine cell,
        @Nullable String cardNumber,
        LocalDate decidedOn,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndKind endKind,
        int version,
        @Nullable Personal personal,
        @Nullable Contact contact,
        @Nullable Belief belief,
        List<Namesake> duplicates) {

    /// Facts of the person.
    public record Personal(
            PartialDate birth,
            Sex sex,
            String ethnicity,
            Schooling schooling,
            @Nullable String profession,
            @Nullable String occupation) {}

    /// Ways to reach the person.
    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /// Sensitive: religion, if it was told.
    public record Belief(@Nullable String religion) {}

    /// Somebody who could be the same.
    public record Namesake(PersonId person, String name, String cell) {}

    public MemberFile {
        duplicates = List.copyOf(duplicates);
    }

    /// Standing on `day`.
    public Standing standing(LocalDate day) {
        return Standing.on(day, recognisedOn);
    }

    /// Whether the membership had ended by `day`.
    public boolean ended(LocalDate day) {
        return endedOn != null && !day.isBefore(endedOn);
    }

    /// Completed years of party age on `day`, counted from the decision once recognised (24-QĐ/TW); 0 before.
    public int partyAge(LocalDate day) {
        LocalDate until = endedOn != null && ended(day) ? endedOn : day;
        return standing(until) == Standing.OFFICIAL
                ? Period.between(decidedOn, until).getYears()
                : 0;
    }
}
