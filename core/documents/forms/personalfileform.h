#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Title page and contents of a personal file (R14).
struct PersonalFileForm {
    static constexpr QLatin1String templateName {"personal-file"};

    struct Entry {
        QString title;
        QDate date; ///< invalid where unknown
        int firstPage = 0; ///< of the whole file, from 1
        int pages = 0;
    };

    CenterDetails center;
    QString personName;
    QString iin;
    QDate birthDate;
    QString applicationNumber;
    QDate registered;
    QString profession;
    QString nqfLevel;
    QDate date; ///< of the export
    QList<Entry> entries;
};

FormData toData(const PersonalFileForm& form, Language language);

} // namespace tanu
