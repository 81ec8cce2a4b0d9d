package vn.hoctap.grading;

import vn.hoctap.OnH2;

@OnH2
class GivingOnH2Test extends GivingTest {}
