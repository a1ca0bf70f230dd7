package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.OfficeRole;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// Somebody who is not left to chance.
///
/// @param office held for as long as the history lasts
/// @param officeOf code of the unit, empty for the own cell
/// @param signIn the account of that name is this person's
record Fixed(
        Slot slot,
        String name,
        Sex sex,
        LocalDate birth,
        LocalDate joined,
        String occupation,
        Schooling schooling,
        @Nullable OfficeRole office,
        String officeOf,
        @Nullable LocalDate movedHere,
        boolean away,
        String signIn) {

    /// From a row of the story, after unit and cell.
    static Fixed of(List<String> row) {
        String role = row.get(7);
        boolean moved = role.equals("MOVED");
        boolean office = !role.isEmpty() && !moved && !role.equals("AWAY");
        return new Fixed(
                Slot.valueOf(row.get(0)),
                row.get(1),
                row.get(2).equals("F") ? Sex.FEMALE : Sex.MALE,
                LocalDate.parse(row.get(3)),
                LocalDate.parse(row.get(4)),
                row.get(5),
                Schooling.valueOf(row.get(6)),
                office ? OfficeRole.valueOf(role) : null,
                !office || row.get(8).equals("cell") ? "" : row.get(8),
                moved ? LocalDate.parse(row.get(8)) : null,
                role.equals("AWAY"),
                row.get(9));
    }

    /// One of two people who share name and birth and may be the same.
    static Fixed twin(String name, Sex sex, LocalDate birth, LocalDate joined) {
        return new Fixed(
                Slot.ORDINARY,
                name,
                sex,
                birth,
                joined,
                "farmer",
                Schooling.UPPER_SECONDARY,
                null,
                "",
                null,
                false,
                "");
    }
}
