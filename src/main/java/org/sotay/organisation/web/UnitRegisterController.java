package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitRegister;
import org.sotay.organisation.UnitStretch;
import org.sotay.organisation.Units;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The units at and below one with their whole history, as a file that can be read back.
@Controller
class UnitRegisterController {

    private final UnitRegister register;
    private final Units units;
    private final Kinds kinds;
    private final Downloads downloads;
    private final Covers covers;

    UnitRegisterController(UnitRegister register, Units units, Kinds kinds, Downloads downloads, Covers covers) {
        this.register = register;
        this.units = units;
        this.kinds = kinds;
        this.downloads = downloads;
        this.covers = covers;
    }

    /// The day says only which units there are to choose from; the file holds every day.
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units/{code}/register.{format:csv|xlsx}")
    void file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            @PathVariable String code,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        UnitAt unit = units.find(actor, code, asOf.certain()).orElseThrow(Pages::missing);
        ListFile<UnitStretch> list = new ListFile<>(
                texts.get("organisation.register.file", unit.code()),
                texts.get("organisation.list.sheet"),
                UnitRegisterColumns.of(texts, kinds.all()),
                row -> register.each(actor, unit, row),
                covers.ofAllDays(texts, actor, texts.get("organisation.register.title"), unit.name(), List.of()));
        downloads.send(list, FileFormat.of(format), response);
    }
}
