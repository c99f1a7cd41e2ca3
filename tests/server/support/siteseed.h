#pragma once

#include "server/context/servercontext.h"

namespace tanu::server {

/// What a person may type that must never run: markup, quotes, an entity.
inline const QString hostileText = QStringLiteral("<script>alert(1)</script> \" onmouseover='x' &amp; </td>");

/// Fills the public site: two centers in Astana and Almaty, one of which ended, with structure and prices, a standard
/// and a council with hostile names, a second version of the regions, a published file. Generated numbers only (I3).
///
/// - Center `0417` stands already and is the caller's; `0418` and `0419` are added.
/// - False: something was refused.
[[nodiscard]] bool seedSite(const ServerContext& context);

} // namespace tanu::server
