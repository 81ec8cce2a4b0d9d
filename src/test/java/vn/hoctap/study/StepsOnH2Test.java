package vn.hoctap.study;

import vn.hoctap.OnH2;

@OnH2
class StepsOnH2Test extends StepsTest {}
