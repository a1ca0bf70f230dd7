package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitRegister;
import org.sotay.organisation.UnitStretch;
import org.sotay.organisation.Units;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The units at and below one with their whole history, as a file that can be read back. The day says only which units
/// there are to choose from; the file holds every day.
@Component
class UnitRegisterList implements ListSource {

    static final String NAME = "units-register";

    private final UnitRegister register;
    private final Units units;
    private final Kinds kinds;
    private final Covers covers;

    UnitRegisterList(UnitRegister register, Units units, Kinds kinds, Covers covers) {
        this.register = register;
        this.units = units;
        this.kinds = kinds;
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
    public Optional<ListFile<UnitStretch>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return units.find(actor, address.value("unit").orElse(""), on).map(unit -> list(actor, unit, texts));
    }

    private ListFile<UnitStretch> list(Actor actor, UnitAt unit, Texts texts) {
        return new ListFile<>(
                texts.get("organisation.register.file", unit.code()),
                texts.get("organisation.list.sheet"),
                UnitRegisterColumns.of(texts, kinds.all()),
                row -> register.each(actor, unit, row),
                () -> register.total(actor, unit),
                covers.ofAllDays(texts, actor, texts.get("organisation.register.title"), unit.name(), List.of()));
    }
}
