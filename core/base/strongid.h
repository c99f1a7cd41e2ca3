#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHashFunctions>

#include <compare>

namespace tanu {

/// Sixteen bytes of a UUID version 7 (RFC 9562): 48 bits of milliseconds, then random.
/// Why version 7: keys made one after another lie one after another in the index.
QByteArray makeUuid7(const QDateTime& now);

/// `xxxxxxxx-xxxx-7xxx-xxxx-xxxxxxxxxxxx`, lower case.
QString uuidToText(const QByteArray& bytes);

/// The sixteen bytes of such a text, or nothing (empty) if it is not one.
QByteArray uuidFromText(const QString& text);

/// An id that cannot be mistaken for the id of another kind of thing.
///
/// - Sixteen bytes, UUIDv7, made by the center (exchange.md 1); compared as bytes, so in order of making.
/// - A default-constructed id is null and names nothing.
template <typename Tag>
class StrongId {
public:
    StrongId() = default;

    [[nodiscard]] static StrongId make(const QDateTime& now) { return StrongId(makeUuid7(now)); }

    /// From a stored key. Errors: FieldMalformed.
    [[nodiscard]] static Result<StrongId> fromBytes(const QByteArray& bytes)
    {
        if (bytes.size() != 16)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("id")}, QString::fromLatin1(bytes.toHex())};
        return StrongId(bytes);
    }

    /// From the command line or the wire. Errors: FieldMalformed.
    [[nodiscard]] static Result<StrongId> fromText(const QString& text)
    {
        return fromBytes(uuidFromText(text));
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QString toText() const { return uuidToText(m_bytes); }
    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& a, const StrongId& b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.m_bytes, seed); }

private:
    explicit StrongId(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace tanu
