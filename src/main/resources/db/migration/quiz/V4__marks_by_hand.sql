-- AT_ONCE: as soon as its taker has nothing left to gain; AFTER_WINDOW: when nobody can take it any more
alter table quiz_quiz add column shown_when varchar(20) default 'AT_ONCE' not null;

-- in whose bank a picture was kept; null in that of the whole
alter table quiz_picture add column unit_id uuid;

-- possible: the most points of the attempt; waiting: questions that somebody has still to mark
alter table quiz_attempt add column possible double precision default 0 not null;
alter table quiz_attempt add column waiting int default 0 not null;
update quiz_attempt set possible = length(paper) - length(replace(paper, ',', '')) + 1;
create index quiz_attempt_waiting on quiz_attempt (waiting, finished_at);
