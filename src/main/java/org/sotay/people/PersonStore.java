package org.sotay.people;

import static org.sotay.people.jooq.Tables.BELIEF;
import static org.sotay.people.jooq.Tables.PERSON;
import static org.sotay.people.jooq.Tables.REVISION;
import static org.sotay.people.jooq.Tables.WORD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.people.jooq.tables.records.BeliefRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps persons and every corrected fact of them.
@Repository
class PersonStore {

    private static final String INSERT = """
        with given as (
            select * from jsonb_to_recordset({0}) as g(
                id bigint, full_name text, given_name text, sort_key text, words text, birth_year smallint,
                birth_month smallint, birth_day smallint, sex text, ethnicity text, schooling text,
                profession text, occupation text, phone text, email text, address text, religion text)),
        believers as (
            insert into people.belief (person_id, religion)
            select id, religion from given where religion is not null),
        known as (
            insert into people.word (word)
            select distinct w.word from given, unnest(string_to_array(words, ' ')) as w(word)
            where not exists (select from people.word k where k.word = w.word)
            order by 1
            on conflict do nothing)
        insert into people.person (id, full_name, given_name, sort_key, search_words, birth_year, birth_month,
            birth_day, sex, ethnicity, schooling, profession, occupation, phone, email, address,
            registered_at, registered_by)
        overriding system value
        select id, full_name, given_name, decode(sort_key, 'hex'), string_to_array(words, ' '), birth_year,
            birth_month, birth_day, sex::people.sex, ethnicity, schooling::people.schooling, profession,
            occupation, phone, email, address, {1}, {2}
        from given
        """;

    private final DSLContext sql;
    private final JsonMapper json = JsonMapper.builder().build();

    PersonStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Writes all of them in one statement and returns their ids in the same order.
    List<PersonId> insert(List<NewPerson> people, Instant now, Actor by) {
        List<Long> ids = nextIds(people.size());
        List<PersonRow> rows = IntStream.range(0, people.size())
                .mapToObj(i -> PersonRow.of(ids.get(i), people.get(i)))
                .toList();
        sql.execute(
                INSERT,
                DSL.val(JSONB.valueOf(json.writeValueAsString(rows))),
                DSL.val(now.atOffset(ZoneOffset.UTC)),
                DSL.val(by.account().value()));
        return ids.stream().map(PersonId::new).toList();
    }

    private List<Long> nextIds(int count) {
        return sql.select(DSL.field("nextval(pg_get_serial_sequence('people.person', 'id'))", SQLDataType.BIGINT))
                .from("generate_series(1, {0})", DSL.val(count))
                .fetch(row -> row.value1());
    }

    Optional<PersonDetails> find(PersonId id) {
        return sql.select(PERSON.asterisk(), BELIEF.RELIGION)
                .from(PERSON)
                .leftJoin(BELIEF)
                .on(BELIEF.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.eq(id.value()))
                .fetchOptional(row -> new PersonDetails(facts(row), row.get(PERSON.VERSION)));
    }

    /// Writes the facts if the version is still `expected`; false when somebody else was faster.
    boolean update(PersonId id, NewPerson facts, int expected) {
        PersonName name = PersonName.of(facts.fullName(), facts.givenName());
        boolean updated = write(id, facts, name, expected);
        if (updated) {
            know(name.searchWords());
            setReligion(id, facts.religion());
        }
        return updated;
    }

    private boolean write(PersonId id, NewPerson facts, PersonName name, int expected) {
        return sql.update(PERSON)
                        .set(PERSON.FULL_NAME, name.full())
                        .set(PERSON.GIVEN_NAME, name.given())
                        .set(PERSON.SORT_KEY, name.sortKey())
                        .set(PERSON.SEARCH_WORDS, name.searchWords().toArray(String[]::new))
                        .set(PERSON.BIRTH_YEAR, (short) facts.birth().year())
                        .set(PERSON.BIRTH_MONTH, small(facts.birth().month()))
                        .set(PERSON.BIRTH_DAY, small(facts.birth().day()))
                        .set(
                                PERSON.SEX,
                                org.sotay.people.jooq.enums.Sex.valueOf(
                                        facts.sex().name()))
                        .set(PERSON.ETHNICITY, facts.ethnicity())
                        .set(
                                PERSON.SCHOOLING,
                                org.sotay.people.jooq.enums.Schooling.valueOf(
                                        facts.schooling().name()))
                        .set(PERSON.PROFESSION, facts.profession())
                        .set(PERSON.OCCUPATION, facts.occupation())
                        .set(PERSON.PHONE, facts.phone())
                        .set(PERSON.EMAIL, facts.email())
                        .set(PERSON.ADDRESS, facts.address())
                        .set(PERSON.VERSION, expected + 1)
                        .where(PERSON.ID.eq(id.value()))
                        .and(PERSON.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    /// Keeps what stood before.
    ///
    /// @param proposal the proposal that is followed
    void revise(PersonId id, Map<String, PersonRules.Change> changes, Instant now, Actor by, @Nullable Long proposal) {
        sql.batch(changes.entrySet().stream()
                        .map(entry -> sql.insertInto(REVISION)
                                .set(REVISION.PERSON_ID, id.value())
                                .set(REVISION.FIELD, entry.getKey())
                                .set(
                                        REVISION.BEFORE,
                                        told(entry.getKey(), entry.getValue().before()))
                                .set(
                                        REVISION.AFTER,
                                        told(entry.getKey(), entry.getValue().after()))
                                .set(REVISION.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                                .set(REVISION.RECORDED_BY, by.account().value())
                                .set(REVISION.RECORDED_NAME, by.name())
                                .set(REVISION.PROPOSAL_ID, proposal))
                        .toList())
                .execute();
    }

    private static @Nullable String told(String field, @Nullable String value) {
        return field.equals("religion") ? null : value;
    }

    private void know(List<String> words) {
        sql.batch(words.stream()
                        .map(word ->
                                sql.insertInto(WORD, WORD.WORD_).values(word).onConflictDoNothing())
                        .toList())
                .execute();
    }

    private void setReligion(PersonId id, @Nullable String religion) {
        if (religion == null) {
            sql.deleteFrom(BELIEF).where(BELIEF.PERSON_ID.eq(id.value())).execute();
        } else {
            BeliefRecord belief = new BeliefRecord(id.value(), religion);
            sql.insertInto(BELIEF)
                    .set(belief)
                    .onDuplicateKeyUpdate()
                    .set(belief)
                    .execute();
        }
    }

    static NewPerson facts(Record row) {
        return new NewPerson(
                row.get(PERSON.FULL_NAME),
                row.get(PERSON.GIVEN_NAME),
                new PartialDate(
                        row.get(PERSON.BIRTH_YEAR),
                        row.get(PERSON.BIRTH_MONTH, Integer.class),
                        row.get(PERSON.BIRTH_DAY, Integer.class)),
                Sex.valueOf(row.get(PERSON.SEX).name()),
                row.get(PERSON.ETHNICITY),
                row.get(PERSON.PHONE),
                row.get(PERSON.EMAIL),
                row.get(PERSON.ADDRESS),
                Schooling.valueOf(row.get(PERSON.SCHOOLING).name()),
                row.get(PERSON.PROFESSION),
                row.get(PERSON.OCCUPATION),
                row.get(BELIEF.RELIGION));
    }

    private static @Nullable Short small(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }
}
