package vn.hoctap.live;

import vn.hoctap.OnPostgres;

@OnPostgres
class ViewingsOnPostgresTest extends ViewingsTest {}
