-- A form that is sent twice enrols once, and a card belongs to one member at a time.
alter table membership.membership
    add column form_key uuid,
    add constraint card_in_force_once
        exclude using gist (card_number with =, daterange(joined_on, ended_on) with &&) where (card_number is not null);
create unique index enrolled_once_per_form on membership.membership (form_key) where form_key is not null;
