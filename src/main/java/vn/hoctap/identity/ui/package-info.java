/** Screens of administrators: accounts, the roles they hold, and the codes of first sign-ins. */
@NullMarked
package vn.hoctap.identity.ui;

import org.jspecify.annotations.NullMarked;
