package org.sotay.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sotay.kernel.Period;
import org.sotay.membership.OfficeRole;

/// Elects the officers of one body term by term: those of the story, many of the old ones, some new.
final class Election {

    private static final double RE_ELECTED = 0.64;
    private static final int YOUNGEST = 24;
    private static final int OLDEST = 64;

    private final Body body;
    private final List<DemoMember> candidates;
    private final Chance chance;
    private Map<OfficeRole, List<DemoMember>> sitting = new EnumMap<>(OfficeRole.class);

    Election(Body body, List<DemoMember> candidates) {
        this.body = body;
        this.candidates = candidates;
        this.chance = Chance.of("elections in " + body.unit());
    }

    void hold() {
        body.terms().forEach(this::hold);
    }

    private void hold(Period term) {
        Map<OfficeRole, List<DemoMember>> elected = new EnumMap<>(OfficeRole.class);
        Set<DemoMember> taken = new HashSet<>();
        List<DemoMember> eligible = chance.shuffled(
                candidates.stream().filter(member -> eligible(member, term)).toList());
        for (Body.Seat seat : body.seats()) {
            List<DemoMember> chosen = elected.computeIfAbsent(seat.role(), role -> new ArrayList<>());
            choose(chosen, seat, taken, ofTheStory(seat.role(), term));
            choose(chosen, seat, taken, again(seat.role(), eligible));
            choose(chosen, seat, taken, eligible);
            chosen.forEach(member ->
                    member.takes(new HeldOffice(body.unit(), seat.role(), tenure(member, seat.role(), term))));
        }
        sitting = elected;
    }

    private static void choose(List<DemoMember> chosen, Body.Seat seat, Set<DemoMember> taken, List<DemoMember> from) {
        for (DemoMember member : from) {
            if (chosen.size() < seat.number() && taken.add(member)) {
                chosen.add(member);
            }
        }
    }

    /// Those of the story stay.
    private Period tenure(DemoMember member, OfficeRole role, Period term) {
        return member.sketch().fixed() == null ? body.tenure(role, term) : term;
    }

    private boolean eligible(DemoMember member, Period term) {
        int age = term.from().getYear() - member.sketch().birth().getYear();
        return member.sketch().fixed() == null
                && age >= YOUNGEST
                && age <= OLDEST
                && member.servesIn(body.within(), term);
    }

    private List<DemoMember> again(OfficeRole role, List<DemoMember> eligible) {
        return sitting.getOrDefault(role, List.of()).stream()
                .filter(member -> eligible.contains(member) && chance.once(RE_ELECTED))
                .toList();
    }

    private List<DemoMember> ofTheStory(OfficeRole role, Period term) {
        return term.from().isBefore(Milestones.HISTORY)
                ? List.of()
                : candidates.stream()
                        .filter(member -> isFor(member, role) && member.servesIn(body.within(), term))
                        .toList();
    }

    private boolean isFor(DemoMember member, OfficeRole role) {
        Fixed fixed = member.sketch().fixed();
        if (fixed == null || fixed.office() != role) {
            return false;
        }
        String unit = fixed.officeOf().isEmpty() ? member.sketch().home().code() : fixed.officeOf();
        return unit.equals(body.unit());
    }
}
