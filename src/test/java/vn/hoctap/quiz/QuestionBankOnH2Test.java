package vn.hoctap.quiz;

import vn.hoctap.OnH2;

@OnH2
class QuestionBankOnH2Test extends QuestionBankTest {}
