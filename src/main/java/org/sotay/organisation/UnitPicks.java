package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;

/// Understands which units somebody means who typed a code or a name, or asked for all of a kind.
@Service
public class UnitPicks {

    private static final int SHOWN = 5;

    private final UnitLists lists;
    private final Units units;
    private final UnitPickStore picks;

    UnitPicks(UnitLists lists, Units units, UnitPickStore picks) {
        this.lists = lists;
        this.units = units;
        this.picks = picks;
    }

    /// The code of the unit that is meant. What has the form of a code is taken for one, whether the unit is there
    /// already or not; a name must be that of one unit within reach.
    public Outcome<String> code(Actor actor, String typed, LocalDate day) {
        String text = typed.strip();
        if (UnitRules.isCode(text)) {
            return Outcome.done(text);
        }
        List<UnitHit> hits = lists.search(actor, text, day, SHOWN);
        List<UnitHit> same =
                hits.stream().filter(hit -> hit.name().equalsIgnoreCase(text)).toList();
        List<UnitHit> meant = same.isEmpty() ? hits : same;
        return switch (meant.size()) {
            case 0 -> Outcome.refused(Refusal.of("organisation.refusal.plan-no-name", text, day));
            case 1 -> Outcome.done(meant.getFirst().code());
            default ->
                Outcome.refused(Refusal.of(
                        "organisation.refusal.plan-several",
                        text,
                        String.join(", ", meant.stream().map(UnitHit::code).toList())));
        };
    }

    /// The codes of all units of a kind below a unit within reach; none where there is no such unit.
    public List<String> ofKind(Actor actor, String below, String kind, LocalDate day) {
        return units.find(actor, below, day)
                .map(unit -> picks.ofKind(unit.id(), kind, day))
                .orElse(List.of());
    }
}
