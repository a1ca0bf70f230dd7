package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.Scope;
import org.springframework.stereotype.Service;

/// Lists of units as of any day: below one, by their names, as a tree; and one unit through time.
@Service
public class UnitLists {

    private final UnitListStore lists;
    private final UnitSearchStore searches;
    private final UnitHistoryStore histories;
    private final StructureStore structures;

    UnitLists(UnitListStore lists, UnitSearchStore searches, UnitHistoryStore histories, StructureStore structures) {
        this.lists = lists;
        this.searches = searches;
        this.histories = histories;
        this.structures = structures;
    }

    /// One page of the units below one that was found for this actor.
    public UnitList list(Actor actor, UnitQuery query) {
        return lists.list(scope(actor), query);
    }

    /// Units the actor may read whose name has every word of `query`, or whose code begins with it.
    public List<UnitHit> search(Actor actor, String query, LocalDate day, int limit) {
        String text = UnitRules.searchable(query);
        return text.isEmpty() ? List.of() : searches.search(scope(actor), text, day, limit);
    }

    /// The tree around a unit the actor may read, in one statement.
    public Optional<UnitTree> tree(Actor actor, String code, LocalDate day) {
        return UnitRules.isCode(code) ? lists.tree(scope(actor), code, day) : Optional.empty();
    }

    /// The tree of a day, in which figures of other days are restated.
    public Structure structure(LocalDate day) {
        return structures.read(day);
    }

    /// When the actor could read the unit of that code; never for one that is unknown or was always foreign.
    public List<Period> readable(Actor actor, String code) {
        return UnitRules.isCode(code) ? histories.reached(scope(actor), code) : List.of();
    }

    /// Every stretch of the history of a unit that was found for this actor, the latest first.
    public List<UnitVersion> history(UnitAt unit) {
        return histories.history(unit.id());
    }

    private static Scope scope(Actor actor) {
        return actor.scope(OrganisationCapabilities.READ_UNITS);
    }
}
