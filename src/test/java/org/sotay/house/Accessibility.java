package org.sotay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;

/// What axe finds on a page.
public final class Accessibility {

    private Accessibility() {}

    /// Fails with each rule that the page breaks and the places where it does. Our pages hold no others, so axe
    /// need not put what it finds together in a page of its own.
    public static void check(Page page) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as("accessibility of %s", page.url())
                .extracting(Accessibility::describe)
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" and "));
    }
}
