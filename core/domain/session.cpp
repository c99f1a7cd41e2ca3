#include "core/domain/session.h"

#include "core/base/parsecode.h"

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
    return parseCode(code,
        std::array {SessionState::Planned, SessionState::Started, SessionState::Ended,
            SessionState::ProtocolSigned, SessionState::Cancelled},
        "state");
}

QString codeOf(Decision decision)
{
    return decision == Decision::Passed ? QStringLiteral("passed") : QStringLiteral("not-passed");
}

Result<Decision> parseDecision(const QString& code)
{
    return parseCode(code, std::array {Decision::Passed, Decision::NotPassed}, "decision");
}

} // namespace tanu
