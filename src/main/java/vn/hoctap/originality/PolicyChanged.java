package vn.hoctap.originality;

import java.time.Instant;

/** What exists has to be judged again. */
record PolicyChanged(Instant at) {}
