package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Category;
import org.sotay.admission.Elder;
import org.sotay.admission.Leaving;
import org.sotay.admission.Origin;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// Somebody of the story whom a cell keeps on its list.
///
/// @param number in the order of the sheet, from 1
/// @param cell code of the cell
/// @param category none where it is empty
/// @param reached the last that happened
/// @param days how many days ago it was
/// @param task what the cell asks of them, if anything
/// @param leaving how they left ten days later
record Hopeful(
        int number,
        String cell,
        String name,
        Sex sex,
        LocalDate birth,
        Schooling schooling,
        String occupation,
        @Nullable String religion,
        Origin origin,
        String category,
        Waymark reached,
        int days,
        String task,
        @Nullable Leaving leaving,
        String reason) {

    private static final String SHEET = "candidates.csv";

    static List<Hopeful> all() {
        List<Hopeful> all = new ArrayList<>();
        Sheet.rows(SHEET).forEach(row -> all.add(of(all.size() + 1, row)));
        return all;
    }

    private static Hopeful of(int number, List<String> row) {
        return new Hopeful(
                number,
                row.get(0),
                row.get(1),
                row.get(2).equals("F") ? Sex.FEMALE : Sex.MALE,
                LocalDate.parse(row.get(3)),
                Schooling.valueOf(row.get(4)),
                row.get(5),
                row.get(6).isEmpty() ? null : row.get(6),
                Origin.valueOf(row.get(7)),
                row.get(8),
                Waymark.valueOf(row.get(9)),
                Integer.parseInt(row.get(10)),
                row.get(11),
                row.get(12).isEmpty() ? null : Leaving.valueOf(row.get(12)),
                row.get(13));
    }

    Set<Category> categories() {
        return category.isEmpty() ? Set.of() : Set.of(Category.valueOf(category));
    }

    /// A village head is one of those whom people listen to.
    @Nullable
    Elder elder() {
        return categories().contains(Category.VILLAGE_HEAD) ? Elder.VILLAGE_HEAD : null;
    }

    /// Whether a union sent them.
    boolean ofUnion() {
        return origin == Origin.YOUTH_UNION || origin == Origin.TRADE_UNION;
    }

    /// Code of the committee directly below the province.
    String committee() {
        return cell.substring(0, cell.indexOf('.'));
    }

    /// Code of the grassroots organisation; the committee directly below the province where the cell is one itself.
    String above() {
        return cell.substring(0, cell.lastIndexOf('.'));
    }

    boolean cellIsGrassroots() {
        return above().equals(committee());
    }
}
