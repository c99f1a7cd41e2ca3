#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Application for the recognition procedure, the form of Annex 1 to Order 374 (R4.1).
///
/// - Empty fields are printed as blanks to be filled in by hand.
/// - The consent to processing and publication is part of the annex's own wording.
struct ApplicationForm {
    static constexpr QLatin1String templateName {"application"};

    CenterDetails center;
    QString number; ///< of the registration; empty before it
    QDate registered;
    QString personName;
    QString iin; ///< or number of the foreign document (L2.4)
    QDate birthDate;
    QString residence;
    QString email;
    QString mobilePhone;
    QString workPhone;
    QString profession;
    QString sought; ///< qualification or skill level to be set
    QString nqfLevel; ///< that is confirmed, if any
    QString earlierUntil; ///< year until which an earlier document is valid, if any
    QString informalResults; ///< of informal education, if any
    QString knowledge;
    QString skills;
    QStringList attachments;
    QDate date;
};

FormData toData(const ApplicationForm& form, Language language);

} // namespace tanu
