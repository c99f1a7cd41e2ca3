// Protects the page of exchange (exchange.md 6, 10, 11, 15) against the real server in process: what waits, what was
// answered and why is told in words; synchronizing never holds the window; a wrong code stands at its field.
#include "app/desktop/exchange/enrolpanel.h"
#include "app/desktop/exchange/exchangepage.h"
#include "app/desktop/exchange/recordsmodel.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/textedit.h"
#include "core/exchange/networktransport.h"
#include "core/storage/recordtable.h"
#include "core/wire/refusal.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/desktop/support/keys.h"
#include "tests/desktop/support/scriptedprompts.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testsealer.h"

#include <QtCore/QSemaphore>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// Waits until the test lets it go, or until it is stopped.
class HeldTransport final : public Transport {
public:
    /// With a refusal the server is not asked.
    HeldTransport(QSemaphore& gate, const std::optional<HttpReply>& refusal, std::unique_ptr<Transport> real)
        : m_gate(gate)
        , m_refusal(refusal)
        , m_real(std::move(real))
    {
    }

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        while (!m_gate.tryAcquire(1, 10)) {
            if (isStopped())
                return ErrorKind::Cancelled;
        }
        m_gate.release();
        if (m_refusal)
            return *m_refusal;
        return m_real->send(request, isStopped);
    }

private:
    QSemaphore& m_gate;
    std::optional<HttpReply> m_refusal;
    std::unique_ptr<Transport> m_real;
};

/// A center in a file with its server and the page in a window.
class ExchangeDesk {
public:
    explicit ExchangeDesk(Role role = Role::Administrator, qint64 serverIsAhead = 0)
        : center(test::TestCenter::Where::File)
        , road(center)
        , m_serverClock(center.clock().now().addSecs(serverIsAhead))
        , m_languages(*qApp, ScreenLanguage::English)
        , m_theme(*qApp, ThemeMode::Light)
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        server::ServerOptions options;
        options.data = m_folder.filePath(QStringLiteral("server"));
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &m_serverClock));
        m_context = need(DeskContext::create({center.db(), center.clock(), center.key(), prompts, m_folder.path(),
                                                 m_folder.filePath(QStringLiteral("forms"))},
            center.as(role).actor));
        const QString path = center.path();
        runner = std::make_unique<ExchangeRunner>(*m_context,
            ExchangeRunner::Edges {[path] { return Result(test::openSealed(path)); },
                [this](const QString& address) -> std::unique_ptr<Transport> {
                    return std::make_unique<HeldTransport>(gate, refusal, std::make_unique<NetworkTransport>(QUrl(address)));
                },
                {}});
        window = std::make_unique<MainWindow>(
            PageRegistry({exchangePage(*m_context, *runner)}), FindItems(), m_languages, m_theme);
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        open();
    }

    void open(const QString& key = {})
    {
        window->goTo({QStringLiteral("exchange"), key});
        page = qobject_cast<ExchangePage*>(window->currentPage());
    }

    [[nodiscard]] QString address() const { return m_server->address(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// The operator's command at the server.
    int operate(QStringList words)
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        words += {QStringLiteral("--data"), m_folder.filePath(QStringLiteral("server"))};
        return server::runCommand(words, {out, errors});
    }

    QString code()
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        const QStringList words {QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"),
            m_folder.filePath(QStringLiteral("server")), QStringLiteral("--number"), QStringLiteral("0417"),
            QStringLiteral("--name-kk"), QStringLiteral("Орталық"), QStringLiteral("--name-ru"), QStringLiteral("Центр"),
            QStringLiteral("--bin"), QStringLiteral("190440000189"), QStringLiteral("--from"), QStringLiteral("2026-01-01"),
            QStringLiteral("--until"), QStringLiteral("2028-12-31")};
        if (server::runCommand(words, {out, errors}) != 0)
            qFatal("%s", qUtf8Printable(problems));
        return printed.trimmed();
    }

    void enrol()
    {
        runner->enrol(address(), code());
        gate.release();
        QTRY_VERIFY(!runner->isRunning());
        QVERIFY2(!runner->lastError(), qPrintable(runner->lastError() ? nameOf(runner->lastError()->kind) : QString()));
    }

    void makeRecords()
    {
        road.signedProtocol({road.contracted(1)}, {road.contracted(2)});
        m_context->tellChanged();
        window->refresh();
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString stateText() const { return page->findChildren<Banner*>().at(0)->text(); }
    [[nodiscard]] Banner* notice() const { return find<Banner>("exchange-notice"); }
    [[nodiscard]] RecordsModel* model() const { return page->findChild<RecordsModel*>(); }
    [[nodiscard]] QString cell(int row, RecordsModel::Column column) const
    {
        return model()->index(row, column).data().toString();
    }

    test::TestCenter center;
    test::SessionRoad road;
    ScriptedPrompts prompts;
    QSemaphore gate;
    std::optional<HttpReply> refusal; ///< set before an exchange begins
    std::unique_ptr<ExchangeRunner> runner;
    std::unique_ptr<MainWindow> window;
    ExchangePage* page = nullptr;

private:
    QTemporaryDir m_folder;
    ManualClock m_serverClock;
    Languages m_languages;
    Theme m_theme;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<DeskContext> m_context;

public:
    ~ExchangeDesk()
    {
        window.reset();
        runner.reset();
    }
    Q_DISABLE_COPY_MOVE(ExchangeDesk)
};

} // namespace

class TestExchangePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsWithTheOperatorsCodeFromTheKeyboard()
    {
        ExchangeDesk desk;
        QVERIFY(desk.page->findChild<EnrolPanel*>()->isVisible());
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        QVERIFY(desk.stateText().contains(QStringLiteral("not enrolled")));
        desk.gate.release();
        auto* address = desk.find<TextEdit>("server");
        address->setFocus();
        typeText(&address->line(), desk.address());
        press(desk.window.get(), Qt::Key_Return);
        auto* code = desk.find<TextEdit>("code");
        QVERIFY(code->line().hasFocus());
        typeText(&code->line(), desk.code());
        press(desk.window.get(), Qt::Key_Return);
        QTRY_VERIFY(!desk.page->findChild<EnrolPanel*>()->isVisible());
        QVERIFY(desk.page->primaryAction()->isEnabled());
        QCOMPARE(desk.page->statusLine(), QStringLiteral("Numbers for documents: 1\u00A0000 left of 1\u00A0000"));
    }

    void aWrongCodeStandsAtItsFieldAndKeepsTheWords()
    {
        ExchangeDesk desk;
        desk.gate.release();
        auto* address = desk.find<TextEdit>("server");
        auto* code = desk.find<TextEdit>("code");
        address->setValue(desk.address());
        code->setValue(QStringLiteral("AAAA-BBBB"));
        QTest::mouseClick(desk.find<QWidget>("enrol"), Qt::LeftButton);
        QTRY_VERIFY(code->hasError());
        QCOMPARE(code->text(), QStringLiteral("AAAA-BBBB"));
        QCOMPARE(address->text(), desk.address());
    }

    void anAddressThatIsNoneIsToldAtOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no name") << QStringLiteral("server example");
        QTest::newRow("no host") << QStringLiteral("https://");
        QTest::newRow("not the web") << QStringLiteral("ftp://server.example");
    }

    void anAddressThatIsNoneIsToldAtOnce()
    {
        QFETCH(QString, typed);
        ExchangeDesk desk;
        desk.find<TextEdit>("server")->setValue(typed);
        desk.find<TextEdit>("code")->setValue(QStringLiteral("AAAA-BBBB"));
        QTest::mouseClick(desk.find<QWidget>("enrol"), Qt::LeftButton);
        QVERIFY(desk.find<TextEdit>("server")->hasError());
        QVERIFY(!desk.runner->isRunning());
    }

    void anAddressIsCompleted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asked");
        QTest::newRow("a name") << QStringLiteral(" server.example ") << QStringLiteral("https://server.example");
        QTest::newRow("with a port") << QStringLiteral("server.example:8443") << QStringLiteral("https://server.example:8443");
        QTest::newRow("this computer") << QStringLiteral("localhost:8080") << QStringLiteral("http://localhost:8080");
        QTest::newRow("its number") << QStringLiteral("127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080");
        QTest::newRow("not this computer") << QStringLiteral("127.example") << QStringLiteral("https://127.example");
        QTest::newRow("whole") << QStringLiteral("http://server.example") << QStringLiteral("http://server.example");
    }
    void anAddressIsCompleted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, asked);
        EnrolPanel panel(nullptr);
        QSignalSpy requests(&panel, &EnrolPanel::enrolRequested);
        panel.findChild<TextEdit*>(QStringLiteral("server"))->setValue(typed);
        panel.findChild<TextEdit*>(QStringLiteral("code"))->setValue(QStringLiteral("AAAA-BBBB"));
        panel.findChild<QAbstractButton*>(QStringLiteral("enrol"))->click();
        QCOMPARE(requests.count(), 1);
        QCOMPARE(requests.at(0).at(0).toString(), asked);
        QCOMPARE(panel.findChild<TextEdit*>(QStringLiteral("server"))->text(), asked);
    }

    void onlyTheAdministratorConnects()
    {
        ExchangeDesk desk(Role::Registrar);
        QVERIFY(!desk.find<QWidget>("enrol")->isEnabled());
    }

    void synchronizesNowAndTheWindowLivesMeanwhile()
    {
        ExchangeDesk desk;
        desk.enrol();
        QVERIFY2(desk.stateText().startsWith(QStringLiteral("No record was sent yet")), qPrintable(desk.stateText()));
        desk.makeRecords();
        QCOMPARE(desk.model()->rowCount(), 2);
        QCOMPARE(desk.cell(0, RecordsModel::State), QStringLiteral("waits"));
        QVERIFY(desk.stateText().contains(QStringLiteral("wait")));

        desk.gate.acquire();
        press(desk.window.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.runner->isRunning());
        QVERIFY(desk.page->findChild<ProgressStrip*>()->isVisible());
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        QVERIFY(desk.window->goTo({QStringLiteral("exchange"), QStringLiteral("waiting")}));
        desk.gate.release();
        QTRY_VERIFY(!desk.runner->isRunning());
        QVERIFY(desk.stateText().contains(QStringLiteral("Everything was accepted.")));
        QVERIFY(!desk.page->findChild<ProgressStrip*>()->isVisible());
        desk.open(QStringLiteral("accepted"));
        QCOMPARE(desk.model()->rowCount(), 2);
        QCOMPARE(desk.cell(0, RecordsModel::State), QStringLiteral("accepted"));
        QVERIFY(!desk.cell(0, RecordsModel::Answered).isEmpty());
    }

    void canBeStoppedAndNothingIsLost()
    {
        ExchangeDesk desk;
        desk.enrol();
        desk.makeRecords();
        desk.gate.acquire();
        desk.page->primaryAction()->trigger();
        desk.runner->stop();
        QTRY_VERIFY(!desk.runner->isRunning());
        QVERIFY(!desk.runner->lastError());
        QCOMPARE(desk.cell(0, RecordsModel::State), QStringLiteral("waits"));
    }

    void aRejectedRecordTellsWhy()
    {
        ExchangeDesk desk;
        desk.enrol();
        desk.makeRecords();
        RecordTable table(desk.center.db());
        const auto waiting = need(table.waiting(0, 10));
        need(table.markRejected(
            waiting.front().hash, QStringLiteral("WrongCheckDigit person.iin 900101300008, 7"), desk.center.clock().now()));
        desk.open(QStringLiteral("rejected"));
        QCOMPARE(desk.model()->rowCount(), 1);
        QVERIFY(desk.cell(0, RecordsModel::Reason).contains(QStringLiteral("mistyped")));
        QVERIFY(!desk.cell(0, RecordsModel::ForWhom).isEmpty());
        QVERIFY(desk.stateText().contains(QStringLiteral("rejected 1 record")));
        QCOMPARE(desk.runner->state().rejected, 1);
    }

    void withoutANetworkItSaysSinceWhenAndTriesAgain()
    {
        ExchangeDesk desk;
        desk.enrol();
        desk.makeRecords();
        ExchangeRunner* runner = desk.runner.get();
        runner->startBackground();
        need(desk.center.db().execute(QStringLiteral("UPDATE server_link SET address = 'http://127.0.0.1:9'")));
        runner->synchronize();
        QTRY_VERIFY(!runner->isRunning());
        QVERIFY(runner->lastError().has_value());
        QCOMPARE(runner->lastError()->kind, ErrorKind::NetworkUnreachable);
        QVERIFY(desk.stateText().contains(QStringLiteral("no network since")));
        QVERIFY(runner->nextAttempt().isValid());
        QVERIFY(desk.stateText().contains(QStringLiteral("next attempt")));
        QCOMPARE(desk.runner->state().waiting, 2);
    }

    void comesNotBeforeTheServersWish()
    {
        ExchangeDesk desk;
        desk.enrol();
        desk.runner->startBackground();
        desk.refusal = HttpReply {503, {}, 3'600};
        desk.runner->synchronize();
        QTRY_VERIFY(!desk.runner->isRunning());
        QVERIFY(desk.runner->nextAttempt() >= desk.center.clock().now().addSecs(3'590));
    }

    void stopsWhereOnlyAPersonHelps_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("15 not signed rightly") << 401 << false;
        QTest::newRow("15 forbidden") << 403 << false;
        QTest::newRow("15 too old") << 426 << false;
        QTest::newRow("15 busy") << 503 << true;
    }

    void stopsWhereOnlyAPersonHelps()
    {
        QFETCH(int, status);
        QFETCH(bool, goesOn);
        ExchangeDesk desk;
        desk.enrol();
        desk.runner->startBackground();
        desk.refusal = HttpReply {status, {}, std::nullopt};
        desk.runner->synchronize();
        QTRY_VERIFY(!desk.runner->isRunning());
        QCOMPARE(desk.runner->nextAttempt().isValid(), goesOn);
    }

    void aCopiedInstallationIsToldWhatToDo()
    {
        ExchangeDesk desk;
        desk.enrol();
        desk.makeRecords();
        Refusal fenced;
        fenced.problem.code = QStringLiteral("DeviceFenced");
        desk.refusal = HttpReply {409, payloadOf(fenced), std::nullopt};
        desk.page->primaryAction()->trigger();
        QTRY_VERIFY(!desk.runner->isRunning());
        QVERIFY2(desk.stateText().contains(QStringLiteral("restored from a copy")), qPrintable(desk.stateText()));
        QVERIFY(desk.stateText().contains(QStringLiteral("tanu-cli enrol ") + desk.address() + QStringLiteral(" CODE --anew")));
        QVERIFY(!desk.find<QAction>("write-batch")->isEnabled());
        QCOMPARE(desk.cell(0, RecordsModel::State), QStringLiteral("waits"));
    }

    void aRefusalStandsInOurWordsAndInTheServers()
    {
        ExchangeDesk desk;
        desk.enrol();
        const Refusal refusal {{QStringLiteral("ServerFailed"), {}, {}},
            {QStringLiteral("Серверде ақау болды."), QStringLiteral("На сервере сбой.")}};
        desk.refusal = HttpReply {500, payloadOf(refusal), std::nullopt};
        desk.page->primaryAction()->trigger();
        QTRY_VERIFY(!desk.runner->isRunning());
        QTRY_COMPARE(desk.notice()->text(),
            QStringLiteral("The server failed, nothing was taken: try again later. The server says: “Серверде ақау болды”."));
    }

    void aStickIsWrittenAndItsAnswerRead()
    {
        ExchangeDesk desk;
        desk.enrol();
        QVERIFY2(!desk.find<QAction>("write-batch")->isEnabled(), "nothing waits");
        desk.makeRecords();
        const QString batch = desk.folder() + QStringLiteral("/out.batch");
        const QString answer = desk.folder() + QStringLiteral("/out.answer");
        desk.prompts.willSaveFile(batch);
        desk.find<QAction>("write-batch")->trigger();
        QTRY_VERIFY(QFile::exists(batch));
        QTRY_VERIFY(desk.notice()->isVisible());
        QVERIFY2(desk.notice()->text().startsWith(QStringLiteral("2 records were written")), qPrintable(desk.notice()->text()));
        QCOMPARE(desk.cell(0, RecordsModel::State), QStringLiteral("waits"));

        QCOMPARE(desk.operate({QStringLiteral("batch"), QStringLiteral("take"), batch, QStringLiteral("--answer"), answer}), 0);
        desk.prompts.willChooseFiles({answer});
        desk.find<QAction>("read-answer")->trigger();
        QTRY_VERIFY(desk.notice()->text().contains(QStringLiteral("Accepted: 2")));
        QVERIFY(desk.stateText().contains(QStringLiteral("Everything was accepted.")));
        desk.prompts.willChooseFiles({answer});
        desk.find<QAction>("read-answer")->trigger();
        QTRY_VERIFY(desk.notice()->text().contains(QStringLiteral("read before")));
        desk.prompts.willChooseFiles({batch});
        desk.find<QAction>("read-answer")->trigger();
        QTRY_VERIFY(desk.notice()->text().contains(QStringLiteral("cannot be understood")));
    }

    void aClockThatIsOffByMoreThanFiveMinutesIsTold_data()
    {
        QTest::addColumn<qint64>("serverIsAhead");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("300 s slow") << qint64(300) << false;
        QTest::newRow("10 min slow") << qint64(600) << true;
        QTest::newRow("10 min fast") << qint64(-600) << true;
    }

    void aClockThatIsOffByMoreThanFiveMinutesIsTold()
    {
        QFETCH(qint64, serverIsAhead);
        QFETCH(bool, isTold);
        ExchangeDesk desk(Role::Administrator, serverIsAhead);
        desk.enrol();
        QCOMPARE(desk.notice()->isVisible(), isTold);
        if (isTold)
            QVERIFY(desk.notice()->text().contains(serverIsAhead > 0 ? QStringLiteral("slow") : QStringLiteral("fast")));
    }

    void theModelIsSound()
    {
        ExchangeDesk desk;
        desk.enrol();
        desk.makeRecords();
        RecordsModel model(desk.center.db(), nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reload();
        model.setState(RecordState::Waiting);
        QCOMPARE(model.rowCount(), 2);
        model.setState(RecordState::Rejected);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestExchangePage)
#include "tst_exchangepage.moc"
