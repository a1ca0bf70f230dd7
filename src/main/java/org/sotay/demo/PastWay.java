package org.sotay.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Origin;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;

/// The way of somebody who was admitted, from the list of the cell to where it leads by today. Its days follow from
/// those of the membership.
final class PastWay {

    private static final int GROWN_UP = 18;
    private static final int YOUTH = 30;
    private static final int PROBATION = 12;
    private static final int RECEIVED_AFTER = 2;

    private final DemoMember member;
    private final LocalDate today;
    private final Chance chance;
    private final Origin origin;
    private final List<CellStay> places;
    private final Map<Waymark, LocalDate> days = new EnumMap<>(Waymark.class);

    PastWay(DemoMember member, LocalDate today) {
        this.member = member;
        this.today = today;
        this.chance = Chance.of(
                "way of " + member.person().fullName() + " " + member.sketch().birth());
        this.origin = Origins.of(chance, member);
        prepare();
        this.places = Stays.of(List.of(new Home(member.sketch().home(), on(Waymark.LISTED))), null, today);
        decide();
        recognise();
    }

    private void prepare() {
        LocalDate decided = member.papers().decidedOn();
        LocalDate grownUp = member.sketch().birth().plusYears(GROWN_UP).plusDays(1);
        LocalDate applied = Dates.later(decided.minusDays(chance.between(95, 150)), grownUp);
        LocalDate listed = applied.minusDays(chance.between(380, 520));
        LocalDate course = applied.minusDays(chance.between(60, 200));
        days.put(Waymark.LISTED, listed);
        days.put(Waymark.MENTOR, listed.plusDays(chance.between(0, 9)));
        days.put(Waymark.CLASS, course);
        days.put(Waymark.CERTIFICATE, course.plusDays(8));
        days.put(Waymark.APPLICATION, applied);
    }

    private void decide() {
        LocalDate applied = on(Waymark.APPLICATION);
        LocalDate decided = member.papers().decidedOn();
        long length = decided.toEpochDay() - applied.toEpochDay();
        for (Waymark mark : Waymark.values()) {
            if (mark.compareTo(Waymark.APPLICATION) > 0 && mark.compareTo(Waymark.DECISION) < 0) {
                double share = (double) Waymark.APPLICATION.until(mark) / Waymark.APPLICATION.until(Waymark.DECISION);
                days.put(mark, applied.plusDays(Math.round(length * share)));
            }
        }
        days.put(Waymark.DECISION, decided);
    }

    private void recognise() {
        LocalDate joined = member.sketch().joined();
        LocalDate ends = joined.plusMonths(PROBATION);
        LocalDate decided = Dates.later(
                ends,
                Objects.requireNonNull(Dates.sooner(
                        member.papers().recognition(), member.sketch().until())));
        long length = decided.toEpochDay() - ends.toEpochDay();
        days.put(Waymark.CEREMONY, joined);
        days.put(Waymark.MEMBER_PAPERS, joined.plusDays(chance.between(2, 9)));
        days.put(Waymark.RECOGNITION_REVIEW, ends.plusDays(length / 3));
        days.put(Waymark.RECOGNITION_COMMITTEE, ends.plusDays(length * 2 / 3));
        days.put(Waymark.RECOGNITION_DECISION, decided);
    }

    DemoMember member() {
        return member;
    }

    Origin origin() {
        return origin;
    }

    LocalDate on(Waymark mark) {
        return Objects.requireNonNull(days.get(mark));
    }

    /// The cell that admitted.
    CellPlan cell() {
        return cellOn(member.sketch().joined());
    }

    CellPlan cellOn(LocalDate day) {
        return places.stream()
                .filter(place -> place.period().contains(day))
                .findFirst()
                .orElseThrow()
                .cell();
    }

    /// The day on which the cell received the decision.
    LocalDate receivedOn() {
        return Dates.earlier(
                on(Waymark.DECISION).plusDays(RECEIVED_AFTER), member.sketch().joined());
    }

    /// The end of a probation that did not lead on.
    @Nullable
    Ending removed() {
        Ending ending = member.sketch().ending();
        return member.papers().recognisedOn() == null && ending != null && ending.kind() == EndKind.REMOVED
                ? ending
                : null;
    }

    /// What happened of the case, in its order.
    List<Waymark> steps() {
        return Arrays.stream(Waymark.values())
                .filter(mark -> mark.compareTo(Waymark.APPLICATION) >= 0)
                .filter(mark -> !mark.ofUnion() || union())
                .filter(mark -> !mark.ofDepartment() || cell().department() != null)
                .filter(mark -> !mark.ofCommittee() || !cell().organisation().single())
                .filter(this::happened)
                .toList();
    }

    private boolean happened(Waymark mark) {
        Ending removed = removed();
        return !on(mark).isAfter(today) && (removed == null || on(mark).isBefore(removed.on()));
    }

    /// Whether a union speaks for somebody young.
    boolean union() {
        boolean sent = origin == Origin.YOUTH_UNION || origin == Origin.TRADE_UNION;
        LocalDate tooOld = member.sketch().birth().plusYears(YOUTH).plusMonths(1);
        return sent && on(Waymark.CELL_RESOLUTION).isBefore(tooOld);
    }

    /// The cells that looked after them, one after the other.
    List<CellStay> places() {
        return places;
    }

    /// The number of a paper.
    String number(Waymark mark, String sign) {
        return (on(mark).getDayOfYear() % 90 + 1) + sign;
    }
}
