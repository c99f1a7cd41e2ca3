#include "app/scenario/scenario.h"

#include "app/scenario/scenariowords.h"
#include "core/base/clock.h"
#include "core/domain/rules/deadlines.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tanu::scenario {

namespace {

Error badLine(int line, const QString& what)
{
    return {ErrorKind::ImportLineBad, {QString::number(line), what}, {}};
}

/// `name: value`; the value may be missing.
std::pair<QString, QString> splitPair(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    return {text.left(colon < 0 ? text.size() : colon).trimmed(), colon < 0 ? QString() : text.mid(colon + 1).trimmed()};
}

QStringList parts(const QString& text)
{
    QStringList found;
    for (const QString& part : text.split(QLatin1Char(';'))) {
        if (!part.trimmed().isEmpty())
            found.append(part.trimmed());
    }
    return found;
}

/// Whether the table of terms has a term of this clause: what is expected of no term at all would always be so.
bool isClauseOfTerm(const QString& clause)
{
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
        return QString::fromLatin1(term.clause).split(QStringLiteral(", ")).contains(clause);
    });
}

class Reader {
public:
    Result<Scenario> read(const QString& text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i) {
            m_line = i + 1;
            if (const auto done = readLine(lines.at(i).trimmed()); !done)
                return done.error();
        }
        if (m_scenario.events.empty())
            return badLine(m_line, QStringLiteral("events"));
        return std::move(m_scenario);
    }

private:
    Result<void> readLine(const QString& text)
    {
        if (text.isEmpty() || text.startsWith(QLatin1Char('#')))
            return {};
        if (text.startsWith(QLatin1Char('=')))
            return readExpectations(text.mid(1).trimmed());
        const auto [name, value] = splitPair(text);
        if (name == QStringLiteral("Сценарий")) {
            m_scenario.title = value;
            return {};
        }
        if (name == QStringLiteral("Нормы") || name == QStringLiteral("Нормалар")) {
            for (const QString& clause : value.split(QLatin1Char(',')))
                m_scenario.clauses.append(clause.trimmed());
            return {};
        }
        return readEvent(text);
    }

    Result<void> readEvent(const QString& text)
    {
        static const QRegularExpression shape(QStringLiteral("^(\\d\\d\\.\\d\\d\\.\\d{4})\\s+(\\d\\d:\\d\\d)\\s+(.+)$"));
        const auto match = shape.match(text);
        const QDate date = QDate::fromString(match.captured(1), QStringLiteral("dd.MM.yyyy"));
        const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
        if (!match.hasMatch() || !date.isValid() || !time.isValid())
            return badLine(m_line, text);
        Event event;
        event.line = m_line;
        event.at = fromKazakhstan(date, time);
        if (!m_scenario.events.empty() && event.at < m_scenario.events.back().at)
            return badLine(m_line, match.captured(1));
        const QStringList pieces = parts(match.captured(3));
        const QString head = pieces.value(0);
        const qsizetype dash = head.indexOf(QStringLiteral(" — "));
        const QString what = dash < 0 ? head : head.left(dash);
        event.code = codeFor(eventWords(), what);
        if (event.code.isEmpty())
            return badLine(m_line, what);
        if (dash >= 0) {
            for (const QString& name : head.mid(dash + 3).split(QLatin1Char(',')))
                event.who.append(name.trimmed());
        }
        for (const QString& piece : pieces.mid(1)) {
            const auto [name, value] = splitPair(piece);
            const QString code = codeFor(detailWords(), name);
            if (code.isEmpty())
                return badLine(m_line, name);
            event.details.insert(code, value);
        }
        m_scenario.events.push_back(std::move(event));
        return {};
    }

    Result<void> readExpectations(const QString& text)
    {
        if (m_scenario.events.empty())
            return badLine(m_line, text);
        QString who;
        for (const QString& piece : parts(text)) {
            const auto [name, value] = splitPair(piece);
            const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
            Expectation expectation {m_line, who, codeFor(expectationWords(), name), {}, value};
            if (expectation.what.isEmpty() && space > 0) {
                expectation.what = codeFor(expectationWords(), name.left(space));
                expectation.subject = name.mid(space + 1);
            }
            if (expectation.what.isEmpty() && value.isEmpty()) {
                who = name;
                continue;
            }
            if (const auto known = complete(expectation, name); !known)
                return known;
            m_scenario.events.back().expectations.push_back(std::move(expectation));
        }
        return {};
    }

    Result<void> complete(Expectation& expectation, const QString& name) const
    {
        if (expectation.what.isEmpty() || (expectation.who.isEmpty() && expectation.what != QStringLiteral("refusal")))
            return badLine(m_line, name);
        const bool isTerm = expectation.what == QStringLiteral("term") || expectation.what == QStringLiteral("no-term");
        if (isTerm && !isClauseOfTerm(expectation.subject))
            return badLine(m_line, expectation.subject);
        if (expectation.value.isEmpty() && expectation.what != QStringLiteral("no-term"))
            return badLine(m_line, name);
        if (expectation.what == QStringLiteral("state")) {
            const QString code = codeFor(stateWords(), expectation.value);
            if (code.isEmpty())
                return badLine(m_line, expectation.value);
            expectation.value = code;
        }
        return {};
    }

    Scenario m_scenario;
    int m_line = 0;
};

} // namespace

Result<Scenario> parseScenario(const QString& text)
{
    return Reader().read(text);
}

} // namespace tanu::scenario
