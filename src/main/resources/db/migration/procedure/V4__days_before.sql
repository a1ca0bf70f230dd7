-- Special days that were taken out or called something else.
create table procedure.special_day_earlier (
    id          bigint generated always as identity primary key,
    day         date not null,
    name_vi     text not null,
    name_en     text not null,
    name_de     text not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    removed_at  timestamptz not null,
    removed_by  bigint not null
);
create index special_day_earlier_day on procedure.special_day_earlier (day);
