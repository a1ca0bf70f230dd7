-- A set never says anything else than before, but a later text may say more: for rules that a newer program asks for.
-- What stood there before is kept.
create table procedure.rule_set_earlier (
    rule_set    text not null references procedure.rule_set,
    content     text not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null,
    received_by bigint not null,
    primary key (rule_set, received_at)
);
