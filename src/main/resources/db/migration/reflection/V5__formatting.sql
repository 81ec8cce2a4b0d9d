-- how the lines of a typed text are set, beside the text; empty for plain paragraphs
alter table reflection_draft add column formatting text default '' not null;
alter table reflection_other_draft add column formatting text default '' not null;
alter table reflection_draft_version add column formatting text default '' not null;
alter table reflection_version add column formatting text default '' not null;
