package org.sotay.intake.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.ImportField;
import org.sotay.intake.ColumnPlan;
import org.sotay.kernel.Refusal;
import org.springframework.util.MultiValueMap;

/// What somebody chose for the columns of a file.
///
/// @param fields by column, from 0; columns that are left out are missing
/// @param constants by field
/// @param words by field: what is written in the file, and for which word or code it stands
record ColumnsForm(Map<Integer, String> fields, Map<String, String> constants, Map<String, Map<String, String>> words) {

    static final String COLUMN = "column-";
    static final String ALWAYS = "always-";
    static final String WORD = "word-";
    private static final int MOST = 1_000;

    /// As the plan has it.
    static ColumnsForm of(ColumnPlan plan) {
        Map<Integer, String> fields = new TreeMap<>();
        plan.columns().forEach((field, column) -> fields.put(column, field));
        return new ColumnsForm(fields, plan.constants(), plan.words());
    }

    /// As it was sent; what is no column, no field or no word is passed over.
    static ColumnsForm of(MultiValueMap<String, String> sent, List<ImportField> known) {
        Map<Integer, String> fields = new TreeMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        Map<String, Map<String, String>> words = new HashMap<>();
        for (ImportField field : known) {
            put(constants, field.name(), sent.getFirst(ALWAYS + field.name()));
        }
        for (int index = 0; index < MOST; index++) {
            String field = sent.getFirst(COLUMN + index);
            if (field != null && known.stream().anyMatch(one -> one.name().equals(field))) {
                fields.put(index, field);
            }
            String of = sent.getFirst(WORD + index + "-field");
            String word = sent.getFirst(WORD + index + "-text");
            if (of != null && word != null) {
                put(words.computeIfAbsent(of, name -> new LinkedHashMap<>()), word, sent.getFirst(WORD + index));
            }
        }
        return new ColumnsForm(fields, constants, words);
    }

    private static void put(Map<String, String> into, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            into.put(name, value.strip());
        }
    }

    /// Two columns cannot fill one field; the second is told so.
    List<Refusal> refusals() {
        List<Refusal> reasons = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        fields.forEach((column, field) -> {
            if (seen.contains(field)) {
                reasons.add(Refusal.at(COLUMN + column, "intake.page.columns.twice"));
            }
            seen.add(field);
        });
        return reasons;
    }

    ColumnPlan.Wanted wanted() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        fields.forEach((column, field) -> columns.put(field, column));
        Map<String, String> needed = new LinkedHashMap<>(constants);
        needed.keySet().removeAll(columns.keySet());
        return new ColumnPlan.Wanted(columns, needed, words);
    }
}
