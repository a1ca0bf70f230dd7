package org.sotay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.house.Browser.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The first page that anybody sees, in a real browser.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class SignInPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everybodyCanUseIt(Screen screen, Browser browser) {
        browser.visit(screen, page -> {
            List<String> complaints = complaintsOf(page);
            page.navigate("http://127.0.0.1:" + port + "/");
            assertThat(page.url()).endsWith("/sign-in");
            Accessibility.check(page);
            assertThat(widthOf(page)).isLessThanOrEqualTo(page.viewportSize().width);
            assertThat(complaints).isEmpty();
        });
    }

    @Test
    void itWorksWithoutScripts(Browser browser) {
        browser.visitWithoutScripts(Screen.PHONE, page -> {
            page.navigate("http://127.0.0.1:" + port + "/sign-in");
            page.locator("input[type=password]").fill("nothing of value");
            page.locator("input[autocomplete=username]").fill("nobody");
            page.keyboard().press("Enter");
            assertThat(page.locator("input[autocomplete=username]").inputValue())
                    .isEqualTo("nobody");
        });
    }

    /// What the browser writes to its console: broken links, refused scripts.
    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static int widthOf(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
