#include "server/actions/changecenter.h"

#include "core/database/transaction.h"
#include "core/wire/fields.h"
#include "server/actions/orders/tellrenewal.h"
#include "server/deeds/carryout.h"
#include "server/deeds/centerdeeds.h"
#include "server/storage/accreditationtable.h"

namespace tanu::server {

namespace {

Error malformed(const char* field, const QString& typed)
{
    return {ErrorKind::FieldMalformed, {QLatin1String(field), typed}, {}};
}

Error absent(const AccreditationNumber& center)
{
    return {ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
}

Result<void> checkWords(const RegisteredCenter& center)
{
    if (center.name.kk.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("name-kk")}, {}};
    if (center.name.ru.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("name-ru")}, {}};
    if (center.blockSize < 1 || center.blockSize > greatestBlockSize)
        return malformed("block-size", QString::number(center.blockSize));
    return {};
}

Deed deedOf(const OperatorDesk& desk, const char* action, const AccreditationNumber& center, const Cbor& facts,
    const QByteArray& part)
{
    return {{desk.clock.now(), desk.by, QLatin1String(action), QStringLiteral("center"), center.toString().toUtf8(),
                facts.encode()},
        {part}};
}

/// What the journal says of it: the firm, not its founders, who are persons.
Cbor factsOf(const RegisteredCenter& center)
{
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("nameKk"), center.name.kk);
    facts.insert(QLatin1String("nameRu"), center.name.ru);
    facts.insert(QLatin1String("bin"), center.bin.toString());
    facts.insert(QLatin1String("region"), center.region);
    facts.insert(QLatin1String("blockSize"), center.blockSize);
    return facts;
}

} // namespace

ChangeCenter::ChangeCenter(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<void> ChangeCenter::run(const RegisteredCenter& center) const
{
    if (const auto right = checkWords(center); !right)
        return right;
    return inTransaction(m_desk.connection, [&]() -> Result<void> {
        const auto known = CenterTable(m_desk.connection).find(center.number);
        if (!known)
            return known.error();
        if (!known->has_value())
            return absent(center.number);
        return carryOut(m_desk.connection, m_desk.archive,
            deedOf(m_desk, "changeCenter", center.number, factsOf(center), partOf(center)));
    });
}

RenewAccreditation::RenewAccreditation(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<void> RenewAccreditation::run(const AccreditationNumber& center, const AccreditationTerm& term) const
{
    if (!term.from.isValid())
        return malformed("from", term.from.toString(Qt::ISODate));
    if (!term.until.isValid() || term.until < term.from)
        return malformed("until", term.until.toString(Qt::ISODate));
    return inTransaction(m_desk.connection, [&] { return renew(center, term); });
}

Result<void> RenewAccreditation::renew(const AccreditationNumber& center, const AccreditationTerm& term) const
{
    const auto known = AccreditationTable(m_desk.connection).find(center);
    if (!known)
        return known.error();
    if (!known->has_value())
        return absent(center);
    const StandingOnDay standing = standingOn(**known, m_desk.clock.today());
    if (standing.isOver() || standing.standing == CenterStanding::Suspended)
        return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("renewAccreditation"), codeOf(standing.standing)}, {}};
    const AccreditationTerm& last = (*known)->terms.back();
    if (term.from <= last.from)
        return malformed("from", term.from.toString(Qt::ISODate));
    if (term.until <= last.until)
        return malformed("until", term.until.toString(Qt::ISODate));
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("from"), cborOf(term.from));
    facts.insert(QLatin1String("until"), cborOf(term.until));
    const auto renewed
        = carryOut(m_desk.connection, m_desk.archive, deedOf(m_desk, "renewAccreditation", center, facts, partOf(term)));
    return renewed ? TellRenewal(m_desk).to(center) : renewed;
}

} // namespace tanu::server
