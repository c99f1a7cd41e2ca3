// Protects that nothing is done in the console without a trace and nothing beyond the right: each action changes what
// it says, writes its entry into the journal with who did it, and leaves nothing behind where it is refused.
#include "core/base/strongid.h"
#include "core/domain/values/generatednumbers.h"
#include "core/security/journal.h"
#include "core/wire/apipaths.h"
#include "core/wire/cbor.h"
#include "core/wire/journalreport.h"
#include "server/actions/cleartouched.h"
#include "server/actions/console/managecenters.h"
#include "server/actions/console/manageoperators.h"
#include "server/console/frame/journalwords.h"
#include "server/storage/devicetable.h"
#include "server/storage/operatortable.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::optional<SettledOperator> m_admin;
    SiteText m_texts;

    JournalEntry lastEntry() const { return Journal(m_server->connection()).latest(1)->front(); }
    ConsoleVisitor administrator() { return visitorOf(*m_server, *m_admin); }

    static QList<std::pair<QString, QString>> newCenter(const QString& number)
    {
        return {{QStringLiteral("number"), number}, {QStringLiteral("name-kk"), QStringLiteral("Орталық <b>")},
            {QStringLiteral("name-ru"), QStringLiteral("Центр <b>")},
            {QStringLiteral("bin"), generatedBin(QDate(2020, 5, 1), 3).toString()}, {QStringLiteral("region"), QStringLiteral("71")},
            {QStringLiteral("from"), QStringLiteral("2026-11-16")}, {QStringLiteral("until"), QString()},
            {QStringLiteral("block-size"), QString()}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestServer brings; // the resources
        m_texts = *SiteText::load();
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_admin = settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("aigul"));
    }

    void aCenterIsRegisteredAndGetsItsCode()
    {
        ConsoleVisitor visitor = administrator();
        const HttpResponse answer
            = visitor.post(QStringLiteral("/console/centers/new?lang=ru"), newCenter(QStringLiteral("0417")));
        QCOMPARE(answer.status, 200);
        QVERIFY(textIn(answer).contains(QLatin1String("class=\"secret\"")));
        QCOMPARE(lastEntry().note.action, QStringLiteral("addCenter"));
        QCOMPARE(lastEntry().note.actor, QStringLiteral("operator aigul"));
        QCOMPARE(lastEntry().note.subject, QByteArray("0417"));
        const auto center = CenterTable(m_server->connection()).find(*AccreditationNumber::parse(QStringLiteral("0417")));
        QCOMPARE((*center)->term.until, QDate(2029, 11, 16)); // L23.2
        QCOMPARE(visitor.post(QStringLiteral("/console/centers/new"), newCenter(QStringLiteral("0417"))).status, 422);
        const QString list = textIn(visitor.get(QStringLiteral("/console/centers?lang=ru")));
        QVERIFY(list.contains(QStringLiteral("Центр &lt;b&gt;")));
        QVERIFY(!list.contains(QStringLiteral("Центр <b>")));
    }

    void aRefusedCenterKeepsWhatWasTyped()
    {
        ConsoleVisitor visitor = administrator();
        auto fields = newCenter(QStringLiteral("0417"));
        fields[3].second = QStringLiteral("123456789012");
        const HttpResponse answer = visitor.post(QStringLiteral("/console/centers/new?lang=ru"), fields);
        QCOMPARE(answer.status, 422);
        QVERIFY(textIn(answer).contains(QStringLiteral("value=\"Центр &lt;b&gt;\"")));
        QVERIFY(textIn(answer).contains(QLatin1String("aria-invalid=\"true\"")));
        QCOMPARE(journalled(*m_server, 1), QStringList());
    }

    void aCodeIsShownOnce()
    {
        m_server->addCenter(QStringLiteral("0417"));
        ConsoleVisitor visitor = administrator();
        const HttpResponse answer = visitor.post(QStringLiteral("/console/centers/0417/code?lang=ru"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(lastEntry().note.action, QStringLiteral("makeEnrolmentCode"));
        static const QRegularExpression code(QStringLiteral("<code class=\"secret\">([A-Z2-9-]{24})</code>"));
        const auto found = code.match(textIn(answer));
        QVERIFY(found.hasMatch());
        FakeCenter center(QStringLiteral("0417"), m_server->transport());
        QCOMPARE(center.enrol(found.captured(1)).status, 200);
        QVERIFY(!textIn(visitor.get(QStringLiteral("/console/centers/0417"))).contains(found.captured(1)));
    }

    void aFencedInstallationIsOut()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"));
        ConsoleVisitor visitor = administrator();
        const QString address = QLatin1String("/console/centers/0417/devices/") + uuidToText(center->device());
        QCOMPARE(visitor.post(address + QLatin1String("/fence")).status, 303);
        QCOMPARE(lastEntry().note.action, QStringLiteral("fenceDevice"));
        QCOMPARE(center->send(center->batchOf({FakeCenter::record(center->certificate(1))})).status, 409);
        QVERIFY(textIn(visitor.get(QStringLiteral("/console?lang=ru"))).contains(QStringLiteral("От установки сведения не принимаются")));
        QCOMPARE(visitor.post(address + QLatin1String("/fence")).status, 422);
        QCOMPARE(visitor.post(QString(address).replace(QLatin1String("0417"), QLatin1String("0418")) + QLatin1String("/fence")).status, 404);
    }

    /// exchange.md 30
    void aTouchedJournalIsShownUntilItIsCleared()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"));
        const JournalCheckpoint longer{5, QByteArray(32, 'a')};
        const JournalCheckpoint shorter{4, QByteArray(32, 'b')};
        for (const JournalReport& report : {JournalReport{longer, {}, {}}, JournalReport{shorter, longer, {}}})
            QCOMPARE(center->postSigned(apipath::checkpoints, payloadOf(report)).status, 200);
        ConsoleVisitor visitor = administrator();
        const QString concern = QStringLiteral("Журнал центра не содержит того, что о нём хранит платформа");
        const QString state = QStringLiteral("Журнал изменён: ");
        QVERIFY(textIn(visitor.get(QStringLiteral("/console?lang=ru"))).contains(concern));
        QVERIFY(textIn(visitor.get(QStringLiteral("/console/centers?lang=ru"))).contains(concern));
        QVERIFY(textIn(visitor.get(QStringLiteral("/console/centers/0417?lang=ru"))).contains(state));
        QVERIFY(ClearTouched(m_server->desk()).run(center->device(), QStringLiteral("looked into")).isOk());
        QVERIFY(!textIn(visitor.get(QStringLiteral("/console?lang=ru"))).contains(concern));
        QVERIFY(!textIn(visitor.get(QStringLiteral("/console/centers/0417?lang=ru"))).contains(state));
    }

    void accountsAreOpenedChangedAndClosed()
    {
        ConsoleVisitor visitor = administrator();
        const HttpResponse made = visitor.post(QStringLiteral("/console/operators/new?lang=ru"),
            {{QStringLiteral("login"), QStringLiteral("Bolat")}, {QStringLiteral("name"), QStringLiteral("Болат <i>")},
                {QStringLiteral("role"), QStringLiteral("regional-chamber")}, {QStringLiteral("region"), QStringLiteral("71")}});
        QCOMPARE(made.status, 200);
        QCOMPARE(lastEntry().note.action, QStringLiteral("addOperator"));
        QCOMPARE(contentWords(Say(m_texts, Language::Russian), lastEntry().note.content),
            QStringLiteral("роль regional-chamber, логин bolat, регион 71"));
        const auto bolat = OperatorTable(m_server->connection()).findByLogin(QStringLiteral("bolat"));
        const QByteArray id = (*bolat)->acting.id;
        QVERIFY((*bolat)->mustChangePassword);
        const QString address = QLatin1String("/console/operators/") + uuidToText(id);
        QVERIFY(textIn(visitor.get(address)).contains(QStringLiteral("Болат &lt;i&gt;")));
        const auto act = [&](const char* what, const QList<std::pair<QString, QString>>& fields = {}) {
            visitor.get(address);
            return visitor.post(address + QLatin1Char('/') + QLatin1String(what), fields).status;
        };
        QCOMPARE(act("role", {{QStringLiteral("role"), QStringLiteral("auditor")}, {QStringLiteral("region"), QString()}}), 303);
        QCOMPARE(act("role", {{QStringLiteral("role"), QStringLiteral("auditor")}, {QStringLiteral("region"), QStringLiteral("71")}}), 422);
        QCOMPARE(act("reset"), 200);
        QCOMPARE(act("close"), 303);
        QCOMPARE(act("reopen"), 303);
        QCOMPARE(journalled(*m_server, 5),
            (QStringList {QStringLiteral("reopenOperator"), QStringLiteral("closeOperator"), QStringLiteral("resetOperator"),
                QStringLiteral("setOperatorRole"), QStringLiteral("addOperator")}));
    }

    void P3_aRegionIsTwoDigits_data()
    {
        QTest::addColumn<QString>("region");
        QTest::newRow("one digit stands for several regions") << "7";
        QTest::newRow("a whole code of the classifier") << "710000000";
        QTest::newRow("no digits") << "7x";
        QTest::newRow("none") << "";
    }

    void P3_aRegionIsTwoDigits()
    {
        QFETCH(QString, region);
        const HttpResponse made = administrator().post(QStringLiteral("/console/operators/new?lang=ru"),
            {{QStringLiteral("login"), QStringLiteral("bolat")}, {QStringLiteral("name"), QStringLiteral("Болат")},
                {QStringLiteral("role"), QStringLiteral("regional-chamber")}, {QStringLiteral("region"), region}});
        QCOMPARE(made.status, 422);
        QVERIFY(journalled(*m_server).isEmpty());
    }

    void nobodyTakesTheOwnAccountAway_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("close") << "close";
        QTest::newRow("reset") << "reset";
        QTest::newRow("role") << "role";
    }

    void nobodyTakesTheOwnAccountAway()
    {
        QFETCH(QString, what);
        ConsoleVisitor visitor = administrator();
        const QString address = QLatin1String("/console/operators/") + uuidToText(m_admin->account.acting.id);
        QCOMPARE(visitor.post(address + QLatin1Char('/') + what,
            {{QStringLiteral("role"), QStringLiteral("auditor")}, {QStringLiteral("region"), QString()}}).status, 422);
        QVERIFY(journalled(*m_server).isEmpty());
    }

    void actionsCheckTheRightThemselves()
    {
        const auto auditor = settledOperator(*m_server, OperatorRole::Auditor, QStringLiteral("serik"));
        const ActingOperator& who = auditor.account.acting;
        const auto number = *AccreditationNumber::parse(QStringLiteral("0417"));
        QCOMPARE(ManageCenters(m_server->context(), who).makeCode(number).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(ManageOperators(m_server->context(), who).close(m_admin->account.acting.id).error().kind, ErrorKind::RoleNotAllowed);
        QVERIFY(journalled(*m_server).isEmpty());
    }

    void rejectionsAreShownWithTheirReason()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 10);
        center->send(center->batchOf({FakeCenter::record(center->certificate(1)), FakeCenter::record(center->certificate(500))}));
        ConsoleVisitor visitor = administrator();
        QVERIFY(textIn(visitor.get(QStringLiteral("/console?lang=ru"))).contains(QStringLiteral("отклонёнными записями за неделю: 1")));
        const QString list = textIn(visitor.get(QStringLiteral("/console/batches?only=rejected&lang=ru")));
        QVERIFY(list.contains(QStringLiteral("Отклонено: 1")));
        const QString address = QLatin1String("/console/batches/") + uuidToText(center->device()) + QLatin1String("/1?lang=ru");
        QVERIFY(list.contains(address.chopped(8)));
        const QString page = textIn(visitor.get(address));
        QVERIFY(page.contains(QStringLiteral("Номер вне выданных центру блоков")));
        QVERIFY(page.contains(QLatin1String("<code>serial</code>")));
    }

    void theJournalIsFilteredCheckedAndExported()
    {
        m_server->addCenter(QStringLiteral("0417"));
        ConsoleVisitor visitor = administrator();
        visitor.post(QStringLiteral("/console/centers/0417/code"));
        const size_t entries = Journal(m_server->connection()).latest(100)->size();
        const QString all = textIn(visitor.get(QStringLiteral("/console/journal?check=1&lang=ru")));
        QVERIFY(all.contains(QStringLiteral("Журнал цел: записей %1").arg(entries)));
        const QString added = QStringLiteral("<div class=\"cell\">Зарегистрирован центр</div>");
        const QString coded = QStringLiteral("<div class=\"cell\">Выдан код подключения</div>");
        QVERIFY(all.contains(added) && all.contains(coded));
        const QString own = textIn(visitor.get(QStringLiteral("/console/journal?lang=ru&actor=operator%20aigul")));
        QVERIFY(!own.contains(added) && own.contains(coded));
        const QString chosen = textIn(visitor.get(QStringLiteral("/console/journal?lang=ru&action=addCenter")));
        QVERIFY(chosen.contains(added) && !chosen.contains(coded));
        const HttpResponse file = visitor.get(QStringLiteral("/console/journal/export?lang=ru"));
        QVERIFY(file.header("Content-Disposition").startsWith("attachment"));
        QCOMPARE(static_cast<size_t>(textIn(file).count(QLatin1String("\r\n"))), entries + 1);
        QVERIFY(m_server->connection().execute(QStringLiteral("UPDATE journal SET actor = 'x' WHERE seq = 2")).isOk());
        QVERIFY(textIn(visitor.get(QStringLiteral("/console/journal?check=1&lang=ru")))
                    .contains(QStringLiteral("первая несходящаяся запись №2")));
    }

    void theJournalSpeaksTheReadersLanguage_P13_5()
    {
        const Say say(m_texts, Language::Kazakh);
        for (const QString& action : journalActions())
            QVERIFY2(actionWords(say, action) != action, qUtf8Printable(action));
        const QDateTime now = m_server->clock().now();
        const auto about = [&](const char* kind, const QByteArray& subject) {
            return subjectWords(say, {now, {}, {}, QLatin1String(kind), subject, {}});
        };
        QCOMPARE(about("register", "center-structure"), say.table().text(Language::Kazakh, QStringLiteral("register.center-structure")));
        QCOMPARE(about("center", "0417"), QStringLiteral("0417"));
        QCOMPARE(about("device", QByteArray(16, 'a')), QStringLiteral("61616161-6161-6161-6161-616161616161"));
        Cbor content = Cbor::map();
        content.insert(QLatin1String("role"), Cbor(QStringLiteral("auditor")));
        content.insert(QLatin1String("other"), Cbor(3));
        QCOMPARE(contentWords(say, content.encode()), QStringLiteral("рөл auditor, other 3"));
    }

    void everyPageStandsInBothLanguages_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address : {"/console", "/console/centers", "/console/centers/new", "/console/centers/0417", "/console/centers/0417/change",
                 "/console/centers/0417/numbers", "/console/orders", "/console/files", "/console/files/new", "/console/files?state=withdrawn", "/console/batches", "/console/batches/carry", "/console/requests", "/console/requests/new", "/console/analysis/2026",
                 "/console/analysis/2026/parts/problems", "/console/journal", "/console/operators",
                 "/console/operators/new", "/console/password", "/console/nowhere"})
            QTest::newRow(address) << QString(QLatin1String(address));
    }

    void everyPageStandsInBothLanguages()
    {
        QFETCH(QString, address);
        m_server->addCenter(QStringLiteral("0417"));
        ConsoleVisitor visitor = administrator();
        for (const char* language : {"kk", "ru"}) {
            const QString lang = QLatin1String(language);
            const QLatin1Char join(address.contains(QLatin1Char('?')) ? '&' : '?');
            const HttpResponse answer = visitor.get(address + join + QLatin1String("lang=") + lang);
            QVERIFY(answer.status == 200 || answer.status == 404);
            const QString page = textIn(answer);
            QVERIFY(page.contains(QLatin1String("<html lang=\"") + lang));
            QVERIFY(!page.contains(QRegularExpression(QStringLiteral("console\\.[a-zA-Z]+\\."))) && !page.contains(QLatin1String("{{")));
            QVERIFY2(!page.contains(QRegularExpression(QStringLiteral("%[0-9]"))), qUtf8Printable(page));
            QCOMPARE(HtmlPage(answer.body).problems(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleActions)
#include "tst_consoleactions.moc"
