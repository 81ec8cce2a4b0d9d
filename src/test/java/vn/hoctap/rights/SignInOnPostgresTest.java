package vn.hoctap.rights;

import vn.hoctap.OnPostgres;

@OnPostgres
class SignInOnPostgresTest extends SignInTest {}
