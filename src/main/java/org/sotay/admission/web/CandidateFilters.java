package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.CategoryFilter;
import org.sotay.admission.Origin;
import org.sotay.admission.Stage;
import org.sotay.kernel.UnitId;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;

/// The filters of a list of candidates as they stand in the address; a value nobody knows filters nothing.
public record CandidateFilters(
        String text,
        Optional<Stage> stage,
        Optional<CategoryFilter> category,
        Optional<Origin> origin,
        boolean withoutMentor) {

    static final List<String> ORDERS = List.of("name", "cell", "stage", "listed");

    static CandidateFilters of(Address here) {
        return new CandidateFilters(
                here.value("q").orElse(""),
                here.choice("stage", Stage.values()),
                here.choice("category", CategoryFilter.values()),
                here.choice("origin", Origin.values()),
                here.value("mentor").filter("none"::equals).isPresent());
    }

    /// The query of one page.
    CandidateQuery query(UnitId unit, LocalDate on, Sort sort, int page, int size) {
        return new CandidateQuery(
                unit,
                on,
                text,
                stage,
                category,
                origin,
                withoutMentor,
                order(sort.column()),
                sort.descending(),
                page,
                size);
    }

    /// Whether anything narrows the list.
    public boolean any() {
        return !text.isBlank() || stage.isPresent() || category.isPresent() || origin.isPresent() || withoutMentor;
    }

    /// The filters one may use; those by facts of the person only for who sees them.
    List<Chip> chips(Address here, Texts texts, boolean personal, boolean belief) {
        List<Chip> chips = new ArrayList<>();
        chips.add(Chip.of(here, "mentor", "none", texts.get("admission.list.without-mentor")));
        for (CategoryFilter filter : CategoryFilter.values()) {
            boolean sees = switch (filter) {
                case WOMAN, ETHNIC_MINORITY -> personal;
                case BELIEVER -> belief;
                case ENTREPRENEUR, STUDENT, WORKER, MANAGER, VILLAGE_HEAD, ARMED_FORCES -> true;
            };
            if (sees) {
                chips.add(Chip.of(
                        here, "category", Address.word(filter), texts.get("admission.category." + filter.name())));
            }
        }
        origin.ifPresent(
                from -> chips.add(Chip.of(here, "origin", Address.word(from), AdmissionTexts.word(texts, from))));
        stage.ifPresent(at -> chips.add(Chip.of(here, "stage", Address.word(at), AdmissionTexts.word(texts, at))));
        return chips;
    }

    private static CandidateQuery.Order order(String column) {
        return switch (column) {
            case "cell" -> CandidateQuery.Order.CELL;
            case "stage" -> CandidateQuery.Order.STAGE;
            case "listed" -> CandidateQuery.Order.LISTED;
            default -> CandidateQuery.Order.NAME;
        };
    }
}
