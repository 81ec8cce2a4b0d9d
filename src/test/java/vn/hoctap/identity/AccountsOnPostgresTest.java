package vn.hoctap.identity;

import vn.hoctap.OnPostgres;

@OnPostgres
class AccountsOnPostgresTest extends AccountsTest {}
