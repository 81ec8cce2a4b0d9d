-- comments on places of a text: from one code point of the checked text to before another
create table grading_remark (
    id        uuid                        not null primary key,
    grade_id  uuid                        not null references grading_grade,
    starts_at int                         not null,
    ends_at   int                         not null,
    words     text                        not null,
    made_at   timestamp(6) with time zone not null
);
create index grading_remark_by_grade on grading_remark (grade_id, starts_at);
