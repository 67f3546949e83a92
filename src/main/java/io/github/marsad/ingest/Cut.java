package io.github.marsad.ingest;

/**
 * One record cut out of a file.
 *
 * @param number its number in the file
 * @param bytes its bytes, or its first ones when it is too long
 * @param length how many bytes it has
 * @param fault what is wrong with its outline, in a sentence; null when nothing is
 */
record Cut(int number, byte[] bytes, long length, String fault) {}
