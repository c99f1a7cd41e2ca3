#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QString>

namespace tanu {

/// Service contract between the center and the candidate, or who pays for the candidate (R5.3, L15.3, L27).
struct ContractForm {
    static constexpr QLatin1String templateName {"contract"};

    CenterDetails center;
    QString number;
    QDate date;
    QString applicationNumber;
    QDate applicationDate;
    QString personName;
    QString iin;
    QString identityDocument; ///< kind, number, date, issuer
    QString residence;
    QString phone;
    QString profession;
    QString nqfLevel;
    ExamMode mode = ExamMode::Offline;
    QString price; ///< in tenge, Money::toString
    QString payerName; ///< employer; empty when the candidate pays
    QString payerBin;
    QString voucherNumber; ///< one-time voucher (L29); empty without one
};

FormData toData(const ContractForm& form, Language language);

} // namespace tanu
