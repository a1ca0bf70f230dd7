package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Dice that fall the same way every time they are thrown for the same topic.
final class Chance {

    private static final long SEED = 0x536F_7461_7937L;
    private static final long PRIME = 0x100_0000_01B3L;

    private final SplittableRandom dice;

    private Chance(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    /// Dice of their own for each topic, so that one part of the demo can change without moving another.
    static Chance of(String topic) {
        long hash = SEED;
        for (int i = 0; i < topic.length(); i++) {
            hash = (hash ^ topic.charAt(i)) * PRIME;
        }
        return new Chance(hash);
    }

    /// From 0 up to, not including, `bound`.
    int below(int bound) {
        return dice.nextInt(bound);
    }

    /// From `least` to `most`, both included; `least` when there is nothing between.
    int between(int least, int most) {
        return most <= least ? least : least + dice.nextInt(most - least + 1);
    }

    /// From 0 up to, not including, 1.
    double share() {
        return dice.nextDouble();
    }

    double between(double least, double most) {
        return least + (most - least) * dice.nextDouble();
    }

    /// Comes true in that share of throws.
    boolean once(double share) {
        return dice.nextDouble() < share;
    }

    /// A day from `first` to `last`, both included; `first` when there is nothing between.
    LocalDate day(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        return days <= 0 ? first : first.plusDays(dice.nextLong(days + 1));
    }

    <T> T pick(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    /// The same elements in another order.
    <T> List<T> shuffled(List<T> elements) {
        List<T> result = new ArrayList<>(elements);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = dice.nextInt(i + 1);
            T other = result.get(j);
            result.set(j, result.get(i));
            result.set(i, other);
        }
        return result;
    }
}
