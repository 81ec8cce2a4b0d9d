package vn.hoctap.files;

import vn.hoctap.OnH2;

@OnH2
class ExtractionsOnH2Test extends ExtractionsTest {}
