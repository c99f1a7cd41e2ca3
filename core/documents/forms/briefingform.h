#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>

namespace tanu {

/// Page of the journal of introductory briefings for one session, ready to be signed (R8.2).
struct BriefingForm {
    static constexpr QLatin1String templateName {"briefing"};

    struct Person {
        QString name;
        int birthYear = 0;
        QString profession;
    };

    CenterDetails center;
    QDate date;
    QString place;
    QString topic; ///< equipment and safety by the nature of the profession
    QString instructor; ///< name and position
    QList<Person> persons;
};

FormData toData(const BriefingForm& form, Language language);

} // namespace tanu
