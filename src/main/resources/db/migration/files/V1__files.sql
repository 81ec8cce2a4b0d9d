-- a file as somebody brought it; several may have the same content
create table files_stored_file (
    id          uuid                        not null primary key,
    sha256      varchar(64)                 not null,
    name        varchar(255)                not null,
    media_type  varchar(100)                not null,
    size_bytes  bigint                      not null,
    uploaded_by uuid,
    uploaded_at timestamp(6) with time zone not null,
    purpose     varchar(40)                 not null
);
create index files_stored_file_by_content on files_stored_file (sha256);

-- the queue of readings and their results
create table files_extraction (
    file_id     uuid                        not null primary key references files_stored_file (id),
    state       varchar(20)                 not null,
    attempts    int                         not null,
    queued_at   timestamp(6) with time zone not null,
    started_at  timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    refusal     varchar(40),
    details     varchar(500),
    kind        varchar(10),
    content     text,
    words       int,
    pages       int
);
create index files_extraction_by_state on files_extraction (state, queued_at);

create table files_extraction_note (
    file_id uuid         not null references files_extraction (file_id),
    kind    varchar(40)  not null,
    seen    int          not null,
    details varchar(500) not null,
    primary key (file_id, kind)
);
