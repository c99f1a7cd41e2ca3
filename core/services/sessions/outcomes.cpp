#include "core/services/sessions/outcomes.h"

#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/professiontable.h"
#include "core/storage/recordtable.h"
#include "core/storage/seriestable.h"

namespace tanu {

RecordedPerson recordedPersonOf(const Application& application)
{
    const ApplicationFields& fields = application.fields;
    const QString document = fields.identity.iin ? QString() : fields.identity.foreignDocument;
    return {fields.name, fields.identity.iin, document, fields.identity.citizenship, fields.birthDate};
}

namespace {

/// The id under which the outcome of this case travels.
Result<QByteArray> outcomeIdOf(Deed& deed, const ApplicationId& application)
{
    const auto earlier = RecordTable(deed.connection()).latestOf(application, RecordKind::Outcome);
    if (!earlier)
        return earlier.error();
    return *earlier ? (*earlier)->id : makeUuid7(deed.now());
}

} // namespace

Result<void> sendOutcome(Deed& deed, const ProtocolContent::Candidate& candidate, const ProtocolRow& protocol,
    const std::optional<OutcomeAppeal>& appeal)
{
    const auto exam = examPlace(deed.connection(), candidate.application);
    if (!exam)
        return exam.error();
    const auto profession = ProfessionTable(deed.connection()).load(exam->programme.profession);
    if (!profession)
        return profession.error();
    const ApplicationFields& fields = exam->application.fields;
    OutcomeRecord record {candidate.application, candidate.applicationNumber, recordedPersonOf(exam->application),
        profession->code, profession->name, exam->programme.level, candidate.decision,
        {candidate.theory.correct, candidate.theory.total, candidate.operationsDone, candidate.operations},
        procedureDay(exam->session), numberText(protocol.year, protocol.number), *protocol.signedOn,
        exam->session.mode, fields.language, fields.basis, std::nullopt, {}, fields.region, appeal};
    if (fields.basis == Basis::Employer)
        record.employerBin = fields.employerBin;
    if (fields.basis == Basis::Voucher)
        record.voucherNumber = fields.voucherNumber;
    const auto content = decodeCbor(contentOf(record));
    if (!content)
        return content.error();
    const auto id = outcomeIdOf(deed, candidate.application);
    if (!id)
        return id.error();
    return deed.send(*id, RecordKind::Outcome, *content, candidate.application);
}

} // namespace tanu
