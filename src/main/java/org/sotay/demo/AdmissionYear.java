package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Plans the admissions of one year: how many, where and when. Who they are is for `AdmissionCategories`.
final class AdmissionYear {

    private static final List<Double> COMPARED_WITH_2023 = List.of(0.87, 0.91, 0.955, 1.0, 0.97, 0.985, 0.975);
    private static final double LATER = 0.98;

    private final int year;
    private final List<Committee> committees;
    private final List<CellPlan> cells;
    private final Cast cast;
    private final ToIntFunction<CellPlan> room;
    private final Chance chance;

    /// @param room how many can be admitted in a cell
    AdmissionYear(int year, ProvincePlan province, Cast cast, ToIntFunction<CellPlan> room) {
        this.year = year;
        this.committees = province.committees();
        this.cells = province.cells();
        this.cast = cast;
        this.room = room;
        this.chance = Chance.of("admissions of " + year);
    }

    List<Admission> plan() {
        int[] quotas = committees.stream().mapToInt(this::quota).toArray();
        List<LocalDate> days =
                Ceremonies.year(chance, year, Arrays.stream(quotas).sum());
        AdmissionCategories admissions = new AdmissionCategories(chance);
        int used = 0;
        for (int i = 0; i < quotas.length; i++) {
            List<CellPlan> places = places(committees.get(i), quotas[i]);
            List<LocalDate> theirDays = new ArrayList<>(days.subList(used, used + quotas[i]));
            addAll(places, theirDays, admissions);
            used += quotas[i];
        }
        return admissions.plan();
    }

    private int quota(Committee committee) {
        if (year == Milestones.FIGURES.getYear()) {
            return committee.figures().admitted();
        }
        int since = year - Milestones.HISTORY.getYear();
        double factor = since < COMPARED_WITH_2023.size() ? COMPARED_WITH_2023.get(since) : LATER;
        return (int) Math.round(committee.figures().admitted() * factor * chance.between(0.96, 1.04));
    }

    private List<CellPlan> places(Committee committee, int quota) {
        List<CellPlan> theirs = cells.stream()
                .filter(cell -> cell.committee().equals(committee))
                .toList();
        int[] counts = new int[theirs.size()];
        Arrays.setAll(counts, i -> pinned(theirs.get(i)));
        double[] weights = theirs.stream().mapToDouble(this::weight).toArray();
        int[] most = theirs.stream().mapToInt(this::most).toArray();
        int[] dealt = Shares.deal(chance, quota - Arrays.stream(counts).sum(), weights, most);
        List<CellPlan> places = new ArrayList<>();
        for (int i = 0; i < dealt.length; i++) {
            for (int k = 0; k < dealt[i] + counts[i]; k++) {
                places.add(theirs.get(i));
            }
        }
        return places;
    }

    private int pinned(CellPlan cell) {
        Integer pinned = cast.pinned(cell, Integer.toString(year));
        return pinned == null ? 0 : pinned;
    }

    private double weight(CellPlan cell) {
        boolean fixed = cast.pinned(cell, Integer.toString(year)) != null;
        return fixed || !settled(cell) ? 0 : cell.members() * cell.milieu().growth();
    }

    /// Cells that come or go, other than by founding an enterprise's, leave admitting to those they belong to.
    private static boolean settled(CellPlan cell) {
        return cell.steady() || (cell.dissolved() == null && cell.founded().isBefore(Milestones.FIGURES));
    }

    private int most(CellPlan cell) {
        return Math.min(room.applyAsInt(cell), 1 + cell.members() / 4);
    }

    private void addAll(List<CellPlan> places, List<LocalDate> days, AdmissionCategories admissions) {
        @Nullable Fixed[] fixed = new @Nullable Fixed[places.size()];
        for (int i = 0; i < fixed.length; i++) {
            CellPlan cell = places.get(i);
            int number = i - places.indexOf(cell);
            fixed[i] = expected(cell).stream().skip(number).findFirst().orElse(null);
            if (fixed[i] != null) {
                int other = i + days.subList(i, days.size()).indexOf(fixed[i].joined());
                days.set(other, days.set(i, days.get(other)));
            }
        }
        for (int i = 0; i < fixed.length; i++) {
            admissions.add(places.get(i), days.get(i), fixed[i]);
        }
    }

    private List<Fixed> expected(CellPlan cell) {
        return cast.of(cell).stream()
                .filter(each -> each.slot() == Slot.ADMITTED && each.joined().getYear() == year)
                .toList();
    }
}
