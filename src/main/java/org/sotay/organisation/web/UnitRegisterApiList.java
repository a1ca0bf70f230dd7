package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitRegister;
import org.sotay.organisation.UnitStretch;
import org.sotay.organisation.Units;
import org.sotay.ui.Address;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The units at and below one with their whole history as a file for programs.
@Component
class UnitRegisterApiList implements ListSource {

    static final String NAME = "units-register-api";

    private static final int LONGEST_CODE = 120;

    private final UnitRegister register;
    private final Units units;

    UnitRegisterApiList(UnitRegister register, Units units) {
        this.register = register;
        this.units = units;
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
    public Optional<ListFile<UnitStretch>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return unit(actor, ApiQuery.of(address).text("unit", LONGEST_CODE), on)
                .map(unit -> new ListFile<>(
                        "units",
                        "units",
                        UnitRegisterColumns.program(),
                        row -> register.each(actor, unit, row),
                        () -> register.total(actor, unit),
                        null));
    }

    private Optional<UnitAt> unit(Actor actor, String code, LocalDate on) {
        return code.isEmpty()
                ? units.tops(actor, on).stream().findFirst().flatMap(top -> units.find(actor, top.code(), on))
                : units.find(actor, code, on);
    }
}
