package vn.hoctap.study;

import vn.hoctap.OnH2;

@OnH2
class PathsOnH2Test extends PathsTest {}
