package org.sotay.account;

import java.time.Clock;
import java.util.Optional;
import org.sotay.account.InstallationStore.Found;
import org.sotay.ui.Installation;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What this installation is: decided when it is new, remembered ever after.
///
/// Without the setting `sotay.demo` a new installation on the embedded database is a demonstration, any other is real.
@Component
public class InstallationRecord implements Installation {

    private static final String SETTING = "sotay.demo";

    private final boolean demo;
    private final byte[] secret;

    InstallationRecord(InstallationStore store, Secrets secrets, Environment environment, Clock clock) {
        Optional<Boolean> wanted = Optional.ofNullable(environment.getProperty(SETTING, Boolean.class));
        Optional<Found> known = store.find();
        known.ifPresent(found -> refuseContradiction(found.demo(), wanted));
        Found found = known.orElseGet(() -> {
            String url = environment.getProperty("spring.datasource.url", "embedded");
            store.found(wanted.orElse(url.equals("embedded")), secrets.bytes(), clock.instant());
            return store.find().orElseThrow();
        });
        this.demo = found.demo();
        this.secret = found.secret();
    }

    private static void refuseContradiction(boolean demo, Optional<Boolean> wanted) {
        if (wanted.isPresent() && wanted.get() != demo) {
            String reason = demo
                    ? "This data belongs to a demonstration and stays one; a real installation needs a data directory"
                            + " or database of its own."
                    : "This data belongs to a real installation, which never becomes a demonstration; the demo needs"
                            + " a data directory or database of its own.";
            throw new InvalidConfigurationPropertyValueException(SETTING, wanted.get(), reason);
        }
    }

    @Override
    public boolean demo() {
        return demo;
    }

    /// Signature under `text` that only nodes of this installation can make.
    public byte[] sign(String text) {
        return Secrets.sign(secret, text);
    }
}
