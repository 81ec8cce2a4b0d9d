package vn.hoctap.resolution;

import vn.hoctap.OnPostgres;

@OnPostgres
class StudyDocumentsOnPostgresTest extends StudyDocumentsTest {}
