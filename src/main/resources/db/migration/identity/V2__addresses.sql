-- promised to other modules: where somebody can be written to, and in which language
create view identity_v_address as
    select person_id, email, coalesce(language, 'vi') as language
      from identity_account
     where person_id is not null and email is not null and not locked;
