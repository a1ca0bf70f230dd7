package org.sotay.membership;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.sotay.membership.jooq.Tables.LISTING;
import static org.sotay.membership.jooq.Tables.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.membership.jooq.people.tables.PersonView;
import org.springframework.stereotype.Repository;

/// Reads who holds which office.
@Repository
class OfficeStore {

    private static final PersonView PERSON = PersonView.PERSON_VIEW;

    private final DSLContext sql;

    OfficeStore(DSLContext sql) {
        this.sql = sql;
    }

    List<OfficeHolder> holders(Actor actor, UnitId unit, LocalDate day) {
        Field<Boolean> open = field(exists(selectOne()
                .from(LISTING)
                .where(LISTING.PERSON_ID.eq(OFFICE.PERSON_ID))
                .and(LISTING.LATEST)
                .and(Reach.of(actor.scope(MembershipCapabilities.READ_MEMBERS)))));
        return sql.select(OFFICE.ID, OFFICE.PERSON_ID, PERSON.FULL_NAME, OFFICE.ROLE, OFFICE.VALID, open)
                .from(OFFICE)
                .join(PERSON)
                .on(PERSON.ID.eq(OFFICE.PERSON_ID))
                .where(OFFICE.UNIT_ID.eq(unit.value()))
                .and(condition("{0} @> {1}", OFFICE.VALID, val(day)))
                .orderBy(OFFICE.ROLE, PERSON.SORT_KEY)
                .fetch(row -> {
                    LocalDateRange valid = row.value5();
                    return new OfficeHolder(
                            row.value1(),
                            new PersonId(row.value2()),
                            Objects.requireNonNull(row.value3()),
                            OfficeRole.valueOf(row.value4().name()),
                            Objects.requireNonNull(valid.lower()),
                            valid.upper(),
                            Objects.requireNonNull(row.value6()));
                });
    }
}
