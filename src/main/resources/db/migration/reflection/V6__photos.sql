-- pages of a text written by hand, on their way into one file; kept apart for each who brings them
create table reflection_photo (
    id            uuid                        not null primary key,
    reflection_id uuid                        not null references reflection,
    brought_by    uuid                        not null,
    place         int                         not null,
    file_id       uuid                        not null,
    taken         varchar(19)                 not null,
    brought_at    timestamp(6) with time zone not null
);
create index reflection_photo_by_reflection on reflection_photo (reflection_id, brought_by, place);

-- how many photos a file was made of; 0 for a file that is read
alter table reflection_draft add column photos int default 0 not null;

