package vn.hoctap.grading;

import vn.hoctap.OnH2;

@OnH2
class GradesOnH2Test extends GradesTest {}
