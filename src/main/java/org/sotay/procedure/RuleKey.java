package org.sotay.procedure;

import java.util.List;

/// Names a value that a room's rules need; every set of rules has one for each key.
///
/// @param name such as `admission.minAge`
/// @param least the least number allowed, or the least number of codes
/// @param most the largest number allowed, or the largest number of codes
/// @param codes those that may stand there; empty unless the value is made of codes
public record RuleKey<T>(String name, RuleType type, Class<T> as, int least, int most, List<String> codes) {

    public RuleKey {
        codes = List.copyOf(codes);
    }

    private RuleKey(String name, RuleType type, Class<T> as) {
        this(name, type, as, type.least(), type.most(), List.of());
    }

    /// Completed years.
    public static RuleKey<Integer> years(String name) {
        return new RuleKey<>(name, RuleType.YEARS, Integer.class);
    }

    public static RuleKey<Integer> months(String name) {
        return new RuleKey<>(name, RuleType.MONTHS, Integer.class);
    }

    public static RuleKey<Integer> workingDays(String name) {
        return new RuleKey<>(name, RuleType.WORKING_DAYS, Integer.class);
    }

    public static RuleKey<Integer> days(String name) {
        return new RuleKey<>(name, RuleType.DAYS, Integer.class);
    }

    public static RuleKey<Integer> count(String name) {
        return new RuleKey<>(name, RuleType.COUNT, Integer.class);
    }

    public static RuleKey<Fraction> fraction(String name) {
        return new RuleKey<>(name, RuleType.FRACTION, Fraction.class);
    }

    public static RuleKey<Boolean> flag(String name) {
        return new RuleKey<>(name, RuleType.FLAG, Boolean.class);
    }

    /// Some of the codes that a room knows.
    public static RuleKey<Codes> codes(String name, List<String> codes) {
        return new RuleKey<>(name, RuleType.CODES, Codes.class, RuleType.CODES.least(), RuleType.CODES.most(), codes);
    }

    /// The same with narrower bounds.
    public RuleKey<T> within(int lowest, int highest) {
        return new RuleKey<>(name, type, as, lowest, highest, codes);
    }
}
