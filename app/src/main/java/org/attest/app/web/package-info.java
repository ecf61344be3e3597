/// The web workbench: the pages of an archive on the loopback address.
///
/// Comes in: requests from this machine. Goes out: pages of one view, each with a strict
/// Content-Security-Policy.
///
/// Law: nobody else on the network reaches it, and no page makes a request elsewhere.
@NullMarked
package org.attest.app.web;

import org.jspecify.annotations.NullMarked;
