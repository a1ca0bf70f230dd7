package org.sotay.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.sotay.access.Actors;
import org.sotay.ui.Installation;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Loads the demo province into a new demonstration, before the first page can be asked for.
@Component
class DemoStart implements SmartLifecycle {

    private final Installation installation;
    private final DemoAccounts accounts;
    private final DemoLoader loader;
    private final DemoArrivals arrivals;
    private final Actors actors;
    private final Clock clock;
    private volatile boolean running;

    DemoStart(
            Installation installation,
            DemoAccounts accounts,
            DemoLoader loader,
            DemoArrivals arrivals,
            Actors actors,
            Clock clock) {
        this.installation = installation;
        this.accounts = accounts;
        this.loader = loader;
        this.arrivals = arrivals;
        this.actors = actors;
        this.clock = clock;
    }

    /// The accounts come last and in the same transaction: a demonstration that has some is complete.
    @Override
    public void start() {
        if (installation.demo() && !accounts.exist()) {
            LocalDate today = LocalDate.now(clock);
            loader.load(actors.installation(), new DemoProvince(today));
            arrivals.send(actors.installation(), today);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server begins to listen.
    @Override
    public int getPhase() {
        return 0;
    }
}
