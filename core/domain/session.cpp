#include "core/domain/session.h"

namespace tanu {

QString codeOf(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return QStringLiteral("planned");
    case SessionState::Started:
        return QStringLiteral("started");
    case SessionState::Ended:
        return QStringLiteral("ended");
    case SessionState::ProtocolSigned:
        return QStringLiteral("protocol-signed");
    case SessionState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

Result<SessionState> parseSessionState(const QString& code)
{
    for (const SessionState state : {SessionState::Planned, SessionState::Started, SessionState::Ended,
             SessionState::ProtocolSigned, SessionState::Cancelled}) {
        if (codeOf(state) == code)
            return state;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("state"), code}, {}};
}

QString codeOf(Decision decision)
{
    return decision == Decision::Passed ? QStringLiteral("passed") : QStringLiteral("not-passed");
}

Result<Decision> parseDecision(const QString& code)
{
    for (const Decision decision : {Decision::Passed, Decision::NotPassed}) {
        if (codeOf(decision) == code)
            return decision;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("decision"), code}, {}};
}

} // namespace tanu
