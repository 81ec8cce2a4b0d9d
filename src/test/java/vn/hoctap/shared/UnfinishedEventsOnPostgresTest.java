package vn.hoctap.shared;

import vn.hoctap.OnPostgres;

@OnPostgres
class UnfinishedEventsOnPostgresTest extends UnfinishedEventsTest {}
