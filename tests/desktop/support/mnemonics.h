#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace tanu::desktop {

/// The keys behind Alt that more than one button or labelled field of the page answers to, each with what it says: such a
/// key only goes from one to the next. What is hidden does not count.
QStringList doubledMnemonicsOf(const QWidget& page);

} // namespace tanu::desktop
