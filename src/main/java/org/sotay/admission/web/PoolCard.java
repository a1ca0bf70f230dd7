package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateList;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.Reviews;
import org.sotay.admission.Stage;
import org.sotay.kernel.Actor;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The candidates of one's unit on the first page: how many in each stage, and the review that is due.
@Component
public class PoolCard implements HomeCard {

    private static final int NAMES = 5;

    private final CandidateLists lists;
    private final Reviews reviews;
    private final Fragments fragments;
    private final Clock clock;

    PoolCard(CandidateLists lists, Reviews reviews, Fragments fragments, Clock clock) {
        this.lists = lists;
        this.reviews = reviews;
        this.fragments = fragments;
        this.clock = clock;
    }

    /// What the card tells.
    ///
    /// @param due cells that owe the review of this month, those with most first
    public record Page(UnitAt unit, CandidateList list, List<Reviews.CellDue> due) {

        public Page {
            due = List.copyOf(due);
        }

        /// The stages of the way.
        public List<Stage> stages() {
            return Arrays.stream(Stage.values())
                    .filter(stage -> stage.compareTo(Stage.OFFICIAL) < 0)
                    .toList();
        }

        /// How many cells owe the review.
        public int cells() {
            return due.isEmpty() ? 0 : due.getFirst().cells();
        }
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        if (!actor.scope(AdmissionCapabilities.READ_CANDIDATES).reachesUnits()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return lists.unit(actor, null, today)
                .map(unit -> fragments.render("admission/card-pool", Map.of("page", page(actor, unit, today))));
    }

    private Page page(Actor actor, UnitAt unit, LocalDate today) {
        return new Page(
                unit,
                lists.list(actor, CandidateQuery.all(unit.id(), today, 1)),
                reviews.due(unit, YearMonth.from(today), NAMES));
    }
}
