package org.attest.bench.grammar;

/// One word of a treebank.
///
/// @param start where it stands in the text of its document
/// @param head the number of its head among the words of the document, or -1
/// @param label what it is to its head
/// @param opens whether the sentence begins with it
record TreebankWord(
    String form,
    String lemma,
    String tag,
    int head,
    String label,
    int start,
    int end,
    boolean opens) {}
