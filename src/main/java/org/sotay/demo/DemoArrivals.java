package org.sotay.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sotay.access.Actors;
import org.sotay.intake.ImportSteps;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Preferences;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.springframework.stereotype.Component;

/// Leaves a list on an officer's desk: members who came from elsewhere, read but not yet written, with rows that
/// somebody has to correct.
@Component
class DemoArrivals {

    private static final String FILE = "arrivals.csv";
    private static final String SENT_AS = "chuyen-den-yen-mo.csv";
    private static final String COMMITTEE = "377";

    private final ImportSteps steps;
    private final Units units;
    private final Actors actors;

    DemoArrivals(ImportSteps steps, Units units, Actors actors) {
        this.steps = steps;
        this.units = units;
        this.actors = actors;
    }

    void send(Actor by, LocalDate today) {
        UnitAt unit = units.find(by, COMMITTEE, today).orElseThrow();
        Mandate mandate = new Mandate("demo", "officer", unit.id(), COMMITTEE, unit.name());
        Actor officer = actors.actor(by.account(), null, by.name(), List.of(mandate), null, Preferences.standard());
        try (InputStream file = Objects.requireNonNull(DemoArrivals.class.getResourceAsStream(FILE), FILE)) {
            steps.send(officer, "members", COMMITTEE, SENT_AS, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
