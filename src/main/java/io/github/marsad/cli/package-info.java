/**
 * The command line. In: arguments. Out: an exit code; results on stdout, progress on stderr.
 *
 * <p>May depend on everything; nothing depends on it.
 */
package io.github.marsad.cli;
