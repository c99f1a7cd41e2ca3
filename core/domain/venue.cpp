#include "core/domain/venue.h"

#include <QtCore/QCryptographicHash>

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 2> sides {"office", "venue"};
constexpr std::array<const char*, 6> states {"out", "home", "taken-back", "held", "returned", "superseded"};

constexpr qsizetype longestName = 500; ///< that a card is read with

QString betweenNames()
{
    return QChar(QChar::Nbsp) + QStringLiteral("/ ");
}

template <typename E, size_t size>
Result<E> parsed(const std::array<const char*, size>& codes, const char* field, const QString& code)
{
    for (size_t i = 0; i < size; ++i) {
        if (code == QLatin1String(codes.at(i)))
            return static_cast<E>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), code}, {}};
}

template <typename E, size_t size>
QString coded(const std::array<const char*, size>& codes, E value)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(value)));
}

} // namespace

QString nameOnCard(const Bilingual& center)
{
    const QString both = center.kk + betweenNames() + center.ru;
    if (both.size() <= longestName && namesOnCard(both) == center)
        return both;
    return QString(center.ru).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

Bilingual namesOnCard(const QString& name)
{
    const QStringList names = name.split(betweenNames());
    return names.size() == 2 ? Bilingual {names.front(), names.back()} : Bilingual {name, name};
}

QString fingerprintOf(const InstallationCard& card)
{
    constexpr int groupSize = 4;
    constexpr int groups = 8;
    const QByteArray keys = card.signingKey + card.sealingKey;
    const QString hex = QString::fromLatin1(QCryptographicHash::hash(keys, QCryptographicHash::Sha256).toHex());
    QStringList parts;
    for (int i = 0; i < groups; ++i)
        parts.append(hex.mid(i * groupSize, groupSize));
    return parts.join(QLatin1Char(' '));
}

QString codeOf(InstallationRole role)
{
    return coded(sides, role);
}

Result<InstallationRole> parseInstallationRole(const QString& code)
{
    return parsed<InstallationRole>(sides, "role", code);
}

QString codeOf(CheckOutState state)
{
    return coded(states, state);
}

Result<CheckOutState> parseCheckOutState(const QString& code)
{
    return parsed<CheckOutState>(states, "state", code);
}

QString codeOf(ConflictSide side)
{
    return coded(sides, side);
}

Result<ConflictSide> parseConflictSide(const QString& code)
{
    return parsed<ConflictSide>(sides, "side", code);
}

} // namespace tanu
