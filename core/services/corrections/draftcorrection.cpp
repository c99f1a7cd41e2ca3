#include "core/services/corrections/draftcorrection.h"

#include "core/security/hash.h"
#include "core/services/corrections/correctable.h"
#include "core/storage/programmetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

namespace {

/// The correction that waits for its signature, or a new one with the next number.
Result<ProtocolRow> rowFor(Deed& deed, const ProtocolRow& old, bool& isNew)
{
    auto drafted = ProtocolTable(deed.connection()).draftedCorrectionOf(old.session);
    if (!drafted)
        return drafted.error();
    isNew = !drafted->has_value();
    if (!isNew)
        return **std::move(drafted);
    const int year = deed.today().year();
    const auto number = SeriesTable(deed.connection()).next(Series::Protocol, year);
    if (!number)
        return number.error();
    ProtocolRow row;
    row.id = ProtocolId::make(deed.now());
    row.session = old.session;
    row.year = year;
    row.number = *number;
    row.replaces = old.id;
    return row;
}

Result<Programme> programmeOf(Deed& deed, const SessionId& id)
{
    const auto session = SessionTable(deed.connection()).load(id);
    if (!session)
        return session.error();
    return ProgrammeTable(deed.connection()).load(session->programme);
}

Result<ProtocolContent> corrected(
    Deed& deed, const ProtocolRow& old, const QString& number, const ProtocolCorrection& correction)
{
    auto content = contentOf(old);
    if (!content)
        return content;
    if (const auto allowed = checkCorrectable(deed, old, *content, Action::DraftCorrection); !allowed)
        return allowed.error();
    const auto programme = programmeOf(deed, old.session);
    if (!programme)
        return programme.error();
    content->number = number;
    content->correction = ProtocolContent::Correction {
        old.id, numberText(old.year, old.number), *old.signedOn, correction.reason.trimmed(), std::nullopt};
    if (const auto applied = applyCorrection(correction, *programme, deed.now(), *content); !applied)
        return applied.error();
    return content;
}

Result<void> store(Deed& deed, ProtocolRow& row, const ProtocolContent& content, bool isNew)
{
    row.draftedAt = deed.now();
    row.draftedBy = deed.actor().id;
    row.content = canonicalOf(content);
    row.hash = sha256(row.content);
    row.correctionReason = content.correction->reason;
    row.countsFrom = content.correction->countsFrom;
    ProtocolTable table(deed.connection());
    return isNew ? table.insert(row) : table.updateDraft(row);
}

} // namespace

DraftCorrection::DraftCorrection(Desk& desk)
    : m_desk(desk)
{
}

Result<DraftedProtocol> DraftCorrection::run(const ProtocolId& signedOne, const ProtocolCorrection& correction)
{
    if (correction.reason.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::DraftCorrection, [&](Deed& deed) -> Result<DraftedProtocol> {
        const auto old = ProtocolTable(deed.connection()).load(signedOne);
        if (!old)
            return old.error();
        if (!old->signedOn)
            return Error {
                ErrorKind::ActionNotAllowed, {codeOf(Action::DraftCorrection), codeOf(SessionState::Ended)}, {}};
        bool isNew = false;
        auto row = rowFor(deed, *old, isNew);
        if (!row)
            return row.error();
        const QString number = numberText(row->year, row->number);
        const auto content = corrected(deed, *old, number, correction);
        if (!content)
            return content.error();
        if (const auto stored = store(deed, *row, *content, isNew); !stored)
            return stored.error();
        deed.about("session", old->session);
        deed.note("number", number);
        deed.note("corrects", content->correction->number);
        deed.note("reason", content->correction->reason);
        deed.note("hash", row->hash);
        return DraftedProtocol {row->id, number, row->hash};
    });
}

} // namespace tanu
