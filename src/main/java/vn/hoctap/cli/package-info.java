/** The command line: backup and restore, and checks of folders without a server. */
@ApplicationModule(allowedDependencies = {"shared", "files", "documents", "textreuse"})
@NullMarked
package vn.hoctap.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
