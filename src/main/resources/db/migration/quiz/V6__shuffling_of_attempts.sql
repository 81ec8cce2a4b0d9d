-- an attempt under way keeps the order in which its options are shown, whatever is decided since
alter table quiz_attempt add column shuffled boolean default true not null;
update quiz_attempt set shuffled = (select q.shuffled from quiz_quiz q where q.quiz_id = quiz_attempt.quiz_id);
