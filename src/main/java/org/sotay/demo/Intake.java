package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How the members of one cell came there.
final class Intake {

    private int exempt;
    private int gone;
    private final List<Admission> admissions = new ArrayList<>();
    private final List<LocalDate> arrivals = new ArrayList<>();

    int exempt() {
        return exempt;
    }

    int gone() {
        return gone;
    }

    List<Admission> admissions() {
        return Collections.unmodifiableList(admissions);
    }

    /// Days on which members of other provinces came.
    List<LocalDate> arrivals() {
        return Collections.unmodifiableList(arrivals);
    }

    /// Those of all these who are members on the day of the figures.
    int taken() {
        return exempt
                + (int) admissions.stream()
                        .filter(admission -> !admission.day().isAfter(Milestones.FIGURES))
                        .count()
                + (int) arrivals.stream()
                        .filter(day -> !day.isAfter(Milestones.FIGURES))
                        .count();
    }

    /// Those of all these who came after the day of the figures.
    int later() {
        return exempt + admissions.size() + arrivals.size() - taken();
    }

    void exempts(int people) {
        exempt = people;
    }

    void loses(int people) {
        gone = people;
    }

    void admits(Admission admission) {
        admissions.add(admission);
    }

    void receives(LocalDate day) {
        arrivals.add(day);
    }
}
