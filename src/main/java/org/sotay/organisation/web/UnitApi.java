package org.sotay.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitQuery;
import org.sotay.organisation.Units;
import org.sotay.ui.ApiDay;
import org.sotay.ui.Pages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Units for programs.
@RestController
@RequestMapping(path = "/api/v1/units/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Units", description = "The tree of units as of any day")
class UnitApi {

    private final Units units;
    private final UnitLists lists;

    UnitApi(Units units, UnitLists lists) {
        this.units = units;
        this.lists = lists;
    }

    @Operation(summary = "One unit", description = "What it was called and what it was on that day")
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping
    UnitJson unit(Actor actor, @PathVariable String code, @ApiDay LocalDate on) {
        return UnitJson.of(find(actor, code, on), on);
    }

    @Operation(summary = "The units directly below", description = "From the top of the tree down, then by code")
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/children")
    List<UnitJson.Child> children(Actor actor, @PathVariable String code, @ApiDay LocalDate on) {
        UnitAt unit = find(actor, code, on);
        return lists.list(actor, UnitQuery.children(unit.id(), on)).items().stream()
                .map(UnitJson.Child::of)
                .toList();
    }

    private UnitAt find(Actor actor, String code, LocalDate on) {
        return units.find(actor, code, on).orElseThrow(Pages::missing);
    }
}
