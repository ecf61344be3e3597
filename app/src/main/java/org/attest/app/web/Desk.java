package org.attest.app.web;

import java.util.Optional;
import org.attest.app.archive.DecisionDesk;

/// Whether decisions can be made on the pages of a server.
///
/// @param open where they are made; nothing where the server only shows
record Desk(Optional<DecisionDesk> open) {}
