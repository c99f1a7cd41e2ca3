#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/ordinal.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace tanu {

/// Ordinals that the server grants to a center (exchange.md 18), signed with the purpose `signedfor::numberBlock`.
///
/// - `first` to `last`, both included; no expiry; never overlaps another block of the center.
struct NumberGrant {
    AccreditationNumber center;
    Ordinal first;
    Ordinal last; ///< not less than `first`
    qint64 number = 1; ///< of the grant within the center: 1, 2, 3, ...
    QDateTime grantedAt; ///< UTC

    friend bool operator==(const NumberGrant&, const NumberGrant&) = default;
};

/// A center asks for more.
///
/// - `after` is the number of the last grant that it has (0: none). A grant with a greater number that the server
///   made already is given again, so that an answer that got lost costs no numbers.
struct NumberRequest {
    qint64 after = 0;
    int count = 0; ///< 1 to 100,000

    friend bool operator==(const NumberRequest&, const NumberRequest&) = default;
};

QByteArray payloadOf(const NumberGrant& grant);
QByteArray payloadOf(const NumberRequest& request);
Reading<NumberGrant> parseNumberGrant(const QByteArray& payload);
Reading<NumberRequest> parseNumberRequest(const QByteArray& payload);

} // namespace tanu
