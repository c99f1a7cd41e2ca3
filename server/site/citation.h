#pragma once

#include "server/site/sitetext.h"

namespace tanu::server {

/// A clause of the law as people cite it: `L15.3` is "Law, article 15, paragraph 3".
///
/// - `id` as in requirements: L article.paragraph.subparagraph, R, P, C1 and C2 paragraph.subparagraph of their orders.
/// - R has no subparagraph in its citation: its second number is ours.
/// - What is none of these is given back as it is.
QString citationOf(const SiteText& text, Language language, const QString& id);

/// Several, as requirements join them: `P7.1, L6.1.2`.
QString citationsOf(const SiteText& text, Language language, const QString& ids);

} // namespace tanu::server
