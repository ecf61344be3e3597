/// The pages of an archive as HTML: the archive, a source to read, entities, times, a search.
///
/// Comes in: a [View][org.attest.core.port.View] and what was asked. Goes out: whole pages as text,
/// made by the templates in `src/main/jte`, and the files that they refer to.
///
/// Law: a page is a function of the view alone; every word that comes from a source is escaped;
/// nothing refers to another host; whatever is marked says that it is a proposal.
///
///     new Pages(view).source("letter.txt", Place.START)
@NullMarked
package org.attest.publish.page;

import org.jspecify.annotations.NullMarked;
