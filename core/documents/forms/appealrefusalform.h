#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Refusal of the head to admit an appeal that came after the five working days (R20).
struct AppealRefusalForm {
    static constexpr QLatin1String templateName {"appeal-refusal"};

    CenterDetails center;
    QString number; ///< of the appeal
    QDate date;
    QString personName;
    QString residence;
    QString profession;
    QDate resultsReceived;
    QDate lastDay; ///< for an appeal
    QDate received; ///< when it came
    QString reason; ///< why the head does not admit it
};

FormData toData(const AppealRefusalForm& form, Language language);

} // namespace tanu
