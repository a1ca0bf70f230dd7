package org.sotay.procedure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the room needs that is no service of its own.
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

    @Bean
    RuleSetReader ruleSetReader() {
        return RuleSetReader.ofAllRooms();
    }
}
