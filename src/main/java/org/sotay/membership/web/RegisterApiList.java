package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.exchange.Spelling;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Register;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The members of a unit with their whole history as a file for programs.
@Component
class RegisterApiList implements ListSource {

    static final String NAME = "members-register-api";

    private static final int LONGEST_CODE = 120;

    private final Register register;
    private final UnitChoice units;

    RegisterApiList(Register register, UnitChoice units) {
        this.register = register;
        this.units = units;
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
        String code = ApiQuery.of(address).text("unit", LONGEST_CODE);
        return units.choose(actor, code, on).map(unit -> list(actor, unit));
    }

    private ListFile<RegisterLine> list(Actor actor, UnitAt unit) {
        Spelling spelling = Spelling.program();
        return new ListFile<>(
                "members",
                "members",
                RegisterColumns.of(actor, spelling).columns(),
                line -> register.each(actor, unit, RegisterList.lines(spelling, line)),
                () -> register.total(actor, unit),
                null);
    }
}
