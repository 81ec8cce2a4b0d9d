package vn.hoctap.originality;

import vn.hoctap.OnH2;

@OnH2
class PolicyOnH2Test extends PolicyTest {}
