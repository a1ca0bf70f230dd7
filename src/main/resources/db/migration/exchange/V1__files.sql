create schema exchange;

-- A list that somebody asked for and that is written while nobody waits. It belongs to the account and to the capacity
-- in which it was asked for, and is deleted when it has expired.
create table exchange.file (
    id           bigint generated always as identity primary key,
    account_id   bigint not null,
    acting       text check (length(acting) <= 64),
    language     text not null check (language in ('VI', 'EN', 'DE')),
    list         text not null check (length(list) between 1 and 60),
    address      text not null check (length(address) <= 8000),
    format       text not null check (format in ('CSV', 'XLSX')),
    title        text not null,
    name         text not null,
    state        text not null check (state in ('WAITING', 'WRITING', 'READY', 'FAILED')),
    problem      text check (problem in ('MISSING', 'BROKEN')),
    begun        integer not null,
    rows_total   integer not null,
    rows_written integer not null,
    size         bigint,
    ordered_at   timestamptz not null,
    expires_at   timestamptz not null,
    check ((state = 'FAILED') = (problem is not null)),
    check ((state = 'READY') = (size is not null))
) with (fillfactor = 50);
create index file_of on exchange.file (account_id, id);
create index file_expires on exchange.file (expires_at);

comment on column exchange.file.acting is 'key of the mandate in which it was asked for';
comment on column exchange.file.list is 'which list, as its room calls it';
comment on column exchange.file.address is 'parameters of the list';
comment on column exchange.file.begun is 'how often it was begun: more than once where a node died over it';

-- Its bytes. A list is compressed already or read once or twice: compressing it here would only cost time.
create table exchange.piece (
    file_id bigint not null references exchange.file on delete cascade,
    number  integer not null,
    content bytea not null,
    primary key (file_id, number)
);
alter table exchange.piece alter column content set storage external;
