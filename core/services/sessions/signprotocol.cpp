#include "core/services/sessions/signprotocol.h"

#include "core/services/applications/casestep.h"
#include "core/services/foureyes.h"
#include "core/services/obligations.h"
#include "core/services/sessions/outcomes.h"
#include "core/services/sessions/protocolcontent.h"
#include "core/services/sessions/requireseat.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/calendartable.h"
#include "core/storage/searchtable.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// Not before the end of the session and not in the future (R17.2).
Result<void> checkDay(const Deed& deed, const Session& session, QDate signedOn)
{
    const QDate ended = toKazakhstan(session.endedAt.value_or(session.startsAt)).date();
    if (signedOn.isValid() && signedOn >= ended && signedOn <= deed.today())
        return {};
    return Error {
        ErrorKind::FieldMalformed, {QStringLiteral("signedon"), signedOn.toString(Qt::ISODate)}, {}};
}

/// The terms that the signature starts (R18, R19), and the end of that of R17.2.
Result<void> moveTerms(Deed& deed, const ProtocolContent::Candidate& candidate, QDate signedOn,
    const WorkCalendar& calendar)
{
    const Obligation own = candidate.decision == Decision::Passed ? Obligation::IssueDocument
                                                                  : Obligation::NotifyNotPassed;
    if (const auto met = meetObligation(deed, candidate.application, Obligation::SignProtocol); !met)
        return met;
    for (const Obligation kind : {own, Obligation::EnterIntoPlatform}) {
        if (const auto opened = openObligation(deed, candidate.application, kind, signedOn, calendar); !opened)
            return opened.error();
    }
    return {};
}

Result<Lateness> closeCase(Deed& deed, const ProtocolContent::Candidate& candidate, const ProtocolRow& protocol,
    const WorkCalendar& calendar)
{
    const CaseState to = candidate.decision == Decision::Passed ? CaseState::Passed : CaseState::NotPassed;
    if (const auto moved = stepCase(deed, candidate.application, Action::SignProtocol, to); !moved)
        return moved.error();
    const auto lateness = latenessOf(deed, candidate.application, Obligation::SignProtocol);
    if (!lateness)
        return lateness;
    if (const auto moved = moveTerms(deed, candidate, *protocol.signedOn, calendar); !moved)
        return moved.error();
    if (const auto sent = sendOutcome(deed, candidate, protocol); !sent)
        return sent.error();
    deed.alsoAbout("application", candidate.application.bytes());
    return lateness;
}

Result<SignedProtocol> closeCases(Deed& deed, const ProtocolContent& content, const ProtocolRow& protocol)
{
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    SignedProtocol done {content.number, 0, 0, false};
    for (const ProtocolContent::Candidate& candidate : content.candidates) {
        const auto lateness = closeCase(deed, candidate, protocol, *calendar);
        if (!lateness)
            return lateness.error();
        ++(candidate.decision == Decision::Passed ? done.passed : done.notPassed);
        done.late = done.late || (lateness->lastDay.isValid() && *protocol.signedOn > lateness->lastDay);
    }
    return done;
}

Result<void> makeFindable(Deed& deed, const ProtocolContent& content, const ProtocolId& id)
{
    QStringList names;
    for (const ProtocolContent::Candidate& candidate : content.candidates)
        names.append(candidate.name);
    return SearchTable(deed.connection())
        .put({SearchKind::Protocol, id.bytes(), content.number, names.join(QStringLiteral(", "))});
}

/// The protocol frozen, its session closed.
Result<void> freeze(Deed& deed, const ProtocolRow& protocol, const Session& session, const ProtocolContent& content)
{
    const auto frozen
        = ProtocolTable(deed.connection()).sign(protocol.id, protocol.hash, *protocol.signedOn, deed.actor().id);
    if (!frozen)
        return frozen;
    if (const auto moved = moveSession(deed, session, SessionState::ProtocolSigned); !moved)
        return moved;
    return makeFindable(deed, content, protocol.id);
}

} // namespace

SignProtocol::SignProtocol(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SignProtocol::checkSigner(
    Connection& connection, const Session& session, const ProtocolRow& protocol, const Actor& signer)
{
    const auto seats = seatsOf(connection, session);
    if (!seats)
        return seats.error();
    if (const auto sits = requireSeat(connection, signer, *seats); !sits)
        return sits;
    if (!protocol.draftedBy)
        return {};
    return demandFourEyes(
        connection, signer.id, Action::DraftProtocol, *protocol.draftedBy, Action::SignProtocol, *seats);
}

Result<SignedProtocol> SignProtocol::run(const ProtocolId& id, const QByteArray& hash, QDate signedOn)
{
    return perform(m_desk, Action::SignProtocol, [&](Deed& deed) -> Result<SignedProtocol> {
        auto protocol = ProtocolTable(deed.connection()).load(id);
        if (!protocol)
            return protocol.error();
        const auto session = ownSession(deed, protocol->session, SessionState::Ended, Action::SignProtocol);
        if (!session)
            return session.error();
        if (const auto right = checkDay(deed, *session, signedOn); !right)
            return right.error();
        if (protocol->hash != hash)
            return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("protocol")}, {}};
        if (const auto two = checkSigner(deed.connection(), *session, *protocol, deed.actor()); !two)
            return two.error();
        const auto content = parseProtocolContent(protocol->content);
        if (!content)
            return content.error();
        protocol->signedOn = signedOn;
        if (const auto frozen = freeze(deed, *protocol, *session, *content); !frozen)
            return frozen.error();
        auto done = closeCases(deed, *content, *protocol);
        if (!done)
            return done;
        deed.about("session", session->id);
        deed.note("number", content->number);
        deed.note("session", numberText(session->year, session->number));
        deed.note("signedOn", cborOf(signedOn));
        deed.note("hash", hash);
        deed.note("passed", done->passed);
        deed.note("notPassed", done->notPassed);
        if (done->late)
            deed.note("late", Cbor::boolean(true));
        if (protocol->draftedBy == deed.actor().id)
            deed.note("onePerson", Cbor::boolean(true));
        return done;
    });
}

} // namespace tanu
