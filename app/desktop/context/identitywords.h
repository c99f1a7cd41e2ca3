#pragma once

#include <QtCore/QString>

namespace tanu::desktop {

class DeskContext;

/// Whether who acts now reads IINs in lists and may take them out (`Action::TakeOutList`): others see them in the case
/// that they open, which is a look (exchange.md 30).
[[nodiscard]] bool showsIdentities(const DeskContext& context);

/// An IIN or a foreign document as a list shows it: whole, or `9001••••0007`; of a document no more than its last
/// four signs.
[[nodiscard]] QString identityText(const DeskContext& context, const QString& identity);

} // namespace tanu::desktop
