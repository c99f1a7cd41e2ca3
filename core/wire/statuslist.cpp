#include "core/wire/statuslist.h"

#include "core/domain/values/ordinal.h"
#include "core/wire/fields.h"

#include <QtCore/QtEndian>

namespace tanu {

namespace {

constexpr qint64 greatestNumber = 1'000'000'000'000;

qsizetype bytesFor(qint64 first, qint64 last)
{
    return (last - first) / 8 + 1;
}

/// qUncompress trusts the length in front of the data; here it must be the one that the range gives.
QByteArray uncompressed(const QByteArray& packed, qsizetype size)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) != static_cast<quint32>(size))
        return {};
    return qUncompress(packed);
}

} // namespace

StatusList::StatusList(AccreditationNumber center, qint64 number, QDateTime issuedAt, qint64 first, qint64 last)
    : m_center(std::move(center))
    , m_number(number)
    , m_issuedAt(std::move(issuedAt))
    , m_first(first)
    , m_last(last)
    , m_bits(bytesFor(first, last), '\0')
{
}

Result<StatusList> StatusList::make(const AccreditationNumber& center, qint64 number, const QDateTime& issuedAt,
                                    qint64 first, qint64 last)
{
    const bool possible = first >= 1 && first <= last && last <= Ordinal::greatest && last - first < greatestCount;
    if (!possible) {
        const QString range = QStringLiteral("%1-%2").arg(first).arg(last);
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("ordinal"), range}, {}};
    }
    return StatusList(center, number, issuedAt.toUTC(), first, last);
}

StatusList::State StatusList::stateOf(qint64 ordinal) const
{
    if (ordinal < m_first || ordinal > m_last)
        return State::NotCovered;
    const qint64 place = ordinal - m_first;
    const auto byte = static_cast<uchar>(m_bits.at(place / 8));
    return (byte >> (place % 8)) & 1 ? State::Cancelled : State::Standing;
}

Result<void> StatusList::cancel(qint64 ordinal)
{
    if (stateOf(ordinal) == State::NotCovered)
        return Error {ErrorKind::NumberOutsideBlocks, {QString::number(ordinal)}, {}};
    const qint64 place = ordinal - m_first;
    char& byte = m_bits.data()[place / 8];
    byte = static_cast<char>(static_cast<uchar>(byte) | (1U << (place % 8)));
    return {};
}

QByteArray StatusList::payload() const
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("center"), m_center.toString());
    map.insert(QLatin1String("number"), m_number);
    map.insert(QLatin1String("issuedAt"), cborOf(m_issuedAt));
    map.insert(QLatin1String("first"), m_first);
    map.insert(QLatin1String("last"), m_last);
    const QByteArray packed = qCompress(m_bits, 9);
    const bool smaller = packed.size() < m_bits.size();
    map.insert(QLatin1String("packed"), Cbor::boolean(smaller));
    map.insert(QLatin1String("bits"), smaller ? packed : m_bits);
    return map.encode();
}

Result<StatusList> StatusList::parse(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.error();
    Fields fields(*map);
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const qint64 number = fields.number(QLatin1String("number"), 1, greatestNumber);
    const QDateTime issuedAt = fields.moment(QLatin1String("issuedAt"));
    const qint64 first = fields.number(QLatin1String("first"), 1, Ordinal::greatest);
    const qint64 last = fields.number(QLatin1String("last"), first, Ordinal::greatest);
    const bool packed = fields.truth(QLatin1String("packed"));
    const QByteArray bits = fields.bytes(QLatin1String("bits"), 1, greatestCount / 8 + 1);
    if (const auto& problem = fields.problem())
        return Reading<Cbor>(*problem).error();
    auto list = make(*center, number, issuedAt, first, last);
    if (!list)
        return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("too many ordinals")};
    const qsizetype size = bytesFor(first, last);
    list->m_bits = packed ? uncompressed(bits, size) : bits;
    if (list->m_bits.size() != size)
        return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("another number of bits than ordinals")};
    return list;
}

} // namespace tanu
