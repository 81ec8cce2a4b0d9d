/**
 * What happens before Spring: the options of the start command and the checks of its surroundings.
 */
@NullMarked
package vn.hoctap.cli.launch;

import org.jspecify.annotations.NullMarked;
