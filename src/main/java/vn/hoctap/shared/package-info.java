/** What every module may use: ids, events, rights and audit as annotations, time and widgets. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.hoctap.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
