-- A person has one account. Of two that were made at the same moment the older one stays the person's.
update account.account later set person_id = null
    where exists (select from account.account first where first.person_id = later.person_id and first.id < later.id);
drop index account.account_person;
alter table account.account add constraint one_account_each unique (person_id);
