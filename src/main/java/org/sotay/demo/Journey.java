package org.sotay.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;

/// The way of a candidate as of today.
///
/// @param backers official members of the cell, at least three
record Journey(Hopeful who, CellPlan cell, Actor officer, List<PersonId> backers, LocalDate today) {

    private static final int LEFT_AFTER = 10;

    LocalDate on(Waymark mark) {
        return today.minusDays(who.days() + mark.until(who.reached()));
    }

    LocalDate leftOn() {
        return today.minusDays(who.days() - LEFT_AFTER);
    }

    boolean reaches(Waymark mark) {
        return mark.compareTo(who.reached()) <= 0;
    }

    /// What happened after the application, in its order.
    List<Waymark> afterApplication() {
        return Arrays.stream(Waymark.values())
                .filter(mark -> mark.compareTo(Waymark.APPLICATION) > 0 && reaches(mark))
                .filter(mark -> !mark.ofUnion() || who.ofUnion())
                .filter(mark -> !mark.ofDepartment() || cell.department() != null)
                .filter(mark -> !mark.ofCommittee() || !who.cellIsGrassroots())
                .toList();
    }

    PersonId mentor() {
        return backer(0);
    }

    /// The mentor and somebody else.
    List<PersonId> introducers() {
        return List.of(backer(0), backer(1));
    }

    private PersonId backer(int offset) {
        return backers.get((who.number() + offset) % backers.size());
    }

    UUID key(String what) {
        return UUID.nameUUIDFromBytes((who.number() + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    /// A number for a paper of that day.
    String number(LocalDate day, String sign) {
        return (day.getDayOfYear() % 90 + who.number()) + sign;
    }
}
