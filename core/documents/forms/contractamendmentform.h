#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Amendment to the service contract where the basis of payment changed (L15.3, L27, L29).
struct ContractAmendmentForm {
    static constexpr QLatin1String templateName {"contract-amendment"};

    CenterDetails center;
    QDate date;
    QString contractNumber;
    QDate contractDate;
    QString personName;
    QString iin;
    QString residence;
    QString phone;
    QString price; ///< in tenge, Money::toString
    QString payerName; ///< employer; empty when the candidate pays
    QString payerBin;
    QString voucherNumber; ///< empty without one
    QString reason; ///< may be empty
};

FormData toData(const ContractAmendmentForm& form, Language language);

} // namespace tanu
