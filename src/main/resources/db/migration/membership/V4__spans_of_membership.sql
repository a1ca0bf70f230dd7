-- Published for the rooms above: when somebody was a member. What an office gives ends with the membership.
create view membership.membership_span_view as
    select person_id, daterange(joined_on, ended_on) as valid from membership.membership;
