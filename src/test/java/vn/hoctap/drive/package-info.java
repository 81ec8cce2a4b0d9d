/**
 * What drives the built product from outside: a server and a database as processes of their own,
 * members who speak its HTTP and Vaadin's messages, and readings of what it costs. {@code
 * bench/members} and {@code bench/drill} are made of it.
 */
@NullMarked
package vn.hoctap.drive;

import org.jspecify.annotations.NullMarked;
