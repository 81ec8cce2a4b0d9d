package vn.hoctap.originality;

import vn.hoctap.OnH2;

@OnH2
class CasesOnH2Test extends CasesTest {}
