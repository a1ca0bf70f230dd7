package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;

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
                        .map(stay -> fact(stay.cell(), null, stay.period(), null))
                        .toList(),
                enrolment.absences().stream()
                        .map(absence -> fact(null, absence.kind().name(), absence.period(), absence.note()))
                        .toList(),
                enrolment.offices().stream()
                        .map(office -> fact(office.unit(), office.role().name(), office.period(), null))
                        .toList());
    }

    private static Fact fact(@Nullable UnitId unit, @Nullable String what, Period period, @Nullable String note) {
        return new Fact(unit == null ? null : unit.value(), what, period.from(), period.until(), note);
    }
}
