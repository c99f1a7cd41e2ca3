#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>

namespace tanu {

/// Motivated refusal to conclude the contract, signed by the head (R5.2).
///
/// - Each ground stands with what is wrong in this very application; without one the service refuses.
struct RefusalForm {
    static constexpr QLatin1String templateName {"refusal"};

    struct Ground {
        QString title;
        QString description; ///< may be empty
    };

    CenterDetails center;
    QString number;
    QDate date;
    QString personName;
    QString residence;
    QString applicationNumber;
    QDate applicationDate;
    QString profession;
    QList<Ground> grounds;
};

FormData toData(const RefusalForm& form, Language language);

} // namespace tanu
