package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/// Finds what is missing or implausible among the members of today: each check is one condition.
///
/// A condition holds only where it holds whatever an incomplete date of birth means.
@Repository
class QualityStore {

    private static final int TOTAL = 13;

    private static final String MEMBERS = """
         from membership.roll r
        join membership.listing l on l.id = r.listing_id
        join people.person_view n on n.id = l.person_id
        \
        """;
    private static final String OF_UNIT = "where r.unit_id = ? and r.valid_from <= ? and r.valid_until > ? and ";
    /// The unit directly below one, by cell: the next in the line of units above the cell; none for a cell itself.
    private static final String BELOW = """
        join (
            select p.unit_id, line.units[array_position(line.units, ?) + 1] as child
            from organisation.unit_place_view p
            cross join lateral (select string_to_array(p.path::text, '.')::bigint[] as units) line
            where p.valid @> ?::date) below on below.unit_id = l.cell_id \
        """;
    private static final String EARLIEST_BIRTH =
            "make_date(n.birth_year, coalesce(n.birth_month, 1), coalesce(n.birth_day, 1))";
    private static final String LATEST_BIRTH = """
        (case when n.birth_day is not null then make_date(n.birth_year, n.birth_month, n.birth_day)
            when n.birth_month is not null then make_date(n.birth_year, n.birth_month, 1) + interval '1 month - 1 day'
            else make_date(n.birth_year, 12, 31) end)\
        """;
    /// The numbers that occur twice are few: only their owners are looked for.
    private static final String SHARED_PHONE = """
        n.phone in (select d.phone from people.person_view d where d.phone is not null group by 1 having count(*) > 1)
        and exists (
            select from people.person_view o
            join membership.listing x on x.person_id = o.id and x.valid_from <= ? and x.valid_until > ?
            where o.phone = n.phone and o.id <> n.id)\
        """;
    private static final String UNDER_AGE = "l.decided_on < make_date(n.birth_year + " + (QualityCheck.YOUNGEST + 1)
            + ", 1, 1) and l.decided_on < " + EARLIEST_BIRTH + " + interval '" + QualityCheck.YOUNGEST + " years'";
    private static final String VERY_OLD =
            "n.birth_year < ? and " + LATEST_BIRTH + " + interval '" + (QualityCheck.OLDEST + 1) + " years' <= ?";
    private static final String BEFORE = "least(l.decided_on, l.joined_on) < ?";
    private static final String DECISION =
            "(l.decided_on > l.joined_on or l.decided_on + interval '1 month' < l.joined_on)";
    private static final String EARLY_RECOGNITION =
            "l.recognised_on < l.joined_on + interval '" + Probation.MONTHS + " months'";
    private static final String COLUMNS = """
        l.person_id, l.full_name, l.cell_name, l.decided_on, l.joined_on, l.recognised_on, l.card_number\
        """;

    private final JdbcTemplate jdbc;
    private final CursorStore cursors;
    private final Clock clock;

    QualityStore(JdbcTemplate jdbc, CursorStore cursors, Clock clock) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.clock = clock;
    }

    /// The condition that holds for whom a check finds, on the rows `l` of the listing and `n` of the person.
    private static SqlText condition(QualityCheck check, LocalDate today) {
        return switch (check) {
            case BIRTH_DAY -> new SqlText().add("n.birth_day is null");
            case ETHNICITY -> new SqlText().add("btrim(n.ethnicity) = ''");
            case OCCUPATION -> new SqlText().add("coalesce(btrim(n.occupation), '') = ''");
            case PHONE -> new SqlText().add("n.phone is null");
            case ADDRESS -> new SqlText().add("coalesce(btrim(n.address), '') = ''");
            case CARD -> new SqlText().add("l.card_number is null and l.recognised_on <= ?", today);
            case SCHOOLING -> new SqlText().add("n.schooling = 'NONE'");
            case UNDER_AGE -> new SqlText().add(UNDER_AGE);
            case VERY_OLD -> new SqlText().add(VERY_OLD, today.getYear() - QualityCheck.OLDEST, today);
            case BEFORE_THE_PARTY -> new SqlText().add(BEFORE, MembershipRules.FOUNDING_OF_THE_PARTY);
            case DECISION -> new SqlText().add(DECISION);
            case EARLY_RECOGNITION -> new SqlText().add(EARLY_RECOGNITION);
            case CARD_SHAPE -> new SqlText().add("l.card_number !~ '^[0-9]{2}[.][0-9]{6}$'");
            case PHONE_SHAPE -> new SqlText().add("n.phone !~ '^(0|[+]?84)([35789][0-9]{8}|2[0-9]{9})$'");
            case SHARED_PHONE -> new SqlText().add(SHARED_PHONE, today, today);
        };
    }

    /// Counts of a unit and of the units directly below, by the place they have in each member's line of units.
    QualityReport report(Actor actor, UnitId unit, List<QualityCheck> checks) {
        SqlText statement = counted(actor, unit, checks);
        Map<UnitId, QualityCounts> below = new HashMap<>();
        List<QualityCounts> all = new ArrayList<>();
        jdbc.query(
                statement.text(),
                row -> {
                    QualityCounts counts = counts(row, checks);
                    all.add(counts);
                    long child = row.getLong(1);
                    if (child != 0) {
                        below.put(new UnitId(child), counts);
                    }
                },
                statement.arguments());
        return new QualityReport(checks, all.stream().reduce(QualityCounts.NONE, QualityCounts::and), below);
    }

    private SqlText counted(Actor actor, UnitId unit, List<QualityCheck> checks) {
        LocalDate today = LocalDate.now(clock);
        SqlText any = new SqlText().add("count(*) filter (where false");
        SqlText each = new SqlText();
        SqlText found = new SqlText();
        for (int number = 0; number < checks.size(); number++) {
            String name = "c" + number;
            any.add(" or q." + name);
            each.add(", count(*) filter (where q." + name + ")");
            found.add(", (").add(told(actor, unit, checks.get(number), today)).add(") as " + name);
        }
        return new SqlText()
                .add("select q.unit, count(*), ")
                .add(any)
                .add(")")
                .add(each)
                .add(" from (select below.child as unit")
                .add(found)
                .add(MEMBERS)
                .add(BELOW, unit.value(), today)
                .add(ofUnit(actor, unit, today))
                .add(" offset 0) q group by 1");
    }

    private static QualityCounts counts(ResultSet row, List<QualityCheck> checks) throws SQLException {
        Map<QualityCheck, Integer> found = new EnumMap<>(QualityCheck.class);
        for (int number = 0; number < checks.size(); number++) {
            found.put(checks.get(number), row.getInt(4 + number));
        }
        return new QualityCounts(row.getInt(2), row.getInt(3), found);
    }

    /// One page in one statement, with the number of all.
    QualityFindings findings(Actor actor, UnitId unit, QualityCheck check, int page, int size) {
        SqlText statement = new SqlText()
                .add("with hit as materialized (")
                .add(hits(actor, unit, check))
                .add(") select h.*, t.total from (select count(*)::int as total from hit) t left join (")
                .add("select * from hit order by sort_key, person_id limit ? offset ?", size, (page - 1) * size)
                .add(") h on true order by h.sort_key, h.person_id");
        ResultSetExtractor<QualityFindings> read = rows -> {
            List<QualityFinding> items = new ArrayList<>(size);
            int total = 0;
            while (rows.next()) {
                total = rows.getInt(TOTAL);
                if (rows.getLong(1) != 0) {
                    items.add(finding(rows));
                }
            }
            return new QualityFindings(items, total);
        };
        return Objects.requireNonNull(jdbc.query(statement.text(), read, statement.arguments()));
    }

    /// Every row one by one, read from the server as they are needed.
    void each(Actor actor, UnitId unit, QualityCheck check, Consumer<QualityFinding> finding) {
        SqlText statement = hits(actor, unit, check).add(" order by r.sort_key, l.person_id");
        cursors.each(statement, rows -> finding.accept(finding(rows)));
    }

    /// Whom the check finds. Facts that it is not about do not leave the database.
    private SqlText hits(Actor actor, UnitId unit, QualityCheck check) {
        LocalDate today = LocalDate.now(clock);
        boolean personal = check.sees().equals(PeopleCapabilities.READ_PERSONAL);
        boolean contact = check.sees().equals(PeopleCapabilities.READ_CONTACT);
        return new SqlText()
                .add("select " + COLUMNS)
                .add(personal ? ", n.birth_year, n.birth_month, n.birth_day" : ", 0, 0, 0")
                .add(contact ? ", n.phone" : ", null")
                .add(", r.sort_key")
                .add(MEMBERS)
                .add(ofUnit(actor, unit, today))
                .add(" and ")
                .add(told(actor, unit, check, today));
    }

    private static SqlText ofUnit(Actor actor, UnitId unit, LocalDate today) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        return new SqlText().add(OF_UNIT, unit.value(), today, today).add(Reach.within(all, unit, today));
    }

    /// The condition of a check, for those of whom the actor may see what it is about.
    private static SqlText told(Actor actor, UnitId unit, QualityCheck check, LocalDate today) {
        SqlText condition = condition(check, today);
        Scope seen = actor.scope(check.sees());
        return seen.equals(actor.scope(MembershipCapabilities.READ_MEMBERS))
                ? condition
                : Reach.within(seen, unit, today).add(" and ").add(condition);
    }

    private static QualityFinding finding(ResultSet row) throws SQLException {
        return new QualityFinding(
                new PersonId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                Objects.requireNonNull(row.getObject(5, LocalDate.class)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                PartialDate.known(row.getInt(8), row.getInt(9), row.getInt(10)),
                row.getString(11));
    }
}
