package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.people.NewPerson;

/// What a merge can change in a record: the facts of the person, and of the last membership. Pure.
public record MergeRecord(NewPerson person, MembershipState membership) {

    /// Chooses the value of each fact.
    private interface Choice {
        <T extends @Nullable Object> T of(MergeField field, Function<MergeRecord, T> fact);
    }

    /// This record with the values of another one in these fields.
    MergeRecord taking(Set<MergeField> fields, MergeRecord other) {
        MergeRecord mine = this;
        return chosen(new Choice() {
            @Override
            public <T extends @Nullable Object> T of(MergeField field, Function<MergeRecord, T> fact) {
                return fact.apply(fields.contains(field) ? other : mine);
            }
        });
    }

    /// This record with the values of `before` where those of `after` still stand.
    MergeRecord back(MergeRecord before, MergeRecord after) {
        MergeRecord mine = this;
        return chosen(new Choice() {
            @Override
            public <T extends @Nullable Object> T of(MergeField field, Function<MergeRecord, T> fact) {
                T now = fact.apply(mine);
                return Objects.equals(now, fact.apply(after)) ? fact.apply(before) : now;
            }
        });
    }

    /// Fields that a merge has changed and somebody else since.
    List<MergeField> corrected(MergeRecord before, MergeRecord after) {
        List<MergeField> fields = new ArrayList<>();
        chosen(new Choice() {
            @Override
            public <T extends @Nullable Object> T of(MergeField field, Function<MergeRecord, T> fact) {
                T then = fact.apply(after);
                if (!Objects.equals(fact.apply(before), then)
                        && !Objects.equals(fact.apply(MergeRecord.this), then)
                        && !fields.contains(field)) {
                    fields.add(field);
                }
                return then;
            }
        });
        return fields;
    }

    private MergeRecord chosen(Choice choice) {
        return new MergeRecord(
                new NewPerson(
                        choice.of(MergeField.FULL_NAME, record -> record.person.fullName()),
                        choice.<@Nullable String>of(MergeField.FULL_NAME, record -> record.person.givenName()),
                        choice.of(MergeField.BIRTH, record -> record.person.birth()),
                        choice.of(MergeField.SEX, record -> record.person.sex()),
                        choice.of(MergeField.ETHNICITY, record -> record.person.ethnicity()),
                        choice.<@Nullable String>of(MergeField.PHONE, record -> record.person.phone()),
                        choice.<@Nullable String>of(MergeField.EMAIL, record -> record.person.email()),
                        choice.<@Nullable String>of(MergeField.ADDRESS, record -> record.person.address()),
                        choice.of(MergeField.SCHOOLING, record -> record.person.schooling()),
                        choice.<@Nullable String>of(MergeField.PROFESSION, record -> record.person.profession()),
                        choice.<@Nullable String>of(MergeField.OCCUPATION, record -> record.person.occupation()),
                        person.religion()),
                new MembershipState(
                        membership.id(),
                        membership.version(),
                        choice.<@Nullable String>of(MergeField.CARD, record -> record.membership.cardNumber()),
                        choice.of(MergeField.DECIDED, record -> record.membership.decidedOn()),
                        choice.of(MergeField.JOINED, record -> record.membership.joinedOn()),
                        choice.<@Nullable LocalDate>of(
                                MergeField.RECOGNISED, record -> record.membership.recognisedOn()),
                        membership.endedOn()));
    }

    /// Without what nobody may keep.
    MergeRecord withoutBelief() {
        return new MergeRecord(
                new NewPerson(
                        person.fullName(),
                        person.givenName(),
                        person.birth(),
                        person.sex(),
                        person.ethnicity(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        person.schooling(),
                        person.profession(),
                        person.occupation(),
                        null),
                membership);
    }
}
