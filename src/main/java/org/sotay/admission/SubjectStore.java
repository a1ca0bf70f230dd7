package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitReach;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Finds the candidates whose eligibility is asked, within what a scope reaches.
@Repository
class SubjectStore {

    private static final String SUBJECT = """
        select c.id, c.person_id, n.full_name, %s, n.birth_year, n.birth_month, n.birth_day, n.schooling,
            c.listed_on, c.resolution, c.left_on, c.origin::text, c.exception_area::text, c.elder::text,
            f.ground::text, f.expunged_on, k.rule_set, k.opened_on, k.closed_on,
            (select max(t.taken_on) from procedure.step_view t
            where t.case_id = c.case_id and t.step = 'CELL_RESOLUTION')
        from admission.candidate c
        join people.person_view n on n.id = c.person_id
        left join procedure.case_view k on k.id = c.case_id
        left join lateral (
            select m.ground, m.expunged_on from admission.former_member m
            where m.candidate_id = c.id order by m.id desc limit 1) f on true
        """;
    private static final String POOL_CELL = """
        join admission.candidate_cell i on i.candidate_id = c.id and i.valid @> ?::date
        join organisation.unit_place_view p on p.unit_id = i.cell_id and p.valid @> ?::date
        join organisation.unit_place_view top on p.path <@ top.path and top.valid @> ?::date and top.unit_id = ?
        join organisation.unit_fact_view u on u.unit_id = i.cell_id and u.valid @> ?::date
        join admission.candidate_stage s on s.candidate_id = c.id and s.valid @> ?::date
            and s.stage in ('LISTED', 'TRAINING', 'PREPARATION')
        where\
        """;

    private final JdbcTemplate jdbc;

    SubjectStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A candidate whose cell the scope reaches today.
    Optional<Subject> find(Scope scope, CandidateId id, LocalDate today) {
        SqlText home = CandidateReach.home("c.id", today);
        String cell = "coalesce((select u.name from organisation.unit_fact_view u"
                + " where u.unit_id = h.cell_id order by upper(u.valid) desc nulls first limit 1), '')";
        SqlText statement = new SqlText()
                .add(SUBJECT.formatted(cell))
                .add("cross join lateral (select ")
                .add(home)
                .add(" as cell_id) h where c.id = ? and ", id.value())
                .add(CandidateReach.cell("h.cell_id", scope, today));
        return jdbc.query(statement.text(), (row, number) -> subject(row), statement.arguments()).stream()
                .findFirst();
    }

    /// Everybody on the lists of the cells of a unit on a day, about whom no cell has resolved yet, by name.
    List<Subject> pool(Scope scope, UnitId unit, LocalDate on) {
        SqlText statement = new SqlText()
                .add(SUBJECT.formatted("u.name"))
                .add(POOL_CELL, on, on, on, unit.value(), on, on)
                .add(" ")
                .add(UnitReach.ofPlace(scope))
                .add(" order by n.sort_key, c.id");
        return jdbc.query(statement.text(), (row, number) -> subject(row), statement.arguments());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new CandidateId(row.getLong(1)),
                new PersonId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                Objects.requireNonNull(PartialDate.known(row.getInt(5), row.getInt(6), row.getInt(7))),
                Schooling.valueOf(row.getString(8)),
                new EligibilityFacts.Entry(
                        day(row, 9),
                        row.getString(10),
                        row.getObject(11, LocalDate.class),
                        Origin.valueOf(row.getString(12)),
                        constant(ExceptionArea.class, row.getString(13)),
                        constant(Elder.class, row.getString(14))),
                former(row),
                trial(row));
    }

    private static EligibilityFacts.@Nullable Former former(ResultSet row) throws SQLException {
        FormerGround ground = constant(FormerGround.class, row.getString(15));
        return ground == null ? null : new EligibilityFacts.Former(ground, row.getObject(16, LocalDate.class));
    }

    private static Subject.@Nullable Trial trial(ResultSet row) throws SQLException {
        String rules = row.getString(17);
        return rules == null
                ? null
                : new Subject.Trial(
                        rules, day(row, 18), row.getObject(19, LocalDate.class), row.getObject(20, LocalDate.class));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
