package org.sotay.people;

import java.util.List;

/// What came of a correction: written, or somebody else had written first.
public sealed interface Correction {

    /// Written; these fields differ now.
    record Written(List<String> fields) implements Correction {}

    /// Not written: another correction came first, and these fields differ between it and ours.
    record Overtaken(PersonDetails theirs, List<String> fields) implements Correction {}
}
