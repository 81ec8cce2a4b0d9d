-- told holds what it is about: the same event tells somebody once, however often it is heard
create table notification_notice (
    id        uuid                        not null primary key,
    person_id uuid                        not null,
    kind      varchar(30)                 not null,
    plan_id   uuid                        not null,
    object_id uuid                        not null,
    due_on    date,
    told      varchar(100)                not null,
    at        timestamp(6) with time zone not null,
    read_at   timestamp(6) with time zone,
    constraint notification_once unique (person_id, told)
);
create index notification_by_person on notification_notice (person_id, at);
create index notification_unread on notification_notice (person_id, read_at);
