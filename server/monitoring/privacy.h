#pragma once

#include <QtCore/QStringList>

namespace tanu::server {

/// The text of a library or a database as it may stand in a log (P14): what could tell who a person is or which
/// document is meant is a `*`.
///
/// - Words of Latin letters stay, with signs within and at most three digits at their end.
/// - What goes: longer numbers, other scripts, what stands in single quotes, and the values in a database's own
///   messages, `(column)=(value)`.
QString withoutPersonalData(const QString& text);

/// Arguments of an error: only names of tables, columns and fields stay, which are small Latin letters.
QStringList withoutPersonalData(const QStringList& arguments);

} // namespace tanu::server
