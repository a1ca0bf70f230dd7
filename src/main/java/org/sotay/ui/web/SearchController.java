package org.sotay.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Names;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.Pages;
import org.sotay.ui.SearchHit;
import org.sotay.ui.SearchSource;
import org.sotay.ui.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The global search: a page of its own, and the hits alone while somebody types.
@Controller
class SearchController {

    private static final int WHILE_TYPING = 5;
    private static final int ON_THE_PAGE = 20;
    private static final int LONGEST = 120;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    @SignedIn
    @GetMapping("/search")
    ModelAndView search(
            Actor actor,
            Texts texts,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestHeader(name = "HX-Request", required = false) boolean live,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        String query = cut(Names.tidy(typed));
        SearchPage page = find(actor, query, live ? WHILE_TYPING : ON_THE_PAGE, texts);
        return Pages.show(live ? "ui/search-live" : "ui/search", page);
    }

    /// No sign that takes two places is cut in half.
    private static String cut(String query) {
        boolean halved = query.length() > LONGEST && Character.isHighSurrogate(query.charAt(LONGEST - 1));
        return query.substring(0, Math.min(query.length(), halved ? LONGEST - 1 : LONGEST));
    }

    private SearchPage find(Actor actor, String query, int limit, Texts texts) {
        List<SearchPage.Group> groups = new ArrayList<>();
        boolean more = false;
        if (!query.isEmpty()) {
            for (SearchSource source : sources) {
                List<SearchHit> hits = source.find(actor, query, limit + 1, texts);
                more |= hits.size() > limit;
                if (!hits.isEmpty()) {
                    groups.add(new SearchPage.Group(source.titleKey(), hits.subList(0, Math.min(limit, hits.size()))));
                }
            }
        }
        return new SearchPage(query, groups, more);
    }
}
