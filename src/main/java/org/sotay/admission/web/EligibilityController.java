package org.sotay.admission.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Eligibilities;
import org.sotay.admission.EligibilityReport;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Whether a candidate would be eligible on any day, under one set of rules beside another.
@Controller
class EligibilityController {

    private final Eligibilities eligibilities;
    private final RuleSets sets;

    EligibilityController(Eligibilities eligibilities, RuleSets sets) {
        this.eligibilities = eligibilities;
        this.sets = sets;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/{candidate:\\d{1,18}}/eligibility")
    ModelAndView compare(Actor actor, AsOf asOf, Address here, @PathVariable long candidate) {
        CandidateId id = new CandidateId(candidate);
        EligibilityReport usual = eligibilities.of(actor, id, asOf.on()).orElseThrow(Pages::missing);
        List<RuleSet> all = sets.all();
        RuleSet first = chosen(all, here, "a").orElse(usual.rules());
        Optional<RuleSet> second = here.value("b").isPresent()
                ? chosen(all, here, "b")
                : all.reversed().stream()
                        .filter(set -> !set.id().equals(first.id()))
                        .findFirst();
        List<RuleSet> shown = Stream.concat(Stream.of(first), second.stream()).toList();
        List<EligibilityReport> reports = eligibilities.under(actor, id, asOf.on(), shown);
        return Pages.show("admission/eligibility", new EligibilityView(all, reports, ComparedRules.of(reports)));
    }

    private static Optional<RuleSet> chosen(List<RuleSet> all, Address here, String column) {
        String wanted = here.value(column).orElse("");
        return all.stream().filter(set -> set.id().equals(wanted)).findFirst();
    }
}
