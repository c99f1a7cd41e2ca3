#include "core/services/corrections/correctprotocol.h"

#include "core/services/corrections/casecorrection.h"
#include "core/services/corrections/correctable.h"
#include "core/services/foureyes.h"
#include "core/services/sessions/requireseat.h"
#include "core/services/sessions/seating.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/calendartable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/searchtable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace tanu {

namespace {

using Candidate = ProtocolContent::Candidate;

/// A correction and what it corrects, both in words.
struct Correcting {
    ProtocolRow row;
    ProtocolContent content;
    ProtocolContent old;
};

Result<ProtocolRow> draftWith(Deed& deed, const ProtocolId& id, const QByteArray& hash)
{
    auto row = ProtocolTable(deed.connection()).load(id);
    if (!row)
        return row;
    if (row->signedOn || !row->replaces)
        return Error {ErrorKind::ActionNotAllowed,
            {codeOf(Action::CorrectProtocol),
                codeOf(row->signedOn ? SessionState::ProtocolSigned : SessionState::Ended)}, {}};
    if (row->hash != hash)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("protocol")}, {}};
    return row;
}

Result<Correcting> correctionOf(Deed& deed, const ProtocolId& id, const QByteArray& hash, QDate signedOn)
{
    auto row = draftWith(deed, id, hash);
    if (!row)
        return row.error();
    if (!signedOn.isValid() || signedOn < toKazakhstan(row->draftedAt).date() || signedOn > deed.today())
        return Error {
            ErrorKind::FieldMalformed, {QStringLiteral("signedon"), signedOn.toString(Qt::ISODate)}, {}};
    const auto old = ProtocolTable(deed.connection()).load(*row->replaces);
    if (!old)
        return old.error();
    auto content = contentOf(*row);
    if (!content)
        return content.error();
    auto oldContent = contentOf(*old);
    if (!oldContent)
        return oldContent.error();
    if (const auto allowed = checkCorrectable(deed, *old, *content, Action::CorrectProtocol); !allowed)
        return allowed.error();
    row->signedOn = signedOn;
    return Correcting {*std::move(row), *std::move(content), *std::move(oldContent)};
}

const Candidate* candidateIn(const ProtocolContent& content, const ApplicationId& id)
{
    const auto found = std::find_if(content.candidates.begin(), content.candidates.end(),
        [&](const Candidate& one) { return one.application == id; });
    return found == content.candidates.end() ? nullptr : &*found;
}

/// What the signature decides: where a document lives of somebody who passed and does not any more, its cancellation.
Result<Action> decidedBy(Connection& connection, const ProtocolContent& old, const ProtocolContent& content)
{
    for (const Candidate& after : content.candidates) {
        const Candidate* before = candidateIn(old, after.application);
        if (before == nullptr || before->decision == after.decision || after.decision == Decision::Passed)
            continue;
        const auto living = CertificateTable(connection).livingOf(after.application);
        if (!living)
            return living.error();
        if (living->has_value())
            return Action::CancelCertificate;
    }
    return Action::CorrectProtocol;
}

Result<Action> decidedBy(Connection& connection, const ProtocolRow& correction)
{
    const auto old = ProtocolTable(connection).load(*correction.replaces);
    if (!old)
        return old.error();
    const auto oldContent = contentOf(*old);
    if (!oldContent)
        return oldContent.error();
    const auto content = contentOf(correction);
    return content ? decidedBy(connection, *oldContent, *content) : Result<Action>(content.error());
}

Result<void> requireSeatOf(Connection& connection, const SessionId& id, const Actor& signer)
{
    const auto session = SessionTable(connection).load(id);
    if (!session)
        return session.error();
    const auto seats = seatsOf(connection, *session);
    return seats ? requireSeat(connection, signer, *seats) : Result<void>(seats.error());
}

/// A2: the day of the procedure stands in the serial number of every document that lives.
Result<void> checkNoDocumentOfDay(Deed& deed, const ProtocolContent& content)
{
    for (const Candidate& candidate : content.candidates) {
        const auto living = CertificateTable(deed.connection()).livingOf(candidate.application);
        if (!living)
            return living.error();
        if (living->has_value())
            return Error {ErrorKind::AlreadyThere,
                {QStringLiteral("certificate"), (*living)->certificate.serial.toString()}, {}};
    }
    return {};
}

/// The session as it really was.
Result<void> correctSession(Deed& deed, const Correcting& correcting)
{
    auto session = SessionTable(deed.connection()).load(correcting.row.session);
    if (!session)
        return session.error();
    const QDate before = procedureDay(*session);
    session->startedAt = correcting.content.startedAt;
    session->endedAt = correcting.content.endedAt;
    if (procedureDay(*session) != before) {
        if (const auto free = checkNoDocumentOfDay(deed, correcting.content); !free)
            return free;
    }
    return SessionTable(deed.connection()).update(*session, session->state);
}

Result<void> freeze(Deed& deed, const Correcting& correcting)
{
    const ProtocolRow& row = correcting.row;
    if (const auto frozen = ProtocolTable(deed.connection()).sign(row.id, row.hash, *row.signedOn, deed.actor().id); !frozen)
        return frozen;
    QStringList names;
    for (const Candidate& candidate : correcting.content.candidates)
        names.append(candidate.name);
    return SearchTable(deed.connection())
        .put({SearchKind::Protocol, row.id.bytes(), correcting.content.number, names.join(QStringLiteral(", "))});
}

Result<CorrectedProtocol> correctCases(Deed& deed, const Correcting& correcting)
{
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    CorrectedProtocol done {correcting.content.number, 0, 0, 0};
    for (const Candidate& after : correcting.content.candidates) {
        const Candidate* before = candidateIn(correcting.old, after.application);
        if (before == nullptr)
            return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), after.application.toText()}, {}};
        const auto corrected = correctCase(deed, {correcting.content, correcting.row, *before, after}, *calendar);
        if (!corrected)
            return corrected.error();
        if (before->decision != after.decision)
            ++(after.decision == Decision::Passed ? done.nowPassed : done.nowNotPassed);
        done.cancelled += corrected->cancelled ? 1 : 0;
    }
    return done;
}

void note(Deed& deed, const Correcting& correcting, const CorrectedProtocol& done)
{
    const ProtocolContent::Correction& said = *correcting.content.correction;
    deed.about("session", correcting.row.session);
    deed.note("number", correcting.content.number);
    deed.note("corrects", said.number);
    deed.note("reason", said.reason);
    deed.note("signedOn", cborOf(*correcting.row.signedOn));
    if (said.countsFrom)
        deed.note("countsFrom", cborOf(*said.countsFrom));
    deed.note("hash", correcting.row.hash);
    deed.note("nowPassed", done.nowPassed);
    deed.note("nowNotPassed", done.nowNotPassed);
    deed.note("cancelled", done.cancelled);
}

} // namespace

CorrectProtocol::CorrectProtocol(Desk& desk)
    : m_desk(desk)
{
}

Result<void> CorrectProtocol::checkSigner(Connection& connection, const ProtocolRow& correction, const Actor& signer)
{
    const auto deciding = decidedBy(connection, correction);
    if (!deciding)
        return deciding.error();
    if (const auto allowed = checkRole(signer, *deciding); !allowed)
        return allowed;
    if (*deciding == Action::CorrectProtocol) {
        if (const auto sits = requireSeatOf(connection, correction.session, signer); !sits)
            return sits;
    }
    if (!correction.draftedBy)
        return {};
    return demandFourEyes(connection, signer.id, Action::DraftCorrection, *correction.draftedBy, *deciding);
}

Result<CorrectedProtocol> CorrectProtocol::run(const ProtocolId& correction, const QByteArray& hash, QDate signedOn)
{
    return perform(m_desk, Action::CorrectProtocol, [&](Deed& deed) -> Result<CorrectedProtocol> {
        const auto correcting = correctionOf(deed, correction, hash, signedOn);
        if (!correcting)
            return correcting.error();
        if (const auto may = checkSigner(deed.connection(), correcting->row, deed.actor()); !may)
            return may.error();
        if (const auto corrected = correctSession(deed, *correcting); !corrected)
            return corrected.error();
        if (const auto frozen = freeze(deed, *correcting); !frozen)
            return frozen.error();
        auto done = correctCases(deed, *correcting);
        if (!done)
            return done;
        note(deed, *correcting, *done);
        return done;
    });
}

} // namespace tanu
