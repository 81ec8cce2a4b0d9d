package vn.hoctap.quiz;

import vn.hoctap.OnH2;

@OnH2
class AttemptsOnH2Test extends AttemptsTest {}
