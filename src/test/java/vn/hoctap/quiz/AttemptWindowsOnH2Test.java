package vn.hoctap.quiz;

import vn.hoctap.OnH2;

@OnH2
class AttemptWindowsOnH2Test extends AttemptWindowsTest {}
