#include "core/wire/fields.h"

#include "core/base/isodate.h"
#include "core/wire/sha256.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tanu {

namespace {

const Cbor::Array noItems;

QString indexed(const QString& path, size_t index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

QString joined(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : QStringLiteral("%1.%2").arg(path, name);
}

} // namespace

Fields::Fields(const Cbor& map)
    : Fields(&map, {})
{
}

Fields::Fields(const Cbor* map, QString path)
    : m_map(map)
    , m_path(std::move(path))
{
    if (m_map == nullptr)
        return;
    if (const Cbor::Map* entries = m_map->asMap()) {
        m_taken.resize(entries->size());
        return;
    }
    m_map = nullptr;
    m_problem = RecordProblem {QLatin1String(problemcode::wrongType), m_path, {}};
}

const Cbor* Fields::take(QLatin1String name, bool required)
{
    if (m_map != nullptr) {
        const Cbor::Map& entries = *m_map->asMap();
        for (size_t i = 0; i < entries.size(); ++i) {
            const QString* key = entries[i].first.asText();
            if (key == nullptr || *key != name)
                continue;
            m_taken[i] = true;
            return &entries[i].second;
        }
    }
    if (required)
        refuse(name, problemcode::fieldMissing);
    return nullptr;
}

QString Fields::pathTo(QLatin1String name) const
{
    return joined(m_path, name);
}

void Fields::refuse(QLatin1String name, const Error& error)
{
    if (!m_problem)
        m_problem = RecordProblem {nameOf(error.kind), pathTo(name), error.arguments};
}

void Fields::refuse(QLatin1String name, const char* code, const QStringList& arguments)
{
    if (!m_problem)
        m_problem = RecordProblem {QLatin1String(code), pathTo(name), arguments};
}

QString Fields::textIn(const Cbor& value, QLatin1String name, int greatestLength)
{
    const QString* text = value.asText();
    if (text == nullptr) {
        refuse(name, problemcode::wrongType);
        return {};
    }
    if (text->isEmpty())
        refuse(name, Error {ErrorKind::FieldEmpty, {QString(name)}, {}});
    if (text->size() > greatestLength)
        refuse(name, problemcode::tooLong, {QString(name), QString::number(greatestLength)});
    return *text;
}

std::optional<QString> Fields::textIfAny(QLatin1String name, int greatestLength)
{
    const Cbor* value = take(name, false);
    if (value == nullptr)
        return std::nullopt;
    return textIn(*value, name, greatestLength);
}

QString Fields::text(QLatin1String name, int greatestLength)
{
    const Cbor* value = take(name, true);
    return value == nullptr ? QString() : textIn(*value, name, greatestLength);
}

std::optional<QByteArray> Fields::bytesIfAny(QLatin1String name, qsizetype least, qsizetype greatest)
{
    const Cbor* value = take(name, false);
    if (value == nullptr)
        return std::nullopt;
    const QByteArray* bytes = value->asBytes();
    if (bytes == nullptr) {
        refuse(name, problemcode::wrongType);
        return std::nullopt;
    }
    if (bytes->size() < least || bytes->size() > greatest)
        refuse(name, problemcode::outOfRange, {QString::number(least), QString::number(greatest)});
    return *bytes;
}

QByteArray Fields::bytes(QLatin1String name, qsizetype least, qsizetype greatest)
{
    if (take(name, true) == nullptr)
        return {};
    return bytesIfAny(name, least, greatest).value_or(QByteArray());
}

std::optional<qint64> Fields::numberIfAny(QLatin1String name, qint64 least, qint64 greatest)
{
    const Cbor* value = take(name, false);
    if (value == nullptr)
        return std::nullopt;
    const qint64* number = value->asNumber();
    if (number == nullptr) {
        refuse(name, problemcode::wrongType);
        return std::nullopt;
    }
    if (*number < least || *number > greatest)
        refuse(name, problemcode::outOfRange, {QString::number(least), QString::number(greatest)});
    return *number;
}

qint64 Fields::number(QLatin1String name, qint64 least, qint64 greatest)
{
    if (take(name, true) == nullptr)
        return least;
    return numberIfAny(name, least, greatest).value_or(least);
}

bool Fields::truth(QLatin1String name)
{
    const Cbor* value = take(name, true);
    const bool* truth = value == nullptr ? nullptr : value->asBoolean();
    if (truth == nullptr)
        refuse(name, problemcode::wrongType);
    return truth != nullptr && *truth;
}

QDate Fields::dateIn(const QString& text, QLatin1String name)
{
    const QDate date = isoDate(text);
    if (!date.isValid())
        refuse(name, Error {ErrorKind::ImpossibleDate, {text}, {}});
    return date;
}

std::optional<QDate> Fields::dateIfAny(QLatin1String name)
{
    const auto text = textIfAny(name, isoDateSize);
    if (!text)
        return std::nullopt;
    return dateIn(*text, name);
}

QDate Fields::date(QLatin1String name)
{
    const Cbor* value = take(name, true);
    return value == nullptr ? QDate() : dateIn(textIn(*value, name, isoDateSize), name);
}

QDateTime Fields::moment(QLatin1String name)
{
    constexpr qint64 year2000 = 946'684'800'000;
    constexpr qint64 year2200 = 7'258'118'400'000;
    return QDateTime::fromMSecsSinceEpoch(number(name, year2000, year2200), Qt::UTC);
}

const Cbor::Array& Fields::array(QLatin1String name, size_t greatestCount)
{
    const Cbor* value = take(name, true);
    const Cbor::Array* items = value == nullptr ? nullptr : value->asArray();
    if (items == nullptr) {
        refuse(name, problemcode::wrongType);
        return noItems;
    }
    if (items->size() > greatestCount) {
        refuse(name, problemcode::outOfRange, {QStringLiteral("0"), QString::number(greatestCount)});
        return noItems;
    }
    return *items;
}

QStringList Fields::texts(QLatin1String name, int greatestCount, int greatestLength)
{
    QStringList texts;
    for (const Cbor& item : array(name, static_cast<size_t>(greatestCount))) {
        const QString* text = item.asText();
        if (text == nullptr || text->isEmpty() || text->size() > greatestLength) {
            refuse(name, Error {ErrorKind::FieldMalformed, {QString(name)}, {}});
            return {};
        }
        texts += *text;
    }
    return texts;
}

QByteArrayList Fields::hashes(QLatin1String name, size_t greatestCount)
{
    QByteArrayList hashes;
    QSet<QByteArray> seen;
    for (const Cbor& item : array(name, greatestCount)) {
        const QByteArray* hash = item.asBytes();
        if (hash == nullptr || hash->size() != sha256Size || seen.contains(*hash)) {
            refuse(name, Error {ErrorKind::FieldMalformed, {QString(name)}, {}});
            return {};
        }
        seen.insert(*hash);
        hashes += *hash;
    }
    return hashes;
}

Fields Fields::nested(QLatin1String name)
{
    return Fields(take(name, true), pathTo(name));
}

std::optional<Fields> Fields::nestedIfAny(QLatin1String name)
{
    const Cbor* value = take(name, false);
    if (value == nullptr)
        return std::nullopt;
    return Fields(value, pathTo(name));
}

Fields Fields::item(QLatin1String name, size_t index, const Cbor& value) const
{
    return Fields(&value, indexed(pathTo(name), index));
}

void Fields::join(Fields& inner)
{
    if (!m_problem)
        m_problem = inner.problem();
}

const std::optional<RecordProblem>& Fields::problem()
{
    if (m_problem || m_map == nullptr)
        return m_problem;
    const auto left = std::find(m_taken.cbegin(), m_taken.cend(), false);
    if (left == m_taken.cend())
        return m_problem;
    const QString* name = (*m_map->asMap())[static_cast<size_t>(left - m_taken.cbegin())].first.asText();
    const QString shown = name == nullptr ? QStringLiteral("?") : *name;
    m_problem = RecordProblem {QLatin1String(problemcode::fieldUnknown), joined(m_path, shown), {}};
    return m_problem;
}

Cbor cborOf(QDate date)
{
    return isoText(date);
}

Cbor cborOf(const QDateTime& moment)
{
    return moment.toMSecsSinceEpoch();
}

Cbor cborOf(const QByteArrayList& items)
{
    Cbor::Array array;
    array.reserve(static_cast<size_t>(items.size()));
    for (const QByteArray& item : items)
        array.emplace_back(item);
    return array;
}

Reading<Cbor> decodeMap(const QByteArray& bytes, const CborLimits& limits)
{
    auto decoded = decodeCbor(bytes, limits);
    if (!decoded)
        return RecordProblem {QLatin1String(problemcode::notCanonical), {}, {decoded.error().detail}};
    if (decoded->asMap() == nullptr)
        return RecordProblem {QLatin1String(problemcode::wrongType), {}, {}};
    return *std::move(decoded);
}

} // namespace tanu
