package vn.hoctap.grading;

import vn.hoctap.OnPostgres;

@OnPostgres
class GradesOnPostgresTest extends GradesTest {}
