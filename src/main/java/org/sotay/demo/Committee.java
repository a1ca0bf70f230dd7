package org.sotay.demo;

import java.util.List;

/// A committee directly below the province.
///
/// @param place the city or district; empty where the committee is no territory
/// @param body what its committee is called
record Committee(String code, String name, String place, String body, Figures figures) {

    private static final String KIM_SON = "376";
    private static final String PROVINCIAL_BLOC = "37-KCQ";

    /// What is to be found there on the day of the figures.
    ///
    /// @param organisations grassroots organisations
    /// @param admitted during 2023
    /// @param exempt members exempt from work and meetings
    /// @param firms organisations founded in non-state enterprises during 2023
    record Figures(int members, int organisations, int cells, int admitted, int exempt, int firms) {}

    static List<Committee> all() {
        return Sheet.rows("committees.csv").stream().map(Committee::of).toList();
    }

    private static Committee of(List<String> row) {
        int[] figures = row.stream().skip(4).mapToInt(Integer::parseInt).toArray();
        return new Committee(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                new Figures(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]));
    }

    boolean territory() {
        return !place.isEmpty();
    }

    /// The bloc of the provincial agencies, among them the province's own offices.
    boolean bloc() {
        return code.equals(PROVINCIAL_BLOC);
    }

    /// The coast, where many members are Catholics.
    boolean catholicCoast() {
        return code.equals(KIM_SON);
    }

    /// The place without the word for its rank.
    String shortPlace() {
        return place.replaceFirst("^(huyện|thành phố) ", "");
    }

    /// Who signs what was verified there.
    String signer() {
        return body.isEmpty() ? name : body;
    }

    /// Fills place and committee into the pattern of an organisation's name.
    String fill(String pattern) {
        return pattern.replace("{h}", place).replace("{p}", shortPlace()).replace("{u}", body);
    }
}
