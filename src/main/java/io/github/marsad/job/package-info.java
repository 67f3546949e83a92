/**
 * What every job shares: settings, the session, the log of a run, exit codes. In: a request.
 *
 * <p>Out: a published version of the lake. Depends on {@code lake}, {@code knowledge}, Spark.
 */
package io.github.marsad.job;
