package org.sotay.membership;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;
import static org.sotay.membership.jooq.Tables.LISTING;
import static org.sotay.membership.jooq.Tables.MEMBERSHIP_;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.membership.jooq.organisation.tables.UnitView;
import org.sotay.membership.jooq.people.tables.BeliefView;
import org.sotay.membership.jooq.people.tables.PersonView;
import org.sotay.organisation.UnitLine;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonReach;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.springframework.stereotype.Repository;

/// Reads one member's file. It is there for whoever reaches the cell the member belongs to today, or belonged to last.
@Repository
class MemberFileStore implements PersonReach {

    private static final PersonView PERSON = PersonView.PERSON_VIEW;
    private static final BeliefView BELIEF = BeliefView.BELIEF_VIEW;
    private static final UnitView CELL = UnitView.UNIT_VIEW;
    private static final Field<Boolean> PERSONAL = field(name("sees_personal"), SQLDataType.BOOLEAN);
    private static final Field<Boolean> CONTACT = field(name("sees_contact"), SQLDataType.BOOLEAN);
    private static final Field<Boolean> SEES_BELIEF = field(name("sees_belief"), SQLDataType.BOOLEAN);
    private static final Field<String[]> NAMESAKES = field(name("namesakes"), SQLDataType.VARCHAR.array());
    private static final String BETWEEN = "\t";

    private final DSLContext sql;

    MemberFileStore(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean reaches(Scope scope, PersonId person) {
        return sql.fetchExists(
                LISTING,
                LISTING.PERSON_ID
                        .eq(person.value())
                        .and(LISTING.LATEST)
                        .and(Reach.of(scope)));
    }

    /// The file, without the fields the actor may not see: the statement itself leaves them out.
    Optional<MemberFile> find(Actor actor, PersonId id) {
        Condition personal = Reach.of(actor.scope(PeopleCapabilities.READ_PERSONAL));
        Condition contact = Reach.of(actor.scope(PeopleCapabilities.READ_CONTACT));
        Condition belief = Reach.of(actor.scope(PeopleCapabilities.READ_BELIEF));
        return sql.select(
                        LISTING.PERSON_ID,
                        LISTING.CELL_NAME,
                        CELL.CODE,
                        MEMBERSHIP_.asterisk(),
                        PERSON.FULL_NAME,
                        PERSON.GIVEN_NAME,
                        field(personal).as(PERSONAL),
                        field(contact).as(CONTACT),
                        field(belief).as(SEES_BELIEF),
                        when(personal, PERSON.BIRTH_YEAR).as(PERSON.BIRTH_YEAR),
                        when(personal, PERSON.BIRTH_MONTH).as(PERSON.BIRTH_MONTH),
                        when(personal, PERSON.BIRTH_DAY).as(PERSON.BIRTH_DAY),
                        when(personal, PERSON.SEX).as(PERSON.SEX),
                        when(personal, PERSON.ETHNICITY).as(PERSON.ETHNICITY),
                        when(personal, PERSON.SCHOOLING).as(PERSON.SCHOOLING),
                        when(personal, PERSON.PROFESSION).as(PERSON.PROFESSION),
                        when(personal, PERSON.OCCUPATION).as(PERSON.OCCUPATION),
                        when(contact, PERSON.PHONE).as(PERSON.PHONE),
                        when(contact, PERSON.EMAIL).as(PERSON.EMAIL),
                        when(contact, PERSON.ADDRESS).as(PERSON.ADDRESS),
                        BELIEF.RELIGION,
                        namesakes(actor).as(NAMESAKES))
                .from(LISTING)
                .join(MEMBERSHIP_)
                .on(MEMBERSHIP_.ID.eq(LISTING.MEMBERSHIP_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(LISTING.PERSON_ID))
                .join(CELL)
                .on(CELL.ID.eq(LISTING.CELL_ID))
                .leftJoin(BELIEF)
                .on(BELIEF.PERSON_ID.eq(LISTING.PERSON_ID).and(belief))
                .where(LISTING.PERSON_ID.eq(id.value()))
                .and(LISTING.LATEST)
                .and(Reach.of(actor.scope(MembershipCapabilities.READ_MEMBERS)))
                .fetchOptional(MemberFileStore::file);
    }

    /// The same name and year of birth, looked up through the roll of the uppermost unit the actor reaches.
    private static Field<String[]> namesakes(Actor actor) {
        Scope scope = actor.scope(MembershipCapabilities.READ_MEMBERS);
        Field<Long> top = scope.everywhere()
                ? field("{0}[1]", SQLDataType.BIGINT, LISTING.UNITS)
                : scope.below().isEmpty()
                        ? DSL.inline((Long) null, SQLDataType.BIGINT)
                        : DSL.val(scope.below().getFirst().value());
        return field(
                """
                array(select other.person_id || chr(9) || other.full_name || chr(9) || other.cell_name
                      from membership.roll r join membership.listing other on other.id = r.listing_id
                      where r.unit_id = {0} and r.sort_key = {1} and other.birth_year = {2}
                          and other.latest and other.person_id <> {3}
                      limit 10)
                """,
                SQLDataType.VARCHAR.array(),
                top,
                LISTING.SORT_KEY,
                LISTING.BIRTH_YEAR,
                LISTING.PERSON_ID);
    }

    private static MemberFile file(Record row) {
        return new MemberFile(
                new PersonId(row.get(LISTING.PERSON_ID)),
                row.get(PERSON.FULL_NAME),
                row.get(PERSON.GIVEN_NAME),
                new UnitLine(row.get(CELL.CODE), row.get(LISTING.CELL_NAME)),
                row.get(MEMBERSHIP_.CARD_NUMBER),
                row.get(MEMBERSHIP_.DECIDED_ON),
                row.get(MEMBERSHIP_.JOINED_ON),
                row.get(MEMBERSHIP_.RECOGNISED_ON),
                row.get(MEMBERSHIP_.ENDED_ON),
                row.get(MEMBERSHIP_.END_KIND) == null
                        ? null
                        : EndKind.valueOf(row.get(MEMBERSHIP_.END_KIND).name()),
                row.get(MEMBERSHIP_.VERSION),
                row.get(PERSONAL) ? personal(row) : null,
                row.get(CONTACT)
                        ? new MemberFile.Contact(row.get(PERSON.PHONE), row.get(PERSON.EMAIL), row.get(PERSON.ADDRESS))
                        : null,
                row.get(SEES_BELIEF) ? new MemberFile.Belief(row.get(BELIEF.RELIGION)) : null,
                namesakes(row.get(NAMESAKES)));
    }

    private static MemberFile.Personal personal(Record row) {
        return new MemberFile.Personal(
                new PartialDate(
                        row.get(PERSON.BIRTH_YEAR),
                        row.get(PERSON.BIRTH_MONTH, Integer.class),
                        row.get(PERSON.BIRTH_DAY, Integer.class)),
                Sex.valueOf(Objects.requireNonNull(row.get(PERSON.SEX))),
                Objects.requireNonNull(row.get(PERSON.ETHNICITY)),
                Schooling.valueOf(Objects.requireNonNull(row.get(PERSON.SCHOOLING))),
                row.get(PERSON.PROFESSION),
                row.get(PERSON.OCCUPATION));
    }

    private static List<MemberFile.Namesake> namesakes(String @Nullable [] lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines)
                        .map(line -> List.of(line.split(BETWEEN, -1)))
                        .map(parts -> new MemberFile.Namesake(
                                new PersonId(Long.parseLong(parts.get(0))), parts.get(1), parts.get(2)))
                        .toList();
    }
}
