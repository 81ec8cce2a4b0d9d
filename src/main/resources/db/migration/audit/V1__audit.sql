-- append-only; the chain is over ids, never over names or texts, so that erasure does not break it
create table audit_entry (
    id         uuid                        not null primary key,
    at         timestamp(6) with time zone not null,
    account_id uuid,
    person_id  uuid,
    operation  varchar(100)                not null,
    reads_text boolean                     not null,
    object_id  uuid,
    address    varchar(60),
    seal_no    bigint unique,
    seal       varchar(64)
);
create index audit_entry_by_object on audit_entry (object_id, at);
create index audit_entry_by_at on audit_entry (at);
