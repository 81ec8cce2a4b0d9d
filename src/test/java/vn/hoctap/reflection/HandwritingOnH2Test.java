package vn.hoctap.reflection;

import vn.hoctap.OnH2;

@OnH2
class HandwritingOnH2Test extends HandwritingTest {}
