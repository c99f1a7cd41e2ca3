#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace tanu::server {

/// Appends a text in UTF-8 as a string of JSON, with its quotes.
/// Why not QJsonDocument: there is one such text for every request of the public check and many in its line of the log, and
/// the tree that is built and written costs more than the rest of the answer.
void appendJsonString(QByteArray& json, QByteArrayView utf8);

} // namespace tanu::server
