package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// Corrections of what a cell recorded when it listed somebody. Pure.
final class ListingRules {

    private ListingRules() {}

    /// One field's value before and after.
    ///
    /// @param subject message key of the field
    record Change(
            String subject,
            @Nullable String before,
            @Nullable String after) {}

    /// The day of the listing stays before what followed it.
    ///
    /// @param next the first day on which the candidate was with another cell, or in another phase
    static List<Refusal> newDay(Candidate before, LocalDate listedOn, @Nullable LocalDate next) {
        if (listedOn.equals(before.listedOn())) {
            return List.of();
        }
        LocalDate left = before.leftOn();
        if (left != null && listedOn.isAfter(left)) {
            return List.of(Refusal.at("listedOn", "admission.refusal.after-leaving", left));
        }
        return next != null && !listedOn.isBefore(next)
                ? List.of(Refusal.at("listedOn", "admission.refusal.after-next", next))
                : List.of();
    }

    /// The fields that differ.
    static List<Change> changes(Listing before, Listing after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "listedOn", before.listedOn().toString(), after.listedOn().toString());
        add(changes, "resolution", before.resolution(), after.resolution());
        add(changes, "origin", before.origin().name(), after.origin().name());
        add(changes, "categories", words(before), words(after));
        add(changes, "exceptionArea", name(before.exceptionArea()), name(after.exceptionArea()));
        add(changes, "elder", name(before.elder()), name(after.elder()));
        return changes;
    }

    private static void add(List<Change> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change("admission.field." + field, before, after));
        }
    }

    private static @Nullable String words(Listing listing) {
        String words = listing.categories().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
