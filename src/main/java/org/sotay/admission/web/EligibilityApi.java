package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Eligibilities;
import org.sotay.admission.EligibilityReport;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.sotay.ui.ApiDay;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether candidates may be admitted and why not, for programs.
@RestController
@RequestMapping(path = "/api/v1/candidates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Candidates", description = "Candidates for admission as of any day")
class EligibilityApi {

    private final Eligibilities eligibilities;
    private final RuleSets sets;

    EligibilityApi(Eligibilities eligibilities, RuleSets sets) {
        this.eligibilities = eligibilities;
        this.sets = sets;
    }

    @Operation(
            summary = "What the rules say of a candidate",
            description = "Rule by rule with clause, fact, source, verdict and cure, as of any day and under any set of"
                    + " rules; in the language of the settings")
    @Parameter(
            name = "ruleSet",
            in = ParameterIn.QUERY,
            description = "Id of the set; when left out, the one that the open case keeps, else the one in force that"
                    + " day",
            example = "24-QD-TW-2021")
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/{candidate:\\d{1,18}}/eligibility")
    EligibilityJson eligibility(
            Actor actor, Texts texts, @PathVariable long candidate, @ApiDay LocalDate on, HttpServletRequest request) {
        CandidateId id = new CandidateId(candidate);
        List<String> known = sets.all().stream().map(RuleSet::id).toList();
        Optional<String> set = ApiQuery.of(request).word("ruleSet", known);
        Optional<EligibilityReport> report =
                set.isPresent() ? eligibilities.of(actor, id, on, set.get()) : eligibilities.of(actor, id, on);
        return report.map(found -> EligibilityJson.of(found, texts)).orElseThrow(Pages::missing);
    }
}
