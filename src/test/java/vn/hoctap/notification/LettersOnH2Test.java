package vn.hoctap.notification;

import vn.hoctap.OnH2;

@OnH2
class LettersOnH2Test extends LettersTest {}
