package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.StandingFilter;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.ApiQuery;
import org.springframework.stereotype.Component;

/// Reads which list of members a program asks for.
@Component
class MemberApiLists {

    private static final int SIZE = 50;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST = 120;

    private final UnitChoice units;

    MemberApiLists(UnitChoice units) {
        this.units = units;
    }

    /// The list by given name; refuses parameters nobody understands, and finds no list of units out of reach.
    Optional<MemberQuery> query(Actor actor, LocalDate on, ApiQuery query) {
        String text = query.text("q", LONGEST);
        Optional<StandingFilter> standing = query.choice("standing", StandingFilter.values());
        Optional<AbsenceKind> absence = query.choice("absence", AbsenceKind.values());
        int page = query.number("page", 1, 1, LAST_PAGE);
        int size = query.number("size", SIZE, 1, LARGEST);
        return units.choose(actor, query.text("unit", LONGEST), on)
                .map(UnitAt::id)
                .map(unit -> new MemberQuery(
                        unit,
                        on,
                        text,
                        standing,
                        absence,
                        Optional.empty(),
                        MemberQuery.Order.NAME,
                        false,
                        page,
                        size));
    }
}
