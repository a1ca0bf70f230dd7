package org.sotay.organisation.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Kind;
import org.sotay.organisation.KindName;

/// What was typed about a kind of unit, kept as it was typed.
public record KindForm(
        @Nullable String code,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String nameDe,
        @Nullable String position,
        @Nullable String holdsMembers,
        @Nullable String root,
        @Nullable List<String> children) {

    private static final String YES = "true";

    static KindForm of(Kind kind) {
        return new KindForm(
                kind.code(),
                kind.name().vi(),
                kind.name().en(),
                kind.name().de(),
                Integer.toString(kind.position()),
                kind.holdsMembers() ? YES : null,
                kind.root() ? YES : null,
                List.copyOf(kind.children()));
    }

    static KindForm empty(int position) {
        return new KindForm("", "", "", "", Integer.toString(position), null, null, List.of());
    }

    public boolean isHoldsMembers() {
        return YES.equals(holdsMembers);
    }

    public boolean isRoot() {
        return YES.equals(root);
    }

    public boolean allows(String child) {
        return children != null && children.contains(child);
    }

    /// The kind told here; a position that cannot be read is none that is allowed.
    ///
    /// @param version the version the form started from
    Kind kind(String ofCode, int version) {
        return new Kind(
                ofCode,
                number(position),
                new KindName(UnitForm.tidy(nameVi), UnitForm.tidy(nameEn), UnitForm.tidy(nameDe)),
                isHoldsMembers(),
                isRoot(),
                children == null ? Set.of() : Set.copyOf(children),
                version);
    }

    private static int number(@Nullable String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
