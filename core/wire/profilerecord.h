#pragma once

#include "core/domain/publicprofile.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/email.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/money.h"
#include "core/domain/values/nqflevel.h"
#include "core/domain/values/phone.h"
#include "core/wire/cbor.h"
#include "core/wire/problem.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

inline constexpr size_t greatestOfferCount = 300; ///< of one center
inline constexpr size_t greatestPriceCount = 12; ///< of one offer

/// What the procedure costs from a day on, until the next one begins (L17.2.7). On the wire in tiyn, with the currency `KZT`.
struct OfferedPrice {
    QDate since; ///< the first day
    Money price;

    friend bool operator==(const OfferedPrice&, const OfferedPrice&) = default;
};

/// A profession and level that the center recognizes: it has an approved programme for it (L17.2.4).
struct ProfessionOffer {
    QString profession; ///< the key of the register of professions
    Bilingual name;
    NqfLevel level;
    std::vector<Language> languages; ///< in the order of the enumeration, at least one
    std::vector<ExamMode> modes; ///< the same
    std::vector<OfferedPrice> prices; ///< by day, the newest last; none: the center has set none yet

    friend bool operator==(const ProfessionOffer&, const ProfessionOffer&) = default;
};

/// Content of a record of kind `center-profile`: what a center publishes of itself (L17.2.1).
///
/// - Everything in it is public. Of persons it names the head and nobody else.
/// - Belongs to no month of the report: it tells of the center, not of a procedure (P7.5).
struct ProfileRecord {
    AccreditationNumber center;
    Bilingual name;
    Bilingual address;
    std::optional<Phone> phone;
    std::optional<Email> email;
    PublicProfile about;
    std::vector<ProfessionOffer> offers; ///< by profession and level, none twice

    friend bool operator==(const ProfileRecord&, const ProfileRecord&) = default;
};

/// The price in force on a day; nothing before the first one.
std::optional<OfferedPrice> priceOn(const ProfessionOffer& offer, QDate day);

/// The content of a RecordRevision.
QByteArray contentOf(const ProfileRecord& record);

/// Strict. Paths: those of the fields, `offers[n].prices[n]...`.
Reading<ProfileRecord> readProfileRecord(const QByteArray& content);

/// The same for content that was decoded already.
Reading<ProfileRecord> readProfileRecord(const Cbor& content);

} // namespace tanu
