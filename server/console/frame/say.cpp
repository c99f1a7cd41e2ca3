#include "server/console/frame/say.h"

#include "core/base/clock.h"

namespace tanu::server {

namespace {

const QString dash = QStringLiteral("–");

QString keyOf(const QString& key)
{
    return QLatin1String("console.") + key;
}

QString kindKey(const Error& error)
{
    return QLatin1String("refusal.") + nameOf(error.kind);
}

/// Errors of a kind may have a text for their first argument: `refusal.PasswordWeak.short`.
QString refusalKey(const Say& say, const Error& error)
{
    const QString kind = kindKey(error);
    for (qsizetype i = error.arguments.size(); i > 0; --i) {
        const QString precise = kind + QLatin1Char('.') + error.arguments[i - 1];
        if (say.has(precise))
            return precise;
    }
    return say.has(kind) ? kind : QStringLiteral("refusal.other");
}

} // namespace

QString Say::operator()(const QString& key) const
{
    return m_text->text(m_language, keyOf(key));
}

bool Say::has(const QString& key) const
{
    return m_text->has(keyOf(key));
}

QString Say::refusal(const Error& error) const
{
    QString text = (*this)(refusalKey(*this, error));
    for (const QString& argument : error.arguments) {
        if (text.contains(QLatin1Char('%')))
            text = text.arg(argument);
    }
    return text;
}

bool Say::explains(const Error& error) const
{
    return has(kindKey(error));
}

QString Say::date(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : dash;
}

QString Say::moment(const QDateTime& moment)
{
    return moment.isValid() ? toKazakhstan(moment).toString(QStringLiteral("dd.MM.yyyy HH:mm")) : dash;
}

} // namespace tanu::server
