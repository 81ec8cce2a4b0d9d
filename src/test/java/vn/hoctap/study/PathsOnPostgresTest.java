package vn.hoctap.study;

import vn.hoctap.OnPostgres;

@OnPostgres
class PathsOnPostgresTest extends PathsTest {}
