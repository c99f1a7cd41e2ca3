#include "server/intake/takenrecord.h"

#include "core/domain/values/searchtext.h"

#include <thread>

namespace tanu::server {

namespace {

constexpr qsizetype partSize = 500;

template <typename Content> void accept(TakenRecord& taken, Reading<Content> reading)
{
    if (reading)
        taken.content = *reading;
    else
        taken.problem = reading.problem();
}

void readContent(TakenRecord& taken)
{
    switch (taken.revision.kind) {
    case RecordKind::Certificate:
        accept(taken, readCertificateRecord(taken.revision.content));
        break;
    case RecordKind::Outcome:
        accept(taken, readOutcomeRecord(taken.revision.content));
        break;
    case RecordKind::NumberEnd:
        accept(taken, readNumberEndRecord(taken.revision.content));
        break;
    }
    if (const auto* certificate = std::get_if<CertificateRecord>(&taken.content))
        taken.foldedSurname = publicSurname(certificate->person.name);
}

} // namespace

QString publicSurname(const PersonName& name)
{
    return foldForSearch(name.surname().isEmpty() ? name.givenName() : name.surname());
}

TakenRecord takeRecord(const QByteArray& canonical)
{
    TakenRecord taken;
    const auto revision = parseRecord(canonical);
    if (!revision) {
        taken.problem = revision.problem();
        return taken;
    }
    taken.revision = *revision;
    readContent(taken);
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
