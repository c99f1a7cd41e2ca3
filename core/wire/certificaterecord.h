#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/certificate.h"
#include "core/domain/values/language.h"
#include "core/wire/recordedperson.h"

#include <vector>

namespace tanu {

/// Why a document is void, and since when (L26.2).
struct RecordedCancellation {
    QDate on;
    QString ground;
    QString by; ///< who decided

    friend bool operator==(const RecordedCancellation&, const RecordedCancellation&) = default;
};

/// Content of a record of kind `certificate`: a document of recognition as the register knows it (R18.1, R18.2, A2).
///
/// - Occupation, level, date of the procedure, center and ordinal stand in the serial only.
/// - Issued means handed over (exchange.md 29): the states Issued and Cancelled of a document that was handed over
///   have the day; Prepared and Spoiled have none.
/// - Cancelled has a cancellation, Spoiled a reason (exchange.md 19); no other state has them.
struct CertificateRecord {
    CertificateNumber serial;
    ApplicationId application;
    RecordedPerson person;
    QString professionCode; ///< the key of the register of professions
    Bilingual professionName;
    std::vector<Bilingual> skills; ///< empty: the whole profession (L20)
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< the last day; none: no term (L21.5)
    Language language = Language::Kazakh;
    QString protocolNumber;
    QDate protocolDate;
    CertificateState state = CertificateState::Prepared;
    std::optional<QDate> handedOverOn;
    std::optional<RecordedCancellation> cancellation;
    QString spoiledBecause;

    friend bool operator==(const CertificateRecord&, const CertificateRecord&) = default;
};

/// The content of a RecordRevision.
QByteArray contentOf(const CertificateRecord& record);

/// Every field through the domain's `parse`; the problem's path says which one, e.g. `person.iin`.
Reading<CertificateRecord> readCertificateRecord(const QByteArray& content);

/// The same for content that was decoded already.
Reading<CertificateRecord> readCertificateRecord(const Cbor& content);

} // namespace tanu
