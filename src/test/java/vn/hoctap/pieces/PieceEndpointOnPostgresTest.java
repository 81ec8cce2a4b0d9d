package vn.hoctap.pieces;

import vn.hoctap.OnPostgres;

@OnPostgres
class PieceEndpointOnPostgresTest extends PieceEndpointTest {}
