#include "server/console/frame/journalwords.h"

#include "core/base/strongid.h"
#include "core/wire/cbor.h"
#include "server/console/frame/registersections.h"
#include "server/deeds/deedkinds.h"

namespace tanu::server {

namespace {

constexpr qsizetype longestBytes = 16;
constexpr qsizetype uuidLength = 16;

QString wordsOr(const Say& say, const QString& key, const QString& otherwise)
{
    return say.has(key) ? say(key) : otherwise;
}

QString hex(const QByteArray& bytes)
{
    const QString digits = QString::fromLatin1(bytes.left(longestBytes).toHex());
    return bytes.size() > longestBytes ? QString(digits + QStringLiteral("…")) : digits;
}

QString textOf(const Say& say, const Cbor& value)
{
    if (const auto* number = value.asNumber())
        return QString::number(*number);
    if (const auto* text = value.asText())
        return *text;
    if (const auto* bytes = value.asBytes())
        return hex(*bytes);
    if (const auto* truth = value.asBoolean())
        return *truth ? QStringLiteral("+") : QStringLiteral("-");
    QStringList parts;
    if (const auto* items = value.asArray()) {
        for (const Cbor& item : *items)
            parts.append(textOf(say, item));
    }
    if (const auto* entries = value.asMap()) {
        for (const auto& [key, item] : *entries) {
            const QString name = textOf(say, key);
            parts.append(wordsOr(say, QLatin1String("journal.key.") + name, name) + QLatin1Char(' ') + textOf(say, item));
        }
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

QString actionWords(const Say& say, const QString& action)
{
    return wordsOr(say, QLatin1String("deed.") + action, action);
}

QString actorWords(const Say& say, const QString& actor)
{
    return wordsOr(say, QLatin1String("journal.actor.") + actor, actor);
}

QString subjectWords(const Say& say, const JournalNote& note)
{
    const QString text = QString::fromUtf8(note.subject);
    if (note.subjectKind == QLatin1String("register")) {
        const QString key = QLatin1String("register.") + text;
        return say.table().has(key) ? registerTitle(say, text) : text;
    }
    return note.subject.size() == uuidLength ? uuidToText(note.subject) : text;
}

QString contentWords(const Say& say, const QByteArray& content)
{
    if (content.isEmpty())
        return {};
    const auto decoded = decodeCbor(content);
    return decoded ? textOf(say, *decoded) : hex(content);
}

QStringList journalActions()
{
    return deedNames() << QStringLiteral("takeBatch");
}

} // namespace tanu::server
