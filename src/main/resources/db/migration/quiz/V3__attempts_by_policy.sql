alter table quiz_quiz add column pause_seconds int default 0 not null;
alter table quiz_quiz add column counts varchar(10) default 'BEST' not null;
alter table quiz_quiz add column may_improve boolean default false not null;
alter table quiz_quiz add column opens_at timestamp(6) with time zone;
alter table quiz_quiz add column late_until timestamp(6) with time zone;
alter table quiz_quiz add column pages varchar(10) default 'ONE' not null;

-- revision: counts the answers stored, so that a page notices those of another one
alter table quiz_attempt add column revision bigint default 0 not null;
alter table quiz_attempt add column late boolean default false not null;
create index quiz_attempt_by_quiz on quiz_attempt (quiz_id, state, base_unit_id);

-- more time for one person or for everybody of one unit
create table quiz_extra (
    extra_id  uuid                        not null primary key,
    quiz_id   uuid                        not null references quiz_quiz,
    person_id uuid,
    unit_id   uuid,
    seconds   int                         not null,
    closes_at timestamp(6) with time zone,
    reason    varchar(500)                not null,
    given_by  uuid                        not null,
    given_at  timestamp(6) with time zone not null
);
create index quiz_extra_by_quiz on quiz_extra (quiz_id, given_at);
