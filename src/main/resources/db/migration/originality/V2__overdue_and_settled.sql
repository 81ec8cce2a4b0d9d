-- the last day of the step for which the board was told that it passed
alter table originality_case add column overdue_told date;

-- passages of cases that were found to be no duplicates: not raised again between their authors
create table originality_settled_passage (
    case_id      uuid not null references originality_case,
    position     int  not null,
    plan_id      uuid not null,
    base_unit_id uuid not null,
    text         text not null,
    primary key (case_id, position)
);
create index originality_settled_by_unit on originality_settled_passage (plan_id, base_unit_id);
