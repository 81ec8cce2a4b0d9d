alter table quiz_item add column difficulty varchar(10) default 'MEDIUM' not null;
alter table quiz_item add column written_by uuid;
alter table quiz_answer alter column given set data type text;

-- the head of a question of the bank: what it is found by, and its newest version
create table quiz_question (
    item_id     uuid                        not null primary key,
    version     int                         not null,
    kind        varchar(20)                 not null,
    difficulty  varchar(10)                 not null,
    section     varchar(40)                 not null,
    document_id uuid,
    -- null in the bank of the whole
    unit_id     uuid,
    stem        varchar(2000)               not null,
    search_key  varchar(6000)               not null,
    changed_at  timestamp(6) with time zone not null,
    retired_at  timestamp(6) with time zone
);
create index quiz_question_by_unit on quiz_question (unit_id, changed_at);
create index quiz_question_by_section on quiz_question (document_id, section);

insert into quiz_question (item_id, version, kind, difficulty, section, unit_id, stem, search_key,
       changed_at)
select i.item_id, i.version, i.kind, 'MEDIUM', i.section, i.unit_id, i.stem,
       ' ' || lower(i.stem) || ' | ' || translate(lower(i.stem),
           'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
           'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy'),
       i.written_at
  from quiz_item i
 where i.version = (select max(v.version) from quiz_item v where v.item_id = i.item_id);

create table quiz_picture (
    picture_id uuid                        not null primary key,
    file_id    uuid                        not null,
    media_type varchar(40)                 not null,
    width      int                         not null,
    height     int                         not null,
    kept_at    timestamp(6) with time zone not null
);

-- so many questions of a section and a difficulty, out of the quiz's list; empty for any
create table quiz_draw (
    quiz_id    uuid        not null references quiz_quiz,
    position   int         not null,
    section    varchar(40) not null,
    difficulty varchar(10) not null,
    questions  int         not null,
    primary key (quiz_id, position)
);

-- what each question of a finished attempt earned; credit is null as long as somebody has to mark it
create table quiz_mark (
    attempt_id uuid    not null references quiz_attempt,
    position   int     not null,
    item_id    uuid    not null,
    version    int     not null,
    answered   boolean not null,
    credit     double precision,
    marked_by  uuid,
    marked_at  timestamp(6) with time zone,
    remark     varchar(2000),
    primary key (attempt_id, position)
);
create index quiz_mark_by_item on quiz_mark (item_id);
