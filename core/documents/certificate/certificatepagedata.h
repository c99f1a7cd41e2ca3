#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// What the document of recognition says (A2, R18.1).
///
/// - Both languages stand on the page, the state language first.
/// - L20.3: with recognized skills, the skills are named beside the profession.
/// - L21.5: without `validUntil` the document says that it has no term.
/// - exchange.md 29: a duplicate says that it is one.
struct CertificatePageData {
    QString centerKk;
    QString centerRu;
    QString personName; ///< as on the identity document
    QString professionKk;
    QString professionRu;
    QStringList skillsKk;
    QStringList skillsRu;
    QString nqfLevel; ///< of the national qualifications framework
    QDate issued;
    std::optional<QDate> validUntil;
    QString headName;
    QString serial; ///< CertificateNumber::toString
    QString qrText; ///< exchange.md 25
    bool isDuplicate = false;
};

} // namespace tanu
