package org.sotay.admission;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.SqlText;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists candidates as of a day.
@Repository
class CandidateListStore {

    private static final int MANY = 101;
    private static final String BELOW = """
        select p.unit_id, top.parent_id is null
        from organisation.unit_place_view top
        join organisation.unit_place_view p on p.path <@ top.path and p.valid @> ?::date
        where top.unit_id = ? and top.valid @> ?::date
        limit ?
        """;
    private static final String ROOTS = """
        select count(*)::int from organisation.unit_place_view p where p.parent_id is null and p.valid @> ?::date
        """;
    private static final String COUNTS = """
        coalesce((select jsonb_object_agg(c.stage, c.n)
            from (select h.stage, count(*) as n from hit h group by h.stage) c), '{}')::text
        """;
    private static final String ROW = """
         select l.candidate_id, l.person_id, l.full_name, u.code, coalesce(f.name, u.code), l.stage::text, l.stage_since,
            l.listed_on, l.origin::text,\
        """;
    private static final String MORE = """
            array(select g.category::text from admission.candidate_category g
                where g.candidate_id = l.candidate_id order by 1),
            array(select n.full_name from admission.mentoring m join people.person_view n on n.id = m.mentor_id
                where m.candidate_id = l.candidate_id and m.valid @> ?::date order by lower(m.valid), m.id),
            b.birth_year, b.birth_month, b.birth_day, b.sex,\
        """;
    /// A board says nothing of these.
    private static final String NO_MORE = " '{}'::text[], '{}'::text[], null, null, null, null,";
    private static final String JOINED = """
         join admission.listing l on l.candidate_id = s.candidate_id and l.valid_from = s.valid_from
        join organisation.unit_view u on u.id = l.cell_id
        left join organisation.unit_fact_view f on f.unit_id = l.cell_id and f.valid @> least(?::date, u.dissolved_on - 1)
        """;

    private static final String PERSON = " left join people.person_view b on b.id = l.person_id and ";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CandidateListStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One page, with the number of matches in each stage.
    CandidateList page(Actor actor, CandidateQuery query) {
        SqlText hits = CandidateHitReach.clause(actor, query, in(query));
        SqlText shown =
                new SqlText().add(hits).add(", shown as (select h.* from hit h").add(names(query));
        query.stage().ifPresent(stage -> shown.add(" where h.stage = ?::admission.stage", stage.name()));
        shown.add(order(query, "h.")).add(" limit ? offset ?)", query.size(), (long) (query.page() - 1) * query.size());
        SqlText person =
                new SqlText().add(PERSON).add(CandidateHitReach.sees(actor, PeopleCapabilities.READ_PERSONAL, query));
        SqlText rows = rows(actor, query, shown, new SqlText().add(MORE, query.on()), person);
        return read(rows, hits, query.stage().orElse(null));
    }

    /// The first of each stage, with the number of matches in it; without birth, categories and mentors, which a board
    /// does not show.
    CandidateList board(Actor actor, CandidateQuery query, int each) {
        SqlText hits = CandidateHitReach.clause(actor, query, in(query));
        SqlText shown = new SqlText()
                .add(hits)
                .add(", shown as (select * from (select h.*, row_number() over (partition by h.stage order by")
                .add(" h.stage_since, h.sort_key, h.candidate_id) as place from hit h) r where r.place <= ?)", each);
        return read(rows(actor, query, shown, new SqlText().add(NO_MORE), new SqlText()), hits, null);
    }

    private SqlText rows(Actor actor, CandidateQuery query, SqlText shown, SqlText more, SqlText person) {
        return new SqlText()
                .add(shown)
                .add(ROW)
                .add(more)
                .add(" ")
                .add(open(actor, query))
                .add(", " + COUNTS + " from shown s")
                .add(JOINED, query.on())
                .add(person)
                .add(order(query, "l."));
    }

    private CandidateList read(SqlText statement, SqlText hits, @Nullable Stage stage) {
        List<CandidateRow> items = new ArrayList<>();
        List<String> counts = new ArrayList<>(1);
        jdbc.query(
                statement.text(),
                row -> {
                    items.add(row(row));
                    if (counts.isEmpty()) {
                        counts.add(row.getString(17));
                    }
                },
                statement.arguments());
        if (counts.isEmpty()) {
            SqlText alone = new SqlText().add(hits).add(" select " + COUNTS);
            counts.add(Objects.requireNonNull(jdbc.queryForObject(alone.text(), String.class, alone.arguments())));
        }
        return list(items, counts.getFirst(), stage);
    }

    private CandidateList list(List<CandidateRow> items, String counted, @Nullable Stage stage) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        json.readValue(counted, new TypeReference<Map<String, Integer>>() {})
                .forEach((name, count) -> counts.put(Stage.valueOf(name), count));
        int total = stage == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(stage, 0);
        return new CandidateList(items, total, counts);
    }

    /// The condition for rows `l` of a unit: by its cells where they are few, which an index has; below a root stands
    /// everybody.
    private SqlText in(CandidateQuery query) {
        LocalDate on = query.on();
        long unit = query.unit().value();
        List<Below> cells =
                jdbc.query(BELOW, (row, number) -> new Below(row.getLong(1), row.getBoolean(2)), on, unit, on, MANY);
        if (cells.size() < MANY) {
            return new SqlText().add("l.cell_id = any(?)", (Object)
                    cells.stream().map(Below::unit).toArray(Long[]::new));
        }
        return cells.getFirst().root() && oneRoot(on)
                ? SqlText.all()
                : new SqlText().add("l.cell_id in (" + CandidateHitReach.BELOW + ")", on, unit, on);
    }

    /// A unit at or below another, and whether that one is a root.
    private record Below(long unit, boolean root) {}

    private boolean oneRoot(LocalDate on) {
        return Integer.valueOf(1).equals(jdbc.queryForObject(ROOTS, Integer.class, on));
    }

    /// On another day the page of who has gone elsewhere since may be out of reach.
    private SqlText open(Actor actor, CandidateQuery query) {
        LocalDate today = LocalDate.now(clock);
        if (query.on().equals(today)) {
            return SqlText.all();
        }
        return new SqlText()
                .add("(select ")
                .add(CandidateReach.cell("h.cell_id", actor.scope(AdmissionCapabilities.READ_CANDIDATES), today))
                .add(" from (select ")
                .add(CandidateReach.home("l.candidate_id", today))
                .add(" as cell_id) h)");
    }

    private static SqlText names(CandidateQuery query) {
        return query.order() == CandidateQuery.Order.CELL
                ? new SqlText()
                        .add(
                                " left join organisation.unit_fact_view f on f.unit_id = h.cell_id and f.valid @>"
                                        + " ?::date",
                                query.on())
                : new SqlText();
    }

    private static String order(CandidateQuery query, String row) {
        String down = query.descending() ? " desc" : "";
        String first = switch (query.order()) {
            case NAME -> "";
            case CELL -> "f.name" + down + ", ";
            case STAGE -> row + "stage" + down + ", " + row + "stage_since, ";
            case LISTED -> row + "listed_on" + down + ", ";
        };
        String name = row + "sort_key" + (query.order() == CandidateQuery.Order.NAME ? down : "");
        return " order by " + first + name + ", " + row + "candidate_id";
    }

    private static CandidateRow row(ResultSet row) throws SQLException {
        return new CandidateRow(
                new CandidateId(row.getLong(1)),
                new PersonId(row.getLong(2)),
                row.getString(3),
                PartialDate.known(row.getInt(12), row.getInt(13), row.getInt(14)),
                row.getString(15),
                row.getString(4),
                row.getString(5),
                Stage.valueOf(row.getString(6)),
                Objects.requireNonNull(row.getObject(7, LocalDate.class)),
                Objects.requireNonNull(row.getObject(8, LocalDate.class)),
                Origin.valueOf(row.getString(9)),
                CandidateStore.categories(row.getArray(10)),
                texts(row.getArray(11)),
                row.getBoolean(16));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
