package org.sotay.people;

import static org.sotay.people.jooq.Tables.PROPOSAL;
import static org.sotay.people.jooq.Tables.REVISION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.people.jooq.tables.records.ProposalRecord;
import org.sotay.people.jooq.tables.records.RevisionRecord;
import org.springframework.stereotype.Repository;

/// Keeps what members propose to correct and what became of it.
@Repository
class ProposalStore {

    private final DSLContext sql;

    ProposalStore(DSLContext sql) {
        this.sql = sql;
    }

    /// A proposal with the account that decided it.
    record Decided(Proposal proposal, AccountId by, Instant at) {}

    /// Writes it; none when another one waits for the same field.
    Optional<Long> insert(
            PersonId person,
            ProposalField field,
            @Nullable String recorded,
            @Nullable String proposed,
            @Nullable String note,
            Instant now,
            Actor by) {
        return sql.insertInto(PROPOSAL)
                .set(PROPOSAL.PERSON_ID, person.value())
                .set(PROPOSAL.FIELD, field.key())
                .set(PROPOSAL.RECORDED, recorded)
                .set(PROPOSAL.PROPOSED, proposed)
                .set(PROPOSAL.NOTE, note)
                .set(PROPOSAL.PROPOSED_AT, now.atOffset(ZoneOffset.UTC))
                .set(PROPOSAL.PROPOSED_BY, by.account().value())
                .onConflictDoNothing()
                .returningResult(PROPOSAL.ID)
                .fetchOptional(row -> row.value1());
    }

    /// Everything a person proposed, what waits first, then the latest decision.
    List<Proposal> of(PersonId person) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.PERSON_ID.eq(person.value()))
                .orderBy(PROPOSAL.DECIDED_AT.desc().nullsFirst(), PROPOSAL.PROPOSED_AT.desc(), PROPOSAL.ID.desc())
                .fetch(ProposalStore::proposal);
    }

    Optional<Proposal> find(long id) {
        return sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id)).fetchOptional(ProposalStore::proposal);
    }

    /// The proposal, locked until the transaction ends.
    Optional<Proposal> lock(long id) {
        return sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id)).forUpdate().fetchOptional(ProposalStore::proposal);
    }

    /// A proposal that is decided, locked until the transaction ends.
    Optional<Decided> lockDecided(long id) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .and(PROPOSAL.DECIDED_AT.isNotNull())
                .forUpdate()
                .fetchOptional(row -> new Decided(
                        proposal(row),
                        new AccountId(row.getDecidedBy()),
                        row.getDecidedAt().toInstant()));
    }

    /// Writes the decision about one that is locked and open; a belief is forgotten with it.
    void decide(Proposal proposal, ProposalState state, @Nullable String answer, Instant now, Actor by) {
        boolean belief = proposal.field() == ProposalField.RELIGION;
        sql.update(PROPOSAL)
                .set(PROPOSAL.STATE, org.sotay.people.jooq.enums.ProposalState.valueOf(state.name()))
                .set(PROPOSAL.ANSWER, answer)
                .set(PROPOSAL.RECORDED, belief ? null : proposal.recorded())
                .set(PROPOSAL.PROPOSED, belief ? null : proposal.proposed())
                .set(PROPOSAL.DECIDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(PROPOSAL.DECIDED_BY, by.account().value())
                .set(PROPOSAL.DECIDED_NAME, by.name())
                .where(PROPOSAL.ID.eq(proposal.id()))
                .execute();
    }

    /// Lets it wait again; false where another one waits for the same field meanwhile.
    boolean reopen(Proposal proposal) {
        Field<Boolean> another = DSL.field(DSL.exists(DSL.selectOne()
                .from(PROPOSAL)
                .where(PROPOSAL.PERSON_ID.eq(proposal.person().value()))
                .and(PROPOSAL.FIELD.eq(proposal.field().key()))
                .and(PROPOSAL.STATE.eq(org.sotay.people.jooq.enums.ProposalState.OPEN))));
        if (Boolean.TRUE.equals(sql.select(another).fetchSingle().value1())) {
            return false;
        }
        sql.update(PROPOSAL)
                .set(PROPOSAL.STATE, org.sotay.people.jooq.enums.ProposalState.OPEN)
                .setNull(PROPOSAL.ANSWER)
                .setNull(PROPOSAL.DECIDED_AT)
                .setNull(PROPOSAL.DECIDED_BY)
                .setNull(PROPOSAL.DECIDED_NAME)
                .where(PROPOSAL.ID.eq(proposal.id()))
                .execute();
        return true;
    }

    /// What stood in the fields that were corrected when the proposal was accepted; a field that was empty is left out.
    /// None where nothing had to be corrected.
    Optional<Map<String, String>> before(Proposal proposal) {
        List<RevisionRecord> revisions = sql.selectFrom(REVISION)
                .where(REVISION.PROPOSAL_ID.eq(proposal.id()))
                .orderBy(REVISION.ID)
                .fetch();
        Map<String, String> before = new HashMap<>();
        for (RevisionRecord revision : revisions) {
            before.remove(revision.getField());
            if (revision.getBefore() != null) {
                before.put(revision.getField(), revision.getBefore());
            }
        }
        return revisions.isEmpty() ? Optional.empty() : Optional.of(before);
    }

    private static Proposal proposal(ProposalRecord row) {
        OffsetDateTime decided = row.getDecidedAt();
        return new Proposal(
                row.getId(),
                new PersonId(row.getPersonId()),
                ProposalField.of(row.getField()).orElseThrow(),
                row.getRecorded(),
                row.getProposed(),
                row.getNote(),
                ProposalState.valueOf(row.getState().name()),
                row.getProposedAt().toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getDecidedName(),
                row.getAnswer());
    }
}
