/**
 * Which texts share their wording, where, and how sure one can be; pure: JDK, Lucene, ICU4J.
 *
 * <p>A {@link vn.hoctap.textreuse.ReuseIndex} holds {@link vn.hoctap.textreuse.Work works} in
 * {@link vn.hoctap.textreuse.Scope scopes}, with the {@link vn.hoctap.textreuse.KnownSource texts
 * everybody was given}. A scope is always judged as a whole: the {@link
 * vn.hoctap.textreuse.ScopeJudgement} is a function of the works, sources and policy alone, never
 * of the order in which they came. It compares wording with wording and accuses nobody: what it
 * says is passages, shares and {@link vn.hoctap.textreuse.Reason reasons as data}.
 *
 * <p>Offsets are Unicode code points in the text as it was given, half-open.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoctap.textreuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
