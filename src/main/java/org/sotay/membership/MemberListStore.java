package org.sotay.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/// Lists members as of a day. What the actor's scope does not reach is not in the result, nor in its count.
@Repository
class MemberListStore {

    private static final Pattern NUMBER = Pattern.compile("[+0-9][0-9A-Z.\\-/ ]{3,}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    /// Offices and absences are looked for where the row says there are any, through the index on the person.
    private static final String COLUMNS = """
        l.person_id, l.full_name, l.cell_name, l.joined_on, l.recognised_on, l.card_number,
        case when p.told then l.birth_year end, case when p.told then l.birth_month end,
        case when p.told then l.birth_day end, case when p.told then l.sex end,
        case when p.told then l.occupation end,
        case when l.has_offices then array(
            select o.role::text from membership.office o where o.person_id = l.person_id
                and lower(o.valid) <= ? and coalesce(upper(o.valid), 'infinity') > ? order by o.role) end,
        case when l.has_absences then array(
            select b.kind::text from membership.absence b where b.person_id = l.person_id
                and lower(b.valid) <= ? and coalesce(upper(b.valid), 'infinity') > ?) end
        """;
    /// Each beginning becomes the words it can mean; whole words are what the index is quick with.
    private static final String NAMED = """
        l.words @@ (
            select string_agg(q.meant, ' & ')::tsquery from (
                select coalesce('(' || string_agg(quote_literal(w.word), '|') || ')', quote_literal(p.prefix)) as meant
                from unnest(?::text[]) as p(prefix)
                left join people.word_view w on w.word >= p.prefix collate "C"
                    and w.word < p.prefix || chr(1114111) collate "C"
                group by p.prefix) q)
        """;
    private static final int OFFICES = 12;
    private static final int ABSENCES = 13;
    private static final int BASE = 14;
    private static final int MATCHES = 15;

    private final JdbcTemplate jdbc;

    MemberListStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// One page in one statement, with the number of matches and of all members of the unit that day; a page without
    /// rows takes a second statement to say how many there are.
    MemberPage page(Actor actor, MemberQuery query) {
        boolean whole = !query.filtered()
                && actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits();
        SqlText statement = select(actor, query, whole);
        ResultSetExtractor<@Nullable MemberPage> read = rows -> page(rows, query.on(), whole, query.size());
        MemberPage page = jdbc.query(statement.text(), read, statement.arguments());
        return page == null ? nothing(actor, query, whole) : page;
    }

    private static SqlText select(Actor actor, MemberQuery query, boolean whole) {
        LocalDate on = query.on();
        return new SqlText()
                .add("select " + COLUMNS, on, on, on, on)
                .add(", ")
                .add(TallyStore.members(query.unit(), on))
                .add(whole ? "" : ", count(*) over ()")
                .add(from(actor, query))
                .add(MemberOrder.of(query))
                .add(" limit ? offset ?", query.size(), (query.page() - 1) * query.size());
    }

    private MemberPage nothing(Actor actor, MemberQuery query, boolean whole) {
        SqlText statement = new SqlText()
                .add("select ")
                .add(TallyStore.members(query.unit(), query.on()))
                .add(", count(*)")
                .add(from(actor, query));
        return Objects.requireNonNull(jdbc.queryForObject(
                statement.text(),
                (row, number) -> new MemberPage(List.of(), whole ? row.getInt(1) : row.getInt(2), row.getInt(1)),
                statement.arguments()));
    }

    /// Without words to look for the roll gives the order; with words the index on the words gives the rows.
    private static SqlText from(Actor actor, MemberQuery query) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        Scope told = actor.scope(PeopleCapabilities.READ_PERSONAL);
        LocalDate on = query.on();
        boolean browsing = query.text().isEmpty();
        SqlText from = new SqlText()
                .add(
                        browsing
                                ? " from membership.roll r join membership.listing l on l.id = r.listing_id"
                                : " from membership.listing l")
                .add(" cross join lateral (select ")
                .add(told.equals(all) ? new SqlText().add("true") : Reach.of(told))
                .add(" as told) p where ");
        if (browsing) {
            from.add(
                    "r.unit_id = ? and r.valid_from <= ? and r.valid_until > ?",
                    query.unit().value(),
                    on,
                    on);
        } else {
            from.add(
                            "l.units @> array[?::bigint] and l.valid_from <= ? and l.valid_until > ? and ",
                            query.unit().value(),
                            on,
                            on)
                    .add(matches(actor, query.text()));
        }
        return from.add(" and ").add(Reach.of(all)).add(filters(query));
    }

    /// Words of the name in any order, each a beginning; or a card number; or a telephone number for who may see it.
    private static SqlText matches(Actor actor, String text) {
        List<String> words = PersonName.words(text);
        if (words.isEmpty()) {
            return new SqlText().add("false");
        }
        String number = text.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches() && number.chars().anyMatch(Character::isDigit)) {
            return new SqlText()
                    .add("(l.card_number = ? or ", number)
                    .add(Reach.of(actor.scope(PeopleCapabilities.READ_CONTACT)))
                    .add(
                            " and l.person_id in (select n.id from people.person_view n where n.phone = ?))",
                            NO_DIGIT.matcher(number).replaceAll(""));
        }
        return new SqlText().add(NAMED, (Object) words.toArray(String[]::new));
    }

    private static SqlText filters(MemberQuery query) {
        LocalDate on = query.on();
        SqlText filters = new SqlText();
        query.standing()
                .ifPresent(standing -> filters.add(
                        standing == Standing.OFFICIAL
                                ? " and l.recognised_on <= ?"
                                : " and coalesce(l.recognised_on, 'infinity') > ?",
                        on));
        query.absence()
                .ifPresent(absence -> filters.add(
                        " and l.has_absences and exists (select from membership.absence b where b.person_id ="
                                + " l.person_id and b.kind = ?::membership.absence_kind and b.valid @> ?)",
                        absence.name(),
                        on));
        query.officeHolders()
                .ifPresent(held -> filters.add(
                        (held ? " and " : " and not ")
                                + "(l.has_offices and exists (select from membership.office o"
                                + " where o.person_id = l.person_id and o.valid @> ?))",
                        on));
        return filters;
    }

    private static @Nullable MemberPage page(ResultSet rows, LocalDate on, boolean whole, int size)
            throws SQLException {
        if (!rows.next()) {
            return null;
        }
        int base = rows.getInt(BASE);
        int total = whole ? base : rows.getInt(MATCHES);
        List<MemberRow> items = new ArrayList<>(size);
        do {
            items.add(row(rows, on));
        } while (rows.next());
        return new MemberPage(items, total, base);
    }

    private static MemberRow row(ResultSet rows, LocalDate on) throws SQLException {
        LocalDate recognised = rows.getObject(5, LocalDate.class);
        return new MemberRow(
                new PersonId(rows.getLong(1)),
                rows.getString(2),
                born(rows),
                rows.getString(10),
                rows.getString(11),
                rows.getString(3),
                rows.getObject(4, LocalDate.class),
                recognised,
                rows.getString(6),
                Standing.on(on, recognised),
                constants(rows.getArray(OFFICES), OfficeRole.class),
                constants(rows.getArray(ABSENCES), AbsenceKind.class));
    }

    private static @Nullable PartialDate born(ResultSet rows) throws SQLException {
        int year = rows.getInt(7);
        return year == 0 ? null : new PartialDate(year, known(rows.getInt(8)), known(rows.getInt(9)));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
    }

    private static <E extends Enum<E>> List<E> constants(@Nullable Array names, Class<E> type) throws SQLException {
        if (names == null) {
            return List.of();
        }
        List<E> values = new ArrayList<>();
        for (String name : (String[]) names.getArray()) {
            values.add(Enum.valueOf(type, name));
        }
        return values;
    }
}
