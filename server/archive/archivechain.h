#pragma once

#include <QtCore/QStringList>

namespace tanu::server {

/// Of files of an archive, in order of their entries, those that follow on one another.
///
/// - Of several with one number, of which all but one were written for transactions that did not commit, the one that the
///   entry behind it names as the one before; where none is behind it, or it cannot be read, the one that was written last.
QStringList chainOf(const QStringList& files);

} // namespace tanu::server
