package org.sotay.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/// Puts every application context of a test on the test server and counts its statements.
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
