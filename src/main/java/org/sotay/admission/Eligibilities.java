package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether candidates may be admitted, of any day and under any set of rules, and why not.
///
/// Unless another set is asked for, a candidate is judged under the set that the open case keeps, else under the one in
/// force on the day.
@Service
@Transactional(readOnly = true)
public class Eligibilities {

    private final SubjectStore subjects;
    private final EligibilityStore store;
    private final RuleSets sets;
    private final Clock clock;

    Eligibilities(SubjectStore subjects, EligibilityStore store, RuleSets sets, Clock clock) {
        this.subjects = subjects;
        this.store = store;
        this.sets = sets;
        this.clock = clock;
    }

    /// What the rules say of a candidate whom the actor may see.
    public Optional<EligibilityReport> of(Actor actor, CandidateId candidate, LocalDate on) {
        return find(actor, candidate)
                .map(subject -> report(subject, facts(subject), rules(subject, sets.all(), on), on));
    }

    /// The same on the day on which the admission is or was considered, seen from `day`: while the cell has not
    /// resolved,
    /// that day itself. Nothing of whoever left the list before.
    public Optional<EligibilityReport> considered(Actor actor, CandidateId candidate, LocalDate day) {
        return find(actor, candidate)
                .flatMap(subject -> subject.consideredOn(day)
                        .map(on -> report(subject, facts(subject), rules(subject, sets.all(), on), on)));
    }

    /// The same under a set of that id; nothing where there is no such set.
    public Optional<EligibilityReport> of(Actor actor, CandidateId candidate, LocalDate on, String set) {
        return sets.find(set)
                .flatMap(rules -> find(actor, candidate).map(subject -> report(subject, facts(subject), rules, on)));
    }

    /// The same candidate under several sets, in their order.
    public List<EligibilityReport> under(Actor actor, CandidateId candidate, LocalDate on, List<RuleSet> rules) {
        Optional<Subject> subject = find(actor, candidate);
        if (subject.isEmpty()) {
            return List.of();
        }
        EligibilityFacts facts = facts(subject.get());
        return rules.stream().map(set -> report(subject.get(), facts, set, on)).toList();
    }

    /// How the pool of a unit stands on a day.
    public EligibilityCounts counts(Actor actor, UnitId unit, LocalDate on) {
        return EligibilityCounts.of(
                pool(actor, unit, on).stream().map(EligibilityReport::findings).toList());
    }

    /// A page of the pool of a unit, by name, with how all of it stands.
    public EligibilityPage page(Actor actor, EligibilityQuery query) {
        List<EligibilityReport> pool = pool(actor, query.unit(), query.on());
        List<EligibilityReport> found =
                pool.stream().filter(report -> query.asksFor(report.findings())).toList();
        return new EligibilityPage(
                found.stream()
                        .skip((query.page() - 1L) * query.size())
                        .limit(query.size())
                        .toList(),
                found.size(),
                EligibilityCounts.of(
                        pool.stream().map(EligibilityReport::findings).toList()));
    }

    /// Everybody in the pool of a unit, by name.
    public List<EligibilityReport> pool(Actor actor, UnitId unit, LocalDate on) {
        List<RuleSet> all = sets.all();
        List<Subject> pool = subjects.pool(scope(actor), unit, on);
        Map<CandidateId, EligibilityFacts> facts = store.facts(pool);
        List<EligibilityReport> reports = new ArrayList<>(pool.size());
        for (Subject subject : pool) {
            EligibilityFacts known = facts.get(subject.id());
            if (known != null) {
                reports.add(report(subject, known, rules(subject, all, on), on));
            }
        }
        return reports;
    }

    private Optional<Subject> find(Actor actor, CandidateId candidate) {
        return subjects.find(scope(actor), candidate, LocalDate.now(clock));
    }

    private EligibilityFacts facts(Subject subject) {
        return store.facts(List.of(subject)).values().iterator().next();
    }

    private static Scope scope(Actor actor) {
        return actor.scope(AdmissionCapabilities.READ_CANDIDATES);
    }

    private static RuleSet rules(Subject subject, List<RuleSet> all, LocalDate on) {
        Subject.Trial trial = subject.trial();
        return trial == null || !trial.lastsOn(on)
                ? RuleSets.inForceOn(all, on)
                : all.stream()
                        .filter(set -> set.id().equals(trial.rules()))
                        .findFirst()
                        .orElseGet(() -> RuleSets.inForceOn(all, on));
    }

    private static EligibilityReport report(Subject subject, EligibilityFacts facts, RuleSet rules, LocalDate on) {
        return new EligibilityReport(
                subject.id(), subject.name(), subject.cell(), on, rules, Eligibility.of(facts, rules, on));
    }
}
