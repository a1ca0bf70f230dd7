package org.sotay.admission;

/// Who may vote on a day.
///
/// @param count how many
/// @param recorded whether they were counted from the records; otherwise the number is told
record Electors(int count, boolean recorded) {

    static Electors counted(int count) {
        return new Electors(count, true);
    }

    static Electors told() {
        return new Electors(0, false);
    }
}
