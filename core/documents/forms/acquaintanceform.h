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
    QStringList tools; ///< equipment and other tools of the procedure
    int questions = 0; ///< of the theoretical stage (R15)
    int theoryMinutes = 0;
    int operations = 0; ///< of the technological map (R16)
    int practiceMinutes = 0;
};

FormData toData(const AcquaintanceForm& form, Language language);

} // namespace tanu
