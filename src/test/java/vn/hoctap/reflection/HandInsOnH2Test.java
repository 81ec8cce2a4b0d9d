package vn.hoctap.reflection;

import vn.hoctap.OnH2;

@OnH2
class HandInsOnH2Test extends HandInsTest {}
