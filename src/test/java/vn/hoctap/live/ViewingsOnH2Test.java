package vn.hoctap.live;

import vn.hoctap.OnH2;

@OnH2
class ViewingsOnH2Test extends ViewingsTest {}
