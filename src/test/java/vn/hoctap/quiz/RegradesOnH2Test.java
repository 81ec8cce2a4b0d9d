package vn.hoctap.quiz;

import vn.hoctap.OnH2;

@OnH2
class RegradesOnH2Test extends RegradesTest {}
