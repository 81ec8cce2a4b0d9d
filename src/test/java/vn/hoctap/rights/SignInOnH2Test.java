package vn.hoctap.rights;

import vn.hoctap.OnH2;

@OnH2
class SignInOnH2Test extends SignInTest {}
