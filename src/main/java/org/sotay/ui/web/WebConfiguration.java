package org.sotay.ui.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sotay.ui.Assets;
import org.sotay.ui.Shells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Puts the plumbing of the pages into Spring's.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Shells shells;
    private final Clock clock;

    WebConfiguration(Shells shells, Clock clock) {
        this.shells = shells;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageArguments(shells));
        resolvers.add(new ApiArguments(clock));
    }

    @Bean
    HandlerMapping assetMapping(Assets assets) {
        return new SimpleUrlHandlerMapping(Map.of("/assets/*/*", new AssetHandler(assets)), -1);
    }
}
