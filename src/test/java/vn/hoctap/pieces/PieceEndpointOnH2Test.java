package vn.hoctap.pieces;

import vn.hoctap.OnH2;

@OnH2
class PieceEndpointOnH2Test extends PieceEndpointTest {}
