package vn.hoctap.quiz;

import vn.hoctap.OnH2;

@OnH2
class AttemptPoliciesOnH2Test extends AttemptPoliciesTest {}
