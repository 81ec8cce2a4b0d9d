-- by which shares texts are judged: one row for the root of the tree, and one for each exception
create table originality_policy (
    unit_id        uuid                        not null primary key,
    near_duplicate double precision            not null,
    partial_reuse  double precision            not null,
    fewest_words   int                         not null,
    reason         varchar(500)                not null,
    changed_at     timestamp(6) with time zone not null
);

-- what the board has compared beyond each unit; one row
create table originality_reach (
    position     int     not null primary key,
    across_units boolean not null,
    across_years boolean not null
);

-- what a changed policy has to be applied to: one row per unit and plan, done ones until the next change
create table originality_rejudging (
    plan_id      uuid                        not null,
    base_unit_id uuid                        not null,
    asked_at     timestamp(6) with time zone not null,
    done_at      timestamp(6) with time zone,
    primary key (plan_id, base_unit_id)
);

-- the plan of the text handed in earlier, where it is of an earlier year; null within one plan
alter table originality_across add column earlier_plan_id uuid;

alter table originality_case add column minutes_name varchar(300);
