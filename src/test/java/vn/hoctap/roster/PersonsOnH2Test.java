package vn.hoctap.roster;

import vn.hoctap.OnH2;

@OnH2
class PersonsOnH2Test extends PersonsTest {}
