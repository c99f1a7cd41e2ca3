#include "app/scenario/events/eventtools.h"

#include "core/domain/values/generatednumbers.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/cases/changebasis.h"
#include "core/services/cases/closecase.h"
#include "core/services/cases/provedisability.h"
#include "core/services/cases/reportdisability.h"

namespace tanu::scenario {

namespace {

Result<NewBasis> basisOf(const Event& event, QDate today)
{
    const auto code = parseBasis(choiceOf(event, "basis", "self"));
    if (!code)
        return badDetail(event, "basis");
    NewBasis basis;
    basis.basis = *code;
    if (*code == Basis::Employer) {
        basis.employerBin = generatedBin(QDate(2015, 6, 1), 31);
        basis.employerName = textOf(event, "employer", QStringLiteral("ТОО «Жұмыс беруші»"));
        basis.referral = QStringLiteral("№ 14-к");
    }
    if (*code != Basis::Voucher)
        return basis;
    const auto from = dateOf(event, "voucher-from", today.addDays(-10));
    if (!from)
        return from.error();
    const auto until = dateOf(event, "voucher-until", today.addMonths(6));
    if (!until)
        return until.error();
    basis.voucherNumber = textOf(event, "voucher", QStringLiteral("В-%1").arg(event.line));
    basis.voucherIssued = *from;
    basis.voucherUntil = *until;
    return basis;
}

void setBasis(ApplicationFields& fields, const NewBasis& basis)
{
    fields.basis = basis.basis;
    fields.employerBin = basis.employerBin;
    fields.employerName = basis.employerName;
    fields.referral = basis.referral;
    fields.voucherNumber = basis.voucherNumber;
    fields.voucherIssued = basis.voucherIssued;
    fields.voucherUntil = basis.voucherUntil;
}

Result<ApplicationFields> formOf(Stage& stage, const Event& event, const Programme& programme)
{
    const auto& person = stage.person(textOf(event, "same-person", event.who.value(0)));
    ApplicationFields fields = demo::fieldsOf(person, programme.id, stage.today());
    const auto language = parseLanguage(choiceOf(event, "language", "kk"));
    const auto mode = parseExamMode(choiceOf(event, "mode", "offline"));
    if (!language)
        return badDetail(event, "language");
    if (!mode)
        return badDetail(event, "mode");
    fields.language = *language;
    fields.mode = *mode;
    const auto basis = basisOf(event, stage.today());
    if (!basis)
        return basis.error();
    setBasis(fields, *basis);
    return fields;
}

Result<void> apply(Stage& stage, const Event& event)
{
    const auto programme = programmeOf(stage, event);
    if (!programme)
        return programme.error();
    const auto fields = formOf(stage, event, *programme);
    if (!fields)
        return fields.error();
    const NewAttachment identity {QStringLiteral("identity-card"), QStringLiteral("045%1").arg(100000 + event.line),
        stage.today().addYears(-2), QStringLiteral("ҚР ІІМ"), {}, {}};
    const NewAttachment education {QStringLiteral("diploma"), QStringLiteral("ТжКБ №%1").arg(200000 + event.line),
        stage.today().addYears(-5), {}, {}, {}};
    Desk registrar = stage.registrar();
    const auto registered = RegisterApplication(registrar).run(*fields, {identity, education});
    if (!registered)
        return registered.error();
    stage.name(event.who.value(0), registered->id);
    return {};
}

Result<void> checkPackage(Stage& stage, const Event& event)
{
    PackageFindings findings;
    findings.complete = !event.details.contains(QStringLiteral("missing"));
    findings.note = textOf(event, "missing");
    if (findings.complete)
        findings.shownOnPaper = {DocumentGroup::Identity, DocumentGroup::Education, DocumentGroup::Labour,
            DocumentGroup::Voucher, DocumentGroup::Employer};
    Desk registrar = stage.registrar();
    return forEachCase(stage, event,
        [&](const ApplicationId& id) { return CheckPackage(registrar).run(id, findings); });
}

Result<void> contract(Stage& stage, const Event& event)
{
    Desk registrar = stage.registrar();
    return forEachCase(stage, event, [&](const ApplicationId& id) { return ConcludeContract(registrar).run(id); });
}

Result<void> refuse(Stage& stage, const Event& event)
{
    auto head = stage.signing(stage.staff().head, Action::RefuseApplication, event);
    if (!head)
        return head.error();
    const QString ground = textOf(event, "ground", QStringLiteral("incomplete-package"));
    return forEachCase(stage, event, [&](const ApplicationId& id) {
        return RefuseApplication(*head).run(id, {ground}, textOf(event, "text", ground));
    });
}

Result<void> changeBasis(Stage& stage, const Event& event)
{
    const auto basis = basisOf(event, stage.today());
    if (!basis)
        return basis.error();
    Desk registrar = stage.registrar();
    return forEachCase(stage, event, [&](const ApplicationId& id) {
        return ChangeBasis(registrar).run(id, *basis, textOf(event, "text", QStringLiteral("заявление кандидата")));
    });
}

Result<void> close(Stage& stage, const Event& event)
{
    const auto ground = parseClosureGround(choiceOf(event, "ground", "other"));
    if (!ground)
        return badDetail(event, "ground");
    Desk head = stage.head();
    return forEachCase(
        stage, event, [&](const ApplicationId& id) { return CloseCase(head).run(id, *ground, textOf(event, "text")); });
}

Result<void> reportDisability(Stage& stage, const Event& event)
{
    Desk registrar = stage.registrar();
    return forEachCase(stage, event,
        [&](const ApplicationId& id) { return ReportDisability(registrar).run(id, {textOf(event, "text"), {}, {}}); });
}

Result<void> proveDisability(Stage& stage, const Event& event)
{
    const auto from = dateOf(event, "from", {});
    if (!from)
        return from.error();
    const auto until = dateOf(event, "until", {});
    if (!until)
        return until.error();
    const SickLeavePaper paper {{textOf(event, "sheet"), *from, *until}, *until, QStringLiteral("№ 2 емхана"), {}, {}};
    Desk registrar = stage.registrar();
    return forEachCase(
        stage, event, [&](const ApplicationId& id) { return ProveDisability(registrar).run(id, paper); });
}

} // namespace

const std::vector<EventHandler>& intakeEvents()
{
    static const std::vector<EventHandler> events {
        {"application", apply},
        {"package", checkPackage},
        {"contract", contract},
        {"refusal", refuse},
        {"basis", changeBasis},
        {"closure", close},
        {"disability", reportDisability},
        {"sick-leave", proveDisability},
    };
    return events;
}

} // namespace tanu::scenario
