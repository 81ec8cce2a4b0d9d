package vn.hoctap.rights;

import vn.hoctap.OnH2;

@OnH2
class PolicyTableOnH2Test extends PolicyTableTest {}
