package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.Spelling;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Register;
import org.sotay.membership.RegisterRow;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The members of a unit with their whole history, as a file that can be read back.
@Controller
class RegisterController {

    private final Register register;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Covers covers;

    RegisterController(Register register, UnitChoice units, Downloads downloads, Covers covers) {
        this.register = register;
        this.units = units;
        this.downloads = downloads;
        this.covers = covers;
    }

    /// The day says only which units there are to choose from; the file holds every day.
    @Requires(MembershipCapabilities.MEMBERS_REGISTER)
    @GetMapping("/register/members.{format:csv|xlsx}")
    void file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        UnitAt unit = units.choose(actor, here.value("unit").orElse(""), asOf.certain())
                .orElseThrow(Pages::missing);
        Spelling spelling = Spelling.of(texts);
        RegisterColumns columns = RegisterColumns.of(actor, spelling);
        String title = texts.get("membership.register.title");
        ListFile<RegisterLine> list = new ListFile<>(
                texts.get("membership.register.file", unit.code()),
                texts.get("membership.list.title"),
                columns.columns(),
                line -> register.each(actor, unit, lines(spelling, line)),
                covers.ofAllDays(texts, actor, title, unit.name(), columns.leftOut()));
        downloads.send(list, FileFormat.of(format), response);
    }

    static Consumer<RegisterRow> lines(Spelling spelling, Consumer<RegisterLine> line) {
        return row -> RegisterLine.of(row, spelling).forEach(line);
    }
}
