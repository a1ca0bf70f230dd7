package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.membership.MemberPage;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Restatements;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCounts;
import org.sotay.organisation.Units;
import org.sotay.people.PartialDate;
import org.sotay.ui.Address;
import org.sotay.ui.ApiDay;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Members and their numbers for programs.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members", description = "Members and their numbers as of any day")
class MemberApi {

    private final Members members;
    private final Restatements restatements;
    private final Units units;
    private final MemberApiLists lists;
    private final Clock clock;

    MemberApi(Members members, Restatements restatements, Units units, MemberApiLists lists, Clock clock) {
        this.members = members;
        this.restatements = restatements;
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    @Operation(
            summary = "How many",
            description =
                    "Members by standing, grassroots party organisations and cells; with `structure`, the members of"
                            + " that day counted in the tree of another, of which then are the units")
    @Parameter(
            name = "structure",
            in = ParameterIn.QUERY,
            description = "The day whose tree they are counted in; the same day when left out",
            schema = @Schema(type = "string", format = "date"))
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units/{code}/counts")
    CountsJson counts(Actor actor, @PathVariable String code, @ApiDay LocalDate on, HttpServletRequest request) {
        LocalDate structure = ApiQuery.of(request).day("structure", on, LocalDate.now(clock));
        UnitAt unit = units.find(actor, code, structure).orElseThrow(Pages::missing);
        UnitCounts below = units.counts(unit, structure);
        if (structure.equals(on)) {
            return CountsJson.of(members.counts(unit.id(), on), below);
        }
        return CountsJson.of(restatements.counts(actor, unit, on, structure), below);
    }

    @Operation(summary = "Members of a unit", description = "Of the unit and everything below it, by given name")
    @MemberListParameters
    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members")
    MemberJson.MemberList list(Actor actor, @ApiDay LocalDate on, HttpServletRequest request) {
        MemberPage found = lists.query(actor, on, ApiQuery.of(request))
                .map(query -> members.list(actor, query))
                .orElseThrow(Pages::missing);
        return new MemberJson.MemberList(
                found.items().stream().map(MemberApi::row).toList(), found.total());
    }

    @Operation(summary = "One member", description = "The file as of a day; fields your role does not see are absent")
    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members/{id:\\d{1,18}}")
    MemberJson member(Actor actor, @PathVariable long id, @ApiDay LocalDate on) {
        return members.file(actor, new PersonId(id), on)
                .map(file -> MemberJson.of(file, on))
                .orElseThrow(Pages::missing);
    }

    private static MemberJson.Row row(MemberRow row) {
        PartialDate birth = row.birth();
        String sex = row.sex();
        return new MemberJson.Row(
                row.person().value(),
                row.name(),
                birth == null ? null : MemberJson.iso(birth),
                sex == null ? null : sex.toLowerCase(Locale.ROOT),
                row.occupation(),
                row.cell(),
                row.joinedOn(),
                row.recognisedOn(),
                row.cardNumber(),
                Address.word(row.standing()),
                row.offices().stream().map(Address::word).toList(),
                row.absences().stream().map(Address::word).toList());
    }
}
