package vn.hoctap.quiz;

import vn.hoctap.OnPostgres;

@OnPostgres
class AttemptsOnPostgresTest extends AttemptsTest {}
