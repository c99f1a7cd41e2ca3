#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu::server {

/// The content of a journal's entry as one line for people: `login aigul, role auditor`; bytes and what is no CBOR in
/// hexadecimal digits, long ones cut.
QString textOfContent(const QByteArray& content);

} // namespace tanu::server
