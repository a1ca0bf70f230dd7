-- Units are found by words of their names without marks and stand in Vietnamese order, whatever the server's locale:
-- what this needs is derived from the name once, when it is written.

-- The words of a text as search compares them: plain letters and digits; `Mỹ` and `Mĩ` are one word.
create function organisation.words(text text) returns text[]
    language sql immutable strict parallel safe
    return string_to_array(
        btrim(regexp_replace(
            regexp_replace(
                lower(translate(normalize(text, nfd), E'Đđ\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323', 'dd')),
                '[^a-z0-9]+', ' ', 'g'),
            '\m([bcdghklmnpqrstvx]+|qu)y\M', '\1i', 'g')),
        ' ');

-- Letters in the order of the Vietnamese alphabet (a ă â b c d đ e ê …), tones left out; compared byte by byte.
create function organisation.sort_key(text text) returns text
    language sql immutable strict parallel safe
    return lower(replace(replace(
        translate(normalize(text, nfd), E'\u0306\u0302\u031B\u0300\u0301\u0303\u0309\u0323', '{|}'),
        'đ', 'd{'), 'Đ', 'd{'));

alter table organisation.unit_fact
    add column words tsvector not null generated always as (array_to_tsvector(organisation.words(name))) stored,
    add column sort_key text collate "C" not null generated always as (organisation.sort_key(name)) stored;
create index unit_fact_words on organisation.unit_fact using gin (words);
