package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.MergeField;
import org.sotay.membership.Merging;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form with which one card is to stand for two.
///
/// @param rows facts in which the two differ, each with the value that is to stay
/// @param key names the form: sent twice, it merges once
public record MergePage(
        long kept,
        long merged,
        String keptName,
        String mergedName,
        List<Row> rows,
        Merging.Seen seen,
        String key,
        FormErrors errors) {

    static final String TAKE = "merged";

    /// One fact and its two values.
    ///
    /// @param take whether the value of the merged card is chosen
    public record Row(MergeField field, String label, String kept, String merged, boolean take) {

        /// Name of the field in the form.
        public String name() {
            return Address.word(field);
        }

        public List<Option> options() {
            return List.of(new Option("kept", kept), new Option(TAKE, merged));
        }

        public String value() {
            return take ? TAKE : "kept";
        }
    }

    public MergePage {
        rows = List.copyOf(rows);
    }

    /// The numbers of the two cards, by which namesakes are told apart; none where they are the same.
    public @Nullable Row cards() {
        return rows.stream()
                .filter(row -> row.field() == MergeField.CARD)
                .findFirst()
                .orElse(null);
    }

    /// Where the two are compared.
    public String address() {
        return "/quality/duplicates/" + kept + "/" + merged;
    }

    /// The same two the other way round.
    public String turned() {
        return "/quality/duplicates/" + merged + "/" + kept + "/merge";
    }
}
