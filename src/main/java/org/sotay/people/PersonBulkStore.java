package org.sotay.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads, corrects and removes persons by the thousand.
@Repository
class PersonBulkStore {

    private static final String FIND = """
        select p.id, p.full_name, p.given_name, p.birth_year, p.birth_month, p.birth_day, p.sex::text, p.ethnicity,
            p.phone, p.email, p.address, p.schooling::text, p.profession, p.occupation, b.religion
        from people.person p left join people.belief b on b.person_id = p.id
        where p.id = any(?)
        """;
    private static final String LOCK = "select id from people.person where id = any(?) order by id for no key update";
    private static final String UPDATE = """
        with given as (
            select * from jsonb_to_recordset(?::jsonb) as g(
                id bigint, full_name text, given_name text, sort_key text, words text, birth_year smallint,
                birth_month smallint, birth_day smallint, sex text, ethnicity text, schooling text,
                profession text, occupation text, phone text, email text, address text, religion text)),
        gone as (
            delete from people.belief b using given g where b.person_id = g.id and g.religion is null),
        believers as (
            insert into people.belief (person_id, religion)
            select id, religion from given where religion is not null
            on conflict (person_id) do update set religion = excluded.religion),
        known as (
            insert into people.word (word)
            select distinct w.word from given, unnest(string_to_array(words, ' ')) as w(word)
            order by 1
            on conflict do nothing)
        update people.person p
        set full_name = g.full_name, given_name = g.given_name, sort_key = decode(g.sort_key, 'hex'),
            search_words = string_to_array(g.words, ' '), birth_year = g.birth_year, birth_month = g.birth_month,
            birth_day = g.birth_day, sex = g.sex::people.sex, ethnicity = g.ethnicity,
            schooling = g.schooling::people.schooling, profession = g.profession, occupation = g.occupation,
            phone = g.phone, email = g.email, address = g.address, version = p.version + 1
        from given g
        where p.id = g.id
        """;
    /// A belief is noted as corrected, never with its value.
    private static final String REVISE = """
        insert into people.revision (person_id, field, before, after, recorded_at, recorded_by, recorded_name)
        select g.person, g.field, case when g.field <> 'religion' then g.before end,
            case when g.field <> 'religion' then g.after end, ?, ?, ?
        from jsonb_to_recordset(?::jsonb) as g(person bigint, field text, before text, after text)
        """;
    private static final String REMOVE = """
        with believers as (delete from people.belief where person_id = any(?))
        delete from people.person where id = any(?)
        """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PersonBulkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, NewPerson> find(Collection<PersonId> wanted) {
        Map<PersonId, NewPerson> found = HashMap.newHashMap(wanted.size());
        jdbc.query(
                FIND,
                row -> {
                    found.put(new PersonId(row.getLong(1)), person(row));
                },
                (Object) ids(wanted));
        return found;
    }

    /// Nobody else changes these persons until the transaction ends.
    void lock(Collection<PersonId> wanted) {
        jdbc.query(LOCK, row -> {}, (Object) ids(wanted));
    }

    void update(List<PersonChange> changes) {
        List<PersonRow> rows = changes.stream()
                .map(change -> PersonRow.of(change.person().value(), change.after()))
                .toList();
        jdbc.update(UPDATE, json.writeValueAsString(rows));
    }

    private record Revised(
            long person,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    void revise(List<PersonChange> changes, Instant now, Actor by) {
        List<Revised> revised = new ArrayList<>();
        for (PersonChange change : changes) {
            PersonRules.changes(change.before(), change.after())
                    .forEach((field, values) ->
                            revised.add(new Revised(change.person().value(), field, values.before(), values.after())));
        }
        jdbc.update(REVISE, Timestamp.from(now), by.account().value(), by.name(), json.writeValueAsString(revised));
    }

    void remove(Collection<PersonId> all) {
        Long[] ids = ids(all);
        jdbc.update(REMOVE, ids, ids);
    }

    private static Long[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(Long[]::new);
    }

    private static NewPerson person(ResultSet row) throws SQLException {
        return new NewPerson(
                row.getString(2),
                row.getString(3),
                Objects.requireNonNull(PartialDate.known(row.getInt(4), row.getInt(5), row.getInt(6))),
                Sex.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Schooling.valueOf(row.getString(12)),
                row.getString(13),
                row.getString(14),
                row.getString(15));
    }
}
