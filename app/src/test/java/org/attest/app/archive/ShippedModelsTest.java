package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.attest.core.tag.NameModel;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

class ShippedModelsTest {
  private static final int BYTES_MAX = 20_000_000;

  private static List<String> found(String language, String text) {
    Tokens tokens = Tokens.of(text);
    NameModel model = ShippedModels.all().of(language).orElseThrow();
    return model.tag(tokens, new int[0], false).stream()
        .map(name ->
            name.kind()
                + " "
                + text.substring(tokens.start(name.from()), tokens.end(name.to() - 1)))
        .toList();
  }

  @Test
  void findPersonsAndPlacesInEnglishGermanAndFrench() {
    List<String> english = found("en", "In March John Harrison left London and went to Dublin.");
    assertTrue(english.contains("0 John Harrison"), english::toString);
    assertTrue(english.containsAll(List.of("1 London", "1 Dublin")), english::toString);
    List<String> german =
        found("de", "Gestern ist der Minister Karl Lehmann aus Wien nach Berlin abgereist.");
    assertTrue(german.contains("1 Berlin"), german::toString);
    assertTrue(german.stream().anyMatch(name -> name.endsWith("Lehmann")), german::toString);
    List<String> french = found("fr", "Hier M. Jules Durand est parti de Paris pour Marseille.");
    assertTrue(french.contains("1 Marseille"), french::toString);
    assertTrue(french.stream().anyMatch(name -> name.endsWith("Durand")), french::toString);
  }

  @Test
  void knowNoOtherLanguage() {
    assertEquals(Optional.empty(), ShippedModels.all().of("es"));
    assertEquals(Optional.empty(), ShippedModels.all().of(""));
  }

  @Test
  void areSmallTogether() throws IOException {
    long bytes = 0;
    for (String language : List.of("en", "de", "fr")) {
      try (InputStream in =
          ShippedModels.class.getResourceAsStream("/org/attest/app/names/" + language + ".names")) {
        bytes += in.readAllBytes().length;
      }
    }
    assertTrue(bytes < BYTES_MAX, "bytes: " + bytes);
  }
}
