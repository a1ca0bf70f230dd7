package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.REVISION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.stereotype.Repository;

/// Keeps what stood before a correction, and what was taken back.
@Repository
class RevisionStore {

    private final DSLContext sql;

    RevisionStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Notes the change of one fact; nothing where it did not change.
    ///
    /// @param subject message key of what was corrected
    void revise(
            PersonId person, String subject, @Nullable Object before, @Nullable Object after, Instant now, Actor by) {
        if (Objects.equals(before, after)) {
            return;
        }
        sql.insertInto(REVISION)
                .set(REVISION.PERSON_ID, person.value())
                .set(REVISION.SUBJECT, subject)
                .set(REVISION.BEFORE, before == null ? null : before.toString())
                .set(REVISION.AFTER, after == null ? null : after.toString())
                .set(REVISION.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(REVISION.RECORDED_BY, by.account().value())
                .set(REVISION.RECORDED_NAME, by.name())
                .execute();
    }
}
