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
struct NoticeForm {
    static constexpr QLatin1String templateName {"notice"};

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
    QString link; ///< to the exam and to proctoring (R11.1); online only
    bool isNewDate = false; ///< replaces an earlier notice
    QString allowedThings; ///< by the programme (R12); may be empty
};

FormData toData(const NoticeForm& form, Language language);

} // namespace tanu
