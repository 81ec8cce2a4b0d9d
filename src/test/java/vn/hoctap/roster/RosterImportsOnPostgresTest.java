package vn.hoctap.roster;

import vn.hoctap.OnPostgres;

@OnPostgres
class RosterImportsOnPostgresTest extends RosterImportsTest {}
