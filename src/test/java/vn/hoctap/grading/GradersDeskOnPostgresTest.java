package vn.hoctap.grading;

import vn.hoctap.OnPostgres;

@OnPostgres
class GradersDeskOnPostgresTest extends GradersDeskTest {}
