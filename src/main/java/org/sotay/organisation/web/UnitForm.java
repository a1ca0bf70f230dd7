package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitTraits;
import org.sotay.ui.TypedDate;

/// What was typed about a unit, kept as it was typed; the day is called `on` when founding and `from` when changing.
public record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable String grassroots,
        @Nullable String empoweredToAdmit,
        @Nullable String nonStateEnterprise,
        @Nullable String on,
        @Nullable String from) {

    /// A unit about which nothing could be read.
    static final UnitTraits NONE = new UnitTraits("", "", Sector.TERRITORIAL, false, false, false);

    private static final String YES = "true";

    /// The form that shows what is recorded.
    static UnitForm of(UnitTraits traits, String from) {
        return new UnitForm(
                null,
                traits.name(),
                traits.kind(),
                traits.sector().name(),
                flag(traits.grassroots()),
                flag(traits.empoweredToAdmit()),
                flag(traits.nonStateEnterprise()),
                null,
                from);
    }

    /// The form for a new unit.
    static UnitForm empty(String code, String kind, String sector, String on) {
        return new UnitForm(code, "", kind, sector, null, null, null, on, null);
    }

    /// The same with another name.
    UnitForm named(String other) {
        return new UnitForm(code, other, kind, sector, grassroots, empoweredToAdmit, nonStateEnterprise, on, from);
    }

    /// The same with a code.
    UnitForm coded(String other) {
        return new UnitForm(other, name, kind, sector, grassroots, empoweredToAdmit, nonStateEnterprise, on, from);
    }

    /// The same about a day that is not typed.
    UnitForm from(LocalDate day) {
        return new UnitForm(
                code, name, kind, sector, grassroots, empoweredToAdmit, nonStateEnterprise, on, day.toString());
    }

    public boolean isGrassroots() {
        return YES.equals(grassroots);
    }

    public boolean isEmpoweredToAdmit() {
        return YES.equals(empoweredToAdmit);
    }

    public boolean isNonStateEnterprise() {
        return YES.equals(nonStateEnterprise);
    }

    String typedCode() {
        return code == null ? "" : code.strip();
    }

    /// What is to be recorded from which day, or why it cannot be read.
    ///
    /// @param field the name of the day's field
    Read read(String field) {
        List<Refusal> reasons = new ArrayList<>();
        Optional<Sector> known = Arrays.stream(Sector.values())
                .filter(value -> value.name().equals(sector))
                .findFirst();
        if (tidy(name).isEmpty()) {
            reasons.add(Refusal.at("name", "organisation.refusal.name-missing"));
        }
        if (kind == null || kind.isBlank()) {
            reasons.add(Refusal.at("kind", "organisation.refusal.choose-kind"));
        }
        if (known.isEmpty()) {
            reasons.add(Refusal.at("sector", "organisation.refusal.choose-sector"));
        }
        Optional<LocalDate> day = TypedDate.parseDay(field.equals("on") ? on : from);
        if (day.isEmpty()) {
            reasons.add(Refusal.at(field, "organisation.refusal.unreadable-day"));
        }
        return reasons.isEmpty()
                ? new Read.Understood(traits(known.orElseThrow()), day.orElseThrow())
                : new Read.Unclear(reasons);
    }

    private UnitTraits traits(Sector known) {
        return new UnitTraits(
                tidy(name),
                kind == null ? "" : kind,
                known,
                isGrassroots(),
                isEmpoweredToAdmit(),
                isNonStateEnterprise());
    }

    /// What a form was read as.
    sealed interface Read {

        record Understood(UnitTraits traits, LocalDate day) implements Read {}

        record Unclear(List<Refusal> reasons) implements Read {}
    }

    /// Composed form without needless spaces and signs that nobody sees.
    static String tidy(@Nullable String typed) {
        return typed == null ? "" : Names.tidy(typed);
    }

    private static @Nullable String flag(boolean set) {
        return set ? YES : null;
    }
}
