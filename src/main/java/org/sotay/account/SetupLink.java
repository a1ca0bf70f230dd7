package org.sotay.account;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.access.Grants;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The way into a new installation: a link that works once, printed at each start until there is an administrator.
@Component
class SetupLink {

    private static final Logger LOG = LoggerFactory.getLogger(SetupLink.class);
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final InstallationStore store;
    private final InstallationRecord installation;
    private final Grants grants;
    private final Secrets secrets;
    private final Clock clock;

    SetupLink(InstallationStore store, InstallationRecord installation, Grants grants, Secrets secrets, Clock clock) {
        this.store = store;
        this.installation = installation;
        this.grants = grants;
        this.secrets = secrets;
        this.clock = clock;
    }

    @EventListener
    void print(ApplicationReadyEvent started) {
        Environment environment = started.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port == null || installation.demo() || grants.hasAdministrator()) {
            return;
        }
        String host = reachable(environment.getProperty("server.address", "127.0.0.1"));
        String base = environment.getProperty("sotay.base-url", "http://" + host + ":" + port);
        LOG.warn(
                "There is no administrator yet. Open {}/setup/{} within 24 hours to become the first; it works once.",
                base,
                offer());
    }

    /// The address as somebody on this machine types it: what stands for every address is none.
    static String reachable(String address) {
        return switch (address) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::", "0:0:0:0:0:0:0:0" -> "[::1]";
            default -> address.indexOf(':') >= 0 ? "[" + address + "]" : address;
        };
    }

    /// The token of a new link; the one before is void.
    String offer() {
        String token = secrets.token();
        store.offerSetup(Secrets.fingerprint(token), clock.instant().plus(GOOD_FOR));
        return token;
    }

    boolean isGood(String token) {
        return store.isSetupOffered(Secrets.fingerprint(token), clock.instant()) && !grants.hasAdministrator();
    }

    /// Uses the link up; only one of two that try at once succeeds.
    boolean take(String token) {
        return store.takeSetup(Secrets.fingerprint(token), clock.instant());
    }
}
