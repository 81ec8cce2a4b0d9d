package vn.hoctap.identity;

import vn.hoctap.OnPostgres;

@OnPostgres
class AccountRegisterOnPostgresTest extends AccountRegisterTest {}
