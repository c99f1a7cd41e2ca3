#include "core/services/applications/concludecontract.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/contracttable.h"
#include "core/storage/packagechecktable.h"
#include "core/storage/pricetable.h"
#include "core/storage/programmetable.h"
#include "core/storage/seriestable.h"

namespace tanu {

namespace {

/// R5.1: the package was found complete.
Result<void> demandComplete(Deed& deed, const ApplicationId& id)
{
    const auto check = PackageCheckTable(deed.connection()).find(id);
    if (!check)
        return check.error();
    if (check->has_value() && (*check)->complete)
        return {};
    QStringList missing;
    if (check->has_value()) {
        for (const DocumentGroup group : (*check)->missing)
            missing.append(codeOf(group));
    }
    return Error {ErrorKind::PackageIncomplete, {missing.join(QLatin1Char(','))}, {}};
}

Result<Money> priceOf(Deed& deed, const Application& application)
{
    const auto programme = ProgrammeTable(deed.connection()).load(application.fields.programme);
    if (!programme)
        return programme.error();
    const auto price = PriceTable(deed.connection()).on(programme->profession, programme->level, deed.today());
    if (!price)
        return price.error();
    if (!price->has_value())
        return Error {ErrorKind::PriceMissing, {programme->profession}, {}};
    return **price;
}

/// Everything of the contract behind the step of the case.
Result<ConcludedContract> storeContract(Deed& deed, const Application& application, const Money& price)
{
    const int year = deed.today().year();
    const auto number = SeriesTable(deed.connection()).next(Series::Contract, year);
    if (!number)
        return number.error();
    const auto id = ContractId::make(deed.now());
    const auto stored = ContractTable(deed.connection())
                            .insert({id, application.id, year, *number, deed.today(), price});
    if (!stored)
        return stored.error();
    const auto lateness = latenessOf(deed, application.id, Obligation::AnswerApplication);
    if (!lateness)
        return lateness.error();
    return ConcludedContract {id, numberText(year, *number), price, lateness->late};
}

/// R5.3 is met, R6.1 begins.
Result<void> turnTerms(Deed& deed, const ApplicationId& id)
{
    if (const auto met = meetObligation(deed, id, Obligation::AnswerApplication); !met)
        return met;
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const auto opened = openObligation(deed, id, Obligation::SendNotice, deed.today(), *calendar);
    return opened ? Result<void>() : Result<void>(opened.error());
}

} // namespace

ConcludeContract::ConcludeContract(Desk& desk)
    : m_desk(desk)
{
}

Result<ConcludedContract> ConcludeContract::run(const ApplicationId& id)
{
    return perform(m_desk, Action::ConcludeContract, [&](Deed& deed) -> Result<ConcludedContract> {
        const auto application = stepCase(deed, id, Action::ConcludeContract);
        if (!application)
            return application.error();
        if (const auto complete = demandComplete(deed, id); !complete)
            return complete.error();
        const auto price = priceOf(deed, *application);
        if (!price)
            return price.error();
        const auto contract = storeContract(deed, *application, *price);
        if (!contract)
            return contract;
        if (const auto turned = turnTerms(deed, id); !turned)
            return turned.error();
        deed.about("application", id);
        deed.note("number", contract->numberText);
        deed.note("tiyn", contract->price.tiyn());
        deed.note("late", Cbor::boolean(contract->late));
        return contract;
    });
}

} // namespace tanu
