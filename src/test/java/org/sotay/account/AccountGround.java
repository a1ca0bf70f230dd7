package org.sotay.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.Pages;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The whole application on a port of its own, with a clock that can be turned and a few routes to try.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"sotay.password-cost=4", "sotay.texts.strict=true"})
@Import(AccountGround.Parts.class)
@interface AccountGround {

    /// What the tests put into the application.
    @TestConfiguration(proxyBeanMethods = false)
    class Parts {

        @Bean
        TurnedClock clock() {
            return new TurnedClock();
        }

        @Bean
        TriedRoutes triedRoutes() {
            return new TriedRoutes();
        }
    }

    /// Routes that only tests have.
    @TestComponent // kept out of the application of other tests
    @RestController
    class TriedRoutes {

        @SignedIn
        @GetMapping("/api/tried/name")
        String name(Actor actor) {
            return actor.name();
        }

        @SignedIn
        @GetMapping("/tried/nothing")
        String nothing() {
            return "nothing";
        }

        @Requires("tried.never")
        @GetMapping({"/tried/never", "/api/tried/never"})
        String never() {
            return "never";
        }

        @GetMapping("/tried/unsaid")
        String unsaid() {
            return "unsaid";
        }

        @SignedIn
        @GetMapping({"/tried/things/{number}", "/api/tried/things/{number}"})
        String thing(@PathVariable long number, @RequestParam(defaultValue = "1") int page) {
            throw Pages.missing();
        }

        @SignedIn
        @GetMapping({"/tried/away", "/api/tried/away"})
        String away() {
            throw new DataAccessResourceFailureException("jdbc:secret");
        }

        @SignedIn
        @GetMapping({"/tried/broken", "/api/tried/broken"})
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
