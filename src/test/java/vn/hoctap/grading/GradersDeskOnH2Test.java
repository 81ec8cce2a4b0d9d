package vn.hoctap.grading;

import vn.hoctap.OnH2;

@OnH2
class GradersDeskOnH2Test extends GradersDeskTest {}
