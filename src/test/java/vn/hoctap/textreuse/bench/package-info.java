/** How well and how fast texts that share their wording are found, beside other ways to do it. */
@NullMarked
package vn.hoctap.textreuse.bench;

import org.jspecify.annotations.NullMarked;
