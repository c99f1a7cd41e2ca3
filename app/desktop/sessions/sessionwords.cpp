#include "app/desktop/sessions/sessionwords.h"

#include "app/desktop/context/casewords.h"
#include "core/base/clock.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

struct Look {
    const char* word;
    Tone tone;
    const char* icon;
};

/// In the order of SessionState.
constexpr std::array<Look, 5> states {{
    {QT_TRANSLATE_NOOP("SessionWords", "Planned"), Tone::Accent, "calendar"},
    {QT_TRANSLATE_NOOP("SessionWords", "In progress"), Tone::Warning, "play"},
    {QT_TRANSLATE_NOOP("SessionWords", "Ended, protocol to sign"), Tone::Warning, "protocols"},
    {QT_TRANSLATE_NOOP("SessionWords", "Protocol signed"), Tone::Good, "document-signed"},
    {QT_TRANSLATE_NOOP("SessionWords", "Cancelled"), Tone::Neutral, "close"},
}};

const Look& lookOf(SessionState state)
{
    return states.at(static_cast<size_t>(state));
}

QString operationName(const QString& id, const Programme& programme)
{
    const auto found = std::find_if(programme.operations.begin(), programme.operations.end(),
        [&](const MapOperation& operation) { return operation.rule.id == id; });
    return found == programme.operations.end() ? id : textOf(found->name);
}

} // namespace

QString wordOf(SessionState state)
{
    return SessionWords::tr(lookOf(state).word);
}

Tone toneOf(SessionState state)
{
    return lookOf(state).tone;
}

QString iconOf(SessionState state)
{
    return QString::fromLatin1(lookOf(state).icon);
}

QString wordOf(CommissionSeat seat)
{
    switch (seat) {
    case CommissionSeat::Chair:
        return SessionWords::tr("chair");
    case CommissionSeat::Member:
        return SessionWords::tr("member");
    case CommissionSeat::Secretary:
        return SessionWords::tr("secretary");
    }
    Q_UNREACHABLE();
}

QString wordOf(Decision decision)
{
    return decision == Decision::Passed ? SessionWords::tr("passed") : SessionWords::tr("not passed");
}

Tone toneOf(Decision decision)
{
    return decision == Decision::Passed ? Tone::Good : Tone::Danger;
}

QString iconOf(Decision decision)
{
    return decision == Decision::Passed ? QStringLiteral("pass") : QStringLiteral("fail");
}

QString textOf(const DecisionReason& reason, const Programme& programme)
{
    using Kind = DecisionReason::Kind;
    const QString reached = ofText(reason.reached, reason.of);
    switch (reason.kind) {
    case Kind::TheorySufficient:
        return SessionWords::tr("Theory: %1 correct, at least %2 are needed.").arg(reached).arg(reason.least);
    case Kind::TheoryInsufficient:
        return SessionWords::tr("Theory: only %1 correct, at least %2 are needed.").arg(reached).arg(reason.least);
    case Kind::MapPerformed:
        return SessionWords::tr("Practice: %1 points, at least %2 are needed, every mandatory operation is performed.")
            .arg(reached)
            .arg(reason.least);
    case Kind::OperationNotPerformed:
        return SessionWords::tr("Operation not performed: %1, %2 points, at least %3 are needed.")
            .arg(operationName(reason.operation, programme), reached)
            .arg(reason.least);
    case Kind::TotalTooLow:
        return SessionWords::tr("Practice: only %1 points in all, at least %2 are needed.").arg(reached).arg(reason.least);
    case Kind::Violation:
        return SessionWords::tr("The procedure was ended by a repeated violation (R13): act No %1.").arg(reason.act);
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime& moment)
{
    return toKazakhstan(moment).toString(QStringLiteral("HH:mm"));
}

QString ofText(int part, int whole)
{
    return SessionWords::tr("%1 of %2").arg(part).arg(whole);
}

} // namespace tanu::desktop
