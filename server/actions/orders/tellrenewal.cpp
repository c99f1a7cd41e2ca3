#include "server/actions/orders/tellrenewal.h"

#include "core/base/clock.h"
#include "core/wire/fields.h"
#include "core/wire/orderkinds.h"
#include "server/actions/orders/giveorder.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/ordertable.h"

namespace tanu::server {

namespace {

/// Whether the center may hear of the newest of its terms on this day.
bool isToBeTold(const Accreditation& accreditation, QDate today)
{
    const auto& terms = accreditation.terms;
    if (terms.size() < 2 || stateAfter(accreditation.acts) != AccreditationState::Valid)
        return false;
    const AccreditationTerm& newest = terms.back();
    return newest.from <= today || newest.from <= terms.at(terms.size() - 2).until.addDays(1);
}

/// Whether this order says it to the center as it stands today.
bool says(const Order& told, const RenewalOrder& renewal, QDate today)
{
    return told.payload == payloadOf(renewal)
        && (today < renewal.from || toKazakhstan(told.givenAt).date() >= renewal.from);
}

} // namespace

TellRenewal::TellRenewal(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<void> TellRenewal::to(const AccreditationNumber& center) const
{
    const auto known = AccreditationTable(m_desk.connection).find(center);
    if (!known)
        return known.error();
    if (!known->has_value() || !isToBeTold(**known, m_desk.clock.today()))
        return {};
    const RenewalOrder renewal {(*known)->terms.back().from, (*known)->terms.back().until};
    const auto told = OrderTable(m_desk.connection).newestOfKind(center, orderkind::accreditationRenewed);
    if (!told)
        return told.error();
    if (told->has_value() && says(**told, renewal, m_desk.clock.today()))
        return {};
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("from"), cborOf(renewal.from));
    facts.insert(QLatin1String("until"), cborOf(renewal.until));
    const auto given = giveOrder(
        m_desk, center, orderkind::accreditationRenewed, payloadOf(renewal), QStringLiteral("tellRenewal"), facts);
    return given ? Result<void>() : Result<void>(given.error());
}

} // namespace tanu::server
