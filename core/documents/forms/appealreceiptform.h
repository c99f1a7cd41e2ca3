#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QTime>

namespace tanu {

/// Receipt of a registered appeal, handed to the candidate (R21).
struct AppealReceiptForm {
    static constexpr QLatin1String templateName {"appeal-receipt"};

    CenterDetails center;
    QString number;
    QDate date;
    QTime time;
    QString personName;
    QString iin;
    QString profession;
    QString protocolNumber;
    QDate protocolDate;
    bool isLate = false; ///< R20: the head decides whether it is admitted
    QDate decideUntil; ///< R22; invalid while a late one waits
    QString registrar;
};

FormData toData(const AppealReceiptForm& form, Language language);

} // namespace tanu
