#include "tests/bench/population.h"

#include "app/demo/democenter.h"
#include "app/demo/demopeople.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/domain/values/generatednumbers.h"
#include "core/services/queries/calendarquery.h"
#include "core/services/queries/referencequery.h"
#include "core/storage/applicationtable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/persontable.h"
#include "core/storage/searchtable.h"
#include "tests/bench/clearsealer.h"

namespace tanu::bench {

namespace {

constexpr quint32 seed = 100'000;
constexpr int birthDays = 37 * 365; ///< spread, so that the generated numbers stay near the first of their day
constexpr int openCases = 400; ///< of so many the center still owes something

std::vector<ProgrammeId> programmes(Connection& connection, const Clock& clock)
{
    std::vector<ProgrammeId> ids;
    for (const ProgrammeRow& row : need(ReferenceQuery(connection, clock).programmes())) {
        if (row.isCurrent)
            ids.push_back(row.id);
    }
    return ids;
}

Application applicationOf(int number, const demo::DemoPeople::Person& person, const PersonId& id, const ProgrammeId& programme, const QDateTime& at)
{
    ApplicationFields fields = demo::fieldsOf(person, programme, at.date());
    const bool isOpen = number > personCount - openCases;
    return {ApplicationId::make(at), at.date().year(), number, at, id, std::move(fields),
        isOpen ? CaseState::Registered : CaseState::DocumentIssued};
}

void insertOne(Connection& connection, const Application& application, const WorkCalendar& calendar, const StaffId& registrar)
{
    PersonTable persons(connection);
    need(persons.insert({application.person, application.fields.identity.iin, {}}));
    need(ApplicationTable(connection).insert(application, registrar));
    need(SearchTable(connection)
             .put({SearchKind::Application, application.id.bytes(), application.fields.name.full(),
                 application.numberText()}));
    if (application.state == CaseState::Registered) {
        const QDate on = toKazakhstan(application.registeredAt).date();
        const Deadline deadline = deadlineOf(Obligation::CheckPackage, on, calendar);
        need(ObligationTable(connection).open({application.id, deadline.obligation, deadline.from, deadline.lastDay, deadline.unconfirmedCalendar, {}}));
    }
}

} // namespace

std::unique_ptr<Installation> openPopulated(const QString& data, Personal personal)
{
    auto installation = need(Installation::open(data, {Installation::Kind::Demo}));
    if (personal == Personal::Clear)
        installation->connection().setSealer(std::make_shared<ClearSealer>());
    return installation;
}

std::unique_ptr<Installation> populate(const QString& data, Personal personal)
{
    auto installation = openPopulated(data, personal);
    const QDateTime now = SystemClock().now();
    ManualClock clock(now.addDays(-60));
    Desk desk = installation->desk(clock, Installation::firstActor());
    const auto staff = need(demo::createDemoCenter(desk));
    const auto calendar = need(CalendarQuery(installation->connection()).calendar());
    const auto offered = programmes(installation->connection(), clock);
    demo::DemoPeople people(seed);

    need(inTransaction(installation->connection(), [&]() -> Result<void> {
        for (int number = 1; number <= personCount; ++number) {
            const QDateTime at = now.addSecs(-50LL * (personCount - number));
            auto person = people.next();
            person.birthDate = QDate(1968, 1, 1).addDays(number % birthDays);
            person.identity.iin = generatedIin(person.birthDate, person.sex, number / birthDays);
            insertOne(installation->connection(),
                applicationOf(number, person, PersonId::make(at), offered.at(static_cast<size_t>(number) % offered.size()), at),
                calendar, staff.registrar.id);
        }
        return {};
    }));
    return installation;
}

void addDocuments(Connection& connection)
{
    need(connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    need(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO certificate (id, application, protocol, serial, ordinal, issued_on, valid_until, state, token,
            prints, spoiled_reason, handed_over_at, collected_by, collected_with, sort_key)
        SELECT randomblob(16), id, randomblob(16), printf('26110-72122009-4-0417-%09d', number), number,
            date(registered_at / 1000, 'unixepoch'), NULL, CASE WHEN number % 500 = 0 THEN 'prepared' ELSE 'issued' END,
            zeroblob(160), 1, '', registered_at, surname, zeroblob(55), sort_key
        FROM application WHERE state = 'document-issued')"))
             .run());
    need(connection.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
}

void removeDocuments(Connection& connection)
{
    need(connection.execute(QStringLiteral("DELETE FROM certificate")));
}

} // namespace tanu::bench
