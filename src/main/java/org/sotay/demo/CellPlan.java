package org.sotay.demo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A cell as it is planned: where it stands, since when, and how many people it is the home of.
final class CellPlan {

    private final GrassrootsPlan organisation;
    private final String code;
    private final String name;
    private final Milieu milieu;
    private LocalDate founded;
    private int members;
    private @Nullable String department;
    private @Nullable CellPlan origin;
    private @Nullable CellPlan heir;
    private @Nullable LocalDate dissolved;

    /// @param members people who belong here, or to the heir or the origin of this cell, on the day of the figures
    CellPlan(GrassrootsPlan organisation, String code, String name, Milieu milieu, LocalDate founded, int members) {
        this.organisation = organisation;
        this.code = code;
        this.name = name;
        this.milieu = milieu;
        this.founded = founded;
        this.members = members;
    }

    GrassrootsPlan organisation() {
        return organisation;
    }

    Committee committee() {
        return organisation.committee();
    }

    String code() {
        return code;
    }

    /// Without the word for cell.
    String name() {
        return name;
    }

    Milieu milieu() {
        return milieu;
    }

    LocalDate founded() {
        return founded;
    }

    int members() {
        return members;
    }

    /// Code of the departmental committee above, if there is one.
    @Nullable
    String department() {
        return department;
    }

    /// The cell its founders came from; none for those older than the history.
    @Nullable
    CellPlan origin() {
        return origin;
    }

    /// The cell its members went to when it was dissolved.
    CellPlan heir() {
        return Objects.requireNonNull(heir, code);
    }

    @Nullable
    LocalDate dissolved() {
        return dissolved;
    }

    /// Neither founded out of another cell nor ever dissolved.
    boolean steady() {
        return origin == null && dissolved == null;
    }

    boolean standsOn(LocalDate day) {
        return !founded.isAfter(day) && (dissolved == null || dissolved.isAfter(day));
    }

    void belongsTo(String departmentCode) {
        department = departmentCode;
    }

    void beginsOutOf(CellPlan source, LocalDate day) {
        origin = source;
        founded = day;
    }

    void endsInto(CellPlan successor, LocalDate day) {
        heir = successor;
        dissolved = day;
    }

    /// Lets people count as at home in another cell.
    void gives(int people) {
        members -= people;
    }
}
