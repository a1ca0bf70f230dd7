package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Category;
import org.sotay.admission.Elder;
import org.sotay.admission.ExceptionArea;
import org.sotay.admission.Listing;
import org.sotay.admission.NewCandidate;
import org.sotay.admission.Origin;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonForm;
import org.sotay.ui.Address;

/// Somebody to be put on a list, as programs write it.
///
/// @param person number of somebody registered already; else `newPerson` tells who it is
/// @param unit code of the cell
/// @param anyway whether somebody alike is known to be somebody else
@Schema(name = "NewCandidate")
record NewCandidateJson(
        @Nullable Long person,
        @Nullable NewPersonJson newPerson,
        @Nullable String unit,
        @Nullable LocalDate listedOn,
        @Nullable String resolution,
        @Nullable String origin,
        @Nullable List<String> categories,
        @Nullable String exceptionArea,
        @Nullable String elder,
        @Nullable Boolean anyway) {

    /// A person, as programs write it.
    @Schema(name = "NewCandidatePerson")
    record NewPersonJson(
            @Nullable String fullName,
            @Nullable String givenName,
            @Nullable String birth,
            @Nullable String sex,
            @Nullable String ethnicity,
            @Nullable String schooling,
            @Nullable String profession,
            @Nullable String occupation,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String religion) {

        PersonForm form() {
            return new PersonForm(
                    fullName,
                    givenName,
                    birth,
                    constant(sex),
                    ethnicity,
                    constant(schooling),
                    profession,
                    occupation,
                    phone,
                    email,
                    address,
                    religion);
        }

        private static @Nullable String constant(@Nullable String word) {
            return word == null ? null : word.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /// What was read: somebody to be listed, or the reasons why not.
    record Read(@Nullable NewCandidate wanted, List<Refusal> reasons) {}

    Read read(UUID key) {
        List<Refusal> reasons = new ArrayList<>();
        PersonForm.Read told = person != null || newPerson == null
                ? new PersonForm.Read(null, List.of())
                : newPerson.form().read();
        reasons.addAll(told.reasons());
        if (person == null && newPerson == null) {
            reasons.add(Refusal.at("person", "admission.refusal.missing"));
        }
        Optional<Origin> from = word(Origin.values(), origin);
        if (from.isEmpty()) {
            reasons.add(Refusal.at("origin", "people.refusal.choose"));
        }
        if (listedOn == null) {
            reasons.add(Refusal.at("listedOn", "admission.refusal.unreadable-day"));
        }
        return listedOn == null || from.isEmpty() || !reasons.isEmpty()
                ? new Read(null, reasons)
                : new Read(wanted(told.person(), listing(listedOn, from.get()), key), List.of());
    }

    private Listing listing(LocalDate on, Origin from) {
        return new Listing(
                on,
                Typed.text(resolution),
                from,
                named(),
                word(ExceptionArea.values(), exceptionArea).orElse(null),
                word(Elder.values(), elder).orElse(null));
    }

    private NewCandidate wanted(@Nullable NewPerson told, Listing listing, UUID key) {
        return new NewCandidate(
                person == null ? null : new PersonId(person),
                told,
                Typed.text(unit),
                listing,
                key,
                Boolean.TRUE.equals(anyway));
    }

    private Set<Category> named() {
        Set<Category> named = EnumSet.noneOf(Category.class);
        if (categories != null) {
            categories.forEach(word -> word(Category.values(), word).ifPresent(named::add));
        }
        return named;
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String word) {
        return word == null ? Optional.empty() : Address.find(values, word);
    }
}
