package vn.hoctap.resolution;

import vn.hoctap.OnH2;

@OnH2
class StudyDocumentsOnH2Test extends StudyDocumentsTest {}
