/**
 * Loads the files that analysts edit and compiles them into one matcher. In: TSV text.
 *
 * <p>Out: entities and the forms that name them. Depends on {@code language} and {@code model}.
 */
package io.github.marsad.knowledge;
