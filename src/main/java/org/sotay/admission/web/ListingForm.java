package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Candidate;
import org.sotay.admission.Category;
import org.sotay.admission.Elder;
import org.sotay.admission.ExceptionArea;
import org.sotay.admission.Listing;
import org.sotay.admission.Origin;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonForm;
import org.sotay.ui.Texts;

/// What was typed about how a cell put somebody on its list.
public record ListingForm(
        @Nullable String listedOn,
        @Nullable String resolution,
        @Nullable String origin,
        @Nullable List<String> category,
        @Nullable String exceptionArea,
        @Nullable String elder) {

    static ListingForm empty() {
        return new ListingForm("", "", "", List.of(), "", "");
    }

    static ListingForm of(Candidate candidate, Texts texts) {
        ExceptionArea area = candidate.exceptionArea();
        Elder elder = candidate.elder();
        return new ListingForm(
                texts.day(candidate.listedOn()),
                candidate.resolution(),
                candidate.origin().name(),
                candidate.categories().stream().map(Category::name).toList(),
                area == null ? "" : area.name(),
                elder == null ? "" : elder.name());
    }

    /// Whether a category is ticked.
    public boolean has(String name) {
        return category != null && category.contains(name);
    }

    /// What a form was read as: the listing, or the reasons why not.
    record Read(@Nullable Listing listing, List<Refusal> reasons) {}

    Read read() {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = Typed.day("listedOn", listedOn, reasons);
        Origin from = PersonForm.constant(Origin.values(), origin).orElse(null);
        if (from == null) {
            reasons.add(Refusal.at("origin", "people.refusal.choose"));
        }
        if (day == null || from == null) {
            return new Read(null, reasons);
        }
        return new Read(
                new Listing(
                        day,
                        Typed.text(resolution),
                        from,
                        categories(),
                        PersonForm.constant(ExceptionArea.values(), exceptionArea)
                                .orElse(null),
                        PersonForm.constant(Elder.values(), elder).orElse(null)),
                List.of());
    }

    /// What nobody knows is not ticked.
    private Set<Category> categories() {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (Category known : Category.values()) {
            if (has(known.name())) {
                categories.add(known);
            }
        }
        return categories;
    }
}
