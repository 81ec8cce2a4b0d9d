-- Every acknowledged write by the key its page gave it, with the reply a second delivery gets
create table pieces_piece (
    piece_id    uuid                        not null primary key,
    kind        varchar(40)                 not null,
    account_id  uuid                        not null,
    page_id     uuid                        not null,
    target_id   uuid                        not null,
    slot        varchar(80),
    sequence_no bigint                      not null,
    received_at timestamp(6) with time zone not null,
    reply       varchar(4000)
);
-- finds what a page sent later for the same slot
create index pieces_piece_by_slot on pieces_piece (target_id, page_id, slot, sequence_no);
