package org.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A browser at which somebody sits who is signed in already.
@TestComponent
public class Desk {

    private final MockMvcTester browser;
    private final Actors actors;

    Desk(MockMvcTester browser, Actors actors) {
        this.browser = browser;
        this.actors = actors;
    }

    /// Somebody without a file who acts under the mandate, with what the table of access gives; reads English.
    public Actor actor(Mandate mandate) {
        return actor(mandate, null, Language.EN);
    }

    /// Somebody who acts under the mandate, with what the table of access gives.
    public Actor actor(Mandate mandate, @Nullable PersonId person, Language language) {
        return actors.actor(
                new AccountId(1),
                person,
                "Bùi Thị Hạnh",
                List.of(mandate),
                null,
                new Preferences(language, Theme.SYSTEM, false));
    }

    /// Makes any request one of this actor.
    public static RequestPostProcessor by(Actor actor) {
        TestingAuthenticationToken token = new TestingAuthenticationToken(actor, "", List.of());
        token.setAuthenticated(true);
        return authentication(token);
    }

    public MockHttpServletResponse get(Actor actor, String path) {
        return browser.get().uri(URI.create(path)).with(by(actor)).exchange().getResponse();
    }

    /// Sends a form; several values of one field stand between bars.
    public MockHttpServletResponse post(Actor actor, String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(csrf()).with(by(actor));
        fields.forEach((name, value) -> request.param(name, value.split("\\|", -1)));
        return request.exchange().getResponse();
    }

    /// The text of a page that is there.
    public String page(Actor actor, String path) {
        MockHttpServletResponse answer = get(actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    /// What was typed, with another value in one field.
    public static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    /// Two cells of the table that stands above a form somebody was faster with.
    public static String theirsAndOurs(String theirs, String ours) {
        return "<td data-label=\"Saved meanwhile\">" + theirs + "</td><td data-label=\"Yours\">" + ours + "</td>";
    }

    public static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
