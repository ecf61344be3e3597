package org.attest.read.tei;

import java.util.List;
import org.attest.read.xml.XmlNode;

/// What a TEI document says of itself as a whole, to be looked up while its text is written down.
record TeiEdition(
    TeiPointers pointers, TeiNotes notes, TeiEncoders encoders, TeiEntities entities) {
  static TeiEdition of(XmlNode.Element root) {
    List<XmlNode.Element> elements = root.below();
    TeiPointers pointers = TeiPointers.of(elements);
    return new TeiEdition(
        pointers,
        TeiNotes.of(pointers, elements),
        new TeiEncoders(pointers),
        TeiEntities.of(pointers, elements));
  }
}
