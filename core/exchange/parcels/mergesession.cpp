#include "core/exchange/parcels/mergesession.h"

#include "core/exchange/parcels/unpacksession.h"
#include "core/services/sessions/outcomes.h"
#include "core/services/sessions/protocolcontent.h"
#include "core/storage/conflicttable.h"
#include "core/storage/searchtable.h"
#include "core/storage/sessiontable.h"

#include <algorithm>

namespace tanu {

namespace {

class Merging {
public:
    Merging(Deed& deed, const CheckOutRow& travel, const HomeParcel& parcel, BroughtHome& done)
        : m_deed(deed)
        , m_travel(travel)
        , m_parcel(parcel)
        , m_done(done)
    {
    }

    Result<void> run(const QString& path);

private:
    Result<void> checkCases(const QString& path);
    Result<void> putSession();
    Result<void> mergeCases();
    Result<void> mergeCase(const CaseProgress& base, const CaseProgress& venue);
    Result<void> keepConflict(const CaseProgress& base, const CaseProgress& office, const CaseProgress& venue);
    Result<void> putLog();
    Result<void> putSigned();
    Result<void> giveNumbersBack();

    [[nodiscard]] Connection& db() const { return m_deed.connection(); }

    Deed& m_deed;
    const CheckOutRow& m_travel;
    const HomeParcel& m_parcel;
    BroughtHome& m_done;
    std::vector<CaseProgress> m_base;
    std::vector<ApplicationId> m_taken; ///< cases without a conflict
};

Result<void> Merging::run(const QString& path)
{
    if (const auto right = checkCases(path); !right)
        return right;
    if (const auto put = putSession(); !put)
        return put;
    if (const auto put = putLog(); !put)
        return put;
    if (const auto merged = mergeCases(); !merged)
        return merged;
    if (const auto put = putSigned(); !put)
        return put;
    return giveNumbersBack();
}

/// Exactly the cases that left, in their order.
Result<void> Merging::checkCases(const QString& path)
{
    auto base = parseCases(m_travel.base);
    if (!base)
        return base.error();
    m_base = *std::move(base);
    const bool areTheSame = std::equal(m_base.begin(), m_base.end(), m_parcel.cases.begin(), m_parcel.cases.end(),
        [](const CaseProgress& a, const CaseProgress& b) { return a.application == b.application; });
    return areTheSame ? Result<void>() : Error {ErrorKind::ParcelBroken, {path}, QStringLiteral("other cases")};
}

Result<void> Merging::putSession()
{
    SessionTable table(db());
    const auto now = table.load(m_parcel.session.id);
    if (!now)
        return now.error();
    if (const auto put = table.update(m_parcel.session, now->state); !put)
        return put;
    return addReadiness(db(), m_parcel.session.id, m_parcel.readiness);
}

Result<void> Merging::putLog()
{
    const auto added = addLog(db(), m_parcel.session.id, m_parcel.log);
    if (!added)
        return added.error();
    m_done.incidents = added->incidents;
    m_done.acts = added->violations;
    return {};
}

Result<void> Merging::mergeCases()
{
    for (size_t i = 0; i < m_base.size(); ++i) {
        if (const auto merged = mergeCase(m_base.at(i), m_parcel.cases.at(i)); !merged)
            return merged;
        m_deed.alsoAbout("application", m_base.at(i).application.bytes());
    }
    return {};
}

Result<void> Merging::mergeCase(const CaseProgress& base, const CaseProgress& venue)
{
    const auto office = progressOf(db(), base.application);
    if (!office)
        return office.error();
    ProgressMerge merge = mergeOf(base, *office, venue);
    if (merge.conflicting.isEmpty()) {
        ++m_done.cases;
        m_taken.push_back(base.application);
        return applyParts(m_deed, venue, merge.fromVenue);
    }
    ++m_done.conflicts;
    // A tie is a fact about two people, whatever becomes of the case.
    merge.fromVenue.removeIf([](const QString& part) { return !part.startsWith(QLatin1String("tie:")); });
    if (const auto applied = applyParts(m_deed, venue, merge.fromVenue); !applied)
        return applied;
    return keepConflict(base, *office, venue);
}

Result<void> Merging::keepConflict(const CaseProgress& base, const CaseProgress& office, const CaseProgress& venue)
{
    ConflictRow row;
    row.id = ConflictId::make(m_deed.now());
    row.checkOut = m_travel.id;
    row.session = m_travel.session;
    row.application = base.application;
    row.base = cborOf(base).encode();
    row.office = cborOf(office).encode();
    row.venue = cborOf(venue).encode();
    row.foundAt = m_deed.now();
    return ConflictTable(db()).insert(row);
}

/// The protocol, and what a signature at the venue starts: the states and terms came with the cases.
Result<void> Merging::putSigned()
{
    if (!m_parcel.protocol)
        return {};
    const ProtocolRow& protocol = *m_parcel.protocol;
    if (const auto put = putProtocol(db(), protocol); !put)
        return put;
    if (!protocol.signedOn)
        return {};
    m_done.hasSignedProtocol = true;
    const auto content = parseProtocolContent(protocol.content);
    if (!content)
        return content.error();
    QStringList names;
    for (const ProtocolContent::Candidate& candidate : content->candidates)
        names.append(candidate.name);
    const auto findable = SearchTable(db()).put(
        {SearchKind::Protocol, protocol.id.bytes(), content->number, names.join(QStringLiteral(", "))});
    if (!findable)
        return findable;
    for (const ApplicationId& application : m_taken) {
        if (const auto sent = sendOutcomeOf(m_deed, protocol, application); !sent)
            return sent;
    }
    return {};
}

/// Only what left with this travel comes back to a series.
Result<void> Merging::giveNumbersBack()
{
    const auto reserved = parseNumbers(m_travel.numbers);
    if (!reserved)
        return reserved.error();
    std::vector<SeriesNumber> unused;
    std::copy_if(m_parcel.unused.begin(), m_parcel.unused.end(), std::back_inserter(unused),
        [&](const SeriesNumber& one) { return std::find(reserved->begin(), reserved->end(), one) != reserved->end(); });
    return SeriesTable(db()).give(unused, m_travel.id);
}

} // namespace

Result<void> mergeSession(
    Deed& deed, const CheckOutRow& travel, const HomeParcel& parcel, const QString& path, BroughtHome& done)
{
    return Merging(deed, travel, parcel, done).run(path);
}

Result<void> sendOutcomeOf(Deed& deed, const ProtocolRow& protocol, const ApplicationId& application)
{
    if (!protocol.signedOn)
        return {};
    const auto content = parseProtocolContent(protocol.content);
    if (!content)
        return content.error();
    for (const ProtocolContent::Candidate& candidate : content->candidates) {
        if (candidate.application == application)
            return sendOutcome(deed, candidate, protocol);
    }
    return {};
}

} // namespace tanu
