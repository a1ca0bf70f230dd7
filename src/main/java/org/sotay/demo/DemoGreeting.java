package org.sotay.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.ui.Installation;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells whoever started a demonstration where it is and how to sign in.
@Component
class DemoGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    private final Installation installation;
    private final DemoSignIns signIns;

    DemoGreeting(Installation installation, DemoSignIns signIns) {
        this.installation = installation;
        this.signIns = signIns;
    }

    @EventListener
    void greet(ApplicationReadyEvent started) {
        Environment environment = started.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port == null || !installation.demo()) {
            return;
        }
        String host = environment.getProperty("server.address", "127.0.0.1");
        String address = environment.getProperty("sotay.base-url", "http://" + host + ":" + port);
        LOG.info("The demo is at {} with invented people only. {}", address, signIns(signIns.read()));
    }

    private String signIns(List<DemoSignIn> all) {
        StringBuilder text =
                new StringBuilder("Sign-ins, also in ").append(signIns.file()).append(':');
        for (DemoSignIn each : all) {
            DemoAccount account = each.account();
            text.append("%n  %-14s %s  %s %s, %s"
                    .formatted(
                            account.username(), each.password(), account.role(), account.unitCode(), account.name()));
        }
        return text.toString();
    }
}
