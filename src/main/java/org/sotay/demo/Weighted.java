package org.sotay.demo;

import java.util.Arrays;
import java.util.List;

/// Choices of different frequency.
final class Weighted<T> {

    private final List<T> choices;
    private final double[] sums;

    Weighted(List<T> choices, List<Double> weights) {
        this.choices = List.copyOf(choices);
        this.sums = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weights.get(i);
            sums[i] = sum;
        }
    }

    T pick(Chance chance) {
        return choices.get(index(chance.share()));
    }

    private int index(double share) {
        int found = Arrays.binarySearch(sums, share * sums[sums.length - 1]);
        return Math.min(found >= 0 ? found + 1 : -found - 1, sums.length - 1);
    }
}
