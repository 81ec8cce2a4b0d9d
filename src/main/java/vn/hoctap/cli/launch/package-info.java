/**
 * What happens before Spring: the options of the start command and the checks of its surroundings.
 */
@NamedInterface("launch")
@NullMarked
package vn.hoctap.cli.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
