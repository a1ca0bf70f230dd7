package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Looks at whole tables: what a reorganisation leaves behind, and whether lists and counts still say what facts say.
final class EveryRow {

    private final DSLContext sql;

    EveryRow(DSLContext sql) {
        this.sql = sql;
    }

    /// Every row that a reorganisation may touch, but for versions and for the numbers of rows of the read model.
    Map<String, String> all() {
        Map<String, String> rows = new LinkedHashMap<>();
        List.of(
                        "select id, code, founded_on, dissolved_on, plan_id, dissolving_plan_id from organisation.unit",
                        "select * from organisation.unit_fact",
                        "select * from organisation.unit_place",
                        "select * from organisation.succession",
                        "select * from organisation.cut_place",
                        "select * from organisation.cut_fact",
                        "select * from membership.assignment",
                        "select * from membership.office",
                        "select * from membership.followed_stay",
                        "select * from membership.followed_office",
                        "select person_id, cell_id, cell_name, valid_from, valid_until, offices from"
                                + " membership.listing",
                        "select r.unit_id, l.person_id, r.valid_from, r.valid_until from membership.roll r"
                                + " join membership.listing l on l.id = r.listing_id",
                        "select * from membership.tally where official <> 0 or probationary <> 0")
                .forEach(query -> rows.put(
                        query,
                        String.join(
                                "\n",
                                sql.fetch("select t::text from (" + query + ") t order by 1")
                                        .into(String.class))));
        return rows;
    }

    /// Paths say what parents say, lists say what facts say, and the numbers are those of the lists.
    void inStep() {
        assertThat(strays()).as("paths that do not go through the parent's").isEmpty();
        same(
                "person_id, membership_id, cell_id, cell_name, valid_from, valid_until, offices::text, absences::text",
                "membership.listing",
                "membership.listing_source");
        same("unit_id, listing_id, sort_key, valid_from, valid_until", "membership.roll", "membership.roll_source");
        for (LocalDate day = LocalDate.of(2014, 1, 1); day.isBefore(LocalDate.of(2028, 1, 1)); day = day.plusDays(97)) {
            assertThat(miscounted(day)).as("counts on %s", day).isEmpty();
        }
    }

    private void same(String columns, String table, String source) {
        String query = "select " + columns + " from ";
        assertThat(sql.fetch(query + table + " except all " + query + source)).isEmpty();
        assertThat(sql.fetch(query + source + " except all " + query + table)).isEmpty();
    }

    private List<String> strays() {
        return sql.fetch("""
            select p.unit_id || ' ' || p.valid || ' ' || p.path
            from organisation.unit_place p
            left join lateral (
                select range_agg(above.valid) as covered from organisation.unit_place above
                where above.unit_id = p.parent_id and above.path = subpath(p.path, 0, -1)) a on p.parent_id is not null
            where p.parent_id is not null and not coalesce(a.covered @> p.valid, false)
            """).into(String.class);
    }

    private List<String> miscounted(LocalDate day) {
        return sql.fetch("""
            select u.id || ': ' || coalesce(counted.n, 0) || ', ' || coalesce(told.n, 0)
            from organisation.unit u
            left join (
                select unit_id, count(*) as n from membership.roll
                where valid_from <= {0} and valid_until > {0} group by 1) counted on counted.unit_id = u.id
            left join (
                select unit_id, sum(official + probationary) as n from membership.tally
                where grain = 'DAY' and day <= {0} group by 1) told on told.unit_id = u.id
            where coalesce(counted.n, 0) <> coalesce(told.n, 0)
            """, DSL.val(day)).into(String.class);
    }
}
