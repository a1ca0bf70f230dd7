package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enrolment as the bulk insert reads it.
record EnrolmentRow(
        long person,
        @Nullable String card,
        LocalDate decided,
        LocalDate joined,
        @Nullable LocalDate recognised,
        @Nullable LocalDate ended,
        @Nullable EndKind kind,
        @Nullable String note,
        List<Fact> stays,
        List<Fact> absences,
        List<Fact> offices) {

    /// A dated fact of an enrolment: a stay, an absence or a term of office.
    record Fact(
            @Nullable Long unit,
            @Nullable String what,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note) {}

    static EnrolmentRow of(Enrolment enrolment) {
        Ending ending = enrolment.ending();
        return new EnrolmentRow(
                enrolment.person().value(),
                enrolment.cardNumber(),
                enrolment.decidedOn(),
                enrolment.joinedOn(),
                enrolment.recognisedOn(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.kind(),
                ending == null ? null : ending.note(),
                enrolment.stays().stream()
                        .map(stay -> new Fact(
                                stay.cell().value(),
                                null,
                                stay.period().from(),
                                stay.period().until(),
                                null))
                        .toList(),
                enrolment.absences().stream()
                        .map(absence -> new Fact(
                                null,
                                absence.kind().name(),
                                absence.period().from(),
                                absence.period().until(),
                                absence.note()))
                        .toList(),
                enrolment.offices().stream()
                        .map(office -> new Fact(
                                office.unit().value(),
                                office.role().name(),
                                office.period().from(),
                                office.period().until(),
                                null))
                        .toList());
    }
}
