#include "app/desktop/sessions/startgaps.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StartGaps)
};

} // namespace

StartGaps startGapsOf(const SessionView& session)
{
    StartGaps gaps;
    for (const SessionCandidate& one : session.candidates) {
        gaps.unknown += one.place.attendance ? 0 : 1;
        if (one.place.attendance == Attendance::Absent)
            continue;
        gaps.acquaintance = gaps.acquaintance || !one.place.acquaintedAt;
        gaps.briefing = gaps.briefing || !one.place.briefedAt;
    }
    for (const ReadinessLine& line : session.happenings.readiness) {
        if (line.isReady())
            continue;
        gaps.equipment = gaps.equipment || !line.item.application;
        gaps.specialConditions = gaps.specialConditions || line.item.application;
    }
    gaps.seating = session.seats.refusal;
    return gaps;
}

QString reasonGapsText(const StartGaps& gaps)
{
    QStringList what;
    if (gaps.acquaintance)
        what.append(Words::tr("acquaintance (R8.1)"));
    if (gaps.briefing)
        what.append(Words::tr("briefing (R8.2)"));
    if (gaps.equipment)
        what.append(Words::tr("equipment (R10)"));
    if (gaps.specialConditions)
        what.append(Words::tr("special conditions (R10)"));
    return what.join(QStringLiteral(", "));
}

QString textOf(const StartGaps& gaps)
{
    QStringList what;
    if (gaps.unknown > 0)
        what.append(Words::tr("who has come (R9): %1").arg(gaps.unknown));
    if (gaps.seating)
        what.append(Words::tr("the commission (R9.1)"));
    if (gaps.needsReason())
        what.append(reasonGapsText(gaps));
    return what.join(QStringLiteral(", "));
}

} // namespace tanu::desktop
