package org.sotay.procedure;

/// Names a value that a room's rules need; every set of rules has one for each key.
///
/// @param name such as `admission.minAge`
public record RuleKey<T>(String name, RuleType type, Class<T> as) {

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

    public static RuleKey<Codes> codes(String name) {
        return new RuleKey<>(name, RuleType.CODES, Codes.class);
    }
}
