create table identity_account (
    id            uuid         not null primary key,
    person_id     uuid         unique,
    username      varchar(100) not null unique,
    email         varchar(200) unique,
    display_name  varchar(200) not null,
    password      varchar(200),
    code_hash     varchar(64),
    code_until    timestamp(6) with time zone,
    locked        boolean      not null,
    language      varchar(5),
    version       int          not null
);

create table identity_grant (
    id           uuid        not null primary key,
    account_id   uuid        not null references identity_account,
    role         varchar(20) not null,
    unit_id      uuid        not null,
    valid_from   date        not null,
    valid_until  date        not null,
    delegated_by uuid,
    constraint identity_grant_once unique (account_id, role, unit_id, valid_from)
);
create index identity_grant_by_unit on identity_grant (unit_id, role);

-- what was typed is kept as a hash only: it may be a password in the wrong field
create table identity_failure (
    name_hash varchar(64)                 not null primary key,
    failures  int                         not null,
    last_at   timestamp(6) with time zone not null
);

create view identity_v_account as
    select id as account_id, person_id, display_name from identity_account;

create view identity_v_grant as
    select g.account_id, a.person_id, g.role, g.unit_id, g.valid_from, g.valid_until
      from identity_grant g
      join identity_account a on a.id = g.account_id;
