#include "server/commands/ordercommand.h"

#include "core/base/strongid.h"
#include "server/actions/orders/orderaccreditation.h"
#include "server/actions/orders/ordercancellation.h"
#include "server/actions/orders/remindofmonth.h"
#include "server/actions/orders/stopissuing.h"
#include "server/actions/orders/withdrawblock.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/ordertable.h"

#include <algorithm>
#include <array>

namespace tanu::server {

namespace {

constexpr int shownAtMost = 1'000;
const QString usualClause = QStringLiteral("L26.2");

QDate dateIn(const Arguments& arguments, const char* option)
{
    return QDate::fromString(arguments.value(QLatin1String(option)), Qt::ISODate);
}

QString clauseIn(const Arguments& arguments)
{
    const QString clause = QStringLiteral("clause");
    return arguments.has(clause) ? arguments.value(clause) : usualClause;
}

Result<AccreditationNumber> centerIn(const Arguments& arguments)
{
    return AccreditationNumber::parse(arguments.rest().value(0));
}

Result<qint64> remind(const OperatorDesk& desk, const Arguments& arguments)
{
    const auto center = centerIn(arguments);
    if (!center)
        return center.error();
    const auto month = Month::parse(arguments.rest().value(1));
    if (!month)
        return month.error();
    return RemindOfMonth(desk).run(*center, *month);
}

Result<qint64> stop(const OperatorDesk& desk, const Arguments& arguments)
{
    const auto center = centerIn(arguments);
    if (!center)
        return center.error();
    return StopIssuing(desk).stop(*center, arguments.value(QStringLiteral("reason")));
}

Result<qint64> resume(const OperatorDesk& desk, const Arguments& arguments)
{
    const auto center = centerIn(arguments);
    if (!center)
        return center.error();
    return StopIssuing(desk).resume(*center);
}

Result<qint64> cancel(const OperatorDesk& desk, const Arguments& arguments)
{
    return OrderCancellation(desk).run({arguments.rest().value(0), dateIn(arguments, "on"),
        arguments.value(QStringLiteral("ground")), clauseIn(arguments)});
}

Result<qint64> accredit(const OperatorDesk& desk, const Arguments& arguments)
{
    const auto center = centerIn(arguments);
    if (!center)
        return center.error();
    const auto act = parseAccreditationAct(arguments.rest().value(1));
    if (!act)
        return act.error();
    AccreditationOrder order{
        {*act, dateIn(arguments, "on"), arguments.value(QStringLiteral("ground")), clauseIn(arguments)}, {},
        dateIn(arguments, "decided")};
    if (arguments.has(QStringLiteral("event")))
        order.eventOn = dateIn(arguments, "event");
    const auto given = OrderAccreditation(desk).run(*center, order);
    return given ? Result<qint64>(given->order) : Result<qint64>(given.error());
}

Result<qint64> withdraw(const OperatorDesk& desk, const Arguments& arguments)
{
    const auto center = centerIn(arguments);
    if (!center)
        return center.error();
    return WithdrawBlock(desk).run(
        *center, arguments.rest().value(1).toLongLong(), arguments.value(QStringLiteral("reason")));
}

struct Verb {
    const char* word;
    int words; ///< behind it
    Result<qint64> (*run)(const OperatorDesk&, const Arguments&);
};

constexpr std::array verbs{
    Verb{"remind", 2, &remind},
    Verb{"stop-issuing", 1, &stop},
    Verb{"resume-issuing", 1, &resume},
    Verb{"cancel", 1, &cancel},
    Verb{"accreditation", 2, &accredit},
    Verb{"withdraw-block", 2, &withdraw},
};

int list(const OperatorDesk& desk, const Arguments& arguments, const Console& console)
{
    const auto center = centerIn(arguments);
    if (!center)
        return reportFailure(console, center.error());
    const OrderTable table(desk.connection);
    const auto standings = table.standingsOf(*center);
    if (!standings)
        return reportFailure(console, standings.error());
    const auto orders = table.newestOf(*center, shownAtMost);
    if (!orders)
        return reportFailure(console, orders.error());
    for (const OrderStanding& standing : *standings) {
        const QStringList columns{QStringLiteral("installation"), uuidToText(standing.device),
            QString::number(standing.taken), standing.askedAt.toString(Qt::ISODate), standing.stopped};
        console.out << columns.join(QLatin1Char('\t')) << '\n';
    }
    for (const GivenOrder& given : *orders) {
        const QStringList columns{QStringLiteral("order"), QString::number(given.order.number), given.order.kind,
            given.order.givenAt.toString(Qt::ISODate), given.givenBy, given.refused};
        console.out << columns.join(QLatin1Char('\t')) << '\n';
    }
    console.out.flush();
    return exitDone;
}

int give(const Verb& verb, const OperatorDesk& desk, const Arguments& arguments, const Console& console)
{
    const auto number = verb.run(desk, arguments);
    if (!number)
        return reportFailure(console, number.error());
    console.out << *number << '\n';
    console.out.flush();
    return exitDone;
}

} // namespace

int runOrder(const QStringList& words, const Console& console)
{
    const QString word = words.value(0);
    const auto* verb = std::find_if(
        verbs.begin(), verbs.end(), [&word](const Verb& one) { return word == QLatin1String(one.word); });
    const bool isList = word == QLatin1String("list");
    if (verb == verbs.end() && !isList)
        return refuseUse(console,
            QStringLiteral("order takes list, remind, stop-issuing, resume-issuing, cancel, accreditation or withdraw-block"));
    Arguments arguments;
    const QStringList options{QStringLiteral("data"), QStringLiteral("reason"), QStringLiteral("on"),
        QStringLiteral("ground"), QStringLiteral("clause"), QStringLiteral("decided"), QStringLiteral("event")};
    if (const auto wrong = Arguments::read(words.mid(1), options, arguments))
        return refuseUse(console, *wrong);
    if (arguments.value(QStringLiteral("data")).isEmpty())
        return refuseUse(console, QStringLiteral("--data is missing"));
    if (arguments.rest().size() != (isList ? 1 : verb->words))
        return refuseUse(console, QString(QLatin1String("order ") + word + QLatin1String(" takes another number of words")));
    const SystemClock clock;
    const auto store = ServerStore::find(arguments.value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    const OperatorDesk desk = store->desk(clock);
    return isList ? list(desk, arguments, console) : give(*verb, desk, arguments, console);
}

} // namespace tanu::server
