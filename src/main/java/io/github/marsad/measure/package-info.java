/**
 * Formulas that several jobs share. In: columns of counts. Out: columns of measures.
 *
 * <p>Depends on {@code lake} for names, and on Spark's column expressions.
 */
package io.github.marsad.measure;
