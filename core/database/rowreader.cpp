#include "core/database/rowreader.h"

#include "core/base/isodate.h"

#include <limits>

namespace tanu {

namespace {

/// Type and value, cut short: enough for a developer to see what lies in the column.
QString describe(const QVariant& value)
{
    constexpr qsizetype longest = 64;
    if (value.isNull())
        return QStringLiteral("NULL");
    const QString shown = value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                  : value.toString();
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(value.typeName()), shown.left(longest));
}

std::optional<QString> asText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString ? std::optional(value.toString()) : std::nullopt;
}

std::optional<qint64> asInteger(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool: // of a comparison in PostgreSQL; SQLite gives 0 or 1
        return value.toLongLong();
    default:
        return std::nullopt;
    }
}

std::optional<double> asReal(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    const auto whole = asInteger(value);
    return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

std::optional<int> asNumber(const QVariant& value)
{
    const auto stored = asInteger(value);
    if (!stored || *stored < std::numeric_limits<int>::min() || *stored > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*stored);
}

std::optional<bool> asBoolean(const QVariant& value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    const auto stored = asInteger(value);
    if (!stored || *stored < 0 || *stored > 1)
        return std::nullopt;
    return *stored == 1;
}

std::optional<QByteArray> asBytes(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? std::optional(value.toByteArray()) : std::nullopt;
}

std::optional<QDate> validDate(const QString& text)
{
    const QDate date = isoDate(text);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> asDate(const QVariant& value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate();
    const auto text = asText(value);
    return text ? validDate(*text) : std::nullopt;
}

std::optional<QDateTime> asMoment(const QVariant& value)
{
    const auto stored = asInteger(value);
    return stored ? std::optional(QDateTime::fromMSecsSinceEpoch(*stored, Qt::UTC)) : std::nullopt;
}

/// The one table of what is read as what.
template <typename V>
std::optional<V> convert(const QVariant& value)
{
    if constexpr (std::is_same_v<V, QString>)
        return asText(value);
    else if constexpr (std::is_same_v<V, qint64>)
        return asInteger(value);
    else if constexpr (std::is_same_v<V, int>)
        return asNumber(value);
    else if constexpr (std::is_same_v<V, double>)
        return asReal(value);
    else if constexpr (std::is_same_v<V, bool>)
        return asBoolean(value);
    else if constexpr (std::is_same_v<V, QByteArray>)
        return asBytes(value);
    else if constexpr (std::is_same_v<V, QDate>)
        return asDate(value);
    else
        return asMoment(value);
}

} // namespace

RowReader::RowReader(const Row& row, QString table)
    : m_row(row)
    , m_table(std::move(table))
{
}

template <typename V>
std::optional<V> RowReader::taken(QAnyStringView column)
{
    const QVariant& value = m_row.value(column);
    std::optional<V> found = value.isNull() ? std::nullopt : convert<V>(value);
    if (!found)
        fail(column, describe(value));
    return found;
}

template <typename V>
std::optional<V> RowReader::takenUnlessNull(QAnyStringView column)
{
    return m_row.isNull(column) ? std::nullopt : taken<V>(column);
}

template std::optional<QString> RowReader::taken<QString>(QAnyStringView column);
template std::optional<qint64> RowReader::taken<qint64>(QAnyStringView column);
template std::optional<QByteArray> RowReader::taken<QByteArray>(QAnyStringView column);

QString RowReader::text(QAnyStringView column)
{
    return taken<QString>(column).value_or(QString());
}

qint64 RowReader::integer(QAnyStringView column)
{
    return taken<qint64>(column).value_or(0);
}

int RowReader::number(QAnyStringView column)
{
    return taken<int>(column).value_or(0);
}

double RowReader::real(QAnyStringView column)
{
    return taken<double>(column).value_or(0.0);
}

bool RowReader::boolean(QAnyStringView column)
{
    return taken<bool>(column).value_or(false);
}

QByteArray RowReader::bytes(QAnyStringView column)
{
    return taken<QByteArray>(column).value_or(QByteArray());
}

QDate RowReader::date(QAnyStringView column)
{
    return taken<QDate>(column).value_or(QDate());
}

QDateTime RowReader::moment(QAnyStringView column)
{
    return taken<QDateTime>(column).value_or(QDateTime());
}

std::optional<QString> RowReader::optionalText(QAnyStringView column)
{
    return takenUnlessNull<QString>(column);
}

std::optional<qint64> RowReader::optionalInteger(QAnyStringView column)
{
    return takenUnlessNull<qint64>(column);
}

std::optional<int> RowReader::optionalNumber(QAnyStringView column)
{
    return takenUnlessNull<int>(column);
}

std::optional<bool> RowReader::optionalBoolean(QAnyStringView column)
{
    return takenUnlessNull<bool>(column);
}

std::optional<QByteArray> RowReader::optionalBytes(QAnyStringView column)
{
    return takenUnlessNull<QByteArray>(column);
}

std::optional<QDate> RowReader::optionalDate(QAnyStringView column)
{
    return takenUnlessNull<QDate>(column);
}

std::optional<QDateTime> RowReader::optionalMoment(QAnyStringView column)
{
    return takenUnlessNull<QDateTime>(column);
}

std::optional<QByteArray> RowReader::opened(QAnyStringView column, const SealPlace& place)
{
    const auto stored = taken<QByteArray>(column);
    if (!stored)
        return std::nullopt;
    if (m_row.sealer() == nullptr) {
        if (!m_error)
            m_error = Error {ErrorKind::KeyMissing, {QString::fromLatin1(place.column)}, QStringLiteral("nothing to open with")};
        return std::nullopt;
    }
    auto plain = m_row.sealer()->open(place, *stored);
    if (plain)
        return *std::move(plain);
    if (!m_error)
        m_error = plain.error();
    return std::nullopt;
}

QString RowReader::sealedText(QAnyStringView column, const SealPlace& place)
{
    const auto plain = opened(column, place);
    return plain ? QString::fromUtf8(*plain) : QString();
}

QByteArray RowReader::sealedBytes(QAnyStringView column, const SealPlace& place)
{
    return opened(column, place).value_or(QByteArray());
}

QDate RowReader::sealedDate(QAnyStringView column, const SealPlace& place)
{
    return sealedParsedOrNone<QDate>(column, place, validDate).value_or(QDate());
}

std::optional<QString> RowReader::optionalSealedText(QAnyStringView column, const SealPlace& place)
{
    return m_row.isNull(column) ? std::nullopt : std::optional(sealedText(column, place));
}

std::optional<QByteArray> RowReader::optionalSealedBytes(QAnyStringView column, const SealPlace& place)
{
    return m_row.isNull(column) ? std::nullopt : std::optional(sealedBytes(column, place));
}

std::optional<QDate> RowReader::optionalSealedDate(QAnyStringView column, const SealPlace& place)
{
    return m_row.isNull(column) ? std::nullopt : std::optional(sealedDate(column, place));
}

SealedText RowReader::unopenedText(QAnyStringView column, const SealPlace& place)
{
    return m_row.isNull(column) ? SealedText() : SealedText(m_row.sealer(), place, bytes(column));
}

void RowReader::fail(QAnyStringView column, const QString& found)
{
    if (m_error)
        return;
    const QString table = m_table.isEmpty() ? m_row.table() : m_table;
    m_error = Error {ErrorKind::RowCorrupt, {table, m_row.identity(), column.toString()}, found};
}

} // namespace tanu
