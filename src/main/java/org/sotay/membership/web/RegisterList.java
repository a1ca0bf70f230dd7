package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.exchange.Spelling;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Register;
import org.sotay.membership.RegisterRow;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The members of a unit with their whole history, as a file that can be read back. The day says only which units there
/// are to choose from; the file holds every day.
@Component
class RegisterList implements ListSource {

    static final String NAME = "members-register";

    private final Register register;
    private final UnitChoice units;
    private final Covers covers;

    RegisterList(Register register, UnitChoice units, Covers covers) {
        this.register = register;
        this.units = units;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return MembershipCapabilities.TAKE_REGISTER;
    }

    @Override
    public Optional<ListFile<RegisterLine>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return units.choose(actor, address.value("unit").orElse(""), on).map(unit -> list(actor, unit, texts));
    }

    private ListFile<RegisterLine> list(Actor actor, UnitAt unit, Texts texts) {
        Spelling spelling = Spelling.of(texts);
        RegisterColumns columns = RegisterColumns.of(actor, spelling);
        String title = texts.get("membership.register.title");
        return new ListFile<>(
                texts.get("membership.register.file", unit.code()),
                texts.get("membership.list.title"),
                columns.columns(),
                line -> register.each(actor, unit, lines(spelling, line)),
                () -> register.total(actor, unit),
                covers.ofAllDays(texts, actor, title, unit.name(), columns.leftOut()));
    }

    static Consumer<RegisterRow> lines(Spelling spelling, Consumer<RegisterLine> line) {
        return row -> RegisterLine.of(row, spelling).forEach(line);
    }
}
