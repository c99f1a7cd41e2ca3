#pragma once

#include "core/documents/template/formdata.h"

#include <QtCore/QString>

namespace tanu {

/// The center as its letterhead and its signature name it, in the language of the paper.
struct CenterDetails {
    QString name;
    QString bin;
    QString address;
    QString phone;
    QString email;
    QString accreditation; ///< four-digit number of the accreditation
    QString city;
    QString headName;
    QString bankDetails; ///< may be empty
};

/// Names: centerName, centerBin, centerAddress, centerPhone, centerEmail, centerAccreditation, centerCity,
/// headName, bankDetails.
FormData dataOf(const CenterDetails& center);

} // namespace tanu
