create table live_recording (
    recording_id uuid                        not null primary key,
    plan_id      uuid                        not null,
    title        varchar(300)                not null,
    speaker      varchar(300)                not null,
    video_id     uuid                        not null,
    captions     text                        not null,
    chapters     varchar(8000)               not null,
    duration_ms  bigint                      not null,
    demand       int                         not null,
    added_at     timestamp(6) with time zone not null
);
create index live_recording_by_plan on live_recording (plan_id);

-- One opening of the player; what it credits is bounded by its own wall clock.
-- sequences: numbers of the messages already counted, as ranges
create table live_viewing (
    viewing_id   uuid                        not null primary key,
    recording_id uuid                        not null references live_recording,
    person_id    uuid                        not null,
    base_unit_id uuid                        not null,
    opened_at    timestamp(6) with time zone not null,
    closed_at    timestamp(6) with time zone,
    claimed_ms   bigint                      not null,
    sequences    varchar(8000)               not null
);
create index live_viewing_by_person on live_viewing (person_id, closed_at);

-- What somebody has really watched: disjoint ranges in milliseconds, FROM-UNTIL separated by commas
create table live_watched (
    recording_id uuid                        not null references live_recording,
    person_id    uuid                        not null,
    base_unit_id uuid                        not null,
    cell_id      uuid                        not null,
    counted_on   date                        not null,
    ranges       text                        not null,
    watched_ms   bigint                      not null,
    position_ms  bigint                      not null,
    changed_at   timestamp(6) with time zone not null,
    done_at      timestamp(6) with time zone,
    primary key (recording_id, person_id)
);
