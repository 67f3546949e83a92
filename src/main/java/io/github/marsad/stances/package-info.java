/**
 * Who stands where. In: {@code stances, entities, duplicates}. Out: {@code stance_summary,
 * stance_matrix}.
 *
 * <p>Depends on {@code job, lake, measure}.
 */
package io.github.marsad.stances;
