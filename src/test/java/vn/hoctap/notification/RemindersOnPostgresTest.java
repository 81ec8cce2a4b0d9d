package vn.hoctap.notification;

import vn.hoctap.OnPostgres;

@OnPostgres
class RemindersOnPostgresTest extends RemindersTest {}
