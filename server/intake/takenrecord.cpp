#include "server/intake/takenrecord.h"

#include "core/domain/values/searchtext.h"
#include "core/wire/profilerecord.h"
#include "core/wire/recordmonth.h"

#include <thread>

namespace tanu::server {

namespace {

constexpr qsizetype partSize = 500;

TakenCertificate takenFrom(const RecordRevision& revision, const CertificateRecord& it)
{
    RegisteredCertificate row;
    row.serial = it.serial.toString();
    row.record = revision.id;
    row.revision = revision.revision;
    row.surname = publicSurname(it.person.name);
    row.issuedOn = it.issuedOn;
    row.validUntil = it.validUntil;
    row.state = it.state;
    if (it.cancellation)
        row.cancelledOn = it.cancellation->on;
    return {it.serial, std::move(row), it.handedOverOn};
}

void readCertificate(TakenRecord& taken, const Cbor& content)
{
    const auto certificate = readCertificateRecord(content);
    if (certificate) {
        taken.content = takenFrom(taken.revision, *certificate);
        taken.month = factMonthOf(*certificate);
    } else {
        taken.problem = certificate.problem();
    }
}

void readOutcome(TakenRecord& taken, const Cbor& content)
{
    const auto outcome = readOutcomeRecord(content);
    if (outcome)
        taken.month = factMonthOf(*outcome);
    else
        taken.problem = outcome.problem();
}

void readNumberEnd(TakenRecord& taken, const Cbor& content)
{
    auto end = readNumberEndRecord(content);
    if (end) {
        taken.month = factMonthOf(*end);
        taken.content = *std::move(end);
    } else {
        taken.problem = end.problem();
    }
}

void readProfile(TakenRecord& taken, const Cbor& content)
{
    const auto profile = readProfileRecord(content);
    if (profile)
        taken.content = TakenProfile{profile->center};
    else
        taken.problem = profile.problem();
}

void readContent(TakenRecord& taken, const Cbor& content)
{
    switch (taken.revision.kind) {
    case RecordKind::Certificate:
        return readCertificate(taken, content);
    case RecordKind::Outcome:
        return readOutcome(taken, content);
    case RecordKind::NumberEnd:
        return readNumberEnd(taken, content);
    case RecordKind::CenterProfile:
        return readProfile(taken, content);
    }
    Q_UNREACHABLE();
}

} // namespace

QString publicSurname(const PersonName& name)
{
    return foldForSearch(name.surname().isEmpty() ? name.givenName() : name.surname());
}

TakenRecord takeRecord(const QByteArray& canonical)
{
    TakenRecord taken;
    auto opened = openRecord(canonical);
    if (!opened) {
        taken.problem = opened.problem();
        return taken;
    }
    OpenedRecord record = *std::move(opened);
    taken.revision = std::move(record.revision);
    taken.revision.content.clear();
    readContent(taken, record.content);
    if (taken.problem || !isReportedByMonth(taken.revision.kind))
        return taken;
    taken.problem = checkCorrection(taken.revision, taken.month);
    taken.month = reportedMonthOf(taken.revision, taken.month);
    return taken;
}

RecordReader::RecordReader(const QByteArrayList& records)
    : m_records(records)
{
    const unsigned ahead = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    for (unsigned i = 0; i < ahead; ++i)
        begin();
}

void RecordReader::begin()
{
    const qsizetype from = m_begun;
    const qsizetype to = std::min(m_records.size(), from + partSize);
    if (from == to)
        return;
    m_begun = to;
    m_parts.push_back(std::async(std::launch::async, [this, from, to] {
        std::vector<TakenRecord> part;
        part.reserve(static_cast<size_t>(to - from));
        for (qsizetype i = from; i < to; ++i)
            part.push_back(takeRecord(m_records[i]));
        return part;
    }));
}

std::vector<TakenRecord> RecordReader::next()
{
    if (m_parts.empty())
        return {};
    std::vector<TakenRecord> part = m_parts.front().get();
    m_parts.pop_front();
    begin();
    return part;
}

} // namespace tanu::server
