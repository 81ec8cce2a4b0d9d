package vn.hoctap.identity;

import vn.hoctap.OnH2;

@OnH2
class AccountRegisterOnH2Test extends AccountRegisterTest {}
