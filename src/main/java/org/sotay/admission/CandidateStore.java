package org.sotay.admission;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps who is or was on the list of a cell, and in which cell.
@Repository
class CandidateStore {

    private static final String FIND = """
        select c.id, c.person_id, n.full_name, u.id, u.code, coalesce(f.name, u.code), s.stage::text, lower(s.valid),
            c.listed_on, c.resolution, c.origin::text,
            array(select g.category::text from admission.candidate_category g where g.candidate_id = c.id order by 1),
            c.exception_area::text, c.elder::text, c.left_on, c.leaving::text, c.left_note,
            exists (select from membership.membership_span_view m
                where m.person_id = c.person_id and m.valid @> ?::date),
            c.version
        from admission.candidate c
        join people.person_view n on n.id = c.person_id
        cross join lateral (
            select s.stage, s.valid from admission.candidate_stage s where s.candidate_id = c.id
            order by lower(s.valid) <= ?::date desc, case when lower(s.valid) <= ?::date then lower(s.valid) end desc,
                lower(s.valid)
            limit 1) s
        cross join lateral (select\
        """;
    private static final String UNIT = """
         as cell_id) k
        join organisation.unit_view u on u.id = k.cell_id
        left join organisation.unit_fact_view f on f.unit_id = u.id and f.valid @> least(?::date, u.dissolved_on - 1)
        where c.id = any(?) and\
        """;
    private static final String INSERT = """
        insert into admission.candidate (person_id, listed_on, resolution, origin, exception_area, elder, once,
            recorded_at, recorded_by, recorded_name)
        values (?, ?, ?, ?::admission.origin, ?::admission.exception_area, ?::admission.elder, ?, ?, ?, ?)
        returning id
        """;
    private static final String CORRECT = """
        update admission.candidate
        set listed_on = ?, resolution = ?, origin = ?::admission.origin, exception_area = ?::admission.exception_area,
            elder = ?::admission.elder, version = version + 1
        where id = ? and version = ?
        """;

    private static final String LOCK = "select id from admission.candidate where id = any(?) order by id for update";

    private final JdbcTemplate jdbc;
    private final CandidateCellStore cells;
    private final Clock clock;

    CandidateStore(JdbcTemplate jdbc, CandidateCellStore cells, Clock clock) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.clock = clock;
    }

    /// The candidate as of a day, if the scope reaches their cell today.
    Optional<Candidate> find(Scope scope, CandidateId id, LocalDate day) {
        return find(scope, List.of(id), day).stream().findFirst();
    }

    /// The candidate as of today, locked until the transaction ends.
    Optional<Candidate> lock(Scope scope, CandidateId id) {
        return lockAll(scope, List.of(id)).stream().findFirst();
    }

    /// Those of many candidates, as of today, whom the scope reaches, locked until the transaction ends. They are read
    /// once they are locked: what another statement waited with is what stood there before.
    List<Candidate> lockAll(Scope scope, Collection<CandidateId> ids) {
        jdbc.query(LOCK, row -> {}, (Object) CandidateId.values(ids));
        return find(scope, ids, LocalDate.now(clock));
    }

    private List<Candidate> find(Scope scope, Collection<CandidateId> ids, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        SqlText statement = new SqlText()
                .add(FIND, today, day, day)
                .add(CandidateReach.home("c.id", day))
                .add(UNIT, day, CandidateId.values(ids))
                .add(" ");
        if (day.equals(today)) {
            statement.add(CandidateReach.cell("k.cell_id", scope, today));
        } else {
            statement
                    .add("exists (select from (select ")
                    .add(CandidateReach.home("c.id", today))
                    .add(" as cell_id) h where ")
                    .add(CandidateReach.cell("h.cell_id", scope, today))
                    .add(")");
        }
        return jdbc.query(statement.text(), (row, number) -> candidate(row), statement.arguments());
    }

    /// The candidate whom the same form put on a list before. Whoever sends it at the same moment waits until this
    /// transaction ends.
    Optional<CandidateId> listedBy(UUID once) {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, once.getMostSignificantBits());
        return jdbc.query("select id from admission.candidate where once = ?", (row, number) -> id(row), once).stream()
                .findFirst();
    }

    /// Puts a person on the list of a cell.
    CandidateId insert(PersonId person, UnitId cell, Listing facts, @Nullable UUID once, Instant now, Actor by) {
        CandidateId id = Objects.requireNonNull(jdbc.queryForObject(
                INSERT,
                (row, number) -> id(row),
                person.value(),
                facts.listedOn(),
                facts.resolution(),
                facts.origin().name(),
                name(facts.exceptionArea()),
                name(facts.elder()),
                once,
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name()));
        cells.place(id, cell, facts.listedOn(), now, by);
        categories(id, facts.categories());
        return id;
    }

    /// Corrects the facts of the listing if the version is still `expected`; false when somebody else was faster.
    boolean correct(CandidateId id, Listing facts, int expected) {
        boolean corrected = jdbc.update(
                        CORRECT,
                        facts.listedOn(),
                        facts.resolution(),
                        facts.origin().name(),
                        name(facts.exceptionArea()),
                        name(facts.elder()),
                        id.value(),
                        expected)
                == 1;
        if (corrected) {
            jdbc.update("delete from admission.candidate_category where candidate_id = ?", id.value());
            categories(id, facts.categories());
        }
        return corrected;
    }

    /// Somebody leaves the way; false when the version is another by now.
    boolean leave(CandidateId id, LocalDate on, Leaving how, @Nullable String note, int expected, Actor by) {
        return jdbc.update(
                        "update admission.candidate set left_on = ?, leaving = ?::admission.leaving, left_note = ?,"
                                + " left_name = ?, version = version + 1 where id = ? and version = ?",
                        on,
                        how.name(),
                        note,
                        by.name(),
                        id.value(),
                        expected)
                == 1;
    }

    private void categories(CandidateId id, Collection<Category> categories) {
        jdbc.update(
                "insert into admission.candidate_category (candidate_id, category)"
                        + " select ?, c.name::admission.category from unnest(?::text[]) as c(name)",
                id.value(),
                categories.stream().distinct().map(Enum::name).toArray(String[]::new));
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static CandidateId id(ResultSet row) throws SQLException {
        return new CandidateId(row.getLong(1));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                id(row),
                new PersonId(row.getLong(2)),
                row.getString(3),
                new UnitId(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                Stage.valueOf(row.getString(7)),
                Objects.requireNonNull(row.getObject(8, LocalDate.class)),
                Objects.requireNonNull(row.getObject(9, LocalDate.class)),
                row.getString(10),
                Origin.valueOf(row.getString(11)),
                categories(row.getArray(12)),
                constant(ExceptionArea.class, row.getString(13)),
                constant(Elder.class, row.getString(14)),
                row.getObject(15, LocalDate.class),
                constant(Leaving.class, row.getString(16)),
                row.getString(17),
                row.getBoolean(18),
                row.getInt(19));
    }

    static List<Category> categories(Array names) throws SQLException {
        List<Category> categories = new ArrayList<>(2);
        for (String name : (String[]) names.getArray()) {
            categories.add(Category.valueOf(name));
        }
        return categories;
    }
}
