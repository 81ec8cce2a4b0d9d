package vn.hoctap.reflection;

import vn.hoctap.OnPostgres;

@OnPostgres
class HandInsOnPostgresTest extends HandInsTest {}
