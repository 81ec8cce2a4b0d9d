-- one per person and plan, from the first draft on; what stands is the version of that number
create table reflection (
    id           uuid        not null primary key,
    plan_id      uuid        not null,
    person_id    uuid        not null,
    state        varchar(20) not null,
    standing     int,
    base_unit_id uuid,
    key_official boolean     not null,
    first_at     timestamp(6) with time zone,
    unique (plan_id, person_id)
);
create index reflection_by_scope on reflection (plan_id, base_unit_id);
create index reflection_by_person on reflection (person_id);

-- what was handed in, never changed afterwards; a second delivery of one draft finds its version
create table reflection_version (
    reflection_id uuid         not null references reflection,
    number        int          not null,
    draft_id      uuid         not null,
    receipt       varchar(30)  not null unique,
    submitted_at  timestamp(6) with time zone not null,
    base_unit_id  uuid         not null,
    key_official  boolean      not null,
    file_id       uuid,
    file_name     varchar(255),
    sha256        char(64)     not null,
    bytes         bigint       not null,
    text          text         not null,
    words         int          not null,
    notes         text         not null,
    primary key (reflection_id, number),
    unique (reflection_id, draft_id)
);
create sequence reflection_receipt;

-- what is not handed in yet: a file, a text typed in the browser, or both
create table reflection_draft (
    id            uuid        not null primary key,
    reflection_id uuid        not null references reflection,
    kind          varchar(10) not null,
    file_id       uuid,
    file_name     varchar(255),
    text          text,
    saved_at      timestamp(6) with time zone not null,
    unique (reflection_id, kind)
);

create table reflection_rewrite (
    id            uuid not null primary key,
    reflection_id uuid not null references reflection,
    version       int  not null,
    due_on        date not null,
    note          text not null,
    asked_at      timestamp(6) with time zone not null,
    answered_by   int
);
create index reflection_rewrite_by_reflection on reflection_rewrite (reflection_id);

-- promised to other modules: the versions that stand
create view reflection_v_reflection as
    select r.id as reflection_id, r.plan_id, r.person_id, r.base_unit_id, r.key_official,
           v.number as version, r.state, v.submitted_at, v.words, r.first_at
      from reflection r
      join reflection_version v on v.reflection_id = r.id and v.number = r.standing;
