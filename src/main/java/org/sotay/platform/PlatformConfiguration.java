package org.sotay.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/// What every room may rely on, in the whole application and in the test of a single room alike.
@AutoConfiguration
@EnableConfigurationProperties(PlatformProperties.class)
class PlatformConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(PlatformProperties properties) {
        return Clock.system(properties.zone());
    }

    @Bean
    @ConditionalOnMissingBean
    DataDirectory dataDirectory(PlatformProperties properties) {
        return DataDirectory.at(properties.dataDir());
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        var registration = new FilterRegistrationBean<>(new RequestIdFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /// After the encoding of the request is set, before anything asks for a parameter.
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<UnreadableRequestFilter> unreadableRequestFilter() {
        var registration = new FilterRegistrationBean<>(new UnreadableRequestFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
