#include "tests/support/testcenter.h"

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/domain/values/calendarfile.h"
#include "core/domain/values/generatednumbers.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/centerschema.h"
#include "core/storage/centertable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/numberblocktable.h"
#include "core/storage/pricetable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/stafftable.h"
#include "tests/support/database/schemapattern.h"
#include "tests/support/standingproof.h"
#include "tests/support/testsealer.h"

#include <QtCore/QFile>

namespace tanu::test {

namespace {

const QDate firstDay(2026, 11, 2);

Bilingual words(const char* kk, const char* ru)
{
    return {QString::fromUtf8(kk), QString::fromUtf8(ru)};
}

PersonName named(const char* surname, const char* given, const char* patronymic = "")
{
    return need(
        PersonName::of(QString::fromUtf8(surname), QString::fromUtf8(given), QString::fromUtf8(patronymic)));
}

Programme cookProgramme(const QDateTime& now)
{
    Programme programme {ProgrammeId::make(now), QStringLiteral("cook"), need(NqfLevel::of(3)), 1,
        QDate(2026, 1, 15), words("3-деңгейдегі аспаз", "Повар 3 уровня"), {Language::Kazakh, Language::Russian},
        {ExamMode::Offline}, 16, true, false, true, true, {}, 60, {}, 120, DisagreementRule::Majority, 70, {}, {},
        {}, {}, {}};
    programme.skills = {{QStringLiteral("hot-dishes"), words("Ыстық тағамдар", "Горячие блюда")},
        {QStringLiteral("cold-dishes"), words("Салқын тағамдар", "Холодные блюда")}};
    for (int i = 1; i <= 4; ++i) {
        const QString id = QStringLiteral("topic-%1").arg(i);
        programme.topics.push_back({id, words("Тақырып", "Тема"), i <= 2 ? 10 : 5});
        programme.recommendations.push_back({id, words("Тақырыпты қайталаңыз", "Повторите тему")});
    }
    for (int i = 1; i <= 5; ++i) {
        const QString id = QStringLiteral("operation-%1").arg(i);
        programme.operations.push_back(
            {{id, i != 5, 20, 12}, words("Операция", "Операция"), words("Өлшем", "Критерий")});
        programme.recommendations.push_back({id, words("Операцияны жаттықтырыңыз", "Потренируйте операцию")});
    }
    programme.allowedThings = {words("Пышақтар", "Ножи")};
    programme.equipment = {words("Плита", "Плита"), words("Таразы", "Весы")};
    programme.briefing = {words("Абай болыңыз", "Будьте осторожны")};
    return programme;
}

const SchemaPattern& pattern()
{
    static const SchemaPattern pattern(centerMigrations(), testSealer());
    return pattern;
}

} // namespace

void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(nameOf(result.error().kind) + QLatin1Char(' ')
            + result.error().arguments.join(QLatin1Char(',')) + QLatin1Char(' ') + result.error().detail));
}

TestCenter::TestCenter(Where where)
    : m_clock(fromKazakhstan(firstDay, QTime(9, 0)))
{
    need(initialiseSodium());
    if (where == Where::File) {
        m_folder = std::make_unique<QTemporaryDir>();
        pattern().writeTo(path());
        connect();
    } else {
        connect();
        pattern().loadInto(*m_connection);
    }
    m_key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x17')));
    need(inTransaction(*m_connection, [this]() -> Result<void> {
        insertCenter();
        insertStaff();
        insertCommissions();
        insertProfession();
        insertCalendar();
        insertNumbers();
        return {};
    }));
}

QString TestCenter::path() const
{
    return m_folder ? m_folder->filePath(QStringLiteral("center.db")) : QString();
}

void TestCenter::connect()
{
    m_connection = openSealed(path(), m_folder ? Connection::OpenMode::ReadWrite : Connection::OpenMode::Memory);
}

void TestCenter::close()
{
    Q_ASSERT_X(m_folder, "TestCenter::close", "what is in memory would be gone");
    m_connection.reset();
}

void TestCenter::open()
{
    connect();
    const auto seatAgain = [this](std::unique_ptr<Desk>& desk) {
        desk = std::make_unique<Desk>(Desk {*m_connection, m_clock, *m_key, desk->actor, desk->proof});
    };
    for (auto& [role, desk] : m_desks)
        seatAgain(desk);
    seatAgain(m_nobody);
}

Desk& TestCenter::as(Role role)
{
    return *m_desks.at(role);
}

Desk& TestCenter::asNobody()
{
    return *m_nobody;
}

void TestCenter::insertCenter()
{
    need(CenterTable(*m_connection)
             .put(Center {words("Астана тану орталығы", "Центр признания Астана"),
                 generatedBin(QDate(2020, 5, 1), 7), need(AccreditationNumber::parse(QStringLiteral("0417"))),
                 QDate(2026, 1, 1), QDate(2028, 12, 31), words("Астана, Тәуелсіздік 1", "Астана, Тауелсиздик 1"),
                 QStringLiteral("+77172000000"), QStringLiteral("center@example.kz")}));
}

StaffId TestCenter::insertStaffMember(const PersonName& name, Roles roles)
{
    const StaffId id = StaffId::make(m_clock.now());
    need(StaffTable(*m_connection).insert(StaffMember {id, name, words("Қызметкер", "Сотрудник"), roles, true}));
    return id;
}

void TestCenter::insertStaff()
{
    const std::vector<std::pair<Role, PersonName>> people {
        {Role::Administrator, named("Әділов", "Ерлан")}, {Role::Registrar, named("Ғабитова", "Сәуле", "Қайратқызы")},
        {Role::Secretary, named("Құсайынова", "Айгүл")}, {Role::CommissionMember, named("Нұрланов", "Өмір")},
        {Role::Head, named("Сейітов", "Асқар", "Болатұлы")}, {Role::AppealCommission, named("Үмбетов", "Һафиз")}};
    for (const auto& [role, name] : people) {
        const StaffId id = insertStaffMember(name, role);
        m_staff.emplace(role, id);
        m_desks.emplace(role,
            std::make_unique<Desk>(
                Desk {*m_connection, m_clock, *m_key, Actor {id, name.full(), role}, StandingProof::make()}));
    }
    m_nobody = std::make_unique<Desk>(Desk {*m_connection, m_clock, *m_key,
        Actor {StaffId::make(m_clock.now()), QStringLiteral("Бөгде Адам"), Roles()}, StandingProof::make()});
    m_examMembers = {m_staff.at(Role::Head), m_staff.at(Role::CommissionMember),
        insertStaffMember(named("Иванов", "Пётр"), Role::CommissionMember),
        insertStaffMember(named("Ыбыраев", "Олжас"), Role::CommissionMember)};
    m_appealMembers = {m_staff.at(Role::AppealCommission),
        insertStaffMember(named("Шәріпова", "Динара"), Role::AppealCommission),
        insertStaffMember(named("Ким", "Виктор"), Role::AppealCommission)};
}

CommissionId TestCenter::insertCommission(CommissionKind kind, const std::vector<Commission::Seat>& seats)
{
    const CommissionId id = CommissionId::make(m_clock.now());
    const bool isExam = kind == CommissionKind::Exam;
    need(CommissionTable(*m_connection)
             .insert(Commission {id, kind, words("Комиссия", "Комиссия"),
                 isExam ? QStringLiteral("12-ө") : QStringLiteral("13-ө"), QDate(2026, 1, 20), seats, true}));
    return id;
}

void TestCenter::insertCommissions()
{
    m_examCommission = insertCommission(CommissionKind::Exam,
        {{m_examMembers.at(0), CommissionSeat::Chair}, {m_examMembers.at(1), CommissionSeat::Member},
            {m_examMembers.at(2), CommissionSeat::Member}, {m_examMembers.at(3), CommissionSeat::Member},
            {m_staff.at(Role::Secretary), CommissionSeat::Secretary}});
    m_appealCommission = insertCommission(CommissionKind::Appeal,
        {{m_appealMembers.at(0), CommissionSeat::Chair}, {m_appealMembers.at(1), CommissionSeat::Member},
            {m_appealMembers.at(2), CommissionSeat::Member},
            {m_staff.at(Role::Registrar), CommissionSeat::Secretary}});
}

void TestCenter::insertProfession()
{
    const NqfLevel level = need(NqfLevel::of(3));
    need(ProfessionTable(*m_connection)
             .put(Profession {QStringLiteral("cook"), words("Аспаз", "Повар"),
                 need(OkedSubclass::parse(QStringLiteral("56101"))),
                 need(OccupationCode::parse(QStringLiteral("51201001"))), {level}, 60, std::nullopt}));
    m_programme = std::make_unique<Programme>(cookProgramme(m_clock.now()));
    need(ProgrammeTable(*m_connection).insert(*m_programme, m_staff.at(Role::Head)));
    need(PriceTable(*m_connection)
             .put(PriceRow {QStringLiteral("cook"), level, QDate(2026, 1, 1), need(Money::ofTiyn(3'200'000))}));
}

void TestCenter::insertCalendar()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    const auto days = need(parseCalendarCsv(QString::fromUtf8(file.readAll())));
    CalendarTable table(*m_connection);
    std::set<int> years;
    for (const CalendarDay& day : days) {
        need(table.put(day));
        if (years.insert(day.date.year()).second)
            need(table.confirm(day.date.year(), m_clock.now()));
    }
    m_calendar = need(WorkCalendar::of(days, years));
}

void TestCenter::insertNumbers()
{
    need(NumberBlockTable(*m_connection)
             .insert({NumberBlockId::make(m_clock.now()), 1, 1000, 1, m_clock.now(), QByteArrayLiteral("grant")}));
}

ProgrammeId TestCenter::addProgramme(Programme programme)
{
    programme.id = ProgrammeId::make(m_clock.now());
    programme.approvedOn = today();
    need(ProgrammeTable(*m_connection).insert(programme, m_staff.at(Role::Head)));
    return programme.id;
}

ApplicationFields TestCenter::fields(int serial) const
{
    const QDate birth = QDate(1990, 1, 1).addDays(serial % 3000);
    const Sex sex = serial % 2 == 0 ? Sex::Male : Sex::Female;
    ApplicationFields fields {
        sex == Sex::Male ? named("Ахметов", "Әлихан", "Болатұлы") : named("Қайратова", "Жанна", "Ерланқызы"),
        {generatedIin(birth, sex, serial), {}, QStringLiteral("398")}, birth, sex, QStringLiteral("Астана"),
        QStringLiteral("71"), QStringLiteral("person@example.kz"), QStringLiteral("+77011234567"), {},
        m_programme->id, Sought::Qualification, {}, std::nullopt, {}, {}, {}, Language::Kazakh, ExamMode::Offline,
        {}, Basis::Self, std::nullopt, {}, {}, {}, {}, {}, true, today()};
    return fields;
}

NewAttachment TestCenter::paper(const QString& kind)
{
    return {kind, QStringLiteral("AB 1234567"), QDate(2015, 6, 30), QStringLiteral("ҚР ІІМ"), {}, {}};
}

ApplicationId TestCenter::registered(int serial)
{
    const std::vector<NewAttachment> papers {
        paper(QStringLiteral("identity-card")), paper(QStringLiteral("diploma"))};
    return need(RegisterApplication(as(Role::Registrar)).run(fields(serial), papers)).id;
}

ApplicationId TestCenter::checked(int serial)
{
    const ApplicationId id = registered(serial);
    need(CheckPackage(as(Role::Registrar)).run(id, {true, {}, {}, {}}));
    return id;
}

ApplicationId TestCenter::contracted(int serial)
{
    const ApplicationId id = checked(serial);
    need(ConcludeContract(as(Role::Registrar)).run(id));
    return id;
}

ApplicationId TestCenter::refused(int serial)
{
    const ApplicationId id = registered(serial);
    need(CheckPackage(as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
    need(RefuseApplication(as(Role::Head))
             .run(id, {QStringLiteral("incomplete-package")}, QStringLiteral("Диплом жоқ")));
    return id;
}

CaseState TestCenter::stateOf(const ApplicationId& id)
{
    return need(ApplicationTable(*m_connection).load(id)).state;
}

} // namespace tanu::test
