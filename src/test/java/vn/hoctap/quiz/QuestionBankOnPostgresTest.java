package vn.hoctap.quiz;

import vn.hoctap.OnPostgres;

@OnPostgres
class QuestionBankOnPostgresTest extends QuestionBankTest {}
