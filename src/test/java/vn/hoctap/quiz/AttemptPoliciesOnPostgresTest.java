package vn.hoctap.quiz;

import vn.hoctap.OnPostgres;

@OnPostgres
class AttemptPoliciesOnPostgresTest extends AttemptPoliciesTest {}
