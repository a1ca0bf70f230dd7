-- Who could be the same person is also looked for among those born on the same day.
create index person_birth on people.person (birth_year, birth_month, birth_day);
