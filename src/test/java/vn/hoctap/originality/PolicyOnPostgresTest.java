package vn.hoctap.originality;

import vn.hoctap.OnPostgres;

@OnPostgres
class PolicyOnPostgresTest extends PolicyTest {}
