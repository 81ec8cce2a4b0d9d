-- steps of those who have no duty to study now: put aside as they are, and put back when the duty begins again
create table study_step_excused (
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
create index study_step_excused_by_person on study_step_excused (person_id);
