package io.github.marsad.job;

import java.util.List;

/**
 * What a command asks for.
 *
 * @param jobs in the order in which they run
 * @param inputs paths to read, for ingest
 * @param command the command line, as typed
 */
public record RunRequest(
    List<Job> jobs, List<String> inputs, String lake, Settings settings, String command) {}
