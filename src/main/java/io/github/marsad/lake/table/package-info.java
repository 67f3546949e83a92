/**
 * The contract of the output: one class a table with its grain, its columns in order, what each
 * means. Nobody else spells a column's name.
 *
 * <p>Depends on {@code model} and Spark's types.
 */
package io.github.marsad.lake.table;
