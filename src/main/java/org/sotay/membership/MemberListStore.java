package org.sotay.membership;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.sotay.membership.jooq.Tables.ABSENCE;
import static org.sotay.membership.jooq.Tables.LISTING;
import static org.sotay.membership.jooq.Tables.OFFICE;
import static org.sotay.membership.jooq.Tables.ROLL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.membership.jooq.people.Tables;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonName;
import org.springframework.stereotype.Repository;

/// Lists members as of a day. What the actor's scope does not reach is not in the result, nor in its count.
@Repository
class MemberListStore {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern NUMBER = Pattern.compile("[+0-9][0-9A-Z.\\-/ ]{3,}");
    private static final Field<Integer> MATCHES = count().over().as("matches");
    private static final Field<Integer> BASE = field(DSL.name("base"), SQLDataType.INTEGER);
    private static final Field<String[]> OFFICES = field(DSL.name("offices"), SQLDataType.VARCHAR.array());
    private static final Field<String[]> ABSENCES = field(DSL.name("absences"), SQLDataType.VARCHAR.array());
    private static final Field<Short> BORN_YEAR = field(DSL.name("born_year"), SQLDataType.SMALLINT);
    private static final Field<Short> BORN_MONTH = field(DSL.name("born_month"), SQLDataType.SMALLINT);
    private static final Field<Short> BORN_DAY = field(DSL.name("born_day"), SQLDataType.SMALLINT);
    private static final Field<String> SEX = field(DSL.name("personal_sex"), SQLDataType.VARCHAR);
    private static final Field<String> OCCUPATION = field(DSL.name("personal_occupation"), SQLDataType.VARCHAR);

    private final DSLContext sql;

    MemberListStore(DSLContext sql) {
        this.sql = sql;
    }

    /// One page in one statement, with the number of matches and of all members of the unit that day; a page without
    /// rows takes a second statement to say how many there are.
    MemberPage page(Actor actor, MemberQuery query) {
        boolean whole = !query.filtered()
                && actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits();
        Result<Record> rows = from(actor, query, fields(actor, query, whole))
                .orderBy(order(query))
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch();
        if (rows.isEmpty()) {
            Record counted = from(actor, query, List.of(count().as("matches"), base(query)))
                    .fetchSingle();
            int base = counted.get(BASE);
            return new MemberPage(List.of(), whole ? base : counted.get(MATCHES), base);
        }
        int base = rows.getFirst().get(BASE);
        return new MemberPage(
                rows.map(row -> row(row, query.on())), whole ? base : rows.getFirst().get(MATCHES), base);
    }

    private SelectJoinStep<Record> source(MemberQuery query, List<SelectField<?>> fields) {
        return query.text().isEmpty()
                ? sql.select(fields).from(ROLL.join(LISTING).on(LISTING.ID.eq(ROLL.LISTING_ID)))
                : sql.select(fields).from(LISTING);
    }

    private SelectConditionStep<Record> from(Actor actor, MemberQuery query, List<SelectField<?>> fields) {
        Condition there = query.text().isEmpty()
                ? ROLL.UNIT_ID
                        .eq(query.unit().value())
                        .and(ROLL.VALID_FROM.le(query.on()))
                        .and(ROLL.VALID_UNTIL.gt(query.on()))
                : condition("{0} @> {1}", LISTING.UNITS, val(new Long[] {query.unit().value()}))
                        .and(LISTING.VALID_FROM.le(query.on()))
                        .and(LISTING.VALID_UNTIL.gt(query.on()))
                        .and(matches(actor, query.text()));
        return source(query, fields)
                .where(there)
                .and(Reach.of(actor.scope(MembershipCapabilities.READ_MEMBERS)))
                .and(filters(query));
    }

    private static List<SelectField<?>> fields(Actor actor, MemberQuery query, boolean whole) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        Scope told = actor.scope(PeopleCapabilities.READ_PERSONAL);
        Condition personal = told.equals(all) ? DSL.trueCondition() : Reach.of(told);
        List<SelectField<?>> fields = new ArrayList<>(List.of(
                LISTING.PERSON_ID,
                LISTING.FULL_NAME,
                LISTING.CELL_NAME,
                LISTING.JOINED_ON,
                LISTING.RECOGNISED_ON,
                LISTING.CARD_NUMBER,
                when(personal, LISTING.BIRTH_YEAR).as(BORN_YEAR),
                when(personal, LISTING.BIRTH_MONTH).as(BORN_MONTH),
                when(personal, LISTING.BIRTH_DAY).as(BORN_DAY),
                when(personal, LISTING.SEX).as(SEX),
                when(personal, LISTING.OCCUPATION).as(OCCUPATION),
                when(
                                LISTING.HAS_OFFICES,
                                names(select(OFFICE.ROLE.cast(SQLDataType.VARCHAR))
                                        .from(OFFICE)
                                        .where(OFFICE.PERSON_ID.eq(LISTING.PERSON_ID))
                                        .and(held(OFFICE.VALID, query.on()))
                                        .orderBy(OFFICE.ROLE)))
                        .as(OFFICES),
                when(
                                LISTING.HAS_ABSENCES,
                                names(select(ABSENCE.KIND.cast(SQLDataType.VARCHAR))
                                        .from(ABSENCE)
                                        .where(ABSENCE.PERSON_ID.eq(LISTING.PERSON_ID))
                                        .and(held(ABSENCE.VALID, query.on()))))
                        .as(ABSENCES),
                base(query)));
        if (!whole) {
            fields.add(MATCHES);
        }
        return fields;
    }

    private static Field<String[]> names(Select<Record1<String>> select) {
        return field("array({0})", SQLDataType.VARCHAR.array(), select);
    }

    /// Compares the bounds, so that the index on the person serves: it is cheaper than the one on the period.
    private static Condition held(Field<LocalDateRange> valid, LocalDate on) {
        return condition("lower({0}) <= {1} and coalesce(upper({0}), 'infinity') > {1}", valid, val(on));
    }

    private static Field<Integer> base(MemberQuery query) {
        return TallyStore.members(query.unit(), query.on()).as(BASE);
    }

    /// Words of the name in any order, each a beginning; or a card number; or a telephone number for who may see it.
    private static Condition matches(Actor actor, String text) {
        List<String> words = PersonName.words(text);
        if (words.isEmpty()) {
            return DSL.falseCondition();
        }
        String number = text.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches() && number.chars().anyMatch(Character::isDigit)) {
            var person = Tables.PERSON_VIEW;
            String digits = number.replaceAll("[^0-9+]", "");
            return LISTING.CARD_NUMBER
                    .eq(number)
                    .or(Reach.of(actor.scope(PeopleCapabilities.READ_CONTACT))
                            .and(exists(selectOne()
                                    .from(person)
                                    .where(person.ID.eq(LISTING.PERSON_ID))
                                    .and(person.PHONE.eq(digits)))));
        }
        String prefixes = words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
        return condition("{0} @@ {1}::tsquery", LISTING.WORDS, val(prefixes));
    }

    private static Condition filters(MemberQuery query) {
        LocalDate on = query.on();
        Condition filters = noCondition();
        if (query.standing().isPresent()) {
            Condition official = LISTING.RECOGNISED_ON.le(on);
            filters = filters.and(
                    query.standing().get() == Standing.OFFICIAL
                            ? official
                            : LISTING.RECOGNISED_ON.isNull().or(LISTING.RECOGNISED_ON.gt(on)));
        }
        if (query.absence().isPresent()) {
            filters = filters.and(exists(selectOne()
                    .from(ABSENCE)
                    .where(ABSENCE.PERSON_ID.eq(LISTING.PERSON_ID))
                    .and(ABSENCE.KIND.eq(org.sotay.membership.jooq.enums.AbsenceKind.valueOf(
                            query.absence().get().name())))
                    .and(condition("{0} @> {1}", ABSENCE.VALID, val(on)))));
        }
        if (query.officeHolders().isPresent()) {
            Condition holds = exists(selectOne()
                    .from(OFFICE)
                    .where(OFFICE.PERSON_ID.eq(LISTING.PERSON_ID))
                    .and(condition("{0} @> {1}", OFFICE.VALID, val(on))));
            filters = filters.and(query.officeHolders().get() ? holds : holds.not());
        }
        return filters;
    }

    private static List<OrderField<?>> order(MemberQuery query) {
        List<OrderField<?>> order = new ArrayList<>();
        Field<?> name = query.text().isEmpty() ? ROLL.SORT_KEY : LISTING.SORT_KEY;
        Field<Long> last = query.text().isEmpty() ? ROLL.LISTING_ID : LISTING.ID;
        if (PersonName.hasMarks(query.text()) && query.order() == MemberQuery.Order.NAME) {
            order.add(asWritten(query.text()).desc());
        }
        switch (query.order()) {
            case NAME -> {}
            case BIRTH -> {
                order.add(query.descending() ? LISTING.BIRTH_YEAR.desc() : LISTING.BIRTH_YEAR.asc());
                order.add(query.descending() ? LISTING.BIRTH_MONTH.desc() : LISTING.BIRTH_MONTH.asc());
                order.add(query.descending() ? LISTING.BIRTH_DAY.desc() : LISTING.BIRTH_DAY.asc());
            }
            case CELL -> order.add(query.descending() ? LISTING.CELL_NAME.desc() : LISTING.CELL_NAME.asc());
            case JOINED -> order.add(query.descending() ? LISTING.JOINED_ON.desc() : LISTING.JOINED_ON.asc());
        }
        boolean backwards = query.descending() && query.order() == MemberQuery.Order.NAME;
        order.add(backwards ? name.desc() : name.asc());
        order.add(backwards ? last.desc() : last.asc());
        return order;
    }

    /// How many of the words typed stand in the name with exactly these marks.
    private static Field<Integer> asWritten(String text) {
        Field<Integer> hits = inline(0);
        for (String word : SPACE.split(PersonName.tidy(text).toLowerCase(Locale.ROOT), -1)) {
            hits = hits.plus(when(
                            inline(" ").concat(lower(LISTING.FULL_NAME)).contains(" " + word), inline(1))
                    .otherwise(inline(0)));
        }
        return hits;
    }

    private static MemberRow row(Record row, LocalDate on) {
        Short year = row.get(BORN_YEAR);
        LocalDate recognised = row.get(LISTING.RECOGNISED_ON);
        return new MemberRow(
                new PersonId(row.get(LISTING.PERSON_ID)),
                row.get(LISTING.FULL_NAME),
                year == null ? null : new PartialDate(year, whole(row.get(BORN_MONTH)), whole(row.get(BORN_DAY))),
                row.get(SEX),
                row.get(OCCUPATION),
                row.get(LISTING.CELL_NAME),
                row.get(LISTING.JOINED_ON),
                recognised,
                row.get(LISTING.CARD_NUMBER),
                Standing.on(on, recognised),
                constants(row.get(OFFICES), OfficeRole.class),
                constants(row.get(ABSENCES), AbsenceKind.class));
    }

    private static @Nullable Integer whole(@Nullable Short number) {
        return number == null ? null : number.intValue();
    }

    private static <E extends Enum<E>> List<E> constants(String @Nullable [] names, Class<E> type) {
        if (names == null || names.length == 0) {
            return List.of();
        }
        List<E> values = new ArrayList<>(names.length);
        for (String name : names) {
            values.add(Enum.valueOf(type, name));
        }
        return values;
    }
}
