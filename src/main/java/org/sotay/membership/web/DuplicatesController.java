package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.Duplicates;
import org.sotay.membership.Likeness;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Pair;
import org.sotay.membership.PairPage;
import org.sotay.membership.PairSide;
import org.sotay.membership.PairState;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Members who could be recorded twice, as a page and as a file.
@Controller
class DuplicatesController {

    private static final int SIZE = 25;
    private static final int SIZE_OF_FILE = 1_000;

    private final Duplicates duplicates;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Covers covers;
    private final Clock clock;

    DuplicatesController(Duplicates duplicates, UnitChoice units, Downloads downloads, Covers covers, Clock clock) {
        this.duplicates = duplicates;
        this.units = units;
        this.downloads = downloads;
        this.covers = covers;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality/duplicates")
    ModelAndView list(Actor actor, Texts texts, Address here) {
        String typed = here.value("unit").orElse("");
        Optional<UnitAt> unit = units.choose(actor, typed, LocalDate.now(clock));
        if (unit.isEmpty()) {
            if (typed.isBlank()) {
                return Pages.show("membership/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        return Pages.show("membership/duplicates", page(actor, texts, here, unit.get()));
    }

    private DuplicatesPage page(Actor actor, Texts texts, Address here, UnitAt unit) {
        DuplicateFilters filters = DuplicateFilters.of(here);
        Paged<PairPage> shown = Paged.of(
                here, SIZE, number -> duplicates.list(actor, filters.query(unit.id(), number, SIZE)), PairPage::total);
        return new DuplicatesPage(
                unit,
                units.crumbsTo(actor, unit, "/quality?unit="),
                shown.list().items(),
                filters.any(),
                filters.state() == PairState.APART,
                DuplicateFilters.chips(here, texts),
                shown.paging(),
                here.without("likeness", "state", "q", "page"));
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality/duplicates.{format:csv|xlsx}")
    void file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        UnitAt unit = units.choose(actor, here.value("unit").orElse(""), LocalDate.now(clock))
                .orElseThrow(Pages::missing);
        downloads.send(file(actor, texts, here, unit), FileFormat.of(format), response);
    }

    private ListFile<Pair> file(Actor actor, Texts texts, Address here, UnitAt unit) {
        LocalDate today = LocalDate.now(clock);
        DuplicateFilters filters = DuplicateFilters.of(here);
        String title = texts.get("membership.duplicates.title");
        return new ListFile<>(
                texts.get("membership.duplicates.file", unit.code(), today.toString()),
                title,
                columns(texts),
                row -> Paged.each(
                        SIZE_OF_FILE,
                        number -> duplicates.list(actor, filters.query(unit.id(), number, SIZE_OF_FILE)),
                        PairPage::total,
                        page -> page.items().forEach(row)),
                covers.of(
                        texts,
                        actor,
                        title,
                        unit.name(),
                        today,
                        Chip.inWords(filters.text(), DuplicateFilters.chips(here, texts))));
    }

    private static List<FileColumn<Pair>> columns(Texts texts) {
        return List.of(
                new FileColumn<>(texts.get("membership.duplicates.column.why"), row -> why(texts, row.likeness())),
                new FileColumn<>(
                        texts.get("membership.column.name"), row -> row.first().name()),
                new FileColumn<>(texts.get("membership.column.born"), row -> born(texts, row.first())),
                new FileColumn<>(
                        texts.get("membership.column.cell"), row -> row.first().cell()),
                new FileColumn<>(
                        texts.get("membership.column.card"), row -> row.first().cardNumber()),
                new FileColumn<>(texts.get("membership.duplicates.column.other"), row -> name(texts, row)),
                other(texts, "born", side -> born(texts, side)),
                other(texts, "cell", PairSide::cell),
                other(texts, "card", PairSide::cardNumber));
    }

    private static FileColumn<Pair> other(Texts texts, String what, Function<PairSide, @Nullable Object> value) {
        return new FileColumn<>(texts.get("membership.duplicates.other." + what), row -> {
            PairSide other = row.other();
            return other == null ? null : value.apply(other);
        });
    }

    private static String born(Texts texts, PairSide side) {
        return MemberTexts.born(texts, side.birth());
    }

    private static @Nullable String why(Texts texts, @Nullable Likeness likeness) {
        return likeness == null ? null : DuplicateTexts.name(texts, likeness);
    }

    private static String name(Texts texts, Pair pair) {
        PairSide other = pair.other();
        return other == null
                ? texts.get("membership.duplicates.out-of-reach", String.valueOf(pair.asked()))
                : other.name();
    }
}
