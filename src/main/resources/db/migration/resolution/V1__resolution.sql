create table resolution_document (
    id            uuid                        not null primary key,
    kind          varchar(20)                 not null,
    number        varchar(60)                 not null,
    issuer        varchar(300)                not null,
    issued_on     date                        not null,
    title         varchar(500)                not null,
    registered_at timestamp(6) with time zone not null,
    version       int                         not null,
    unique (number, issuer)
);

-- the text of a document is the sum of its sections; level 0 stands before the first heading
create table resolution_section (
    document_id uuid         not null references resolution_document on delete cascade,
    position    int          not null,
    level       int          not null,
    heading     varchar(500) not null,
    text        text         not null,
    primary key (document_id, position)
);

create table resolution_material (
    id          uuid                        not null primary key,
    document_id uuid                        not null references resolution_document on delete cascade,
    position    int                         not null,
    kind        varchar(20)                 not null,
    title       varchar(300)                not null,
    obligatory  boolean                     not null,
    file_id     uuid,
    file_name   varchar(300),
    size_bytes  bigint                      not null,
    text        text                        not null,
    added_at    timestamp(6) with time zone not null
);
create index resolution_material_by_document on resolution_material (document_id, position);

create table resolution_opening (
    material_id uuid                        not null references resolution_material on delete cascade,
    person_id   uuid                        not null,
    opened_at   timestamp(6) with time zone not null,
    primary key (material_id, person_id)
);
create index resolution_opening_by_person on resolution_opening (person_id);

create view resolution_v_document as
select id as document_id, kind, number, issuer, issued_on, title from resolution_document;
