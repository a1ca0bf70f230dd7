package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grassroots organisation as it is planned, with its cells.
final class GrassrootsPlan {

    /// From this size on an organisation has a committee, with cells below it.
    static final int COMMITTEE_SIZE = 30;

    private final Committee committee;
    private final String code;
    private final String name;
    private final Milieu milieu;
    private final LocalDate founded;
    private final boolean single;
    private final List<CellPlan> cells = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();
    private @Nullable LocalDate dissolved;

    GrassrootsPlan(Committee committee, String code, String name, Milieu milieu, LocalDate founded, boolean single) {
        this.committee = committee;
        this.code = code;
        this.name = name;
        this.milieu = milieu;
        this.founded = founded;
        this.single = single;
    }

    Committee committee() {
        return committee;
    }

    String code() {
        return code;
    }

    /// Without the word for committee or cell.
    String name() {
        return name;
    }

    Milieu milieu() {
        return milieu;
    }

    LocalDate founded() {
        return founded;
    }

    @Nullable
    LocalDate dissolved() {
        return dissolved;
    }

    /// A small organisation, itself a cell.
    boolean single() {
        return single;
    }

    boolean commune() {
        return milieu.residential();
    }

    boolean firm() {
        return milieu == Milieu.PRIVATE_ENTERPRISE;
    }

    List<CellPlan> cells() {
        return Collections.unmodifiableList(cells);
    }

    List<String> departments() {
        return Collections.unmodifiableList(departments);
    }

    boolean standsOn(LocalDate day) {
        return !founded.isAfter(day) && (dissolved == null || dissolved.isAfter(day));
    }

    /// Adds a cell of that name; a single organisation is its own and only cell.
    CellPlan addCell(String cellName, Milieu cellMilieu, LocalDate since, int members) {
        String cellCode = single ? code : "%s.%02d".formatted(code, cells.size() + 1);
        CellPlan cell = new CellPlan(this, cellCode, cellName, cellMilieu, since, members);
        cells.add(cell);
        return cell;
    }

    /// Puts departmental committees between the committee and its cells, each over about `size` cells.
    void divide(int size) {
        int parts = Math.max(2, Math.round((float) cells.size() / size));
        for (int i = 0; i < cells.size(); i++) {
            int part = i * parts / cells.size() + 1;
            if (departments.size() < part) {
                departments.add(code + ".B" + part);
            }
            cells.get(i).belongsTo(departments.getLast());
        }
    }

    /// Dissolves it with its cells, whose members go to `heir`.
    void endsInto(CellPlan heir, LocalDate day) {
        dissolved = day;
        cells.forEach(cell -> cell.endsInto(heir, day));
    }
}
