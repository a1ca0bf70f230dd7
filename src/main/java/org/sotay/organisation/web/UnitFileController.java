package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The list of units on the page of one, as a file.
@Controller
class UnitFileController {

    private final Units units;
    private final UnitTables tables;
    private final Downloads downloads;
    private final Covers covers;

    UnitFileController(Units units, UnitTables tables, Downloads downloads, Covers covers) {
        this.units = units;
        this.tables = tables;
        this.downloads = downloads;
        this.covers = covers;
    }

    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units/{code}/list.{format:csv|xlsx}")
    void file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            @PathVariable String code,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        LocalDate on = asOf.certain();
        UnitAt unit = units.find(actor, code, on).orElseThrow(Pages::missing);
        String title = texts.get("organisation.list.of-unit", unit.name());
        ListFile<UnitsTable.Row> list = new ListFile<>(
                texts.get("organisation.list.file", unit.code(), on.toString()),
                texts.get("organisation.list.sheet"),
                columns(texts),
                row -> tables.each(actor, unit, on, here, row),
                covers.of(texts, actor, title, unit.name(), on, tables.inWords(here, texts)));
        downloads.send(list, FileFormat.of(format), response);
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
