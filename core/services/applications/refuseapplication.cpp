#include "core/services/applications/refuseapplication.h"

#include "core/domain/rules/refusalgrounds.h"
#include "core/services/applications/casestep.h"
#include "core/services/foureyes.h"
#include "core/services/obligations.h"
#include "core/storage/packagechecktable.h"
#include "core/storage/refusaltable.h"
#include "core/storage/seriestable.h"

namespace tanu {

namespace {

/// Everything of the refusal behind the step of the case.
Result<RefusedApplication> storeRefusal(
    Deed& deed, const ApplicationId& application, const QStringList& grounds, const QString& explanation)
{
    const int year = deed.today().year();
    const auto number = SeriesTable(deed.connection()).next(Series::Refusal, year);
    if (!number)
        return number.error();
    const auto id = RefusalId::make(deed.now());
    const auto stored = RefusalTable(deed.connection())
                            .insert({id, application, year, *number, deed.today(), grounds, explanation,
                                deed.actor().id});
    if (!stored)
        return stored.error();
    const auto lateness = latenessOf(deed, application, Obligation::AnswerApplication);
    if (!lateness)
        return lateness.error();
    return RefusedApplication {id, numberText(year, *number), lateness->late};
}

} // namespace

RefuseApplication::RefuseApplication(Desk& desk)
    : m_desk(desk)
{
}

Result<void> RefuseApplication::checkSigner(Connection& connection, const ApplicationId& id, const Actor& signer)
{
    const auto check = PackageCheckTable(connection).find(id);
    if (!check)
        return check.error();
    if (!check->has_value())
        return {};
    return demandFourEyes(
        connection, signer.id, Action::CheckPackage, (*check)->checkedBy, Action::RefuseApplication);
}

Result<RefusedApplication> RefuseApplication::run(
    const ApplicationId& id, const QStringList& grounds, const QString& explanation)
{
    if (const auto checked = checkGrounds(grounds); !checked)
        return checked.error();
    if (explanation.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("explanation")}, {}};
    return perform(m_desk, Action::RefuseApplication, [&](Deed& deed) -> Result<RefusedApplication> {
        const auto moved = stepCase(deed, id, Action::RefuseApplication);
        if (!moved)
            return moved.error();
        if (const auto two = checkSigner(deed.connection(), id, deed.actor()); !two)
            return two.error();
        const auto refused = storeRefusal(deed, id, grounds, explanation.trimmed());
        if (!refused)
            return refused;
        for (const Obligation kind : {Obligation::CheckPackage, Obligation::AnswerApplication}) {
            if (const auto met = meetObligation(deed, id, kind); !met)
                return met.error();
        }
        deed.about("application", id);
        deed.note("number", refused->numberText);
        deed.note("grounds", Cbor::texts(grounds));
        deed.note("late", Cbor::boolean(refused->late));
        return refused;
    });
}

} // namespace tanu
