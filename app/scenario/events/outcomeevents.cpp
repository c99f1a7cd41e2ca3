#include "app/scenario/events/eventtools.h"

#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/queries/casequery.h"

namespace tanu::scenario {

namespace {

/// The document of the case that counts. Errors: NotFound{"certificate", id}.
Result<CaseCertificate> documentOf(const Stage& stage, const ApplicationId& id)
{
    const auto file = CaseQuery(stage.connection(), stage.clock()).load(id);
    if (!file)
        return file.error();
    if (file->certificates.empty())
        return Error {ErrorKind::NotFound, {QStringLiteral("certificate"), id.toText()}, {}};
    return file->certificates.back();
}

Result<void> prepare(Stage& stage, const Event& event)
{
    const auto cases = casesOf(stage, event);
    if (!cases)
        return cases.error();
    auto registrar = stage.signing(stage.staff().registrar, Action::PrepareCertificate, event);
    if (!registrar)
        return registrar.error();
    return firstErrorOf(PrepareCertificates(*registrar).run(*cases));
}

Result<void> handOver(Stage& stage, const Event& event)
{
    Desk registrar = stage.registrar();
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto document = documentOf(stage, id);
        if (!document)
            return document.error();
        if (const auto printed = RecordPrint(registrar).run({document->id}); !printed)
            return printed.error();
        const auto done
            = HandOverCertificate(registrar).run(document->id, event.who.value(0), QStringLiteral("ID 045123456"));
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Result<void> tellResult(Stage& stage, const Event& event)
{
    Desk registrar = stage.registrar();
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto file = CaseQuery(stage.connection(), stage.clock()).load(id);
        if (!file)
            return file.error();
        const QString drafted = file->session ? file->session->recommendations : QString();
        const auto done = NotifyNotPassed(registrar).run(id, textOf(event, "text", drafted), NoticeChannel::Hand);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Result<void> cancel(Stage& stage, const Event& event)
{
    const auto on = dateOf(event, "date", stage.today());
    if (!on)
        return on.error();
    const CancellationGround ground {textOf(event, "text"), textOf(event, "clause", QStringLiteral("L26.2")), *on};
    auto head = stage.signing(stage.staff().head, Action::CancelCertificate, event);
    if (!head)
        return head.error();
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto document = documentOf(stage, id);
        if (!document)
            return document.error();
        return CancelCertificates(*head).run({document->id}, ground).front().result;
    });
}

Result<void> duplicate(Stage& stage, const Event& event)
{
    const auto reason = parseDuplicateReason(choiceOf(event, "ground", "lost"));
    if (!reason)
        return badDetail(event, "ground");
    auto registrar = stage.signing(stage.staff().registrar, Action::IssueDuplicate, event);
    if (!registrar)
        return registrar.error();
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto document = documentOf(stage, id);
        if (!document)
            return document.error();
        const auto done = IssueDuplicate(*registrar).run(document->id, {*reason, textOf(event, "text"), stage.today()});
        return done ? Result<void>() : Result<void>(done.error());
    });
}

} // namespace

const std::vector<EventHandler>& outcomeEvents()
{
    static const std::vector<EventHandler> events {
        {"document", prepare},
        {"hand-over", handOver},
        {"result", tellResult},
        {"cancellation", cancel},
        {"duplicate", duplicate},
    };
    return events;
}

} // namespace tanu::scenario
