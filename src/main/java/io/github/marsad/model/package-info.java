/**
 * The domain's records, named as a newsroom would name them. In: nothing. Out: plain values.
 *
 * <p>Depends on nothing but Java; no Spark.
 */
package io.github.marsad.model;
