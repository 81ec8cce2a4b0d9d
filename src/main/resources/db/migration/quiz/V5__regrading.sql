-- what the question counts in its attempt: 1 as a rule, 0 when it was voided
alter table quiz_mark add column weight double precision default 1 not null;

-- how a question is marked in a quiz since it was regraded; version null for the key as asked
create table quiz_ruling (
    quiz_id uuid             not null references quiz_quiz,
    item_id uuid             not null,
    weight  double precision not null,
    version int,
    primary key (quiz_id, item_id)
);

-- a preview until it is applied, history afterwards
create table quiz_regrade (
    regrade_id uuid                        not null primary key,
    quiz_id    uuid                        not null references quiz_quiz,
    item_id    uuid                        not null,
    weight     double precision            not null,
    version    int,
    made_by    uuid                        not null,
    made_at    timestamp(6) with time zone not null,
    reason     varchar(500),
    applied_at timestamp(6) with time zone
);
create index quiz_regrade_by_quiz on quiz_regrade (quiz_id, applied_at);

-- the result of an attempt before and after
create table quiz_regrade_change (
    regrade_id      uuid             not null references quiz_regrade,
    attempt_id      uuid             not null references quiz_attempt,
    person_id       uuid             not null,
    credit_before   double precision,
    credit_after    double precision,
    points_before   double precision not null,
    possible_before double precision not null,
    points_after    double precision not null,
    possible_after  double precision not null,
    passed_before   boolean          not null,
    passed_after    boolean          not null,
    primary key (regrade_id, attempt_id)
);
