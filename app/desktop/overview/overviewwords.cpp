#include "app/desktop/overview/overviewwords.h"

#include "app/desktop/shell/formats.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <span>

namespace tanu::desktop {

namespace {

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

struct Named {
    const char* area;
    const char* code;
    const char* words;
};

constexpr std::array areas {
    Named {"appeal", "", QT_TRANSLATE_NOOP("OverviewAreas", "Appeals received")},
    Named {"appeal-decision", "", QT_TRANSLATE_NOOP("OverviewAreas", "Decisions on appeals")},
    Named {"cancellation", "", QT_TRANSLATE_NOOP("OverviewAreas", "Documents cancelled")},
    Named {"closure", "", QT_TRANSLATE_NOOP("OverviewAreas", "Cases closed without a decision")},
    Named {"disability", "", QT_TRANSLATE_NOOP("OverviewAreas", "Temporary disability")},
    Named {"duplicate", "", QT_TRANSLATE_NOOP("OverviewAreas", "Duplicates of documents")},
    Named {"incident", "", QT_TRANSLATE_NOOP("OverviewAreas", "Incidents at sessions")},
    Named {"one-person", "", QT_TRANSLATE_NOOP("OverviewAreas", "Protocols drawn up and signed by one person")},
    Named {"postponement", "", QT_TRANSLATE_NOOP("OverviewAreas", "Exams moved to another day")},
    Named {"spoiled", "", QT_TRANSLATE_NOOP("OverviewAreas", "Documents spoiled")},
    Named {"violation", "", QT_TRANSLATE_NOOP("OverviewAreas", "Acts of violation")},
};

constexpr std::array events {
    Named {"appeal", "in-time", QT_TRANSLATE_NOOP("OverviewEvents", "in time")},
    Named {"appeal", "late", QT_TRANSLATE_NOOP("OverviewEvents", "late")},
    Named {"appeal-decision", "upheld", QT_TRANSLATE_NOOP("OverviewEvents", "upheld")},
    Named {"appeal-decision", "rejected", QT_TRANSLATE_NOOP("OverviewEvents", "rejected")},
    Named {"cancellation", "complaint", QT_TRANSLATE_NOOP("OverviewEvents", "confirmed complaint")},
    Named {"closure", "withdrawn-by-candidate", QT_TRANSLATE_NOOP("OverviewEvents", "withdrawn by the candidate")},
    Named {"closure", "profession-withdrawn", QT_TRANSLATE_NOOP("OverviewEvents", "profession withdrawn from the register")},
    Named {"closure", "not-appeared", QT_TRANSLATE_NOOP("OverviewEvents", "the candidate did not appear")},
    Named {"closure", "voucher-void", QT_TRANSLATE_NOOP("OverviewEvents", "void voucher")},
    Named {"disability", "reported", QT_TRANSLATE_NOOP("OverviewEvents", "reported, not proved yet")},
    Named {"disability", "proved", QT_TRANSLATE_NOOP("OverviewEvents", "proved")},
    Named {"duplicate", "lost", QT_TRANSLATE_NOOP("OverviewEvents", "lost")},
    Named {"duplicate", "damaged", QT_TRANSLATE_NOOP("OverviewEvents", "damaged")},
    Named {"duplicate", "name-changed", QT_TRANSLATE_NOOP("OverviewEvents", "changed name")},
    Named {"incident", "environment", QT_TRANSLATE_NOOP("OverviewEvents", "environment")},
    Named {"incident", "candidate", QT_TRANSLATE_NOOP("OverviewEvents", "candidate")},
    Named {"incident", "staff", QT_TRANSLATE_NOOP("OverviewEvents", "staff")},
    Named {"incident", "technical", QT_TRANSLATE_NOOP("OverviewEvents", "technical")},
    Named {"postponement", "fault", QT_TRANSLATE_NOOP("OverviewEvents", "technical fault")},
    Named {"postponement", "interruption", QT_TRANSLATE_NOOP("OverviewEvents", "interrupted session")},
    Named {"postponement", "absence", QT_TRANSLATE_NOOP("OverviewEvents", "absence")},
    Named {"violation", "warning", QT_TRANSLATE_NOOP("OverviewEvents", "warning")},
    Named {"violation", "removal", QT_TRANSLATE_NOOP("OverviewEvents", "removal from the exam")},
    Named {"violation", "ended", QT_TRANSLATE_NOOP("OverviewEvents", "procedure ended automatically")},
};

QString wordsOf(std::span<const Named> table, const char* context, const QString& area, const QString& code)
{
    for (const Named& one : table) {
        if (area == QLatin1String(one.area) && code == QLatin1String(one.code))
            return QCoreApplication::translate(context, one.words);
    }
    return code.isEmpty() ? area : code;
}

} // namespace

QString periodText(const Period& period)
{
    return period.isYear() ? QString::number(period.yearNumber()) : monthText(period.yearNumber(), period.monthNumber());
}

QString eventAreaText(const QString& area)
{
    return wordsOf(areas, "OverviewAreas", area, {});
}

QString eventText(const QString& area, const QString& code)
{
    if (code == QLatin1String("other"))
        return OverviewWords::tr("other");
    return code.isEmpty() ? QString() : wordsOf(events, "OverviewEvents", area, code);
}

} // namespace tanu::desktop
