package org.sotay.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/// Puts the parts of a page together.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Languages languages(Clock clock, @Value("${sotay.texts.strict:false}") boolean strict) {
        return new Languages(clock.getZone(), strict);
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    /// Templates are compiled in the build; while developing they are read from their folder at each change.
    @Bean
    TemplateEngine templateEngine(@Value("${sotay.templates:}") String folder) {
        TemplateEngine engine = folder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)),
                        Path.of("target/jte-dev"),
                        ContentType.Html,
                        PagesConfiguration.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    Shells shells(
            Languages languages,
            Clock clock,
            Assets assets,
            ObjectProvider<Navigation> navigation,
            ObjectProvider<Installation> installation) {
        Installation known = installation.getIfAvailable(() -> () -> false);
        return new Shells(languages, clock, assets, navigation.stream().toList(), known.demo());
    }

    @Bean
    Fragments fragments(TemplateEngine engine, Shells shells) {
        return new Fragments(engine, shells);
    }

    @Bean
    PaperPages paperPages(TemplateEngine engine) {
        return new PaperPages(engine);
    }

    @Bean
    ViewResolver templateViewResolver(TemplateEngine engine, Shells shells) {
        return new TemplateViewResolver(engine, shells);
    }
}
