package vn.hoctap.rights;

import vn.hoctap.OnPostgres;

@OnPostgres
class ForgedAnswersOnPostgresTest extends ForgedAnswersTest {}
