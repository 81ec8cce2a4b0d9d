package vn.hoctap.rights;

import vn.hoctap.OnH2;

@OnH2
class ForgedAnswersOnH2Test extends ForgedAnswersTest {}
