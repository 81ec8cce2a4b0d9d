-- when an author had his draft compared; what came of it is told to him and kept nowhere
create table reflection_self_check (
    id            uuid                        not null primary key,
    reflection_id uuid                        not null references reflection,
    checked_at    timestamp(6) with time zone not null
);
create index reflection_self_check_by_reflection on reflection_self_check (reflection_id, checked_at);
