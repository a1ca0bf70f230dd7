package org.sotay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class PlatformTest {

    @Autowired
    DSLContext sql;

    @Autowired
    StatementCounter statements;

    @Test
    void theDatabaseIsTheTestServersAndMigrated() {
        assertThat(sql.fetchValue("select current_database()")).isEqualTo("app");
        assertThat(sql.fetchValue("select count(*) from flyway_schema_history where success"))
                .isEqualTo(2L);
    }

    @Test
    void statementsAreCounted() {
        assertThat(statements.during(() -> {
                    sql.fetchValue("select 1");
                    sql.batch("select 2", "select 3").execute();
                }))
                .hasSize(2);
        assertThat(statements.during(() -> {})).isEmpty();
    }
}
