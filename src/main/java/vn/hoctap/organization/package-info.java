/**
 * The units of the bloc and their history by validity dates: only an act opens or closes a period.
 *
 * <p>Published view: {@code organization_v_unit}, one row per unit and period.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.hoctap.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
