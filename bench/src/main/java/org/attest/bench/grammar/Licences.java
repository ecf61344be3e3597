package org.attest.bench.grammar;

import java.util.Set;

/// Which documents of the GUM treebank may teach what is shipped.
///
/// Its annotations are CC BY 4.0 throughout; its texts follow the licences that its licence file
/// gives for each genre. Left out are all genres with texts under share-alike or non-commercial
/// terms (biographies, essays, fiction, letters, podcasts, how-tos, travel guides, forum posts),
/// the conversations, whose source says that no derivatives may be made, and single documents whose
/// source is not the one that the licence file speaks of.
final class Licences {
  private static final Set<String> GENRES =
      Set.of("academic", "court", "interview", "news", "speech", "textbook", "vlog");

  private static final Set<String> DOUBTFUL =
      Set.of("GUM_academic_eegimaa", "GUM_court_carpet", "GUM_textbook_alamo");

  private Licences() {}

  static boolean isAllowed(TreebankDocument document) {
    return GENRES.contains(document.genre()) && !DOUBTFUL.contains(document.id());
  }
}
