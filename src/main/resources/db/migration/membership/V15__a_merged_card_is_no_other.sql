-- The card of whoever was merged into somebody may be theirs too, as before the constraint was written for many at once.
alter table membership.membership
    drop constraint card_in_force_once,
    add constraint card_in_force_once exclude using gist (
        hashtextextended(card_number, 0) with =, (daterange(joined_on, ended_on) * '(,)') with &&)
        where (card_number is not null and not merged);
