package vn.hoctap.quiz;

import vn.hoctap.OnPostgres;

@OnPostgres
class RegradesOnPostgresTest extends RegradesTest {}
