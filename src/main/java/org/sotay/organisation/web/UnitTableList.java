package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The list of units on the page of one, as a file.
@Component
class UnitTableList implements ListSource {

    static final String NAME = "units";

    private final Units units;
    private final UnitTables tables;
    private final Covers covers;

    UnitTableList(Units units, UnitTables tables, Covers covers) {
        this.units = units;
        this.tables = tables;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return OrganisationCapabilities.READ_UNITS;
    }

    @Override
    public Optional<ListFile<UnitsTable.Row>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return units.find(actor, address.value("unit").orElse(""), on)
                .map(unit -> list(actor, unit, on, address, texts));
    }

    private ListFile<UnitsTable.Row> list(Actor actor, UnitAt unit, LocalDate on, Address address, Texts texts) {
        return new ListFile<>(
                texts.get("organisation.list.file", unit.code(), on.toString()),
                texts.get("organisation.list.sheet"),
                columns(texts),
                row -> tables.each(actor, unit, on, address, row),
                () -> tables.total(actor, unit, on, address),
                covers.of(
                        texts,
                        actor,
                        texts.get("organisation.list.of-unit", unit.name()),
                        unit.name(),
                        on,
                        tables.inWords(address, texts)));
    }

    private List<FileColumn<UnitsTable.Row>> columns(Texts texts) {
        List<FileColumn<UnitsTable.Row>> columns = new ArrayList<>();
        columns.add(new FileColumn<>(
                texts.get("organisation.field.code"), row -> row.unit().code()));
        columns.add(new FileColumn<>(
                texts.get("organisation.field.name"), row -> row.unit().name()));
        columns.add(new FileColumn<>(
                texts.get("organisation.field.kind"),
                row -> UnitTexts.kind(texts, row.unit().kindName())));
        columns.add(new FileColumn<>(
                texts.get("organisation.field.sector"),
                row -> UnitTexts.sector(texts, row.unit().traits().sector())));
        columns.add(new FileColumn<>(
                texts.get("organisation.field.marks"),
                row -> String.join(", ", UnitTexts.marks(texts, row.unit().traits()))));
        columns.add(new FileColumn<>(
                texts.get("organisation.field.parent"),
                row -> row.unit().parent() == null ? null : row.unit().parent().name()));
        if (tables.counted()) {
            columns.add(new FileColumn<>(texts.get("organisation.column.members"), UnitsTable.Row::members));
        }
        columns.add(new FileColumn<>(
                texts.get("organisation.column.below"), row -> row.unit().children()));
        return columns;
    }
}
