#include "app/desktop/context/procedurewords.h"

#include "app/desktop/shell/named.h"

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProcedureWords)
};

/// In the order of each enumeration.
constexpr std::array channels {QT_TRANSLATE_NOOP("ProcedureWords", "In person"),
    QT_TRANSLATE_NOOP("ProcedureWords", "By telephone"), QT_TRANSLATE_NOOP("ProcedureWords", "By post"),
    QT_TRANSLATE_NOOP("ProcedureWords", "By e-mail"), QT_TRANSLATE_NOOP("ProcedureWords", "By message"),
    QT_TRANSLATE_NOOP("ProcedureWords", "Platform")};

constexpr std::array grounds {QT_TRANSLATE_NOOP("ProcedureWords", "Withdrawn by the candidate"),
    QT_TRANSLATE_NOOP("ProcedureWords", "Profession out of the register"),
    QT_TRANSLATE_NOOP("ProcedureWords", "Did not come"), QT_TRANSLATE_NOOP("ProcedureWords", "Voucher ended"),
    QT_TRANSLATE_NOOP("ProcedureWords", "Another reason")};

constexpr std::array interruptions {QT_TRANSLATE_NOOP("ProcedureWords", "no power"),
    QT_TRANSLATE_NOOP("ProcedureWords", "the commission lost its chair"),
    QT_TRANSLATE_NOOP("ProcedureWords", "technical fault"), QT_TRANSLATE_NOOP("ProcedureWords", "emergency"),
    QT_TRANSLATE_NOOP("ProcedureWords", "another cause")};

constexpr std::array ties {QT_TRANSLATE_NOOP("ProcedureWords", "related to the candidate"),
    QT_TRANSLATE_NOOP("ProcedureWords", "employs the candidate"),
    QT_TRANSLATE_NOOP("ProcedureWords", "taught the candidate"),
    QT_TRANSLATE_NOOP("ProcedureWords", "bound to the candidate")};

constexpr std::array substitutions {QT_TRANSLATE_NOOP("ProcedureWords", "related to the candidate"),
    QT_TRANSLATE_NOOP("ProcedureWords", "employs the candidate"),
    QT_TRANSLATE_NOOP("ProcedureWords", "taught the candidate"), QT_TRANSLATE_NOOP("ProcedureWords", "absent"),
    QT_TRANSLATE_NOOP("ProcedureWords", "ill"), QT_TRANSLATE_NOOP("ProcedureWords", "another cause")};

constexpr std::array attendances {QT_TRANSLATE_NOOP("ProcedureWords", "present"),
    QT_TRANSLATE_NOOP("ProcedureWords", "late"), QT_TRANSLATE_NOOP("ProcedureWords", "absent")};

constexpr std::array seats {QT_TRANSLATE_NOOP("ProcedureWords", "chair"),
    QT_TRANSLATE_NOOP("ProcedureWords", "member"), QT_TRANSLATE_NOOP("ProcedureWords", "secretary")};

constexpr std::array categories {QT_TRANSLATE_NOOP("ProcedureWords", "surroundings"),
    QT_TRANSLATE_NOOP("ProcedureWords", "candidate"), QT_TRANSLATE_NOOP("ProcedureWords", "staff"),
    QT_TRANSLATE_NOOP("ProcedureWords", "technical"), QT_TRANSLATE_NOOP("ProcedureWords", "other")};

constexpr std::array consequences {QT_TRANSLATE_NOOP("ProcedureWords", "warned"),
    QT_TRANSLATE_NOOP("ProcedureWords", "removed from the exam"),
    QT_TRANSLATE_NOOP("ProcedureWords", "the exam ended automatically")};

constexpr std::array admissions {QT_TRANSLATE_NOOP("ProcedureWords", "in time"),
    QT_TRANSLATE_NOOP("ProcedureWords", "late, the head decides"), QT_TRANSLATE_NOOP("ProcedureWords", "heard though late"),
    QT_TRANSLATE_NOOP("ProcedureWords", "not heard")};

constexpr std::array outcomes {
    QT_TRANSLATE_NOOP("ProcedureWords", "upheld"), QT_TRANSLATE_NOOP("ProcedureWords", "rejected")};

constexpr std::array duplicateReasons {QT_TRANSLATE_NOOP("ProcedureWords", "Lost"),
    QT_TRANSLATE_NOOP("ProcedureWords", "Damaged"), QT_TRANSLATE_NOOP("ProcedureWords", "Name changed"),
    QT_TRANSLATE_NOOP("ProcedureWords", "Another reason")};

constexpr std::array sources {QT_TRANSLATE_NOOP("ProcedureWords", "by the center"),
    QT_TRANSLATE_NOOP("ProcedureWords", "by order of the platform"),
    QT_TRANSLATE_NOOP("ProcedureWords", "by a corrected protocol")};

constexpr std::array kinds {Named {"comfort", QT_TRANSLATE_NOOP("ProcedureWords", "comfort of the room")},
    Named {"disturbance", QT_TRANSLATE_NOOP("ProcedureWords", "disturbance")},
    Named {"noise", QT_TRANSLATE_NOOP("ProcedureWords", "noise")}, Named {"power", QT_TRANSLATE_NOOP("ProcedureWords", "power")},
    Named {"weather", QT_TRANSLATE_NOOP("ProcedureWords", "weather")},
    Named {"behaviour", QT_TRANSLATE_NOOP("ProcedureWords", "behaviour")},
    Named {"complaint", QT_TRANSLATE_NOOP("ProcedureWords", "complaint")},
    Named {"identity", QT_TRANSLATE_NOOP("ProcedureWords", "identity")},
    Named {"illness", QT_TRANSLATE_NOOP("ProcedureWords", "illness")},
    Named {"late", QT_TRANSLATE_NOOP("ProcedureWords", "late")}, Named {"absent", QT_TRANSLATE_NOOP("ProcedureWords", "absent")},
    Named {"error", QT_TRANSLATE_NOOP("ProcedureWords", "error")},
    Named {"computer", QT_TRANSLATE_NOOP("ProcedureWords", "computer")},
    Named {"network", QT_TRANSLATE_NOOP("ProcedureWords", "network")},
    Named {"printing", QT_TRANSLATE_NOOP("ProcedureWords", "printing")},
    Named {"workstation", QT_TRANSLATE_NOOP("ProcedureWords", "workplace")},
    Named {"software", QT_TRANSLATE_NOOP("ProcedureWords", "software")}};

template <typename E, size_t N>
QString from(const std::array<const char*, N>& table, E value)
{
    return Words::tr(table.at(static_cast<size_t>(value)));
}

} // namespace

QString ProcedureWords::of(ReportChannel channel)
{
    return from(channels, channel);
}

QString ProcedureWords::of(GapWaiver waiver)
{
    return waiver == GapWaiver::None ? QString() : Words::tr("without the ten working days: %1").arg(codeOf(waiver));
}

QString ProcedureWords::of(ClosureGround ground)
{
    return from(grounds, ground);
}

QString ProcedureWords::of(InterruptionCause cause)
{
    return from(interruptions, cause);
}

QString ProcedureWords::of(TieKind kind)
{
    return from(ties, kind);
}

QString ProcedureWords::of(SubstitutionReason reason)
{
    return from(substitutions, reason);
}

QString ProcedureWords::of(Attendance attendance)
{
    return from(attendances, attendance);
}

QString ProcedureWords::of(CommissionSeat seat)
{
    return from(seats, seat);
}

QString ProcedureWords::of(IncidentCategory category)
{
    return from(categories, category);
}

QString ProcedureWords::ofIncident(IncidentCategory category, const QString& kind)
{
    const Named* known = find(kinds, kind);
    return known ? QStringLiteral("%1: %2").arg(of(category), Words::tr(known->words)) : of(category);
}

QString ProcedureWords::of(Consequence consequence)
{
    return from(consequences, consequence);
}

QString ProcedureWords::of(Admission admission)
{
    return from(admissions, admission);
}

QString ProcedureWords::of(AppealOutcome outcome)
{
    return from(outcomes, outcome);
}

QString ProcedureWords::of(DuplicateReason reason)
{
    return from(duplicateReasons, reason);
}

QString ProcedureWords::of(CancellationSource source)
{
    return from(sources, source);
}

} // namespace tanu::desktop
