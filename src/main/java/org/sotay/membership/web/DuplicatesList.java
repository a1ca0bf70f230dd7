package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.Duplicates;
import org.sotay.membership.Likeness;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Pair;
import org.sotay.membership.PairPage;
import org.sotay.membership.PairSide;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Members who could be recorded twice, as a file.
@Component
class DuplicatesList implements ListSource {

    static final String NAME = "duplicates";

    private static final int PIECE = 1_000;

    private final Duplicates duplicates;
    private final UnitChoice units;
    private final Covers covers;
    private final Clock clock;

    DuplicatesList(Duplicates duplicates, UnitChoice units, Covers covers, Clock clock) {
        this.duplicates = duplicates;
        this.units = units;
        this.covers = covers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return MembershipCapabilities.READ_MEMBERS;
    }

    @Override
    public Optional<ListFile<Pair>> list(Actor actor, Texts texts, Address address) {
        LocalDate today = LocalDate.now(clock);
        return units.choose(actor, address.value("unit").orElse(""), today)
                .map(unit -> list(actor, unit, today, address, texts));
    }

    private ListFile<Pair> list(Actor actor, UnitAt unit, LocalDate today, Address address, Texts texts) {
        DuplicateFilters filters = DuplicateFilters.of(address);
        String title = texts.get("membership.duplicates.title");
        return new ListFile<>(
                texts.get("membership.duplicates.file", unit.code(), today.toString()),
                title,
                columns(texts),
                row -> Paged.each(
                        PIECE,
                        number -> duplicates.list(actor, filters.query(unit.id(), number, PIECE)),
                        PairPage::total,
                        page -> page.items().forEach(row)),
                () -> duplicates.list(actor, filters.query(unit.id(), 1, 1)).total(),
                covers.of(
                        texts,
                        actor,
                        title,
                        unit.name(),
                        today,
                        Chip.inWords(filters.text(), DuplicateFilters.chips(address, texts))));
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
