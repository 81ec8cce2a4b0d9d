/**
 * Which passages two texts share.
 *
 * <p>Seeds are three of four neighbouring words in any order, which survives exchanged, inserted
 * and left-out words and small changes of order. Seeds near each other in both texts make a passage
 * (after Sanchez-Perez, Gelbukh and Sidorov, "A winning approach to text alignment for text reuse
 * detection", PAN at CLEF 2014); loose ones are taken apart until they are dense or nothing is
 * left.
 */
@NullMarked
package vn.hoctap.textreuse.align;

import org.jspecify.annotations.NullMarked;
