package vn.hoctap.study;

import vn.hoctap.OnPostgres;

@OnPostgres
class PublishedPlanOnPostgresTest extends PublishedPlanTest {}
