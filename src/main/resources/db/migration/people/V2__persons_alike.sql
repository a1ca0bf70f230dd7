-- Who could be the same person is asked at each opening of a file: the same year of birth and the same words of the name.
create index person_alike on people.person (birth_year, search_words);
