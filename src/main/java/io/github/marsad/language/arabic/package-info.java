/**
 * What is Arabic about the text: letters, folding, clitics, tokens, sentences, stop words. In:
 * text.
 *
 * <p>Out: tokens and sentences with UTF-16 offsets into that text. Depends on {@code model} only.
 */
package io.github.marsad.language.arabic;
