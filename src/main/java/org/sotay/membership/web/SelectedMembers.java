package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.membership.BulkSelection;
import org.sotay.membership.MemberQuery;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Pages;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;
import org.springframework.stereotype.Component;

/// Reads whom somebody selected in the list of members: those who are ticked, the page, or the whole list as its
/// address
/// filters it.
@Component
class SelectedMembers {

    private final UnitChoice units;
    private final Clock clock;

    SelectedMembers(UnitChoice units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /// @param who `page`, `all`, or else those who are ticked
    BulkSelection of(Actor actor, Address list, @Nullable String who, @Nullable List<Long> ticked) {
        return switch (who) {
            case "page" -> new BulkSelection.Listed(query(actor, list), false);
            case "all" -> new BulkSelection.Listed(query(actor, list), true);
            case null, default ->
                new BulkSelection.Some(
                        ticked == null
                                ? List.of()
                                : ticked.stream().map(PersonId::new).toList());
        };
    }

    /// The page of the list that the address shows today.
    MemberQuery query(Actor actor, Address list) {
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = units.choose(actor, list.value("unit").orElse(""), today).orElseThrow(Pages::missing);
        Sort order = Sort.parse(list.value("sort").orElse(null), MemberFilters.ORDERS, "name");
        int page = Paging.pageOf(list.value("page").orElse(null));
        return MemberFilters.of(list).query(unit.id(), today, order, page, MembersController.SIZE);
    }
}
