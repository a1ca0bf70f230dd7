package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.organisation.Units;
import org.sotay.ui.Paged;
import org.springframework.stereotype.Service;

/// Lists of candidates as of any day.
@Service
public class CandidateLists {

    private static final int BLOCK = 500;

    private final CandidateListStore lists;
    private final UnitChoice choice;
    private final Units units;

    CandidateLists(CandidateListStore lists, UnitChoice choice, Units units) {
        this.lists = lists;
        this.choice = choice;
        this.units = units;
    }

    /// The unit whose candidates the actor may see as of a day: the one of that code, or their own.
    public Optional<UnitAt> unit(Actor actor, @Nullable String code, LocalDate day) {
        Optional<UnitAt> unit = code == null || code.isBlank()
                ? choice.choose(actor, null, day)
                : units.find(actor, AdmissionCapabilities.READ_CANDIDATES, code, day);
        return actor.scope(AdmissionCapabilities.READ_CANDIDATES).reachesUnits() ? unit : Optional.empty();
    }

    /// One page of the candidates of a unit that was found for this actor on that day.
    public CandidateList list(Actor actor, CandidateQuery query) {
        return lists.page(actor, query);
    }

    /// The first of each stage, without birth, categories and mentors.
    public CandidateList board(Actor actor, CandidateQuery query, int each) {
        return lists.board(actor, query, each);
    }

    /// Everybody of the list one by one, whatever page the query asks for.
    public void each(Actor actor, CandidateQuery query, Consumer<CandidateRow> row) {
        Paged.<CandidateList>each(
                BLOCK,
                page -> lists.page(actor, query.page(page, BLOCK)),
                CandidateList::total,
                list -> list.items().forEach(row));
    }

    /// The first candidates on the way in all units in reach, by name, who have the words.
    public List<CandidateRow> search(Actor actor, String text, LocalDate on, int limit) {
        return unit(actor, null, on)
                .map(unit -> lists.page(
                                actor, CandidateQuery.all(unit.id(), on, limit).withText(text))
                        .items())
                .orElse(List.of());
    }
}
