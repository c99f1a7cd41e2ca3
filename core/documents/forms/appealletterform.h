#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Letter that tells the candidate the decision on the appeal (R22).
struct AppealLetterForm {
    static constexpr QLatin1String templateName {"appeal-letter"};

    CenterDetails center;
    QString number; ///< of the appeal
    QDate date; ///< of sending
    QString personName;
    QString residence;
    QDate received;
    QDate decided;
    QString profession;
    QString protocolNumber;
    QDate protocolDate;
    bool isUpheld = false;
    QString reasons;
    QDate documentUntil; ///< R23, R18.1: last day for the document; upheld only
};

FormData toData(const AppealLetterForm& form, Language language);

} // namespace tanu
