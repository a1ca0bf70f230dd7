package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitFigures;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitTree;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The tree around one unit, as a page of its own and as a part of others.
@Controller
class TreeController {

    private static final String CANDIDATES = "candidates";

    private final UnitLists lists;
    private final ObjectProvider<UnitFigures> figures;

    TreeController(UnitLists lists, ObjectProvider<UnitFigures> figures) {
        this.lists = lists;
        this.figures = figures;
    }

    /// @param to `members` or `candidates` where a click is to lead to those of a unit, else its page
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units/{code}/tree")
    ModelAndView tree(
            Actor actor,
            AsOf asOf,
            @PathVariable String code,
            @RequestParam(defaultValue = "units") String to,
            @RequestHeader(name = "HX-Request", required = false) boolean part,
            HttpServletResponse response) {
        UnitTree tree = lists.tree(actor, code, asOf.on()).orElseThrow(Pages::missing);
        UnitFigures known = figures.getIfAvailable();
        Map<UnitId, Integer> members = known == null ? Map.of() : known.members(tree.units(), asOf.on());
        boolean toMembers = to.equals("members") && known != null && known.opens(actor);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return Pages.show(
                part ? "organisation/tree" : "organisation/tree-page",
                new TreePage(tree, members, known != null && !to.equals(CANDIDATES), leadsTo(to, toMembers)));
    }

    /// Who may not see candidates finds nothing there, as everywhere.
    private static String leadsTo(String to, boolean toMembers) {
        if (to.equals(CANDIDATES)) {
            return "/candidates?unit=";
        }
        return toMembers ? "/members?unit=" : "/units/";
    }
}
