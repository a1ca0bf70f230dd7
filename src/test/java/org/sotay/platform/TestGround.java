package org.sotay.platform;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/// Puts every application context of a test on the test server, counts its statements, and has its jobs wait for a
/// word.
@AutoConfiguration(before = EmbeddedDatabaseConfiguration.class)
class TestGround {

    static final String DATABASE = "sotay.test.database";
    static final String FRESH = "app";

    @Bean
    JdbcConnectionDetails testConnectionDetails(@Value("${" + DATABASE + ":" + FRESH + "}") String database) {
        return new Details(TestServer.instance().urlOf(database));
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    @Bean
    DueJobs dueJobs(
            JdbcTemplate jdbc,
            DataSource database,
            ObjectProvider<Job> jobs,
            ObjectProvider<RegularJob> regular,
            Clock clock) {
        return new DueJobs(jdbc, database, jobs, regular, clock);
    }

    private record Details(String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
