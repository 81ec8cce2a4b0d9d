package vn.hoctap.quiz;

import java.time.Instant;

/** What is stored for one question of an attempt. */
record Given(Answer answer, boolean marked, Instant at) {}
