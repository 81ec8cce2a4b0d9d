package vn.hoctap.rights;

import vn.hoctap.OnPostgres;

@OnPostgres
class PolicyTableOnPostgresTest extends PolicyTableTest {}
