package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.Duplicates;
import org.sotay.membership.Likeness;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.PairQuery;
import org.sotay.membership.PairState;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Members who could be recorded twice, for programs.
@RestController
@RequestMapping(path = "/api/v1/duplicates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Duplicates", description = "Members who could be recorded twice")
class DuplicateApi {

    private static final int SIZE = 50;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST = 120;

    private final Duplicates duplicates;
    private final UnitChoice units;
    private final Clock clock;

    DuplicateApi(Duplicates duplicates, UnitChoice units, Clock clock) {
        this.duplicates = duplicates;
        this.units = units;
        this.clock = clock;
    }

    @Operation(
            summary = "Pairs who could be one person",
            description = "One at least belongs, or last belonged, to the unit or below it; the strongest reason first")
    @DuplicateListParameters
    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping
    DuplicateJson.DuplicateList list(Actor actor, HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request);
        UnitAt unit = units.choose(actor, query.text("unit", LONGEST), LocalDate.now(clock))
                .orElseThrow(Pages::missing);
        return DuplicateJson.DuplicateList.of(duplicates.list(
                actor,
                new PairQuery(
                        unit.id(),
                        query.choice("likeness", Likeness.values()),
                        query.choice("state", PairState.values()).orElse(PairState.OPEN),
                        query.text("q", LONGEST),
                        query.number("page", 1, 1, LAST_PAGE),
                        query.number("size", SIZE, 1, LARGEST))));
    }
}
