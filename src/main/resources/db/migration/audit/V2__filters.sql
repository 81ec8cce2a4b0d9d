-- the list is filtered by who acted and by what was done, newest first
create index audit_entry_by_account on audit_entry (account_id, at);
create index audit_entry_by_operation on audit_entry (operation, at);
