-- what goes by e-mail too, where mail is set up and the person has an address
create table notification_mail (
    notice_id uuid                        not null primary key references notification_notice,
    address   varchar(200)                not null,
    language  varchar(5)                  not null,
    state     varchar(10)                 not null,
    attempts  int                         not null,
    next_at   timestamp(6) with time zone not null,
    sent_at   timestamp(6) with time zone,
    trouble   varchar(100)
);
create index notification_mail_waiting on notification_mail (state, next_at);
create index notification_by_time on notification_notice (at, id);
