-- one row per unit and plan; locked while the scope is judged, so that two arrivals queue
create table originality_scope (
    plan_id      uuid not null,
    base_unit_id uuid not null,
    judged_at    timestamp(6) with time zone,
    primary key (plan_id, base_unit_id)
);

-- the newest judgement of each reflection that stands
create table originality_judgement (
    reflection_id uuid                        not null primary key,
    text_version  int                         not null,
    plan_id       uuid                        not null,
    base_unit_id  uuid                        not null,
    status        varchar(20)                 not null,
    words         int                         not null,
    own_words     int                         not null,
    from_sources  double precision            not null,
    details       text                        not null,
    judged_at     timestamp(6) with time zone not null
);
create index originality_judgement_by_scope on originality_judgement (plan_id, base_unit_id);

create table originality_pair (
    a_id         uuid             not null,
    a_version    int              not null,
    b_id         uuid             not null,
    b_version    int              not null,
    plan_id      uuid             not null,
    base_unit_id uuid             not null,
    verdict      varchar(20)      not null,
    score        double precision not null,
    share_of_a   double precision not null,
    share_of_b   double precision not null,
    details      text             not null,
    primary key (a_id, b_id)
);
create index originality_pair_by_scope on originality_pair (plan_id, base_unit_id);
create index originality_pair_by_b on originality_pair (b_id);

-- texts of different units that share their wording: for the board's list only
create table originality_across (
    a_id        uuid                        not null,
    a_version   int                         not null,
    a_unit_id   uuid                        not null,
    b_id        uuid                        not null,
    b_version   int                         not null,
    b_unit_id   uuid                        not null,
    plan_id     uuid                        not null,
    verdict     varchar(20)                 not null,
    score       double precision            not null,
    share_of_a  double precision            not null,
    share_of_b  double precision            not null,
    details     text                        not null,
    found_at    timestamp(6) with time zone not null,
    primary key (a_id, b_id)
);
create index originality_across_by_score on originality_across (plan_id, score);

-- two units may open a case in the same moment: nobody waits and no number is given twice
create sequence originality_case_number;

create table originality_case (
    id           uuid                        not null primary key,
    number       int                         not null unique,
    plan_id      uuid                        not null,
    base_unit_id uuid                        not null,
    state        varchar(20)                 not null,
    opened_at    timestamp(6) with time zone not null,
    due_on       date                        not null,
    closed_at    timestamp(6) with time zone,
    met_on       date,
    minutes      text,
    minutes_file uuid,
    version      int                         not null
);
create index originality_case_by_unit on originality_case (base_unit_id, state);
create index originality_case_by_plan on originality_case (plan_id, base_unit_id);

-- text_version: the newest that was judged; rewrite_of: the version the rewrite was asked for
create table originality_member (
    case_id       uuid                        not null references originality_case,
    reflection_id uuid                        not null,
    person_id     uuid                        not null,
    key_official  boolean                     not null,
    text_version  int                         not null,
    words         int                         not null,
    handed_in_at  timestamp(6) with time zone not null,
    withdrawn     boolean                     not null,
    joined_at     timestamp(6) with time zone not null,
    explanation   text,
    explained_at  timestamp(6) with time zone,
    rewrite_due   date,
    rewrite_note  text,
    rewrite_of    int,
    rewritten     int,
    primary key (case_id, reflection_id)
);
create index originality_member_by_reflection on originality_member (reflection_id);
create index originality_member_by_person on originality_member (person_id);

-- the judgement a case rests on; frozen by the decision
create table originality_case_pair (
    case_id    uuid             not null references originality_case,
    a_id       uuid             not null,
    a_version  int              not null,
    b_id       uuid             not null,
    b_version  int              not null,
    verdict    varchar(20)      not null,
    score      double precision not null,
    share_of_a double precision not null,
    share_of_b double precision not null,
    details    text             not null,
    primary key (case_id, a_id, a_version, b_id, b_version)
);
create index originality_case_pair_by_texts on originality_case_pair (a_id, a_version, b_id, b_version);

-- what was known of each text of a case, as the case showed it
create table originality_case_text (
    case_id       uuid not null references originality_case,
    reflection_id uuid not null,
    text_version  int  not null,
    details       text not null,
    primary key (case_id, reflection_id, text_version)
);

create table originality_history (
    case_id   uuid                        not null references originality_case,
    position  int                         not null,
    at        timestamp(6) with time zone not null,
    person_id uuid,
    kind      varchar(30)                 not null,
    note      text,
    primary key (case_id, position)
);

create view originality_v_case as
    select id as case_id, number, plan_id, base_unit_id, state, opened_at, due_on, closed_at
      from originality_case;

create view originality_v_judgement as
    select reflection_id, text_version, status, own_words, from_sources from originality_judgement;

create view originality_v_member as
    select case_id, reflection_id, person_id from originality_member;
