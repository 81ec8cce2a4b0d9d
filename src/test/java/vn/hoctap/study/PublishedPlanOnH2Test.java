package vn.hoctap.study;

import vn.hoctap.OnH2;

@OnH2
class PublishedPlanOnH2Test extends PublishedPlanTest {}
