-- Whether two words could be one with a slip of the pen: a letter too many, too few or another one, or two neighbours
-- that have changed places.
create function membership.slip(a text, b text) returns boolean
    language sql immutable strict parallel safe as $$
    select case length(b) - length(a)
        when 0 then (
            select count(*) = 1
                or count(*) = 2 and max(i) - min(i) = 1
                    and substr(a, min(i), 2) = reverse(substr(b, min(i), 2))
            from generate_series(1, length(a)) i where substr(a, i, 1) <> substr(b, i, 1))
        when 1 then exists (
            select from generate_series(0, length(a)) i where left(a, i) || substr(b, i + 1, 1) || substr(a, i + 1) = b)
        when -1 then exists (
            select from generate_series(0, length(b)) i where left(b, i) || substr(a, i + 1, 1) || substr(b, i + 1) = a)
        else false
    end
$$;

-- The number of a card without the signs that one writes and another leaves out.
create function membership.plain_card(card text) returns text
    language sql immutable strict parallel safe
    return nullif(regexp_replace(card, '[^0-9A-Z]', '', 'g'), '');

create index membership_plain_card on membership.membership (membership.plain_card(card_number))
    where card_number is not null;

create type membership.likeness as enum ('CARD', 'NAME', 'SIMILAR');

-- The one definition of who could be the same: everybody who is or was a member and has
-- the same card, whatever the name; or the same name without marks and the same birth, where what is not known of it
-- contradicts nothing and day and month may have changed places; or the same day of birth, the same sex and nearly the
-- same name: a word left out, other order, or a slip in one word. Written as one query, so that the planner takes it
-- into whatever asks.
create function membership.alike(
    words text[], birth_year smallint, birth_month smallint, birth_day smallint, sex text, cards text[])
    returns table (person_id bigint, likeness membership.likeness)
    language sql stable as $$
    select m.person_id, 'CARD'::membership.likeness
    from membership.membership m
    where m.card_number is not null and membership.plain_card(m.card_number) = any (alike.cards)
    union all
    select o.id,
           (case when o.birth_month = alike.birth_month and o.birth_day = alike.birth_day
               then 'NAME' else 'SIMILAR' end)::membership.likeness
    from people.person_view o
    where o.birth_year = alike.birth_year and o.search_words = alike.words
        and ((o.birth_month = alike.birth_month) is not false and (o.birth_day = alike.birth_day) is not false
            or o.birth_month = alike.birth_day and o.birth_day = alike.birth_month)
        and exists (select from membership.membership m where m.person_id = o.id)
    union all
    select o.id, 'SIMILAR'::membership.likeness
    from people.person_view o
    cross join lateral (
        select count(ours) as ours, count(theirs) as theirs, min(ours) as our_word, min(theirs) as their_word
        from (
            select word as ours, null as theirs from unnest(alike.words) word where word <> all (o.search_words)
            union all
            select null, word from unnest(o.search_words) word where word <> all (alike.words)) w) odd
    where o.birth_year = alike.birth_year and o.birth_month = alike.birth_month and o.birth_day = alike.birth_day
        and o.sex = alike.sex and o.search_words <> alike.words and o.search_words && alike.words
        and least(cardinality(o.search_words), cardinality(alike.words)) > 1
        and (odd.ours + odd.theirs <= 1
            or odd.ours = 1 and odd.theirs = 1 and membership.slip(odd.our_word, odd.their_word))
        and exists (select from membership.membership m where m.person_id = o.id)
$$;

-- The same asked of everybody who is or was a member; a pair may stand here in more than one likeness.
create view membership.pair_source as
    select n.id as person_id, o.person_id as other_id, o.likeness
    from people.person_view n
    cross join lateral (
        select array(
            select membership.plain_card(m.card_number) from membership.membership m
            where m.person_id = n.id and m.card_number is not null) as cards) held
    cross join lateral membership.alike(
        n.search_words, n.birth_year, n.birth_month, n.birth_day, n.sex, held.cards) o
    where o.person_id <> n.id and exists (select from membership.membership m where m.person_id = n.id);

-- Derived from `pair_source`, with the strongest likeness of two. Facts of a day are not in it: who is told about a pair
-- is asked of the listing.
create table membership.pair (
    person_a bigint not null,
    person_b bigint not null,
    likeness membership.likeness not null,
    primary key (person_a, person_b),
    constraint lower_person_first check (person_a < person_b)
);
create index pair_second on membership.pair (person_b);

-- Whose pairs are to be found anew, noted in the transaction of the change and settled by whoever reads pairs next. Two
-- who are recorded at the same moment do not see each other yet; whoever settles sees both, and nobody who writes waits.
create table membership.pair_due (
    person_id bigint not null
);
insert into membership.pair_due (person_id) select distinct person_id from membership.membership;

-- Somebody has looked and says that they are two, until that is taken back.
create table membership.told_apart (
    id         bigint generated always as identity primary key,
    person_a   bigint not null references people.person,
    person_b   bigint not null references people.person,
    told_at    timestamptz not null,
    told_by    bigint not null,
    told_name  text not null,
    ended_at   timestamptz,
    ended_by   bigint,
    ended_name text,
    constraint lower_person_first check (person_a < person_b),
    constraint taken_back_by_somebody check (
        (ended_by is null) = (ended_at is null) and (ended_name is null) = (ended_at is null))
);
create unique index told_apart_once on membership.told_apart (person_a, person_b) where ended_at is null;
