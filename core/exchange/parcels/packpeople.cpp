#include "core/exchange/parcels/packpeople.h"

#include "core/storage/accounttable.h"
#include "core/storage/professiontable.h"
#include "core/storage/seatprofessiontable.h"
#include "core/storage/stafftable.h"

#include <set>

namespace tanu {

namespace {

/// Everybody once, whoever names them.
class Named {
public:
    void add(const StaffId& id)
    {
        if (!id.isNull())
            m_ids.insert(id);
    }
    void add(const std::optional<StaffId>& id)
    {
        if (id)
            add(*id);
    }
    [[nodiscard]] const std::set<StaffId>& ids() const { return m_ids; }

private:
    std::set<StaffId> m_ids;
};

void addLog(const SessionLog& log, Named& named)
{
    for (const Incident& one : log.incidents) {
        named.add(one.staff);
        named.add(one.writtenBy);
    }
    for (const Violation& one : log.violations) {
        named.add(one.recordedBy);
        for (const Violation::Signer& signer : one.signers)
            named.add(signer.staff);
    }
    for (const Substitution& one : log.substitutions) {
        named.add(one.out);
        named.add(one.in);
        named.add(one.madeBy);
    }
    for (const Postponement& one : log.postponements)
        named.add(one.recordedBy);
}

void addCase(const CaseProgress& progress, Named& named)
{
    for (const AssessmentRow& mark : progress.marks)
        named.add(mark.assessor);
    for (const Tie& tie : progress.ties) {
        named.add(tie.staff);
        named.add(tie.declaredBy);
    }
    if (progress.place)
        named.add(progress.place->identifiedBy);
}

Named everybodyIn(const OutParcel& parcel, const std::vector<StaffId>& also)
{
    Named named;
    for (const Commission::Seat& seat : parcel.commission.seats)
        named.add(seat.staff);
    for (const StaffId& id : also)
        named.add(id);
    addLog(parcel.log, named);
    for (const CaseProgress& progress : parcel.cases)
        addCase(progress, named);
    for (const ReadinessCheck& check : parcel.readiness)
        named.add(check.checkedBy);
    if (parcel.protocol) {
        named.add(parcel.protocol->draftedBy);
        named.add(parcel.protocol->signedBy);
    }
    return named;
}

/// The lines of the register that are named, each once.
Result<void> addProfessions(Connection& connection, QStringList codes, OutParcel& parcel)
{
    codes.removeDuplicates();
    codes.sort();
    for (const QString& code : codes) {
        auto profession = ProfessionTable(connection).load(code);
        if (!profession)
            return profession.error();
        parcel.professions.push_back(*std::move(profession));
    }
    return {};
}

} // namespace

Result<void> addPeople(Connection& connection, const std::vector<StaffId>& also, OutParcel& parcel)
{
    const auto professions = SeatProfessionTable(connection).all();
    if (!professions)
        return professions.error();
    const Named named = everybodyIn(parcel, also);
    QStringList codes {parcel.programme.profession};
    for (const StaffId& id : named.ids()) {
        auto member = StaffTable(connection).load(id);
        if (!member)
            return member.error();
        parcel.staff.push_back(*std::move(member));
        if (const auto bound = professions->find(id); bound != professions->end()) {
            parcel.seatProfessions.push_back({id, bound->second});
            codes.append(bound->second);
        }
        auto account = AccountTable(connection).find(id);
        if (!account)
            return account.error();
        if (account->has_value())
            parcel.accounts.push_back(**std::move(account));
    }
    return addProfessions(connection, codes, parcel);
}

} // namespace tanu
