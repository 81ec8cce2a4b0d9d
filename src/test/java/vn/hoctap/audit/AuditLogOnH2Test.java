package vn.hoctap.audit;

import vn.hoctap.OnH2;

@OnH2
class AuditLogOnH2Test extends AuditLogTest {}
