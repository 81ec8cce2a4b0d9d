package vn.hoctap.roster;

import vn.hoctap.OnPostgres;

@OnPostgres
class PersonsOnPostgresTest extends PersonsTest {}
