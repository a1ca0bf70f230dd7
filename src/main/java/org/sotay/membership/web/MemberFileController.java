package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Chip;
import org.sotay.ui.Columns;
import org.sotay.ui.Pages;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The list of members as a file, as filtered, sorted and with the same columns.
@Controller
class MemberFileController {

    private final Members members;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Covers covers;

    MemberFileController(Members members, UnitChoice units, Downloads downloads, Covers covers) {
        this.members = members;
        this.units = units;
        this.downloads = downloads;
        this.covers = covers;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members.{format:csv|xlsx}")
    void file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LocalDate on = asOf.certain();
        UnitAt unit = units.choose(actor, here.value("unit").orElse(""), on).orElseThrow(Pages::missing);
        Columns columns = MemberColumns.choose(request, response);
        downloads.send(list(actor, unit, on, here, columns, texts), FileFormat.of(format), response);
    }

    private ListFile<MemberRow> list(
            Actor actor, UnitAt unit, LocalDate on, Address here, Columns columns, Texts texts) {
        MemberFilters filters = MemberFilters.of(here);
        Sort order = Sort.parse(here.value("sort").orElse(null), MemberFilters.ORDERS, "name");
        MemberQuery query = filters.query(unit.id(), on, order, 1, 1);
        String title = texts.get("membership.list.title");
        List<String> filtered = Chip.inWords(filters.text(), filters.chips(here, texts));
        return new ListFile<>(
                texts.get("membership.list.file", unit.code(), on.toString()),
                title,
                MemberColumns.file(columns, actor, texts),
                row -> members.each(actor, query, row),
                covers.of(texts, actor, title, unit.name(), on, filtered));
    }
}
