package vn.hoctap.organization;

import vn.hoctap.OnH2;

@OnH2
class UnitsOnH2Test extends UnitsTest {}
