package org.sotay.organisation;

import static org.sotay.organisation.jooq.Tables.REVISION;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Corrects what is recorded of a unit, and keeps what stood there before.
@Repository
class CorrectionStore {

    private final DSLContext sql;

    CorrectionStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Whether a stretch of the unit's facts begins on that day.
    boolean begins(UnitId unit, LocalDate from) {
        return sql.fetchExists(UNIT_FACT, stretch(unit, from));
    }

    void correct(UnitId unit, LocalDate from, UnitTraits traits) {
        sql.update(UNIT_FACT)
                .set(UnitStore.row(traits))
                .where(stretch(unit, from))
                .execute();
    }

    void revise(UnitId unit, List<UnitRevision> revisions, Actor by) {
        sql.batch(revisions.stream()
                        .map(revision -> sql.insertInto(REVISION)
                                .set(REVISION.UNIT_ID, unit.value())
                                .set(REVISION.FACT_FROM, revision.from())
                                .set(REVISION.FIELD, revision.field())
                                .set(REVISION.BEFORE, revision.before())
                                .set(REVISION.AFTER, revision.after())
                                .set(REVISION.RECORDED_AT, revision.at().atOffset(ZoneOffset.UTC))
                                .set(REVISION.RECORDED_BY, by.account().value())
                                .set(REVISION.RECORDED_NAME, revision.by()))
                        .toList())
                .execute();
    }

    /// Every correction of the unit, the latest first.
    List<UnitRevision> of(UnitId unit) {
        return sql.selectFrom(REVISION)
                .where(REVISION.UNIT_ID.eq(unit.value()))
                .orderBy(REVISION.ID.desc())
                .fetch(row -> new UnitRevision(
                        row.getFactFrom(),
                        row.getField(),
                        row.getBefore(),
                        row.getAfter(),
                        row.getRecordedAt().toInstant(),
                        row.getRecordedName()));
    }

    private static Condition stretch(UnitId unit, LocalDate from) {
        return UNIT_FACT
                .UNIT_ID
                .eq(unit.value())
                .and(DSL.condition("lower({0}) = {1}", UNIT_FACT.VALID, DSL.val(from)));
    }
}
