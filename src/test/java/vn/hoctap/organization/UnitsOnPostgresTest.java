package vn.hoctap.organization;

import vn.hoctap.OnPostgres;

@OnPostgres
class UnitsOnPostgresTest extends UnitsTest {}
