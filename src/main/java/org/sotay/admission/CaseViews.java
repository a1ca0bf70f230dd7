package org.sotay.admission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.procedure.CaseClock;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Cases;
import org.sotay.procedure.Need;
import org.sotay.procedure.ProposedStep;
import org.sotay.procedure.RuleKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cases as one reads them: what was done, what can come and what speaks against it, which periods run.
@Service
@Transactional(readOnly = true)
public class CaseViews {

    private final Candidates candidates;
    private final CaseLinkStore links;
    private final Cases cases;
    private final StepGround ground;

    CaseViews(Candidates candidates, CaseLinkStore links, Cases cases, StepGround ground) {
        this.candidates = candidates;
        this.links = links;
        this.cases = cases;
        this.ground = ground;
    }

    /// A case whose candidate the actor may see.
    public Optional<CaseView> find(Actor actor, long caseId) {
        return links.candidate(caseId)
                .flatMap(id -> candidates.find(actor, id))
                .flatMap(candidate -> cases.find(caseId).map(file -> view(actor, candidate, file)));
    }

    /// The case of a candidate whom the actor may see, or what would open one.
    public Optional<CaseView> of(Actor actor, CandidateId id) {
        return candidates
                .find(actor, id)
                .map(candidate -> links.caseOf(id)
                        .flatMap(cases::find)
                        .map(file -> view(actor, candidate, file))
                        .orElseGet(() -> view(actor, candidate, fresh(candidate))));
    }

    /// The case of a candidate if it was opened by a day.
    public Optional<CaseView> asOf(Actor actor, CandidateId id, LocalDate day) {
        return of(actor, id)
                .filter(view -> view.opened() && !view.file().openedOn().isAfter(day));
    }

    private CaseFile fresh(Candidate candidate) {
        LocalDate today = ground.today();
        return CaseFile.fresh(
                candidate.person(), candidate.cellId(), ground.inForceOn(today).id(), today);
    }

    private CaseView view(Actor actor, Candidate candidate, CaseFile file) {
        LocalDate today = ground.today();
        Sight sight = ground.of(actor, candidate, file.ruleSet(), AdmissionStep.LIFE_RECORD, today);
        Map<String, Need> needs = sight.facts().needs();
        return new CaseView(
                candidate,
                file,
                sight.ground().rules().names(),
                Arrays.stream(AdmissionStep.values())
                        .filter(step -> AdmissionProcedure.need(needs, step) == Need.REQUIRED
                                || file.last(step.name()).isPresent())
                        .toList(),
                candidate.open() ? ahead(actor, file, sight, needs) : List.of(),
                file.clocks().stream().map(clock -> state(clock, sight)).toList(),
                file.id() == 0 ? List.of() : AdmissionExits.possible(file),
                today,
                actor.may(AdmissionCapabilities.STEP_CASES));
    }

    private List<AheadStep> ahead(Actor actor, CaseFile file, Sight sight, Map<String, Need> needs) {
        return AdmissionProcedure.ahead(file, needs).stream()
                .map(step -> ahead(file, step, ground.of(actor, sight, step, ground.today())))
                .toList();
    }

    private static AheadStep ahead(CaseFile file, AdmissionStep step, Sight sight) {
        int round = file.rounds(step.name()) + 1;
        AdmissionFacts facts = sight.facts();
        ProposedStep wanted =
                new ProposedStep(step.name(), round, sight.ground().today());
        return new AheadStep(
                step,
                round,
                facts.line().at(step.level()).map(LineUnit::name).orElse(""),
                AdmissionGuards.before(file, wanted, facts, sight.ground()).stream()
                        .filter(finding -> !finding.met())
                        .toList(),
                facts.electors().count(),
                facts.electors().recorded()
                        ? sight.ground()
                                .rules()
                                .value(AdmissionSteps.share(step))
                                .of(facts.electors().count())
                        : 0);
    }

    private static ClockState state(CaseClock clock, Sight sight) {
        AdmissionClock kind = AdmissionClock.valueOf(clock.clock());
        LocalDate today = sight.ground().today();
        LocalDate from = clock.startsOn().isAfter(today) ? clock.startsOn() : today;
        int whole = days(clock, clock.startsOn(), clock.dueOn(), sight);
        int left = days(clock, from, clock.dueOn(), sight);
        boolean open = clock.runs() && clock.extendedBy() == null && !clock.overdue(today);
        RuleKey<Integer> extension = open ? kind.extension() : null;
        return new ClockState(
                kind,
                clock,
                left,
                Math.clamp(100L * (whole - left) / Math.max(1, whole), 0, 100),
                extension == null ? 0 : sight.ground().rules().value(extension));
    }

    private static int days(CaseClock clock, LocalDate from, LocalDate until, Sight sight) {
        WorkingCalendar calendar = sight.ground().calendar();
        return clock.working() ? calendar.between(from, until) : (int) (until.toEpochDay() - from.toEpochDay());
    }
}
