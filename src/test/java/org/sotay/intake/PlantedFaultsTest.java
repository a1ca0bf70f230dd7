package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two thousand rows with two hundred faults of twenty kinds: all are found, none is invented.
@PageGround
@Import(Lists.class)
class PlantedFaultsTest {

    private static final int ROWS = 2_000;
    private static final int EVERY = 10;
    private static final List<String> FIELDS = List.of(
            "fullName",
            "birth",
            "sex",
            "ethnicity",
            "schooling",
            "occupation",
            "phone",
            "email",
            "cardNumber",
            "decidedOn",
            "joinedOn",
            "recognisedOn",
            "endedOn",
            "endKind",
            "cell",
            "arrivedOn",
            "offices");
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Thu", "Xuân");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quân", "Sơn");

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Lists lists;

    @Autowired
    private JdbcClient jdbc;

    /// What is wrong.
    private record Fault(String field, String value) {

        static Fault of(String field, String value) {
            return new Fault(field, value);
        }
    }

    private static final List<Fault> FAULTS = List.of(
            Fault.of("fullName", ""),
            Fault.of("fullName", "Nguyễn 3 An"),
            Fault.of("birth", "31/2/1980"),
            Fault.of("birth", "1/1/2090"),
            Fault.of("sex", "Khác"),
            Fault.of("ethnicity", "Martian"),
            Fault.of("schooling", ""),
            Fault.of("occupation", "Astronaut"),
            Fault.of("phone", "12-34"),
            Fault.of("email", "nobody"),
            Fault.of("cardNumber", "37.1234"),
            Fault.of("cardNumber", "37.100000"),
            Fault.of("decidedOn", "1/12/2015"),
            Fault.of("joinedOn", "12/2014"),
            Fault.of("recognisedOn", "1/1/2013"),
            Fault.of("endedOn", "1/1/2020"),
            Fault.of("cell", "377.1.9"),
            Fault.of("cell", "377.1"),
            Fault.of("arrivedOn", "1/1/2001"),
            Fault.of("offices", "Bí thư 377.1.1 2013-01-01..2012-01-01"));

    @Test
    void allAreFoundAndNoneIsInvented() {
        Actor officer = desk.actor(province.mandate("officer", "377"));
        Map<Integer, Fault> planted = new LinkedHashMap<>();
        List<Map<String, String>> right = rows();
        List<Map<String, String>> wrong = new ArrayList<>();
        for (int index = 0; index < ROWS; index++) {
            Map<String, String> row = new LinkedHashMap<>(right.get(index));
            if (index % EVERY == EVERY - 1) {
                Fault fault = FAULTS.get(index / EVERY % FAULTS.size());
                row.put(fault.field(), fault.value());
                planted.put(index + 2, fault);
            }
            wrong.add(row);
        }
        assertThat(planted).hasSize(200);
        var sent = lists.send(officer, "members", csv(wrong));
        assertThat(new TreeSet<>(lists.refusedRows(sent))).containsExactlyElementsOf(new TreeSet<>(planted.keySet()));
        assertThat(sent.counts()).isEqualTo(new Counts(ROWS - 200, 0, 0, 200));
        planted.forEach((row, fault) -> assertThat(lists.fieldsOf(sent, row))
                .as("row %s: %s = %s", row, fault.field(), fault.value())
                .contains(expected(fault)));
        assertThat(lists.commit(officer, sent).state()).isEqualTo(ImportState.COMMITTED);
        assertThat(counted("membership.listing"))
                .as("the planner knows of the lists as soon as they are there")
                .isGreaterThanOrEqualTo(ROWS - 200);

        List<Map<String, String>> corrected =
                planted.keySet().stream().map(row -> right.get(row - 2)).toList();
        var rest = lists.send(officer, "members", csv(corrected));
        assertThat(lists.problems(rest)).isEmpty();
        assertThat(rest.counts()).isEqualTo(new Counts(200, 0, 0, 0));
        lists.commit(officer, rest);
        assertThat(lists.send(officer, "members", csv(right)).counts()).isEqualTo(new Counts(0, 0, ROWS, 0));
    }

    private int counted(String table) {
        return jdbc.sql("select reltuples::int from pg_class where oid = ?::regclass")
                .param(table)
                .query(Integer.class)
                .single();
    }

    private static String expected(Fault fault) {
        return switch (fault.value()) {
            case "1/1/2020" -> "endKind";
            default -> fault.field();
        };
    }

    private static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int index = 0; index < ROWS; index++) {
            Map<String, String> row = new LinkedHashMap<>();
            String name = FAMILIES.get(index % 8) + " " + MIDDLES.get(index / 8 % 8) + " " + GIVEN.get(index / 64 % 14);
            row.put("fullName", name);
            row.put("birth", "%d/%d/%d".formatted(1 + index % 28, 1 + index % 12, 1950 + index % 40));
            row.put("sex", index % 2 == 0 ? "Nam" : "Nữ");
            row.put("ethnicity", index % 3 == 0 ? "Mường" : "Kinh");
            row.put("schooling", "Trung học phổ thông");
            row.put("occupation", "Nông dân");
            row.put("phone", "09%08d".formatted(index));
            row.put("email", "");
            row.put("cardNumber", "37.%06d".formatted(100_000 + index));
            row.put("decidedOn", "1/5/2014");
            row.put("joinedOn", "19/5/2014");
            row.put("recognisedOn", "19/5/2015");
            row.put("endedOn", "");
            row.put("endKind", "");
            row.put("cell", index % 2 == 0 ? "377.1.1" : "377.1.2");
            row.put("arrivedOn", "");
            row.put("offices", "");
            rows.add(row);
        }
        return rows;
    }

    private static String csv(List<Map<String, String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", FIELDS)).append('\n');
        rows.forEach(row -> csv.append(
                        String.join(",", FIELDS.stream().map(row::get).toList()))
                .append('\n'));
        return csv.toString();
    }
}
