-- typed texts whose place another took, kept from time to time; a few dozen for each reflection
create table reflection_draft_version (
    reflection_id uuid                        not null references reflection,
    number        int                         not null,
    text          text                        not null,
    words         int                         not null,
    saved_at      timestamp(6) with time zone not null,
    primary key (reflection_id, number)
);
