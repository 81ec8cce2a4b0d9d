package vn.hoctap.notification;

import vn.hoctap.OnPostgres;

@OnPostgres
class LettersOnPostgresTest extends LettersTest {}
