package vn.hoctap.grading;

import vn.hoctap.OnPostgres;

@OnPostgres
class GivingOnPostgresTest extends GivingTest {}
