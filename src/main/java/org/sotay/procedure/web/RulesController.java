package org.sotay.procedure.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.SignedIn;
import org.sotay.procedure.ProcedureCapabilities;
import org.sotay.procedure.RuleComparison;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The sets of rules, one of them, and two side by side.
@Controller
class RulesController {

    private final RuleSets sets;

    RulesController(RuleSets sets) {
        this.sets = sets;
    }

    @SignedIn
    @GetMapping("/rules")
    ModelAndView list(Actor actor, AsOf asOf) {
        boolean editable = actor.may(ProcedureCapabilities.EDIT_RULES);
        return Pages.show("procedure/rules", RulesPage.of(sets.all(), asOf.on(), editable));
    }

    @SignedIn
    @GetMapping("/rules/{id}")
    ModelAndView one(AsOf asOf, @PathVariable String id) {
        List<RuleSet> all = sets.all();
        RuleSet set = find(all, id);
        return Pages.show("procedure/rule-set", RuleSetPage.of(set, all, sets.rooms(), asOf.on()));
    }

    /// Word for word as it was received.
    @SignedIn
    @GetMapping("/rules/{id}/text")
    ResponseEntity<byte[]> text(@PathVariable String id) {
        String text = sets.text(id).orElseThrow(Pages::missing);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".yaml")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The last two sets, unless the address names others.
    @SignedIn
    @GetMapping("/rules/compare")
    ModelAndView compare(Address here) {
        List<RuleSet> all = sets.all();
        RuleSet left = here.value("a").map(id -> find(all, id)).orElseGet(() -> all.get(Math.max(0, all.size() - 2)));
        RuleSet right = here.value("b").map(id -> find(all, id)).orElseGet(all::getLast);
        boolean only = here.value(ComparePage.ONLY).isPresent();
        return Pages.show(
                "procedure/compare", new ComparePage(RuleComparison.of(left, right, sets.rooms()), only, all, here));
    }

    private static RuleSet find(List<RuleSet> sets, String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst().orElseThrow(Pages::missing);
    }
}
