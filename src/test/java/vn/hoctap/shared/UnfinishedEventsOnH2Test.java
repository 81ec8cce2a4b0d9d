package vn.hoctap.shared;

import vn.hoctap.OnH2;

@OnH2
class UnfinishedEventsOnH2Test extends UnfinishedEventsTest {}
