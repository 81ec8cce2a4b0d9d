package vn.hoctap.files;

import vn.hoctap.OnPostgres;

@OnPostgres
class ExtractionsOnPostgresTest extends ExtractionsTest {}
