package io.github.marsad.ingest;

/**
 * One of several records that stand within one record of a file, as in a line that is an envelope.
 *
 * @param record the number of that one
 * @param number the inner record's own within it, from 1
 */
record InnerRecord(int record, int number, Parsed parsed) implements Parsed {}
