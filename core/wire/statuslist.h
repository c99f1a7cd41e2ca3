#pragma once

#include "core/base/result.h"
#include "core/domain/values/accreditationnumber.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace tanu {

/// Which documents of one center are cancelled: one bit per ordinal (exchange.md 27), signed by the server with
/// the purpose `signedfor::statusList` and brought to every center.
///
/// - Covers the ordinals `first` to `last`, both included; at most 8,000,000 of them.
/// - `number` grows with every list of the center: of two lists the one with the greater number counts.
class StatusList {
public:
    enum class State { Standing, Cancelled, NotCovered };
    static constexpr qint64 greatestCount = 8'000'000;

    /// A list on which nothing is cancelled. Errors: FieldMalformed (`ordinal`) for an impossible range.
    [[nodiscard]] static Result<StatusList> make(const AccreditationNumber& center, qint64 number,
                                                 const QDateTime& issuedAt, qint64 first, qint64 last);

    /// The payload of a signed message that was verified. Errors: AnswerMalformed.
    [[nodiscard]] static Result<StatusList> parse(const QByteArray& payload);

    [[nodiscard]] const AccreditationNumber& center() const { return m_center; }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] QDateTime issuedAt() const { return m_issuedAt; } ///< UTC
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 last() const { return m_last; }

    [[nodiscard]] State stateOf(qint64 ordinal) const;

    /// Errors: NumberOutsideBlocks (ordinal) if the list does not cover it.
    Result<void> cancel(qint64 ordinal);

    /// Compressed where that makes it smaller.
    [[nodiscard]] QByteArray payload() const;

private:
    StatusList(AccreditationNumber center, qint64 number, QDateTime issuedAt, qint64 first, qint64 last);

    AccreditationNumber m_center;
    qint64 m_number;
    QDateTime m_issuedAt;
    qint64 m_first;
    qint64 m_last;
    QByteArray m_bits;
};

} // namespace tanu
