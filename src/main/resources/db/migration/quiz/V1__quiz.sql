-- A question is never changed: a new wording is a new version, and attempts keep the one they got
create table quiz_item (
    item_id     uuid                        not null,
    version     int                         not null,
    kind        varchar(20)                 not null,
    stem        varchar(2000)               not null,
    body        text                        not null,
    explanation varchar(2000)               not null,
    section     varchar(40)                 not null,
    unit_id     uuid,
    written_at  timestamp(6) with time zone not null,
    primary key (item_id, version)
);

create table quiz_quiz (
    quiz_id            uuid                        not null primary key,
    plan_id            uuid                        not null unique,
    title              varchar(300)                not null,
    attempts           int                         not null,
    time_limit_seconds int,
    pass_percent       int                         not null,
    result_shows       varchar(20)                 not null,
    drawn              int                         not null,
    shuffled           boolean                     not null,
    closes_at          timestamp(6) with time zone,
    changed_at         timestamp(6) with time zone not null
);

create table quiz_list (
    quiz_id  uuid not null references quiz_quiz,
    position int  not null,
    item_id  uuid not null,
    version  int  not null,
    primary key (quiz_id, position)
);

-- paper: the questions of this attempt in their order, ITEM:VERSION separated by commas
create table quiz_attempt (
    attempt_id   uuid                        not null primary key,
    quiz_id      uuid                        not null references quiz_quiz,
    plan_id      uuid                        not null,
    person_id    uuid                        not null,
    base_unit_id uuid                        not null,
    cell_id      uuid                        not null,
    counted_on   date                        not null,
    attempt_no   int                         not null,
    seed         bigint                      not null,
    paper        text                        not null,
    started_at   timestamp(6) with time zone not null,
    ends_at      timestamp(6) with time zone,
    place        int                         not null,
    state        varchar(20)                 not null,
    finished_at  timestamp(6) with time zone,
    points       double precision,
    unique (person_id, quiz_id, attempt_no)
);
create index quiz_attempt_by_state on quiz_attempt (state, ends_at);

create table quiz_answer (
    attempt_id  uuid                        not null references quiz_attempt,
    position    int                         not null,
    given       varchar(4000)               not null,
    marked      boolean                     not null,
    answered_at timestamp(6) with time zone not null,
    primary key (attempt_id, position)
);
