#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Application for an appeal against the decision of the exam commission (R20).
///
/// - Empty fields are blanks to be filled in by hand; once registered, number and day stand at the top (R21).
struct AppealForm {
    static constexpr QLatin1String templateName {"appeal"};

    CenterDetails center;
    QString number; ///< of the registration; empty before it
    QDate registered;
    QString personName;
    QString iin;
    QString residence;
    QString phone;
    QString profession;
    QString nqfLevel;
    QString protocolNumber;
    QDate protocolDate;
    QDate resultsReceived; ///< from here the five working days run
    QString grounds;
    QDate date;
};

FormData toData(const AppealForm& form, Language language);

} // namespace tanu
