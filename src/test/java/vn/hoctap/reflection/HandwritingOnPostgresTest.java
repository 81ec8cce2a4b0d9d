package vn.hoctap.reflection;

import vn.hoctap.OnPostgres;

@OnPostgres
class HandwritingOnPostgresTest extends HandwritingTest {}
