#include "server/intake/documentrules.h"

#include <algorithm>

namespace tanu::server {

namespace {

/// The whole of it within one of the ranges.
bool isInside(const std::vector<OrdinalRange>& ranges, qint64 first, qint64 last)
{
    const auto behind = std::upper_bound(ranges.begin(), ranges.end(), first,
        [](qint64 sought, const OrdinalRange& range) { return sought < range.first; });
    return behind != ranges.begin() && std::prev(behind)->contains(first) && std::prev(behind)->contains(last);
}

} // namespace

RecordProblem problemOf(ErrorKind kind, const char* path, const QStringList& arguments)
{
    return RecordProblem{nameOf(kind), QLatin1String(path), arguments};
}

RecordProblem problemOf(const char* code, const char* path, const QStringList& arguments)
{
    return RecordProblem{QLatin1String(code), QLatin1String(path), arguments};
}

bool DocumentRules::hasNumbers(qint64 first, qint64 last) const
{
    return isInside(blocks, first, last);
}

std::optional<RecordProblem> DocumentRules::checkNumber(const TakenCertificate& certificate) const
{
    const auto& levels = certificate.serial.levels();
    if (!(levels.center == center))
        return problemOf(problemcode::contradiction, "serial", {levels.center.toString(), center.toString()});
    const qint64 ordinal = levels.ordinal.value();
    if (!hasNumbers(ordinal, ordinal))
        return problemOf(ErrorKind::NumberOutsideBlocks, "serial", {levels.ordinal.toString()});
    const bool isEnded = certificate.row.state != CertificateState::Spoiled && isInside(ended, ordinal, ordinal);
    if (isEnded)
        return problemOf(ErrorKind::NumberAlreadyUsed, "serial", {levels.ordinal.toString()});
    return std::nullopt;
}

std::optional<RecordProblem> DocumentRules::checkStop(const TakenCertificate& certificate) const
{
    const CertificateState state = certificate.row.state;
    const bool isIssuing = state == CertificateState::Prepared || state == CertificateState::Issued;
    if (!stop || !isIssuing)
        return std::nullopt;
    const QStringList since{stop->on.toString(Qt::ISODate), stop->reason};
    if (certificate.row.issuedOn > stop->on)
        return problemOf(ErrorKind::IssuingStopped, "issuedOn", since);
    if (certificate.handedOverOn && *certificate.handedOverOn > stop->on)
        return problemOf(ErrorKind::IssuingStopped, "handedOverOn", since);
    return std::nullopt;
}

std::optional<RecordProblem> DocumentRules::check(const TakenCertificate& certificate) const
{
    if (auto wrong = checkNumber(certificate))
        return wrong;
    const QDate issuedOn = certificate.row.issuedOn;
    const QDate procedure = certificate.serial.levels().procedure;
    if (issuedOn < procedure) {
        return problemOf(problemcode::contradiction, "issuedOn",
            {issuedOn.toString(Qt::ISODate), procedure.toString(Qt::ISODate)});
    }
    const auto accredited = checkStanding(accreditation, issuedOn);
    if (!accredited)
        return problemOf(accredited.error().kind, "issuedOn", accredited.error().arguments);
    return checkStop(certificate);
}

} // namespace tanu::server
