#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Sheet that the candidate signs before the procedure: tools and methods of the programme, and how to
/// complain and appeal (R8.1).
struct AcquaintanceForm {
    static constexpr QLatin1String templateName {"acquaintance"};

    CenterDetails center;
    QDate date;
    QString personName;
    QString iin;
    QString profession;
    QString nqfLevel;
    QString programme; ///< name and version
    QStringList tools; ///< tools and methods of the procedure
};

FormData toData(const AcquaintanceForm& form, Language language);

} // namespace tanu
