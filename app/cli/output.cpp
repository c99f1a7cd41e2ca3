#include "app/cli/output.h"

#include "core/domain/rules/clauses.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tanu::cli {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue& item : value.toArray())
            items.append(textOf(item));
        return items.join(QLatin1String(", "));
    }
    return value.toString();
}

} // namespace

Output::Output(QTextStream& out, QTextStream& errors, bool asJson, Sentence sentence)
    : m_out(out)
    , m_errors(errors)
    , m_asJson(asJson)
    , m_sentence(sentence)
{
}

void Output::line(const QString& text)
{
    if (!m_asJson)
        m_out << text << Qt::endl;
}

void Output::table(const QStringList& columns, const QJsonArray& rows)
{
    if (m_asJson) {
        m_out << QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)) << Qt::endl;
        return;
    }
    QList<qsizetype> widths;
    for (const QString& column : columns) {
        qsizetype width = column.size();
        for (const QJsonValue& row : rows)
            width = std::max(width, textOf(row.toObject().value(column)).size());
        widths.append(width);
    }
    const auto print = [&](const auto& textAt) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += textAt(columns.at(i)).leftJustified(widths.at(i) + 2);
        m_out << text.trimmed() << Qt::endl;
    };
    print([](const QString& column) { return column; });
    for (const QJsonValue& row : rows)
        print([&](const QString& column) { return textOf(row.toObject().value(column)); });
}

void Output::object(const QJsonObject& object)
{
    if (m_asJson) {
        m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        m_out << it.key() << QStringLiteral(": ") << textOf(it.value()) << Qt::endl;
}

void Output::error(const QString& text)
{
    if (m_progressIsOpen)
        m_errors << Qt::endl;
    m_progressIsOpen = false;
    m_errors << QStringLiteral("tanu-cli: ") << text << Qt::endl;
}

void Output::refusal(const Error& refused)
{
    const QString clause = clauseOf(refused);
    error(clause.isEmpty() ? m_sentence(refused) : QStringLiteral("%1 (%2)").arg(m_sentence(refused), clause));
}

void Output::progress(const QString& what, qint64 done, qint64 total)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (done < total && now - m_lastProgressMs < 100)
        return;
    m_lastProgressMs = now;
    m_errors << QLatin1Char('\r') << what;
    if (total > 0)
        m_errors << QStringLiteral(": %1 of %2").arg(done).arg(total);
    else if (done > 0)
        m_errors << QStringLiteral(": %1").arg(done);
    m_progressIsOpen = done < total;
    if (!m_progressIsOpen)
        m_errors << Qt::endl;
    m_errors.flush();
}

} // namespace tanu::cli
