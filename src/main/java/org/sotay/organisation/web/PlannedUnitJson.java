package org.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitTraits;
import org.sotay.ui.Address;

/// A unit to be founded.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlannedUnit")
record PlannedUnitJson(
        @Nullable String code,
        @Nullable String parent,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable Boolean grassroots,
        @Nullable Boolean empoweredToAdmit,
        @Nullable Boolean nonStateEnterprise) {

    static PlannedUnitJson of(NewUnit unit) {
        UnitTraits traits = unit.traits();
        return new PlannedUnitJson(
                unit.code(),
                unit.parent(),
                traits.name(),
                traits.kind(),
                Address.word(traits.sector()),
                traits.grassroots(),
                traits.empoweredToAdmit(),
                traits.nonStateEnterprise());
    }

    Optional<NewUnit> unit() {
        Optional<Sector> known = sector(sector);
        return code == null || name == null || kind == null
                ? Optional.empty()
                : known.map(found -> new NewUnit(
                        code,
                        parent,
                        new UnitTraits(
                                name,
                                kind,
                                found,
                                Boolean.TRUE.equals(grassroots),
                                Boolean.TRUE.equals(empoweredToAdmit),
                                Boolean.TRUE.equals(nonStateEnterprise))));
    }

    static Optional<Sector> sector(@Nullable String word) {
        return word == null ? Optional.empty() : Address.find(Sector.values(), word);
    }
}
