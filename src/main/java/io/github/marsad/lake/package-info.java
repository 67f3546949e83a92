/**
 * The lake: its tables (a contract), its versions, and how a run is published at once or not at
 * all.
 *
 * <p>In: datasets of rows. Out: Parquet. Depends on {@code model}, Spark and Hadoop.
 */
package io.github.marsad.lake;
