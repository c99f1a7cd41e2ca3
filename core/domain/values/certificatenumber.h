#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/nqflevel.h"
#include "core/domain/values/occupationcode.h"
#include "core/domain/values/okedsubclass.h"
#include "core/domain/values/ordinal.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// Serial number of a document of recognition: six levels joined by hyphens (A2, exchange.md 20).
///
/// - 1 OKED subclass (5 digits), 2 NKZ code (8 digits, 9 signs in group X, or `0` where the profession has
///   none), 3 NQF level (1), 4 date of the procedure DDMMYY (6), 5 number of the center (4), 6 ordinal (9).
/// - The date lies from 2000 to 2099: the two digits of the year tell no century.
/// - Unique nationwide: the ordinal is unique within the center (exchange.md 18).
class CertificateNumber {
public:
    struct Levels {
        OkedSubclass oked;
        std::optional<OccupationCode> occupation;
        NqfLevel nqf;
        QDate procedure;
        AccreditationNumber center;
        Ordinal ordinal;
    };

    /// Errors: SerialMalformed{date, "4"} for a date outside 2000 to 2099.
    static Result<CertificateNumber> of(const Levels& levels);

    /// Takes dashes of every kind, white space, lower case and the Cyrillic Х; also without any separator,
    /// since the length then tells how long level 2 is.
    /// Errors: SerialMalformed{typed, the first level that does not fit, "1" to "6"}.
    static Result<CertificateNumber> parse(const QString& typed);

    /// `41201-72120001-4-150226-0042-000000017`
    [[nodiscard]] QString toString() const;

    [[nodiscard]] const Levels& levels() const { return m_levels; }

    friend bool operator==(const CertificateNumber& a, const CertificateNumber& b)
    {
        return a.toString() == b.toString();
    }
    friend bool operator<(const CertificateNumber& a, const CertificateNumber& b)
    {
        return a.toString() < b.toString();
    }

private:
    explicit CertificateNumber(Levels levels)
        : m_levels(std::move(levels))
    {
    }

    Levels m_levels;
};

} // namespace tanu
