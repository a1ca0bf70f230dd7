package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.people.Sex;

/// Decides who is admitted in one year, so that the shares of the groups come out as in the article's.
final class AdmissionCategories {

    private static final int BASE = 2360;
    private static final int WOMEN = 1154;
    private static final int YOUNG = 1668;
    private static final int BASE_ON_THE_COAST = 200;
    private static final int BELIEVERS_ON_THE_COAST = 22;

    private final List<Draft> drafts = new ArrayList<>();
    private final Chance chance;

    /// An admission of which more and more is decided.
    private static final class Draft {

        private final CellPlan cell;
        private final LocalDate day;
        private final @Nullable Fixed fixed;
        private final double lot;
        private boolean woman;
        private boolean young;
        private boolean believer;
        private @Nullable String category;

        Draft(CellPlan cell, LocalDate day, @Nullable Fixed fixed, double lot) {
            this.cell = cell;
            this.day = day;
            this.fixed = fixed;
            this.lot = lot;
            this.woman = fixed != null && fixed.sex() == Sex.FEMALE;
            this.young = fixed != null && fixed.birth().plusYears(31).isAfter(day);
        }

        boolean open() {
            return fixed == null && category == null;
        }

        boolean in(List<Milieu> milieus) {
            return milieus.contains(cell.milieu());
        }

        Admission admission() {
            return new Admission(cell, day, woman ? Sex.FEMALE : Sex.MALE, young, category, believer);
        }
    }

    AdmissionCategories(Chance chance) {
        this.chance = chance;
    }

    /// @param fixed whom the story wants admitted there and then
    void add(CellPlan cell, LocalDate day, @Nullable Fixed fixed) {
        drafts.add(new Draft(cell, day, fixed, chance.share()));
    }

    List<Admission> plan() {
        categorise("entrepreneur", 11, List.of(Milieu.PRIVATE_ENTERPRISE));
        categorise("worker", 318, List.of(Milieu.PRIVATE_ENTERPRISE, Milieu.STATE_ENTERPRISE));
        categorise("student", 187, List.of(Milieu.HIGH_SCHOOL, Milieu.COLLEGE));
        categorise("village-head", 63, List.of(Milieu.VILLAGE));
        chooseYoung();
        chooseWomen();
        chooseBelievers();
        return drafts.stream().map(Draft::admission).toList();
    }

    /// Takes them from these surroundings, and from villages when there are not enough.
    private void categorise(String category, int ofBase, List<Milieu> milieus) {
        drafts.stream()
                .filter(Draft::open)
                .filter(draft -> draft.in(milieus) || draft.cell.milieu().residential())
                .sorted(Comparator.comparing((Draft draft) -> !draft.in(milieus))
                        .thenComparingDouble(draft -> draft.lot))
                .limit(scaled(ofBase))
                .forEach(draft -> draft.category = category);
    }

    private void chooseYoung() {
        long decided = drafts.stream().filter(draft -> draft.young).count();
        lots(scaled(YOUNG) - decided, draft -> draft.fixed == null && !draft.young, AdmissionCategories::youth)
                .forEach(draft -> draft.young = true);
    }

    private static double youth(Draft draft) {
        return switch (draft.category) {
            case "student" -> 1e6;
            case "village-head", "entrepreneur" -> 1e-6;
            case null, default -> draft.cell.milieu().armed() ? 4 : 1;
        };
    }

    private void chooseWomen() {
        long decided = drafts.stream().filter(draft -> draft.woman).count();
        lots(scaled(WOMEN) - decided, draft -> draft.fixed == null, AdmissionCategories::womanhood)
                .forEach(draft -> draft.woman = true);
    }

    private static double womanhood(Draft draft) {
        double women = draft.cell.milieu().women();
        double odds = women / (1 - women);
        return "village-head".equals(draft.category) ? odds / 4 : odds;
    }

    private void chooseBelievers() {
        List<Draft> coast = drafts.stream()
                .filter(draft -> draft.cell.committee().catholicCoast())
                .toList();
        int believers = Math.round((float) coast.size() * BELIEVERS_ON_THE_COAST / BASE_ON_THE_COAST);
        coast.stream()
                .sorted(Comparator.comparing(
                                (Draft draft) -> !draft.cell.milieu().residential())
                        .thenComparingDouble(draft -> 1 - draft.lot))
                .limit(believers)
                .forEach(draft -> draft.believer = true);
    }

    /// Draws so many of them, each as likely as it weighs.
    private List<Draft> lots(long count, Predicate<Draft> from, ToDoubleFunction<Draft> weight) {
        record Lot(Draft draft, double key) {}
        return drafts.stream()
                .filter(from)
                .map(draft -> new Lot(draft, -Math.log(1 - chance.share()) / weight.applyAsDouble(draft)))
                .sorted(Comparator.comparingDouble(Lot::key))
                .limit(count)
                .map(Lot::draft)
                .collect(Collectors.toList());
    }

    private int scaled(int ofBase) {
        return Math.round((float) drafts.size() * ofBase / BASE);
    }
}
