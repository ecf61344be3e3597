package org.attest.read.outlook;

import com.pff.PSTContact;
import com.pff.PSTDistList;
import com.pff.PSTException;
import com.pff.PSTMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Outlook keeps of items that are no messages and have no body of words.
final class PstItems {
  private PstItems() {}

  /// The fields of a contact or the members of a list of receivers, one a line.
  static Optional<String> words(PSTMessage item) throws PSTException, IOException {
    return switch (item) {
      case PSTContact contact -> words(contact);
      case PSTDistList list -> words(list);
      default -> Optional.empty();
    };
  }

  private static Optional<String> words(PSTDistList list) throws PSTException, IOException {
    String words =
        Stream.of(list.getDistributionListMembers())
            .map(member ->
                switch (member) {
                  case PSTDistList.OneOffEntry one ->
                      one.getDisplayName() + " " + one.getEmailAddress();
                  case PSTContact known ->
                      known.getDisplayName() + " " + known.getEmail1EmailAddress();
                  default -> "";
                })
            .collect(Collectors.joining("\n"));
    return MsgFile.present(words);
  }

  private static Optional<String> words(PSTContact contact) {
    String words =
        Stream.of(
                contact.getGivenName(),
                contact.getSurname(),
                contact.getTitle(),
                contact.getCompanyName(),
                contact.getDepartmentName(),
                contact.getEmail1EmailAddress(),
                contact.getEmail2EmailAddress(),
                contact.getEmail3EmailAddress(),
                contact.getBusinessTelephoneNumber(),
                contact.getHomeTelephoneNumber(),
                contact.getMobileTelephoneNumber(),
                contact.getBusinessAddressStreet(),
                contact.getBusinessPostalCode(),
                contact.getBusinessAddressCity(),
                contact.getBusinessAddressCountry(),
                contact.getHomeAddressStreet(),
                contact.getHomeAddressPostalCode(),
                contact.getHomeAddressCity(),
                contact.getHomeAddressCountry(),
                contact.getPersonalHomePage(),
                contact.getBusinessHomePage(),
                contact.getNote())
            .flatMap(field -> MsgFile.present(field).stream())
            .collect(Collectors.joining("\n"));
    return MsgFile.present(words);
  }
}
