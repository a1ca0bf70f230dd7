package org.sotay.demo;

/// Makes numbers that look scattered and never come twice.
final class Serials {

    private static final int PHONES = 197_000;
    private static final int CARDS = 899_981;

    private Serials() {}

    /// A telephone number with three noughts in the middle, which nobody is likely to have.
    static String phone(int serial) {
        int number = (int) (serial * 31_337L % PHONES);
        int prefix = number / 1000 < 99 ? 901 + number / 1000 : 202 + number / 1000;
        return "0%d000%03d".formatted(prefix, number % 1000);
    }

    /// Number of a membership card issued in the province of that code.
    static String card(String province, int serial) {
        return "%s.%06d".formatted(province, 100_003 + serial * 7_919L % CARDS);
    }
}
