-- Accounts are listed and found by whoever keeps them: what this needs is derived from the name once, when it is written.

-- A name without marks in small letters, with the given name, which is the last word, put first.
create function account.plain(text text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        lower(translate(normalize(text, nfd), E'Đđ\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323', 'dd')),
        '[^a-z0-9._@+-]+', ' ', 'g'));

-- The given name first, in the order of the Vietnamese alphabet (a ă â b c d đ …), tones left out.
create function account.sort_key(name text) returns text
    language sql immutable strict parallel safe
    return lower(replace(replace(
        translate(
            normalize(regexp_replace(name, '^(.*)\s(\S+)$', '\2 \1'), nfd),
            E'\u0306\u0302\u031B\u0300\u0301\u0303\u0309\u0323', '{|}'),
        'đ', 'd{'), 'Đ', 'd{'));

alter table account.account
    add column words text not null generated always as (account.plain(display_name || ' ' || username)) stored,
    add column sort_key text collate "C" not null generated always as (account.sort_key(display_name)) stored;
create index account_in_order on account.account (sort_key, id);

-- The one-time link with which somebody sets a password; a new one replaces the one before.
create table account.invitation (
    account_id bigint primary key references account.account on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    made_at    timestamptz not null,
    made_by    bigint not null,
    expires_at timestamptz not null
);

-- What the next page of a session shows once: a new link, a new token. It is sealed with the secret that only the
-- browser has, so that nobody reads it here.
create table account.shown_once (
    session_id bigint primary key references account.session on delete cascade,
    page       text not null check (length(page) <= 200),
    sealed     bytea not null,
    expires_at timestamptz not null
);
