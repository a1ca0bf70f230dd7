package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Electorates;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.springframework.stereotype.Component;

/// Gathers what a step is judged by: the units above the cell, who may vote, papers, what the rules say of the
/// candidate on the day.
@Component
class StepGround {

    private final SubjectFacts subjects;
    private final CellLineStore lines;
    private final Electorates electorates;
    private final RuleSets ruleSets;
    private final Calendars calendars;
    private final Clock clock;

    StepGround(
            SubjectFacts subjects,
            CellLineStore lines,
            Electorates electorates,
            RuleSets ruleSets,
            Calendars calendars,
            Clock clock) {
        this.subjects = subjects;
        this.lines = lines;
        this.electorates = electorates;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// The set of rules that a case opened on a day is judged by.
    RuleSet inForceOn(LocalDate day) {
        return ruleSets.inForceOn(day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What a step of a candidate whom the actor was found to reach is judged by.
    ///
    /// @param rules id of the set
    Sight of(Actor actor, Candidate candidate, String rules, AdmissionStep step, LocalDate on) {
        RuleSet set = ruleSets.find(rules).orElseThrow();
        return of(actor, candidate, ground(set), line(candidate.cellId(), set), subjects.of(candidate.id()), step, on);
    }

    /// The same of another step or day.
    Sight of(Actor actor, Sight sight, AdmissionStep step, LocalDate on) {
        CellLine line = sight.facts().line();
        return of(actor, sight.candidate(), sight.ground(), line, sight.recorded(), step, on);
    }

    private Sight of(
            Actor actor,
            Candidate candidate,
            AdmissionGround ground,
            CellLine line,
            EligibilityFacts recorded,
            AdmissionStep step,
            LocalDate on) {
        RuleSet set = ground.rules();
        AdmissionFacts facts = new AdmissionFacts(
                line,
                acting(actor),
                Eligibility.unionIntroduces(recorded, set, on),
                electors(line, step, on),
                subjects.papers(candidate.id(), on),
                (int) recorded.introducers().stream()
                        .filter(introducer -> introducer.member().period().contains(on))
                        .count(),
                eligibility(recorded, set, step, on),
                recorded.memberships().stream().anyMatch(membership -> membership.lastsOn(on)));
        return new Sight(candidate, facts, ground, recorded);
    }

    /// What a case is judged by, whoever it is about.
    private AdmissionGround ground(RuleSet set) {
        return new AdmissionGround(set, calendars.current(), today());
    }

    /// The units above a cell today.
    private CellLine line(UnitId cell, RuleSet set) {
        List<LineUnit> units = lines.lines(List.of(cell), today()).getOrDefault(cell, List.of());
        return new CellLine(units, set.value(AdmissionRules.DECIDED_BY));
    }

    private static @Nullable UnitId acting(Actor actor) {
        Mandate acting = actor.acting();
        return acting == null || actor.scope(AdmissionCapabilities.STEP_CASES).everywhere() ? null : acting.unit();
    }

    private Electors electors(CellLine line, AdmissionStep step, LocalDate on) {
        if (!step.votes()) {
            return Electors.told();
        }
        if (step.level() == Level.CELL) {
            return Electors.counted(electorates.ofCell(line.cell().id(), on));
        }
        int committee = line.at(step.level())
                .map(unit -> electorates.ofCommittee(unit.id(), on))
                .orElse(0);
        return committee == 0 ? Electors.told() : Electors.counted(committee);
    }

    private static List<Finding> eligibility(EligibilityFacts recorded, RuleSet set, AdmissionStep step, LocalDate on) {
        return switch (step) {
            case APPLICATION -> Eligibility.whenApplying(Eligibility.of(recorded, set, on));
            case CELL_RESOLUTION -> Eligibility.of(recorded, set, on);
            default -> List.of();
        };
    }
}
