-- the parts of the demonstration that this database holds; empty where real people work
create table demo_part (
    name      varchar(20)                 not null primary key,
    loaded_at timestamp(6) with time zone not null
);
