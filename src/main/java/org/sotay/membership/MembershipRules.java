package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.people.PartialDate;

/// Which dates of a membership can be recorded, and which of its stays. Pure: facts in, refusals out.
final class MembershipRules {

    /// The Party was founded on 3 February 1930: nobody was admitted before.
    static final LocalDate FOUNDING_OF_THE_PARTY = LocalDate.of(1930, 2, 3);

    static final int LONGEST_END_NOTE = 500;

    /// A card belongs to one member at a time.
    static final Refusal CARD_TAKEN = Refusal.at("cardNumber", "membership.refusal.card-taken");

    private static final Pattern CARD = Pattern.compile("[0-9A-Z.\\-/]{4,20}");

    private MembershipRules() {}

    /// Dates in the order of the procedure: decision, ceremony, recognition, end (24-QĐ/TW), none in the future, none
    /// before the Party or the person.
    static List<Refusal> dates(MembershipState dates, PartialDate birth, LocalDate today) {
        LocalDate joined = dates.joinedOn();
        LocalDate recognised = dates.recognisedOn();
        LocalDate ended = dates.endedOn();
        List<Refusal> reasons = new ArrayList<>();
        if (dates.cardNumber() != null && !CARD.matcher(dates.cardNumber()).matches()) {
            reasons.add(Refusal.at("cardNumber", "membership.refusal.card-number"));
        }
        if (dates.decidedOn().isAfter(joined)) {
            reasons.add(Refusal.at("decidedOn", "membership.refusal.decided-after-joined", joined));
        }
        reasons.addAll(notTooEarly("decidedOn", dates.decidedOn(), birth));
        reasons.addAll(notTooEarly("joinedOn", joined, birth));
        reasons.addAll(notInTheFuture("joinedOn", joined, today));
        if (recognised != null) {
            if (!recognised.isAfter(joined)) {
                reasons.add(Refusal.at("recognisedOn", "membership.refusal.recognised-before-joined", joined));
            }
            reasons.addAll(notInTheFuture("recognisedOn", recognised, today));
        }
        if (ended != null && recognised != null && !ended.isAfter(recognised)) {
            reasons.add(Refusal.at("recognisedOn", "membership.refusal.recognised-after-end", ended));
        }
        if (ended != null && !ended.isAfter(joined)) {
            reasons.add(Refusal.at("joinedOn", "membership.refusal.joined-after-end", ended));
        }
        return reasons;
    }

    private static List<Refusal> notTooEarly(String field, LocalDate day, PartialDate birth) {
        if (day.isBefore(FOUNDING_OF_THE_PARTY)) {
            return List.of(Refusal.at(field, "membership.refusal.before-the-party", FOUNDING_OF_THE_PARTY));
        }
        return day.isBefore(birth.earliest())
                ? List.of(Refusal.at(field, "membership.refusal.before-birth", String.valueOf(birth.year())))
                : List.of();
    }

    /// Nothing that happened can lie in the future.
    static List<Refusal> notInTheFuture(String field, LocalDate day, LocalDate today) {
        return day.isAfter(today) ? List.of(Refusal.at(field, "membership.refusal.future", today)) : List.of();
    }

    /// Corrected dates contradict nothing that is recorded around the membership; each refusal names the fact.
    static List<Refusal> correction(MembershipState before, MembershipState wanted, MembershipFacts facts) {
        List<Refusal> reasons = new ArrayList<>();
        if (!wanted.joinedOn().equals(before.joinedOn())) {
            stay(before, wanted, facts).ifPresent(reasons::add);
            early(facts.absences(), wanted.joinedOn())
                    .map(fact -> Refusal.at(
                            "joinedOn",
                            "membership.refusal.absent-before",
                            fact.period().from()))
                    .ifPresent(reasons::add);
            early(facts.offices(), wanted.joinedOn())
                    .map(fact -> office("joinedOn", fact))
                    .ifPresent(reasons::add);
            Period wished = new Period(wanted.joinedOn(), laterThan(wanted.joinedOn(), wanted.endedOn()));
            facts.others().stream()
                    .filter(wished::overlaps)
                    .findFirst()
                    .map(MembershipRules::memberThen)
                    .ifPresent(reasons::add);
        }
        if (!Objects.equals(wanted.recognisedOn(), before.recognisedOn())) {
            LocalDate official = Objects.requireNonNullElse(wanted.recognisedOn(), LocalDate.MAX);
            early(facts.offices(), official)
                    .map(fact -> office("recognisedOn", fact))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    /// Where the first stay begins once the dates are corrected. It follows the ceremony it began with, unless the cell
    /// was not there yet on the earlier day: then it stays, like that of somebody who came from elsewhere.
    static LocalDate beginning(MembershipState before, MembershipState wanted, MembershipFacts.Fact first) {
        LocalDate from = first.period().from();
        boolean existed = first.founded() == null || !wanted.joinedOn().isBefore(first.founded());
        return from.equals(before.joinedOn()) && existed ? wanted.joinedOn() : from;
    }

    private static Refusal memberThen(Period other) {
        return other.until() == null
                ? Refusal.at("joinedOn", "membership.refusal.member-since", other.from())
                : Refusal.at("joinedOn", "membership.refusal.member-until", other.until());
    }

    private static Optional<Refusal> stay(MembershipState before, MembershipState wanted, MembershipFacts facts) {
        if (facts.stays().isEmpty()) {
            return Optional.empty();
        }
        MembershipFacts.Fact first = facts.stays().getFirst();
        LocalDate begins = beginning(before, wanted, first);
        LocalDate until = first.period().until();
        if (until != null && !begins.isBefore(until)) {
            return Optional.of(Refusal.at("joinedOn", "membership.refusal.left-before", first.unit(), until));
        }
        return begins.isBefore(wanted.joinedOn())
                ? Optional.of(Refusal.at("joinedOn", "membership.refusal.belonged-before", first.unit(), begins))
                : Optional.empty();
    }

    private static Optional<MembershipFacts.Fact> early(List<MembershipFacts.Fact> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.period().from().isBefore(day)).findFirst();
    }

    private static Refusal office(String field, MembershipFacts.Fact office) {
        return Refusal.at(
                field,
                "membership.refusal.in-office-before",
                office.unit(),
                office.period().from());
    }

    private static @Nullable LocalDate laterThan(LocalDate day, @Nullable LocalDate end) {
        return end == null || end.isAfter(day) ? end : day.plusDays(1);
    }

    /// A cell can be entered on a day when it holds members and exists then; whoever enters stays, so it still exists.
    static List<Refusal> cell(String field, @Nullable UnitAt cell, LocalDate today) {
        if (cell == null) {
            return List.of(Refusal.at(field, "membership.refusal.no-cell-then"));
        }
        LocalDate dissolved = cell.dissolvedOn();
        if (dissolved != null && !dissolved.isAfter(today)) {
            return List.of(Refusal.at(field, "membership.refusal.dissolved", dissolved));
        }
        return cell.holdsMembers()
                ? List.of()
                : List.of(Refusal.at(field, "membership.refusal.not-a-cell", cell.name()));
    }

    /// Somebody can arrive in the first cell from the ceremony on.
    static List<Refusal> arrival(LocalDate arrivedOn, LocalDate joinedOn, LocalDate today) {
        return arrivedOn.isBefore(joinedOn)
                ? List.of(Refusal.at("arrivedOn", "membership.refusal.before-joining", joinedOn))
                : notInTheFuture("arrivedOn", arrivedOn, today);
    }

    /// A move can begin on `day` when the last stay began before and the membership still lasts.
    static List<Refusal> move(MembershipState state, Stay last, UnitAt cell, LocalDate day, LocalDate today) {
        if (state.endedOn() != null) {
            return List.of(Refusal.of("membership.refusal.ended", state.endedOn()));
        }
        if (last.cell().equals(cell.id())) {
            return List.of(Refusal.at("unit", "membership.refusal.same-cell", cell.name()));
        }
        return day.isAfter(last.period().from())
                ? notInTheFuture("on", day, today)
                : List.of(Refusal.at(
                        "on", "membership.refusal.not-before", last.period().from()));
    }

    /// A membership can end when it lasts, and after its last stay and its recognition began; the future is not
    /// recorded.
    static List<Refusal> end(MembershipState state, Stay last, Ending ending, LocalDate today) {
        if (state.endedOn() != null) {
            return List.of(Refusal.of("membership.refusal.ended", state.endedOn()));
        }
        List<Refusal> reasons = new ArrayList<>(TermRules.note(ending.note(), LONGEST_END_NOTE));
        LocalDate recognised = state.recognisedOn();
        LocalDate began = last.period().from();
        reasons.addAll(notInTheFuture("on", ending.on(), today));
        if (!ending.on().isAfter(began)) {
            reasons.add(Refusal.at("on", "membership.refusal.not-before", began));
        } else if (recognised != null && !ending.on().isAfter(recognised)) {
            reasons.add(Refusal.at("on", "membership.refusal.end-before-recognition", recognised));
        }
        return reasons;
    }
}
