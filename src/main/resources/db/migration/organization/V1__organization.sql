-- Valid time only, dates of Asia/Ho_Chi_Minh, half-open, open end 9999-12-31.

-- one row, locked by every act, so that acts are written one after the other
create table organization_lock (
    id int not null primary key
);
insert into organization_lock (id) values (1);

create table organization_unit (
    id uuid not null primary key
);

create table organization_act (
    id              uuid         not null primary key,
    kind            varchar(20)  not null,
    decision_number varchar(60)  not null,
    issuer          varchar(200) not null,
    decided_on      date         not null,
    effective_on    date         not null,
    file_id         varchar(64),
    state           varchar(20)  not null,
    undone_by       uuid,
    recorded_at     timestamp(6) with time zone not null,
    version         int          not null,
    constraint organization_act_undone_by foreign key (undone_by) references organization_act (id)
);

create table organization_period (
    id            uuid         not null primary key,
    unit_id       uuid         not null,
    valid_from    date         not null,
    valid_until   date         not null,
    name          varchar(200) not null,
    name_sort     varchar(900) not null,
    short_name    varchar(80)  not null,
    symbol        varchar(40),
    kind          varchar(20)  not null,
    sector        varchar(30),
    area          varchar(80),
    parent_id     uuid,
    base_unit_id  uuid,
    opened_by_act uuid         not null,
    closed_by_act uuid,
    constraint organization_period_unit foreign key (unit_id) references organization_unit (id),
    constraint organization_period_parent foreign key (parent_id) references organization_unit (id),
    constraint organization_period_base foreign key (base_unit_id) references organization_unit (id),
    constraint organization_period_opened foreign key (opened_by_act) references organization_act (id),
    constraint organization_period_closed foreign key (closed_by_act) references organization_act (id),
    constraint organization_period_from unique (unit_id, valid_from),
    constraint organization_period_until unique (unit_id, valid_until),
    constraint organization_period_order check (valid_from < valid_until)
);
create index organization_period_by_parent on organization_period (parent_id);
create index organization_period_by_base on organization_period (base_unit_id);

create table organization_lineage (
    act_id       uuid not null,
    from_unit_id uuid not null,
    to_unit_id   uuid not null,
    constraint organization_lineage_pk primary key (act_id, from_unit_id, to_unit_id),
    constraint organization_lineage_act foreign key (act_id) references organization_act (id),
    constraint organization_lineage_from foreign key (from_unit_id) references organization_unit (id),
    constraint organization_lineage_to foreign key (to_unit_id) references organization_unit (id)
);

create view organization_v_unit as
select unit_id, valid_from, valid_until, name, short_name, kind, sector, parent_id, base_unit_id,
       name_sort
  from organization_period;
