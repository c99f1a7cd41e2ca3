#include "server/monitoring/privacy.h"

#include <QtCore/QRegularExpression>

namespace tanu::server {

QString withoutPersonalData(const QString& text)
{
    static const QRegularExpression values(QStringLiteral("'[^']*'|=\\([^)]*\\)|=\\S+"));
    static const QRegularExpression word(QStringLiteral("[^\\s,;()\\[\\]\"=*]+"));
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z_.:/-]*[0-9]{0,3}[.:]?$"));
    QString cut = text;
    cut.replace(values, QStringLiteral("*"));
    QString shown;
    qsizetype from = 0;
    for (auto match = word.globalMatch(cut); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        shown += QStringView(cut).mid(from, next.capturedStart() - from);
        shown += harmless.match(next.captured()).hasMatch() ? next.captured() : QStringLiteral("*");
        from = next.capturedEnd();
    }
    return shown + QStringView(cut).mid(from);
}

QStringList withoutPersonalData(const QStringList& arguments)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z_.-]*$"));
    QStringList shown;
    for (const QString& argument : arguments)
        shown.append(name.match(argument).hasMatch() ? argument : QStringLiteral("*"));
    return shown;
}

} // namespace tanu::server
