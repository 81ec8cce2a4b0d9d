/** Which texts share their wording, where, and how sure one can be; pure: JDK, Lucene, ICU4J. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoctap.textreuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
