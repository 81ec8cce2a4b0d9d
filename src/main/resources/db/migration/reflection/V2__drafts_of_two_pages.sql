-- how often the typed text was stored, and by which page last: a page that builds on an older state
-- than this shows itself when it stores
create table reflection_draft_state (
    reflection_id uuid not null primary key references reflection,
    revision      int  not null,
    writer        uuid not null
);

-- the text of another page whose place was taken; one for each page
create table reflection_other_draft (
    reflection_id uuid                        not null references reflection,
    writer        uuid                        not null,
    text          text                        not null,
    saved_at      timestamp(6) with time zone not null,
    primary key (reflection_id, writer)
);
