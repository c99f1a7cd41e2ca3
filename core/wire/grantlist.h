#pragma once

#include "core/wire/problem.h"

#include <QtCore/QByteArrayList>

namespace tanu {

/// All blocks that a center ever got, as the server signed them (exchange.md 14): what a server that was restored from a
/// backup does not know any more, it learns from its own signatures. At most 10,000.
///
/// - The answer is a HashList: SHA-256 of the messages that it could not take.
struct GrantList {
    QByteArrayList grants; ///< signed messages with the purpose `signedfor::numberBlock`

    friend bool operator==(const GrantList&, const GrantList&) = default;
};

QByteArray payloadOf(const GrantList& list);
Reading<GrantList> parseGrantList(const QByteArray& payload);

} // namespace tanu
