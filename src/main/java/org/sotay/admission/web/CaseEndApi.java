package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.AdmissionClock;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.CaseExits;
import org.sotay.admission.CaseExtensions;
import org.sotay.admission.CaseViews;
import org.sotay.admission.DueCases;
import org.sotay.admission.ExitTold;
import org.sotay.admission.ExtensionTold;
import org.sotay.admission.StepReader;
import org.sotay.admission.StepResult;
import org.sotay.admission.StuckQuery;
import org.sotay.admission.StuckReason;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Ends of cases, longer periods, and cases that do not go on, for programs.
@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class CaseEndApi {

    private static final int SIZE = 50;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST = 40;

    private final CaseViews views;
    private final CaseExits exits;
    private final CaseExtensions extensions;
    private final DueCases due;
    private final UnitChoice units;
    private final Clock clock;

    CaseEndApi(
            CaseViews views, CaseExits exits, CaseExtensions extensions, DueCases due, UnitChoice units, Clock clock) {
        this.views = views;
        this.exits = exits;
        this.extensions = extensions;
        this.due = due;
        this.units = units;
        this.clock = clock;
    }

    @Operation(summary = "Cases that do not go on", description = "The most harmful first")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "Code of the unit; your own when left out")
    @Parameter(name = "stuck", in = ParameterIn.QUERY, description = "overdue, answer or idle; all when left out")
    @Parameter(name = "step", in = ParameterIn.QUERY, description = "Such as decision")
    @Parameter(name = "page", in = ParameterIn.QUERY)
    @Parameter(name = "size", in = ParameterIn.QUERY)
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping
    StuckJson stuck(Actor actor, HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request);
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = units.choose(actor, query.text("unit", LONGEST), today).orElseThrow(Pages::missing);
        String wanted = query.text("stuck", LONGEST);
        Optional<StuckReason> reason = wanted.equals("true") || wanted.equals("all")
                ? Optional.empty()
                : query.choice("stuck", StuckReason.values());
        return StuckJson.of(
                due.stuck(
                        actor,
                        new StuckQuery(
                                unit.id(),
                                query.choice("step", AdmissionStep.values()),
                                reason,
                                StuckQuery.Order.HARM,
                                false,
                                query.number("page", 1, 1, LAST_PAGE),
                                query.number("size", SIZE, 1, LARGEST))),
                today);
    }

    @Operation(summary = "End a case", description = "`exit`, `on`, `reason`; told the same way again it does no more")
    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping("/{admission:\\d{1,18}}/exit")
    CaseJson end(
            Actor actor,
            Texts texts,
            @PathVariable long admission,
            @RequestBody(required = false) @Nullable Map<String, Object> sent) {
        if (views.find(actor, admission).isEmpty()) {
            throw Pages.missing();
        }
        StepReader.Read<ExitTold> read = StepReader.exit(CaseApi.words(sent));
        ExitTold told = read.told();
        Outcome<StepResult> outcome =
                told == null ? Outcome.refused(read.reasons()) : exits.end(actor, admission, told);
        return view(actor, CaseApi.done(outcome, texts), texts);
    }

    @Operation(summary = "Make a period longer", description = "`days`, `reason`; once")
    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping("/{admission:\\d{1,18}}/clocks/{clock:[A-Za-z_-]{1,40}}/extension")
    CaseJson extend(
            Actor actor,
            Texts texts,
            @PathVariable long admission,
            @PathVariable("clock") String name,
            @RequestBody(required = false) @Nullable Map<String, Object> sent) {
        AdmissionClock wanted = Address.find(
                        AdmissionClock.values(), name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseThrow(Pages::missing);
        if (views.find(actor, admission).isEmpty()) {
            throw Pages.missing();
        }
        StepReader.Read<ExtensionTold> read = StepReader.extension(wanted, CaseApi.words(sent));
        ExtensionTold told = read.told();
        Outcome<StepResult> outcome =
                told == null ? Outcome.refused(read.reasons()) : extensions.extend(actor, admission, told);
        return view(actor, CaseApi.done(outcome, texts), texts);
    }

    private CaseJson view(Actor actor, long id, Texts texts) {
        return views.find(actor, id).map(view -> CaseJson.of(view, texts)).orElseThrow(Pages::missing);
    }
}
