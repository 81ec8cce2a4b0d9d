package vn.hoctap.audit;

import vn.hoctap.OnPostgres;

@OnPostgres
class AuditLogOnPostgresTest extends AuditLogTest {}
