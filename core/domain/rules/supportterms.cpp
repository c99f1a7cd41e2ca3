#include "core/domain/rules/supportterms.h"

#include "core/base/parsecode.h"

namespace tanu {

const SupportTerm& termOf(RequestMatter matter)
{
    return supportTerms[static_cast<size_t>(matter)];
}

QString codeOf(RequestMatter matter)
{
    return QLatin1String(termOf(matter).code);
}

Result<RequestMatter> parseRequestMatter(const QString& code)
{
    for (const SupportTerm& term : supportTerms) {
        if (QLatin1String(term.code) == code)
            return term.matter;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("matter"), code}, {}};
}

QDate answerBy(RequestMatter matter, QDate filed, const WorkCalendar& calendar)
{
    return calendar.addWorkingDays(filed, termOf(matter).workingDays);
}

QString codeOf(RequestState state)
{
    switch (state) {
    case RequestState::Filed:
        return QStringLiteral("filed");
    case RequestState::InWork:
        return QStringLiteral("in-work");
    case RequestState::Answered:
        return QStringLiteral("answered");
    }
    Q_UNREACHABLE();
}

Result<RequestState> parseRequestState(const QString& code)
{
    return parseCode(code, std::array {RequestState::Filed, RequestState::InWork, RequestState::Answered}, "state");
}

bool mayBecome(RequestState from, RequestState to)
{
    return from != RequestState::Answered && from != to;
}

} // namespace tanu
