package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// When a unit may be founded or changed. Pure: facts in, refusals out.
final class UnitRules {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");
    static final int LONGEST_NAME = 200;

    private UnitRules() {}

    /// Why a unit cannot be founded so; empty when it can.
    ///
    /// @param kind the kind wanted, none when there is no such kind
    /// @param parent the unit directly above as it is on the day of founding, none when it does not exist then
    static List<Refusal> founding(
            Founding founding,
            @Nullable Kind kind,
            @Nullable UnitAt parent,
            @Nullable Kind parentKind,
            boolean codeTaken) {
        List<Refusal> reasons = new ArrayList<>(traits(founding.traits(), kind, parentKind));
        if (!CODE.matcher(founding.code()).matches()) {
            reasons.add(Refusal.at("code", "organisation.refusal.code"));
        } else if (codeTaken) {
            reasons.add(Refusal.at("code", "organisation.refusal.code-taken", founding.code()));
        }
        if (founding.parentCode() != null && parent == null) {
            reasons.add(Refusal.at("on", "organisation.refusal.no-parent-then", founding.parentCode()));
        }
        reasons.addAll(period(founding.on(), founding.dissolved()));
        return reasons;
    }

    /// Why these traits are not allowed below a unit of `parentKind`.
    static List<Refusal> traits(UnitTraits traits, @Nullable Kind kind, @Nullable Kind parentKind) {
        List<Refusal> reasons = new ArrayList<>();
        if (traits.name().isBlank()) {
            reasons.add(Refusal.at("name", "organisation.refusal.name-missing"));
        } else if (traits.name().length() > LONGEST_NAME) {
            reasons.add(Refusal.at("name", "organisation.refusal.name-long", LONGEST_NAME));
        }
        if (kind == null) {
            reasons.add(Refusal.at("kind", "organisation.refusal.kind-unknown"));
        } else if (parentKind == null ? !kind.root() : !parentKind.children().contains(kind.code())) {
            reasons.add(Refusal.at("kind", "organisation.refusal.kind-here"));
        }
        return reasons;
    }

    /// Why a change cannot begin on `from`.
    static List<Refusal> changeFrom(LocalDate from, LocalDate latestBegin) {
        return from.isAfter(latestBegin)
                ? List.of()
                : List.of(Refusal.at("from", "organisation.refusal.change-before", latestBegin));
    }

    private static List<Refusal> period(LocalDate on, @Nullable LocalDate dissolved) {
        return dissolved != null && !dissolved.isAfter(on)
                ? List.of(Refusal.at("dissolved", "organisation.refusal.end-before-begin"))
                : List.of();
    }
}
