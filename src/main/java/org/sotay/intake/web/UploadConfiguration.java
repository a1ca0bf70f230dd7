package org.sotay.intake.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Where files come in.
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    /// Before anything asks for a parameter, which would receive the whole file.
    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit() {
        var registration = new FilterRegistrationBean<>(new UploadLimit());
        registration.addUrlPatterns("/imports", "/api/v1/imports");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 90);
        return registration;
    }
}
