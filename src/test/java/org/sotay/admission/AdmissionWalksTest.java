package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.CaseExit;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.procedure.Taking;
import org.sotay.procedure.Verdict;

/// Somebody tells steps at random, often the right one and often not, with facts that come and go.
class AdmissionWalksTest {

    private static final int STEPS = 60;
    private static final List<LineUnit> UNITS =
            List.of(Walking.PROVINCE, Walking.DISTRICT, Walking.COMMUNE, Walking.CELL);

    @Property(tries = 400)
    void noWalkReachesMembershipPastAnUnmetGuardAndNoStepHappensTwice(@ForAll long seed) {
        walk(new Random(seed));
    }

    @Example
    void walksGetEverywhere() {
        Map<AdmissionExit, Integer> ends = new EnumMap<>(AdmissionExit.class);
        for (int seed = 0; seed < 600; seed++) {
            CaseExit exit = walk(new Random(seed)).file.exit();
            if (exit != null) {
                ends.merge(AdmissionExit.valueOf(exit.exit()), 1, Integer::sum);
            }
        }
        assertThat(ends).containsKeys(AdmissionExit.RECOGNISED, AdmissionExit.REJECTED, AdmissionExit.REMOVED);
    }

    private static Walking walk(Random random) {
        Walking walk = new Walking();
        boolean fit = false;
        LocalDate day = LocalDate.of(2024, 1, 2);
        for (int count = 0; count < STEPS; count++) {
            change(walk, random);
            day = day.plusDays(random.nextInt(walk.file.passed("MEMBER_PAPERS") ? 60 : 12));
            StepTold told = told(walk, random, random.nextInt(12) == 0 ? day.minusDays(20) : day);
            boolean eligible = walk.eligibility.stream().allMatch(Finding::met);
            var before = walk.file;
            switch (walk.tell(told)) {
                case StepDecision.Denied(List<Finding> findings) -> {
                    assertThat(findings).isNotEmpty().noneMatch(Finding::met);
                    assertThat(findings)
                            .allMatch(finding -> !finding.clause().regulation().isBlank());
                    assertThat(walk.file).isEqualTo(before);
                }
                case StepDecision.Granted(Taking taking) -> {
                    fit |= told.step() == AdmissionStep.CELL_RESOLUTION && taking.passed() && eligible;
                    assertThat(entitled(walk, told.step())).isTrue();
                    holds(walk, taking, fit);
                }
            }
        }
        return walk;
    }

    private static void holds(Walking walk, Taking taking, boolean fit) {
        Set<String> seen = new HashSet<>();
        Set<String> passed = new HashSet<>();
        LocalDate last = LocalDate.MIN;
        for (TakenStep step : walk.file.steps()) {
            assertThat(seen.add(step.step() + step.round()))
                    .as("%s happens once", step)
                    .isTrue();
            assertThat(!step.passed() || passed.add(step.step()))
                    .as("%s passes once", step)
                    .isTrue();
            assertThat(step.on()).isAfterOrEqualTo(last).isBeforeOrEqualTo(Walking.TODAY);
            last = step.on();
        }
        if (walk.file.passed("CEREMONY")) {
            assertThat(fit).as("a member without a resolution on somebody fit").isTrue();
            assertThat(passed)
                    .contains("APPLICATION", "LIFE_RECORD", "VERIFICATION", "INTRODUCTIONS", "OPINIONS", "DECISION");
            assertThat(twoThirds(walk, "CELL_RESOLUTION") && twoThirds(walk, "COMMITTEE_RESOLUTION"))
                    .isTrue();
        }
        CaseExit exit = walk.file.exit();
        if (exit != null && exit.exit().equals("RECOGNISED")) {
            LocalDate joined = walk.file.last("CEREMONY").orElseThrow().on();
            assertThat(walk.file.last("RECOGNITION_REVIEW").orElseThrow().on()).isAfterOrEqualTo(joined.plusMonths(12));
            assertThat(twoThirds(walk, "RECOGNITION_COMMITTEE")).isTrue();
        }
        assertThat(taking.step()).isEqualTo(walk.file.steps().getLast().step());
    }

    private static boolean twoThirds(Walking walk, String step) {
        Map<String, String> facts = walk.file.last(step).orElseThrow().facts();
        return 3 * Integer.parseInt(facts.getOrDefault("inFavour", "0"))
                >= 2 * Integer.parseInt(facts.getOrDefault("electors", "1"));
    }

    private static boolean entitled(Walking walk, AdmissionStep step) {
        UnitId unit = walk.line.at(step.level()).orElseThrow().id();
        return walk.acting == null
                || UNITS.stream().map(LineUnit::id).toList().indexOf(walk.acting)
                        <= UNITS.stream().map(LineUnit::id).toList().indexOf(unit);
    }

    private static void change(Walking walk, Random random) {
        walk.union = random.nextInt(10) == 0;
        walk.acting = random.nextInt(3) == 0 ? UNITS.get(random.nextInt(4)).id() : null;
        walk.introducers = random.nextInt(5) == 0 ? 0 : 2;
        walk.member = random.nextInt(15) == 0;
        walk.electors = random.nextInt(5) == 0 ? Electors.told() : Electors.counted(1 + random.nextInt(40));
        walk.papers = EnumSet.noneOf(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            if (random.nextInt(12) > 0) {
                walk.papers.add(kind);
            }
        }
        walk.eligibility.clear();
        for (String rule : List.of("min-age", "schooling", "introducers", "opinions")) {
            Verdict verdict = random.nextInt(12) > 0 ? Verdict.MET : Verdict.values()[random.nextInt(3)];
            walk.eligibility.add(Walking.finding(rule, verdict));
        }
    }

    private static StepTold told(Walking walk, Random random, LocalDate on) {
        Optional<AdmissionStep> next =
                AdmissionProcedure.next(walk.file, walk.facts().needs());
        AdmissionStep[] all = AdmissionStep.values();
        AdmissionStep step = random.nextInt(4) == 0 || next.isEmpty() ? all[random.nextInt(all.length)] : next.get();
        int round = walk.file.rounds(step.name()) + (random.nextInt(10) == 0 ? random.nextInt(3) : 1);
        String justification = random.nextInt(3) == 0 ? null : "Bão";
        return new StepTold(step, round, on, justification, told(walk, step, on, random));
    }

    private static StepTold.Told told(Walking walk, AdmissionStep step, LocalDate on, Random random) {
        if (step.votes()) {
            return new StepTold.Voted(vote(walk, random), true, null);
        }
        return switch (step) {
            case VERIFICATION ->
                new StepTold.Verified(
                        Conclusion.values()[random.nextInt(3)], random.nextInt(4) == 0 ? null : "Toản", null);
            case DECISION, RECOGNITION_DECISION ->
                new StepTold.Decided(
                        random.nextInt(6) > 0,
                        null,
                        random.nextInt(6) == 0 ? null : on.plusDays(random.nextInt(4) - 1),
                        "Lý do");
            default -> new StepTold.Noted(null, null, null);
        };
    }

    private static Vote vote(Walking walk, Random random) {
        int electors = walk.electors.recorded() && random.nextInt(10) > 0 ? walk.electors.count() : 12;
        int present = electors - random.nextInt(4) + random.nextInt(2);
        int against = random.nextInt(5) == 0 ? Math.max(0, present - 2) : random.nextInt(3);
        int ballots = random.nextInt(10) == 0 ? present + 1 : present;
        return new Vote(electors, present, ballots, ballots - against, against, random.nextInt(15) == 0 ? 1 : 0);
    }
}
