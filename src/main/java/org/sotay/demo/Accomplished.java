package org.sotay.demo;

import org.sotay.kernel.Outcome;

/// What a use case did for the demo; a demo that is refused is a bug.
final class Accomplished {

    private Accomplished() {}

    static <T> T value(Hopeful who, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw refused(who, outcome);
    }

    static IllegalStateException refused(Hopeful who, Object why) {
        return new IllegalStateException("The demo's candidate " + who.name() + " is refused: " + why);
    }
}
