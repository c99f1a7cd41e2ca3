#include "core/exchange/parcels/unpacksession.h"

#include "core/exchange/parcels/unpackpeople.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/centertable.h"
#include "core/storage/incidenttable.h"
#include "core/storage/persontable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/recoverymark.h"
#include "core/storage/searchtable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/substitutiontable.h"
#include "core/storage/violationtable.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace tanu {

namespace {

Result<void> putCenter(Connection& connection, const OutParcel& parcel)
{
    if (const auto put = CenterTable(connection).put(parcel.center); !put)
        return put;
    if (const auto put = storeRecoveryPublicKey(connection, parcel.recovery); !put)
        return put;
    CalendarTable calendar(connection);
    const auto confirmed = calendar.confirmedYears();
    if (!confirmed)
        return confirmed.error();
    for (const ConfirmedYear& year : parcel.years) {
        if (const auto removed = calendar.removeYear(year.year); !removed)
            return removed;
        if (confirmed->contains(year.year))
            continue;
        if (const auto put = calendar.confirm(year.year, year.at); !put)
            return put;
    }
    for (const CalendarDay& day : parcel.days) {
        if (const auto put = calendar.put(day); !put)
            return put;
    }
    return {};
}

/// L17.2.4: an approved version never changes, so one that is here is the same.
Result<void> putProgramme(Connection& connection, const OutParcel& parcel)
{
    for (const Profession& profession : parcel.professions) {
        if (const auto put = ProfessionTable(connection).put(profession); !put)
            return put;
    }
    ProgrammeTable table(connection);
    const auto known = table.find(parcel.programme.id);
    if (!known)
        return known.error();
    return known->has_value() ? Result<void>() : table.insert(parcel.programme);
}

Result<void> putSession(Connection& connection, const Session& session)
{
    SessionTable table(connection);
    const auto known = table.find(session.id);
    if (!known)
        return known.error();
    return known->has_value() ? table.update(session, (*known)->state) : table.insert(session);
}

Result<void> putPerson(Connection& connection, const Application& application)
{
    PersonTable table(connection);
    const Identity& identity = application.fields.identity;
    const auto known = table.find(identity);
    if (!known)
        return known.error();
    if (!known->has_value()) {
        const QString document = identity.iin ? QString() : foreignDocumentKey(identity.foreignDocument);
        return table.insert({application.person, identity.iin, document});
    }
    if (!(*known)->iin && identity.iin)
        return table.setIin((*known)->id, *identity.iin);
    return {};
}

Result<void> makeFindable(Connection& connection, const Application& application)
{
    return SearchTable(connection)
        .put({SearchKind::Application, application.id.bytes(), application.fields.name.full(), application.numberText()});
}

Result<void> putApplication(Connection& connection, const Application& application)
{
    if (const auto put = putPerson(connection, application); !put)
        return put;
    ApplicationTable table(connection);
    const auto known = table.find(application.id);
    if (!known)
        return known.error();
    const auto put = known->has_value() ? table.setBasis(application.id, application.fields)
                                        : table.insert(application, StaffId());
    if (!put)
        return put;
    if (const auto set = table.setVoucherExtension(application.id, application.voucherExtension); !set)
        return set;
    if (!known->has_value()) {
        if (const auto set = table.setGapWaiver(application.id, application.gapWaiver); !set)
            return set;
    }
    return makeFindable(connection, application);
}

Result<void> putPapers(Connection& connection, const std::vector<CarriedPaper>& papers)
{
    AttachmentTable table(connection);
    for (const CarriedPaper& paper : papers) {
        const auto known = table.ofApplication(paper.row.application);
        if (!known)
            return known.error();
        const bool isHere = std::any_of(
            known->begin(), known->end(), [&](const AttachmentRow& row) { return row.id == paper.row.id; });
        if (isHere)
            continue;
        if (const auto stored = table.insert(paper.row, paper.scan); !stored)
            return stored;
    }
    return {};
}

/// Each case as the office has it now, whatever an earlier travel left here.
Result<void> putCases(Deed& deed, const std::vector<CaseProgress>& cases)
{
    for (const CaseProgress& progress : cases) {
        const auto here = progressOf(deed.connection(), progress.application);
        if (!here)
            return here.error();
        if (const auto applied = applyParts(deed, progress, changedParts(*here, progress)); !applied)
            return applied;
    }
    return {};
}

/// Adds those whose id is not among the known.
template <typename Thing, typename Table>
Result<int> addNew(Table table, const SessionId& session, const std::vector<Thing>& things)
{
    const auto known = table.ofSession(session);
    if (!known)
        return known.error();
    int added = 0;
    for (const Thing& thing : things) {
        const bool isHere
            = std::any_of(known->begin(), known->end(), [&](const Thing& one) { return one.id == thing.id; });
        if (isHere)
            continue;
        if (const auto stored = table.insert(thing); !stored)
            return stored.error();
        ++added;
    }
    return added;
}

} // namespace

Result<AddedLog> addLog(Connection& connection, const SessionId& session, const SessionLog& log)
{
    const auto incidents = addNew(IncidentTable(connection), session, log.incidents);
    if (!incidents)
        return incidents.error();
    const auto violations = addNew(ViolationTable(connection), session, log.violations);
    if (!violations)
        return violations.error();
    const auto substitutions = addNew(SubstitutionTable(connection), session, log.substitutions);
    if (!substitutions)
        return substitutions.error();
    const auto postponements = addNew(PostponementTable(connection), session, log.postponements);
    if (!postponements)
        return postponements.error();
    return AddedLog {*incidents, *violations, *substitutions, *postponements};
}

Result<void> addReadiness(Connection& connection, const SessionId& session, const std::vector<ReadinessCheck>& checks)
{
    ReadinessTable table(connection);
    const auto known = table.ofSession(session);
    if (!known)
        return known.error();
    for (const ReadinessCheck& check : checks) {
        const bool isOld = std::any_of(known->begin(), known->end(), [&](const ReadinessCheck& one) {
            return one.item == check.item && one.checkedAt >= check.checkedAt;
        });
        if (isOld)
            continue;
        if (const auto put = table.put(session, check); !put)
            return put;
    }
    return {};
}

Result<void> putProtocol(Connection& connection, const ProtocolRow& protocol)
{
    ProtocolTable table(connection);
    const auto known = table.latestOf(protocol.session);
    if (!known)
        return known.error();
    ProtocolRow draft = protocol;
    draft.signedOn.reset();
    draft.signedBy.reset();
    const bool isHere = known->has_value() && (*known)->id == protocol.id;
    if (isHere && (*known)->signedOn)
        return (*known)->hash == protocol.hash
            ? Result<void>()
            : Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("protocol")}, {}};
    if (const auto stored = isHere ? table.updateDraft(draft) : table.insert(draft); !stored)
        return stored;
    if (!protocol.signedOn)
        return {};
    return table.sign(protocol.id, protocol.hash, *protocol.signedOn, protocol.signedBy.value_or(StaffId()));
}

Result<void> writeForms(const QString& folder, const std::vector<FormFile>& forms)
{
    if (folder.isEmpty())
        return {};
    for (const FormFile& form : forms) {
        const QString path = QDir(folder).filePath(form.path);
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(form.content) == form.content.size();
        if (!isWritten || !file.commit())
            return Error {ErrorKind::FileUnwritable, {path}, file.errorString()};
    }
    return {};
}

Result<void> unpackSession(Deed& deed, const OutParcel& parcel)
{
    Connection& connection = deed.connection();
    if (const auto put = putCenter(connection, parcel); !put)
        return put;
    if (const auto put = putPeople(connection, parcel); !put)
        return put;
    if (const auto put = putProgramme(connection, parcel); !put)
        return put;
    if (const auto bound = bindProfessions(connection, parcel); !bound)
        return bound;
    if (const auto put = putSession(connection, parcel.session); !put)
        return put;
    for (const Application& application : parcel.applications) {
        if (const auto put = putApplication(connection, application); !put)
            return put;
    }
    if (const auto put = putPapers(connection, parcel.papers); !put)
        return put;
    if (const auto put = putCases(deed, parcel.cases); !put)
        return put;
    if (const auto put = addReadiness(connection, parcel.session.id, parcel.readiness); !put)
        return put;
    if (const auto added = addLog(connection, parcel.session.id, parcel.log); !added)
        return added.error();
    return parcel.protocol ? putProtocol(connection, *parcel.protocol) : Result<void>();
}

} // namespace tanu
