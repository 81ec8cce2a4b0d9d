package vn.hoctap.roster;

import vn.hoctap.OnH2;

@OnH2
class RosterImportsOnH2Test extends RosterImportsTest {}
