package vn.hoctap.originality;

import vn.hoctap.OnPostgres;

@OnPostgres
class CasesOnPostgresTest extends CasesTest {}
