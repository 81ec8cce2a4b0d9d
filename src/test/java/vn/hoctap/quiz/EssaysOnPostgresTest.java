package vn.hoctap.quiz;

import vn.hoctap.OnPostgres;

@OnPostgres
class EssaysOnPostgresTest extends EssaysTest {}
