package org.sotay.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.web.bind.annotation.GetMapping;
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
        @Primary
        CountingTemplate countingTemplate(DataSource source) {
            return new CountingTemplate(source);
        }

        @Bean
        TriedRoutes triedRoutes() {
            return new TriedRoutes();
        }
    }

    /// Counts the statements that do not go through jOOQ.
    class CountingTemplate extends JdbcTemplate {

        final AtomicInteger queries = new AtomicInteger();

        CountingTemplate(DataSource source) {
            super(source);
        }

        @Override
        public <T> T query(String sql, ResultSetExtractor<T> extractor, Object... arguments) {
            queries.incrementAndGet();
            return super.query(sql, extractor, arguments);
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
        @GetMapping({"/tried/broken", "/api/tried/broken"})
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
