#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace tanu::server {

/// One row of `requests.txt`.
struct MalformedRequest {
    QString name; ///< with its group
    QByteArray atOnce; ///< sent at once
    QByteArray drops; ///< sent behind it byte by byte
};

/// A body signed for this path: the value of the header.
using BodySigner = std::function<QByteArray(const QByteArray& path, const QByteArray& body)>;

/// All rows; `wrong` says what cannot be read.
QList<MalformedRequest> malformedRequests(const QByteArray& host, const BodySigner& sign, QString& wrong);

} // namespace tanu::server
