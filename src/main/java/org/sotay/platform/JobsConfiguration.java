package org.sotay.platform;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/// Work that goes on by itself.
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class)
@ConditionalOnBean(JdbcTemplate.class)
class JobsConfiguration {

    @Bean
    JobRunner jobRunner(
            PlatformProperties properties,
            DataSource database,
            ObjectProvider<Job> jobs,
            ObjectProvider<RegularJob> regular,
            Clock clock) {
        return new JobRunner(properties.jobs().enabled(), database, jobs, regular, clock);
    }

    @Bean
    Jobs jobs(JdbcTemplate jdbc, JobRunner runner, Clock clock) {
        return new Jobs(new JobStore(jdbc), runner, clock);
    }
}
