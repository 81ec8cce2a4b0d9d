/**
 * Persons, the units they belong to and the posts they hold, by validity dates.
 *
 * <p>Published views: {@code roster_v_person}, {@code roster_v_person_search}, {@code
 * roster_v_membership}, {@code roster_v_post}.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package vn.hoctap.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
