package vn.hoctap.quiz;

import vn.hoctap.OnH2;

@OnH2
class EssaysOnH2Test extends EssaysTest {}
