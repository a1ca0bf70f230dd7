package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCatalogue;

/// How recorded stays follow when the day of joining or of the end becomes another. Pure.
final class MovedStays {

    private MovedStays() {}

    /// The stays of `before` for a membership that begins and ends on these days.
    static List<MemberRecord.Place> follow(
            MemberRecord before, LocalDate joined, @Nullable Ending ending, UnitCatalogue cells) {
        List<MemberRecord.Place> stays = new ArrayList<>();
        for (MemberRecord.Place stay : before.stays()) {
            Period period = stay.period();
            if (stays.isEmpty()) {
                LocalDate founded = cells.at(stay.code(), period.from())
                        .map(UnitAt::foundedOn)
                        .orElse(null);
                MembershipState wanted = new MembershipState(0, 0, null, joined, joined, null, null);
                LocalDate begins = MembershipRules.beginning(
                        before.dates(), wanted, new MembershipFacts.Fact(stay.code(), founded, period));
                period = begins.equals(period.from()) || !ends(period, begins)
                        ? period
                        : new Period(begins, period.until());
            }
            cut(period, ending)
                    .map(lasting -> new MemberRecord.Place(stay.unit(), stay.code(), lasting))
                    .ifPresent(stays::add);
        }
        return stays;
    }

    private static boolean ends(Period period, LocalDate after) {
        return period.until() == null || period.until().isAfter(after);
    }

    /// A period as far as the membership lasts; none where it would only begin later.
    static Optional<Period> cut(Period period, @Nullable Ending ending) {
        if (ending == null) {
            return Optional.of(period);
        }
        LocalDate on = ending.on();
        if (!period.from().isBefore(on)) {
            return Optional.empty();
        }
        return Optional.of(ends(period, on) ? new Period(period.from(), on) : period);
    }
}
