-- lists of other modules look for people as the roster does
create view roster_v_person_search as
select id as person_id, code, name, name_sort, name_search from roster_person;
