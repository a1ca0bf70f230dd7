package org.sotay.demo;

/// What happens to a candidate of the demo one after the other, and how many days after the listing. Those from the
/// application on have the names of the steps of the case.
enum Waymark {
    LISTED(0),
    MENTOR(6),
    CLASS(150),
    CERTIFICATE(158),
    APPLICATION(395),
    LIFE_RECORD(409),
    VERIFICATION(450),
    INTRODUCTIONS(454),
    UNION_RESOLUTION(458),
    OPINIONS(464),
    CELL_RESOLUTION(470),
    DEPARTMENTAL_REPORT(477),
    COMMITTEE_RESOLUTION(484),
    DECISION(520),
    CEREMONY(541),
    MEMBER_PAPERS(548),
    RECOGNITION_REVIEW(916),
    RECOGNITION_COMMITTEE(928),
    RECOGNITION_DECISION(938);

    private final int after;

    Waymark(int after) {
        this.after = after;
    }

    /// Days from this one to a later one.
    int until(Waymark later) {
        return later.after - after;
    }

    /// Only a union takes it.
    boolean ofUnion() {
        return this == UNION_RESOLUTION;
    }

    /// Only a committee between the cell and its organisation takes it.
    boolean ofDepartment() {
        return this == DEPARTMENTAL_REPORT;
    }

    /// Only a committee between the cell and the one that decides takes it.
    boolean ofCommittee() {
        return this == COMMITTEE_RESOLUTION || this == RECOGNITION_COMMITTEE;
    }
}
