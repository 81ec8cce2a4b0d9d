-- Valid time only, dates of Asia/Ho_Chi_Minh, half-open, open end 9999-12-31.

create table roster_person (
    id          uuid         not null primary key,
    -- the office's own stable number, by which an import finds somebody again
    code        varchar(40),
    name        varchar(120) not null,
    -- given name first, Vietnamese alphabetical order, decimal digits only
    name_sort   varchar(600) not null,
    -- lower case with and without diacritics
    name_search varchar(300) not null,
    email       varchar(200),
    constraint roster_person_code unique (code)
);
create index roster_person_by_name on roster_person (name_sort);

create table roster_membership (
    id            uuid        not null primary key,
    person_id     uuid        not null,
    cell_id       uuid        not null,
    base_unit_id  uuid        not null,
    state         varchar(30) not null,
    valid_from    date        not null,
    valid_until   date        not null,
    opened_by_act uuid,
    closed_by_act uuid,
    constraint roster_membership_person foreign key (person_id) references roster_person (id),
    constraint roster_membership_from unique (person_id, valid_from),
    constraint roster_membership_until unique (person_id, valid_until),
    constraint roster_membership_order check (valid_from < valid_until)
);
create index roster_membership_by_cell on roster_membership (cell_id, valid_until);
create index roster_membership_by_base on roster_membership (base_unit_id, valid_until);

create table roster_post (
    id              uuid        not null primary key,
    person_id       uuid        not null,
    unit_id         uuid        not null,
    post            varchar(30) not null,
    valid_from      date        not null,
    valid_until     date        not null,
    decision_number varchar(60),
    constraint roster_post_person foreign key (person_id) references roster_person (id),
    constraint roster_post_from unique (person_id, unit_id, post, valid_from),
    constraint roster_post_until unique (person_id, unit_id, post, valid_until),
    constraint roster_post_order check (valid_from < valid_until)
);
create index roster_post_by_unit on roster_post (unit_id, post);

create view roster_v_person as
select id as person_id, name, name_sort from roster_person;

create view roster_v_membership as
select person_id, cell_id, base_unit_id, state, valid_from, valid_until from roster_membership;

create view roster_v_post as
select person_id, unit_id, post, valid_from, valid_until from roster_post;
