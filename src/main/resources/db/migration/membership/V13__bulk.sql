-- What was done with many members at once: a draft until it is done, then kept with what it was and what came of it.
create type membership.bulk_kind as enum ('MOVE', 'ABSENCE', 'ATTRIBUTE');
create type membership.bulk_state as enum ('DRAFT', 'DONE', 'UNDONE');

create table membership.bulk (
    id           bigint generated always as identity primary key,
    kind         membership.bulk_kind not null,
    state        membership.bulk_state not null default 'DRAFT',
    cell_id      bigint references organisation.unit,
    valid        daterange check (valid is null or (not isempty(valid) and lower(valid) is not null)),
    absence_kind membership.absence_kind,
    attribute    text check (attribute in ('ETHNICITY', 'SCHOOLING', 'PROFESSION', 'OCCUPATION')),
    value        text check (length(value) <= 200),
    note         text check (length(note) <= 300),
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_name    text not null,
    done_at      timestamptz,
    undone_at    timestamptz,
    constraint only_a_move_has_a_cell check (kind = 'MOVE' or cell_id is null),
    constraint only_an_absence_has_a_kind check (kind = 'ABSENCE' or absence_kind is null),
    constraint only_an_attribute_has_a_value check (kind = 'ATTRIBUTE' or (attribute is null and value is null)),
    constraint what_is_done_is_known check (state = 'DRAFT' or (done_at is not null and case kind
        when 'MOVE' then cell_id is not null and valid is not null
        when 'ABSENCE' then absence_kind is not null and valid is not null
        else attribute is not null and value is not null end)),
    constraint what_is_undone_has_its_moment check ((state = 'UNDONE') = (undone_at is not null))
);
create index bulk_made_by on membership.bulk (made_by, id);

-- `before` is how the records that it touches stood when the officer looked, `after` how it left them; both tell whether
-- somebody else has changed them since. Whom it refused has the reason instead.
create table membership.bulk_item (
    bulk_id   bigint not null references membership.bulk on delete cascade,
    person_id bigint not null references people.person,
    before    jsonb,
    after     jsonb,
    refusal   jsonb,
    primary key (bulk_id, person_id),
    constraint done_or_refused check (after is null or refusal is null),
    constraint what_is_done_was_looked_at check (after is null or before is not null)
);
create index bulk_item_person on membership.bulk_item (person_id);
