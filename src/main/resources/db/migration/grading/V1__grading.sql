-- one per version of a reflection; superseded when another version takes its place
create table grading_grade (
    id            uuid        not null primary key,
    number        bigint      not null,
    reflection_id uuid        not null,
    version       int         not null,
    plan_id       uuid        not null,
    author_id     uuid        not null,
    base_unit_id  uuid        not null,
    key_official  boolean     not null,
    grader_id     uuid,
    state         varchar(20) not null,
    comment       text        not null,
    total         decimal(5, 2),
    saved_at      timestamp(6) with time zone,
    published_at  timestamp(6) with time zone,
    unique (reflection_id, version)
);
create index grading_grade_by_grader on grading_grade (grader_id, state);
create index grading_grade_by_scope on grading_grade (plan_id, base_unit_id, state);
create index grading_grade_by_author on grading_grade (author_id, plan_id);
create sequence grading_number;

create table grading_mark (
    grade_id  uuid          not null references grading_grade,
    criterion varchar(30)   not null,
    points    decimal(5, 2) not null,
    primary key (grade_id, criterion)
);

create table grading_taken_back (
    id       uuid         not null primary key,
    grade_id uuid         not null references grading_grade,
    reason   varchar(500) not null,
    taken_at timestamp(6) with time zone not null
);
create index grading_taken_back_by_grade on grading_taken_back (grade_id);

-- promised to other modules: results that are published, and what still waits
create view grading_v_grade as
    select id as grade_id, reflection_id, version, plan_id, author_id as person_id, base_unit_id,
           key_official, grader_id, state, total, published_at
      from grading_grade;
