package io.github.marsad.ingest;

import io.github.marsad.knowledge.KnowledgeFiles;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the language of an article: that of the paragraphs with most letters. Each paragraph is
 * told by letters and words of its own ({@link Paragraph}); one that says too little, such as a
 * name alone, goes with the rest of the article, and a whole text in Arabic letters that says
 * nothing is Arabic. So a foreign caption does not spoil an Arabic article, and a few Arabic names
 * or quoted verses do not make a Persian one Arabic.
 */
final class Languages {
  private final LanguageProfiles profiles;

  Languages(KnowledgeFiles files) {
    this.profiles = new LanguageProfiles(files);
  }

  /** The language of a text, paragraphs one a line. */
  Language of(String text) {
    int[] evidence = new int[profiles.count()];
    Map<String, Integer> letters = new TreeMap<>();
    int all = 0;
    int undecided = 0;
    for (int begin = 0; begin < text.length(); ) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      Paragraph paragraph = Paragraph.of(text, begin, end, profiles);
      all += paragraph.letters();
      undecided += add(paragraph, letters);
      paragraph.addEvidence(evidence);
      begin = end + 1;
    }
    if (undecided > 0) {
      letters.merge(strongest(evidence), undecided, Integer::sum);
    }
    return all == 0 ? new Language(Language.UNKNOWN, 0) : most(letters, all);
  }

  /** Counts a paragraph's letters by language; returns those that no language can be told for. */
  private static int add(Paragraph paragraph, Map<String, Integer> letters) {
    if (paragraph.latinLetters() > 0) {
      letters.merge(paragraph.latinLanguage(), paragraph.latinLetters(), Integer::sum);
    }
    if (paragraph.otherLetters() > 0) {
      letters.merge(paragraph.otherLanguage(), paragraph.otherLetters(), Integer::sum);
    }
    String arabic = paragraph.arabicLanguage();
    if (arabic == null) {
      return paragraph.arabicLetters();
    }
    letters.merge(arabic, paragraph.arabicLetters(), Integer::sum);
    return 0;
  }

  /** The language of the Arabic script that the whole text speaks for; Arabic when for none. */
  private String strongest(int[] evidence) {
    int best = 0;
    for (int i = 1; i < evidence.length; i++) {
      boolean arabicScript = profiles.script(i).equals(Paragraph.ARABIC_SCRIPT);
      best = arabicScript && evidence[i] > evidence[best] ? i : best;
    }
    return profiles.code(best);
  }

  private static Language most(Map<String, Integer> letters, int all) {
    String best = Language.ARABIC;
    for (Map.Entry<String, Integer> entry : letters.entrySet()) {
      best = entry.getValue() > letters.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return new Language(best, (double) letters.getOrDefault(best, 0) / all);
  }
}
