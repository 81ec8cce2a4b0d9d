package vn.hoctap.quiz;

import vn.hoctap.OnPostgres;

@OnPostgres
class AttemptWindowsOnPostgresTest extends AttemptWindowsTest {}
