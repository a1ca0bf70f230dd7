package org.sotay.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Splits whole numbers so that the parts add up exactly.
final class Shares {

    private Shares() {}

    /// Splits `total` in proportion to the weights, by largest remainder.
    static int[] apportion(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] wanted =
                Arrays.stream(weights).map(weight -> total * weight / sum).toArray();
        int[] parts = Arrays.stream(wanted).mapToInt(want -> (int) want).toArray();
        int missing = total - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> parts[i] - wanted[i]))
                .limit(missing)
                .forEach(i -> parts[i]++);
        return parts;
    }

    /// Splits `total` so that everybody gets `least` and the rest goes in proportion to the weights.
    static int[] apportion(int total, double[] weights, int least) {
        int rest = total - least * weights.length;
        if (rest < 0) {
            throw new IllegalArgumentException(total + " is not enough for " + weights.length + " times " + least);
        }
        int[] parts = apportion(rest, weights);
        Arrays.setAll(parts, i -> parts[i] + least);
        return parts;
    }

    /// Deals `total` single pieces at random in proportion to the weights; nobody gets more than `most`.
    static int[] deal(Chance chance, int total, double[] weights, int[] most) {
        int[] parts = new int[weights.length];
        double[] open = new double[weights.length];
        int missing = total;
        while (missing > 0) {
            Arrays.setAll(open, i -> parts[i] < most[i] ? weights[i] : 0);
            Arrays.parallelPrefix(open, Double::sum);
            double sum = open[open.length - 1];
            if (sum <= 0) {
                throw new IllegalArgumentException("No room for " + missing + " of " + total);
            }
            for (int throwing = missing; throwing > 0; throwing--) {
                int i = indexAbove(open, chance.share() * sum);
                if (parts[i] < most[i]) {
                    parts[i]++;
                    missing--;
                }
            }
        }
        return parts;
    }

    private static int indexAbove(double[] sums, double value) {
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
