#include "app/scenario/play/expectations.h"

#include "app/scenario/scenariowords.h"
#include "core/domain/rules/clauses.h"

#include <algorithm>

namespace tanu::scenario {

namespace {

QString stateFailure(const Expectation& expected, const CaseAfter& found)
{
    if (expected.value == found.state)
        return {};
    return QStringLiteral("%1: ожидалось «%2», а состояние «%3»")
        .arg(expected.who, wordFor(stateWords(), expected.value), wordFor(stateWords(), found.state));
}

bool cites(const QString& clauses, const QString& wanted)
{
    const QStringList cited = clauses.split(QStringLiteral(", "));
    return cited.contains(wanted);
}

QString termFailure(const Expectation& expected, const CaseAfter& found)
{
    const auto open = std::find_if(found.terms.begin(), found.terms.end(),
        [&](const CaseAfter::Term& term) { return !term.isMet && cites(term.clause, expected.subject); });
    const bool isThere = open != found.terms.end();
    if (expected.what == QStringLiteral("no-term"))
        return isThere ? QStringLiteral("%1: срок %2 открыт до %3").arg(expected.who, expected.subject,
                             open->lastDay.toString(QStringLiteral("dd.MM.yyyy")))
                       : QString();
    const QString day = isThere ? open->lastDay.toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("нет");
    return day == expected.value
        ? QString()
        : QStringLiteral("%1: срок %2 ожидался %3, а он %4").arg(expected.who, expected.subject, expected.value, day);
}

QString documentFailure(const Expectation& expected, const CaseAfter& found)
{
    const QString wanted = codeFor(choiceWords(), expected.value);
    const bool isThere = std::any_of(found.documents.begin(), found.documents.end(), [&](const QString& document) {
        return document.contains(QStringLiteral("(%1)").arg(wanted)) || document.contains(expected.value);
    });
    const bool isWanted = wanted != QStringLiteral("none");
    if (!isWanted) {
        const bool isAny = std::any_of(found.documents.begin(), found.documents.end(),
            [](const QString& document) { return document.startsWith(QStringLiteral("certificate")); });
        return isAny ? QStringLiteral("%1: документ есть").arg(expected.who) : QString();
    }
    return isThere ? QString() : QStringLiteral("%1: нет документа «%2»").arg(expected.who, expected.value);
}

QString refusalFailure(const Expectation& expected, const std::optional<Error>& refused)
{
    if (!refused)
        return QStringLiteral("ожидался отказ %1, а действие выполнено").arg(expected.value);
    const QString clause = clauseOf(refused->kind);
    const QString text = QStringLiteral("%1 %2 %3").arg(nameOf(refused->kind), clause, refused->arguments.join(QLatin1Char(' ')));
    const QStringList wanted = expected.value.split(QLatin1Char(','));
    const bool isIt = std::all_of(
        wanted.begin(), wanted.end(), [&](const QString& part) { return text.contains(part.trimmed()); });
    return isIt ? QString() : QStringLiteral("ожидался отказ %1, а он: %2").arg(expected.value, text);
}

QString failureOf(const Expectation& expected, const EventAfter& after)
{
    if (expected.what == QStringLiteral("refusal"))
        return refusalFailure(expected, after.refused);
    const auto found = std::find_if(
        after.cases.begin(), after.cases.end(), [&](const CaseAfter& one) { return one.who == expected.who; });
    if (found == after.cases.end())
        return QStringLiteral("%1: такого дела нет").arg(expected.who);
    if (expected.what == QStringLiteral("state"))
        return stateFailure(expected, *found);
    if (expected.what == QStringLiteral("term") || expected.what == QStringLiteral("no-term"))
        return termFailure(expected, *found);
    return documentFailure(expected, *found);
}

} // namespace

QStringList failuresOf(const EventAfter& after)
{
    QStringList failures;
    bool isRefusalExpected = false;
    for (const Expectation& expected : after.event.expectations) {
        isRefusalExpected = isRefusalExpected || expected.what == QStringLiteral("refusal");
        const QString failure = failureOf(expected, after);
        if (!failure.isEmpty())
            failures.append(QStringLiteral("строка %1: %2").arg(expected.line).arg(failure));
    }
    if (after.refused && !isRefusalExpected)
        failures.append(QStringLiteral("строка %1: отказ %2 %3 %4").arg(after.event.line).arg(nameOf(after.refused->kind),
            after.refused->arguments.join(QStringLiteral(", ")), after.refused->detail));
    return failures;
}

} // namespace tanu::scenario
