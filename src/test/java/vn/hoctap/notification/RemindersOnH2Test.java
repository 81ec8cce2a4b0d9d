package vn.hoctap.notification;

import vn.hoctap.OnH2;

@OnH2
class RemindersOnH2Test extends RemindersTest {}
