#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QString>
#include <QtCore/QTime>

namespace tanu {

/// Notice of date, time and place of the procedure (R6.1); also of a new date after a fault or a sickness
/// (R7, R11.2).
///
/// - R11.1: an online notice carries both links and, as an annex, what the candidate's computer must have.
/// - R6.2: where the ten working days do not hold, the notice says by which clause.
struct NoticeForm {
    static constexpr QLatin1String templateName {"notice"};

    /// What lifts the ten working days of R6.2.
    enum class Waiver { None, Disability, Fault };

    CenterDetails center;
    QString number;
    QDate date;
    QString personName;
    QString residence;
    QString contractNumber;
    QDate contractDate;
    QString profession;
    QDate examDate;
    QTime examTime;
    QString place;
    Language examLanguage = Language::Kazakh; ///< R9.2
    ExamMode mode = ExamMode::Offline;
    QString link; ///< to the exam (R11.1); online only
    QString proctoringLink; ///< R11.1; empty where it is the same
    bool isNewDate = false; ///< replaces an earlier notice
    Waiver waiver = Waiver::None; ///< R7 or R11.2
    QString allowedThings; ///< by the programme (R12); may be empty
};

FormData toData(const NoticeForm& form, Language language);

} // namespace tanu
