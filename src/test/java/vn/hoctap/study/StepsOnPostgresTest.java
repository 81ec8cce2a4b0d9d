package vn.hoctap.study;

import vn.hoctap.OnPostgres;

@OnPostgres
class StepsOnPostgresTest extends StepsTest {}
