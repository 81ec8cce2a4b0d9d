package vn.hoctap.identity;

import vn.hoctap.OnH2;

@OnH2
class AccountsOnH2Test extends AccountsTest {}
