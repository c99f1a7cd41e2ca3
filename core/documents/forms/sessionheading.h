#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QTime>

namespace tanu {

/// What the sheets of one session name at their top.
struct SessionHeading {
    CenterDetails center;
    QString number;
    QDate date;
    QTime time; ///< of the beginning
    QString place;
    ExamMode mode = ExamMode::Offline;
    QString profession;
    QString nqfLevel;
};

/// Those of the center, and: number, date, shortDate, time, place, online, profession, nqfLevel.
FormData dataOf(const SessionHeading& session, Language language);

} // namespace tanu
