package org.sotay.demo;

import java.util.List;
import java.util.Locale;

/// A commune, ward or township of the General Statistics Office's list.
///
/// @param members on the day of the figures; 0 where nothing is fixed
record Commune(String code, String committee, boolean rural, String name, int members) {

    static List<Commune> all() {
        return Sheet.rows("communes.csv").stream()
                .map(row -> new Commune(
                        row.get(0),
                        row.get(1),
                        row.get(2).equals("xa"),
                        lowerFirst(row.get(3)),
                        row.get(4).isEmpty() ? 0 : Integer.parseInt(row.get(4))))
                .toList();
    }

    /// The name without the word for its rank.
    String shortName() {
        return name.replaceFirst("^(xã|phường|thị trấn) ", "");
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
