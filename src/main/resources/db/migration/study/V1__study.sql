create table study_plan (
    id           uuid                        not null primary key,
    document_id  uuid                        not null,
    title        varchar(300)                not null,
    outline      text                        not null,
    least_words  int                         not null,
    most_words   int                         not null,
    whole        boolean                     not null,
    drafted_at   timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone,
    counted_on   date,
    version      int                         not null
);
create index study_plan_by_document on study_plan (document_id);

create table study_plan_step (
    plan_id  uuid        not null references study_plan on delete cascade,
    step     varchar(10) not null,
    position int         not null,
    due_on   date        not null,
    primary key (plan_id, step)
);

create table study_plan_unit (
    plan_id      uuid not null references study_plan on delete cascade,
    base_unit_id uuid not null,
    primary key (plan_id, base_unit_id)
);

create table study_plan_post (
    plan_id uuid        not null references study_plan on delete cascade,
    post    varchar(30) not null,
    primary key (plan_id, post)
);

-- frozen when the plan is published
create table study_key_official (
    plan_id   uuid not null references study_plan on delete cascade,
    person_id uuid not null,
    primary key (plan_id, person_id)
);

-- person x plan x step; units as of the day it was counted; due_on with extensions
create table study_step (
    plan_id      uuid        not null references study_plan on delete cascade,
    person_id    uuid        not null,
    step         varchar(10) not null,
    position     int         not null,
    base_unit_id uuid        not null,
    cell_id      uuid        not null,
    state        varchar(10) not null,
    due_on       date        not null,
    begun_at     timestamp(6) with time zone,
    done_at      timestamp(6) with time zone,
    primary key (plan_id, person_id, step)
);
create index study_step_by_person on study_step (person_id);
create index study_step_by_unit on study_step (plan_id, base_unit_id, step, state);

create table study_extension (
    id         uuid                        not null primary key,
    plan_id    uuid                        not null references study_plan on delete cascade,
    person_id  uuid                        not null,
    step       varchar(10)                 not null,
    until      date                        not null,
    reason     varchar(500)                not null,
    granted_at timestamp(6) with time zone not null
);
create index study_extension_by_person on study_extension (plan_id, person_id);

create view study_v_plan as
select id as plan_id, document_id, title, published_at from study_plan;

-- state as told, without what the calendar adds: OVERDUE is due_on before today and state not DONE
create view study_v_step as
select plan_id, person_id, base_unit_id, cell_id, step, state, due_on, done_at from study_step;
