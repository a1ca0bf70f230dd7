create schema if not exists account;

-- What this installation is, once and for all. `secret` signs form tokens on every node alike.
create table account.installation (
    only_row   boolean primary key default true check (only_row),
    demo       boolean not null,
    demo_mark  boolean generated always as (case when demo then true end) stored unique,
    secret     bytea not null check (length(secret) = 32),
    created_at timestamptz not null
);

-- A demo account leans on the row that only a demo installation has: elsewhere it cannot exist.
create table account.account (
    id            bigint generated always as identity primary key,
    username      text not null unique check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._@+-]{1,63}$'),
    person_id     bigint references people.person,
    password_hash text,
    display_name  text not null check (display_name = btrim(display_name) and length(display_name) between 1 and 120),
    enabled       boolean not null default true,
    language      text not null check (language in ('VI', 'EN', 'DE')),
    theme         text not null check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    large_print   boolean not null,
    demo          boolean not null,
    demo_mark     boolean generated always as (case when demo then true end) stored
        constraint demo_accounts_only_in_a_demo references account.installation (demo_mark),
    created_at    timestamptz not null,
    created_by    bigint not null
);
create index account_person on account.account (person_id);

-- Signed-in browsers. Only the hash of the cookie is kept, and every request reads the row: a session that is gone
-- is signed out on every node at once.
create table account.session (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account.account on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    user_agent text not null check (length(user_agent) <= 300),
    address    text not null check (length(address) <= 64),
    acting     text check (length(acting) <= 64)
) with (fillfactor = 80);
create index session_account on account.session (account_id);

-- Personal access tokens for programs.
create table account.api_token (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references account.account on delete cascade,
    name         text not null check (name = btrim(name) and length(name) between 1 and 80),
    token_hash   bytea not null unique check (length(token_hash) = 32),
    created_at   timestamptz not null,
    expires_on   date,
    last_used_on date,
    revoked_at   timestamptz
) with (fillfactor = 80);
create index api_token_account on account.api_token (account_id);

-- How full the measure of failed sign-ins is, for an address, an account, or an account at an address.
create table account.throttle (
    key       text primary key,
    fill      double precision not null,
    filled_at timestamptz not null
);

-- Where somebody has signed in before: there, strangers' failures do not count against them.
create table account.known_address (
    account_id bigint not null references account.account on delete cascade,
    address    text not null,
    last_at    timestamptz not null,
    primary key (account_id, address)
);

-- The one-time link for the first administrator; a new start replaces it.
create table account.setup (
    only_row   boolean primary key default true check (only_row),
    token_hash bytea not null check (length(token_hash) = 32),
    expires_at timestamptz not null
);
