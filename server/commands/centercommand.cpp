#include "server/commands/centercommand.h"

#include "core/base/clock.h"
#include "server/actions/changecenter.h"
#include "server/actions/enrolmentcodes.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"

namespace tanu::server {

namespace {

const QStringList addOptions{QStringLiteral("data"), QStringLiteral("number"), QStringLiteral("name-kk"),
    QStringLiteral("name-ru"), QStringLiteral("bin"), QStringLiteral("from"), QStringLiteral("until"),
    QStringLiteral("region"), QStringLiteral("block-size"), QStringLiteral("known-since"), QStringLiteral("founders")};
const QStringList changeOptions{QStringLiteral("data"), QStringLiteral("name-kk"), QStringLiteral("name-ru"),
    QStringLiteral("bin"), QStringLiteral("region"), QStringLiteral("block-size"), QStringLiteral("founders")};
const QStringList renewOptions{QStringLiteral("data"), QStringLiteral("from"), QStringLiteral("until")};

/// The center that the options describe, or the first option that does not fit.
Result<RegisteredCenter> centerFrom(const Arguments& arguments)
{
    const auto value = [&](const char* option) { return arguments.value(QLatin1String(option)); };
    const auto wrong = [&](const char* option) {
        return Error{
            ErrorKind::FieldMalformed, {QLatin1String("--") + QLatin1String(option), value(option)}, {}};
    };
    const auto number = AccreditationNumber::parse(value("number"));
    if (!number)
        return wrong("number");
    const Bilingual name{value("name-kk").trimmed(), value("name-ru").trimmed()};
    if (name.kk.isEmpty())
        return wrong("name-kk");
    if (name.ru.isEmpty())
        return wrong("name-ru");
    const auto bin = Bin::parse(value("bin"));
    if (!bin)
        return wrong("bin");
    AccreditationTerm term;
    term.from = QDate::fromString(value("from"), Qt::ISODate);
    term.until = QDate::fromString(value("until"), Qt::ISODate);
    if (!term.from.isValid())
        return wrong("from");
    if (!term.until.isValid() || term.until < term.from)
        return wrong("until");
    const int blockSize = arguments.has(QStringLiteral("block-size")) ? value("block-size").toInt() : 1000;
    if (blockSize < 1 || blockSize > greatestBlockSize)
        return wrong("block-size");
    QDateTime addedAt;
    if (arguments.has(QStringLiteral("known-since"))) {
        const QDate day = QDate::fromString(value("known-since"), Qt::ISODate);
        if (!day.isValid())
            return wrong("known-since");
        addedAt = fromKazakhstan(day, QTime(0, 0));
    }
    return RegisteredCenter{*number, name, *bin, value("region"), term, blockSize, addedAt, value("founders")};
}

int print(const Console& console, const Result<QString>& code)
{
    if (!code)
        return reportFailure(console, code.error());
    console.out << *code << '\n';
    console.out.flush();
    return exitDone;
}

int runAdd(const Arguments& arguments, const Console& console)
{
    const auto center = centerFrom(arguments);
    if (!center)
        return refuseUse(console, center.error().arguments.join(QStringLiteral(" does not take ")));
    const SystemClock clock;
    const auto store = ServerStore::findOrMake(arguments.value(QStringLiteral("data")), clock);
    if (!store)
        return reportFailure(console, store.error());
    return print(console, addCenter(store->desk(clock), *center));
}

/// What the options say in the place of what is known.
Result<RegisteredCenter> changedBy(const Arguments& arguments, RegisteredCenter center)
{
    const auto put = [&](const char* option, QString& into) {
        if (arguments.has(QLatin1String(option)))
            into = arguments.value(QLatin1String(option)).trimmed();
    };
    put("name-kk", center.name.kk);
    put("name-ru", center.name.ru);
    put("region", center.region);
    put("founders", center.founders);
    if (arguments.has(QStringLiteral("block-size")))
        center.blockSize = arguments.value(QStringLiteral("block-size")).toInt();
    if (!arguments.has(QStringLiteral("bin")))
        return center;
    const auto bin = Bin::parse(arguments.value(QStringLiteral("bin")));
    if (!bin)
        return bin.error();
    center.bin = *bin;
    return center;
}

Result<void> change(const OperatorDesk& desk, const AccreditationNumber& number, const Arguments& arguments)
{
    const auto known = CenterTable(desk.connection).find(number);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), number.toString()}, {}};
    const auto next = changedBy(arguments, **known);
    return next ? ChangeCenter(desk).run(*next) : Result<void>(next.error());
}

Result<void> renew(const OperatorDesk& desk, const AccreditationNumber& number, const Arguments& arguments)
{
    const QDate from = QDate::fromString(arguments.value(QStringLiteral("from")), Qt::ISODate);
    AccreditationTerm term = accreditationFrom(from);
    if (arguments.has(QStringLiteral("until")))
        term.until = QDate::fromString(arguments.value(QStringLiteral("until")), Qt::ISODate);
    return RenewAccreditation(desk).run(number, term);
}

/// `center change NUMBER`, `center renew NUMBER`.
int runOnOne(const Arguments& arguments, const Console& console,
    Result<void> (*act)(const OperatorDesk&, const AccreditationNumber&, const Arguments&))
{
    const auto number = AccreditationNumber::parse(arguments.rest().value(0));
    if (!number || arguments.rest().size() != 1)
        return refuseUse(console, QStringLiteral("center change and center renew take one number of four digits"));
    const SystemClock clock;
    const auto store = ServerStore::find(arguments.value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    const auto done = act(store->desk(clock), *number, arguments);
    return done ? exitDone : reportFailure(console, done.error());
}

int runList(const Arguments& arguments, const Console& console)
{
    const auto store = ServerStore::find(arguments.value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    const auto centers = CenterTable(*store->connection).all();
    if (!centers)
        return reportFailure(console, centers.error());
    for (const RegisteredCenter& center : *centers) {
        const QStringList columns{center.number.toString(), center.bin.toString(),
            center.term.from.toString(Qt::ISODate), center.term.until.toString(Qt::ISODate), center.region,
            center.name.kk, center.name.ru};
        console.out << columns.join(QLatin1Char('\t')) << '\n';
    }
    console.out.flush();
    return exitDone;
}

int runCode(const Arguments& arguments, const Console& console)
{
    const auto number = AccreditationNumber::parse(arguments.rest().value(0));
    if (!number || arguments.rest().size() != 1)
        return refuseUse(console, QStringLiteral("center code takes one number of four digits"));
    const SystemClock clock;
    const auto store = ServerStore::find(arguments.value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    return print(console, makeEnrolmentCode(store->desk(clock), *number));
}

} // namespace

int runCenter(const QStringList& words, const Console& console)
{
    const QString verb = words.value(0);
    const bool isAdd = verb == QLatin1String("add");
    const bool isCode = verb == QLatin1String("code");
    const bool isChange = verb == QLatin1String("change");
    const bool isRenew = verb == QLatin1String("renew");
    if (!isAdd && !isCode && !isChange && !isRenew && verb != QLatin1String("list"))
        return refuseUse(console, QStringLiteral("center takes add, change, renew, list or code"));
    Arguments arguments;
    const QStringList options = isAdd ? addOptions
        : isChange                    ? changeOptions
        : isRenew                     ? renewOptions
                                      : QStringList{QStringLiteral("data")};
    if (const auto wrong = Arguments::read(words.mid(1), options, arguments))
        return refuseUse(console, *wrong);
    if (arguments.value(QStringLiteral("data")).isEmpty())
        return refuseUse(console, QStringLiteral("--data is missing"));
    if (isChange || isRenew)
        return runOnOne(arguments, console, isChange ? &change : &renew);
    if (!isCode && !arguments.rest().isEmpty())
        return refuseUse(console, QString(QLatin1String("what is ") + arguments.rest().first()));
    if (isAdd)
        return runAdd(arguments, console);
    return isCode ? runCode(arguments, console) : runList(arguments, console);
}

} // namespace tanu::server
