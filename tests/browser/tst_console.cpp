// Protects the operators' console as people meet it (P3, P5): in a real browser, without scripts, in both languages, on a
// phone and at a desk: they sign in with their phone's code, do their work, and nobody has to scroll sideways.
//
// With TANU_SHOTS_DIR set every page that is looked at is kept there as a picture.
#include "core/base/strongid.h"
#include "core/security/totp.h"
#include "core/wire/base32.h"
#include "server/actions/console/manageoperators.h"
#include "server/actions/orders/stopissuing.h"
#include "server/actions/publishfile.h"
#include "server/actions/support/filerequest.h"
#include "server/serverapplication.h"
#include "server/storage/console/analysistable.h"
#include "server/support/readrequest.h"
#include "tests/server/support/consolevisitor.h"
#include "tests/support/browser/browser.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Console : public QObject {
    Q_OBJECT

private:
    Browser m_browser;
    std::unique_ptr<ManualClock> m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerApplication> m_server;
    QHash<QString, SettledOperator> m_accounts;
    QString m_firstPassword;
    QByteArray m_device;
    QByteArray m_request;
    QString m_file;

    QString at(const QString& path, const QString& lang) const
    {
        const QLatin1Char join(path.contains(QLatin1Char('?')) ? '&' : '?');
        return m_server->address() + path + join + QLatin1String("lang=") + lang;
    }

    void look(const char* page, const QString& lang, QSize size)
    {
        const QString where = size == phoneSize ? QStringLiteral("phone") : QStringLiteral("desktop");
        QVERIFY2(!m_browser.scrollsSideways(), page);
        QCOMPARE(m_browser.attribute(QStringLiteral("html"), QStringLiteral("lang")), lang);
        QVERIFY2(m_browser.shoot(QStringLiteral("console-%1-%2-%3").arg(QLatin1String(page), lang, where)), m_browser.trouble());
    }

    void lookAt(const char* page, const QString& path, const QString& lang, QSize size)
    {
        QVERIFY2(m_browser.open(at(path, lang)), m_browser.trouble());
        look(page, lang, size);
    }

    void fill(const char* field, const QString& text)
    {
        QVERIFY2(m_browser.type(QLatin1String("#field-") + QLatin1String(field), text), m_browser.trouble());
    }

    void send()
    {
        QVERIFY2(m_browser.click(QStringLiteral("main form .btn-primary")), m_browser.trouble());
    }

    void signIn(const QString& login, const QString& password, const QString& code)
    {
        fill("login", login);
        fill("password", password);
        fill("code", code);
        send();
    }

    void seed(TestServer& made)
    {
        const auto center = made.enrolled(QStringLiteral("0417"), 10);
        m_device = center->device();
        OutcomeRecord passed = center->outcome();
        OutcomeRecord failed = center->outcome();
        failed.decision = Decision::NotPassed;
        failed.region = QStringLiteral("750000000");
        center->send(center->batchOf({FakeCenter::record(center->certificate(1)), FakeCenter::record(center->certificate(99)),
            FakeCenter::record(passed), FakeCenter::record(failed)}));
        made.addCenter(QStringLiteral("0501"));
        QVERIFY(StopIssuing(made.desk()).stop(*AccreditationNumber::parse(QStringLiteral("0501")), QStringLiteral("Нет отчёта")).isOk());
        const auto file = PublishFile(made.context()).run({FileKind::Instruction,
            {QStringLiteral("Тану орталығының нұсқаулығы"), QStringLiteral("Инструкция для центра признания")},
            QStringLiteral("guide.pdf"), QDate(2026, 11, 2), QByteArray("%PDF-1.7\n")}, QStringLiteral("operator"));
        QVERIFY(file.isOk());
        m_file = file->id.toText();
        const SupportWords words {QStringLiteral("Ахметова"), QStringLiteral("Дана"), {}, {}, QStringLiteral("dana"), {},
            QStringLiteral("dana@example.kz"), QStringLiteral("Обмен не идёт"),
            QStringLiteral("Программа пишет, что сервер недоступен.\nЧто делать?"), {}, {}};
        RequestProblems problems;
        const auto filed = readRequest(words, problems);
        m_request = makeUuid7(made.clock().now());
        QVERIFY(FileRequest(made.context()).run(*filed, {RequestSource::FromProgram, QStringLiteral("0417"), m_request}).isOk());
        AnalysisTable texts(made.connection());
        QVERIFY(texts.insert({2026, AnalysisPart::Situation, 1, QStringLiteral("В реестре два центра."), QStringLiteral("dana"), made.clock().now()}).isOk());
        for (const char* login : {"aigul-kk-phone", "aigul-kk-desktop", "aigul-ru-phone", "aigul-ru-desktop"}) {
            const QString name = QLatin1String(login);
            m_accounts.insert(name, settledOperator(made, OperatorRole::Administrator, name));
        }
        const auto first = addOperatorByCommand(made.desk(),
            {QStringLiteral("bolat"), QStringLiteral("Болат Сейітов"), OperatorRole::NationalBody, {}});
        QVERIFY(first.isOk());
        m_firstPassword = *first;
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            TestServer made;
            seed(made);
            m_clock = std::make_unique<ManualClock>(made.clock().now().addSecs(3600));
            QVERIFY(QDir().rename(made.folder() + QStringLiteral("/data"), m_folder.filePath(QStringLiteral("data"))));
        }
        ServerOptions options;
        options.data = m_folder.filePath(QStringLiteral("data"));
        auto started = ServerApplication::start(options, m_clock.get());
        QVERIFY2(started.isOk(), "libjs-bootstrap5 is not installed");
        m_server = *std::move(started);
        QVERIFY2(m_browser.start(), m_browser.trouble());
        QVERIFY2(m_browser.allowScripts(false), m_browser.trouble());
    }

    void worksInBothLanguages_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QSize>("size");
        QTest::newRow("P5 Kazakh, phone") << "kk" << phoneSize;
        QTest::newRow("P5 Kazakh, desktop") << "kk" << desktopSize;
        QTest::newRow("P5 Russian, phone") << "ru" << phoneSize;
        QTest::newRow("P5 Russian, desktop") << "ru" << desktopSize;
    }

    void worksInBothLanguages()
    {
        QFETCH(QString, lang);
        QFETCH(QSize, size);
        QVERIFY2(m_browser.resize(size) && m_browser.forget(), m_browser.trouble());
        const QString where = size == phoneSize ? QStringLiteral("phone") : QStringLiteral("desktop");
        const SettledOperator& who = m_accounts[QStringLiteral("aigul-%1-%2").arg(lang, where)];
        lookAt("sign-in", QStringLiteral("/console"), lang, size);
        signIn(who.account.acting.login, who.password, QStringLiteral("000000"));
        QVERIFY2(m_browser.waitFor(QStringLiteral(".notice.alarm")), m_browser.trouble());
        QCOMPARE(m_browser.value(QStringLiteral("#field-login")), who.account.acting.login);
        look("refused", lang, size);
        signIn(who.account.acting.login, who.password, *totp::codeAt(who.secret, m_clock->now()));
        QVERIFY2(m_browser.waitFor(QStringLiteral(".account")), m_browser.trouble());
        look("overview", lang, size);
        lookAt("centers", QStringLiteral("/console/centers"), lang, size);
        lookAt("new-center", QStringLiteral("/console/centers/new"), lang, size);
        lookAt("center", QStringLiteral("/console/centers/0417"), lang, size);
        QVERIFY2(m_browser.click(QStringLiteral("form[action*='/code'] button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("code.secret")), m_browser.trouble());
        look("code", lang, size);
        lookAt("batches", QStringLiteral("/console/batches"), lang, size);
        lookAt("batch", QLatin1String("/console/batches/") + uuidToText(m_device) + QLatin1String("/1"), lang, size);
        lookAt("carry", QStringLiteral("/console/batches/carry"), lang, size);
        lookAt("batch-all", QLatin1String("/console/batches/") + uuidToText(m_device) + QLatin1String("/1?show=all"), lang, size);
        lookAt("numbers", QStringLiteral("/console/centers/0417/numbers"), lang, size);
        lookAt("orders", QStringLiteral("/console/orders"), lang, size);
        lookAt("files", QStringLiteral("/console/files"), lang, size);
        lookAt("file", QLatin1String("/console/files/") + m_file, lang, size);
        lookAt("new-file", QStringLiteral("/console/files/new"), lang, size);
        lookAt("requests", QStringLiteral("/console/requests"), lang, size);
        lookAt("request", QLatin1String("/console/requests/") + uuidToText(m_request), lang, size);
        lookAt("new-request", QStringLiteral("/console/requests/new"), lang, size);
        lookAt("analysis", QStringLiteral("/console/analysis/2026"), lang, size);
        lookAt("journal", QStringLiteral("/console/journal?check=1"), lang, size);
        QVERIFY(m_browser.text(QStringLiteral("tbody"))
                    .contains(lang == QLatin1String("kk") ? QStringLiteral("Қосылу коды берілді") : QStringLiteral("Выдан код подключения")));
        lookAt("operators", QStringLiteral("/console/operators"), lang, size);
        lookAt("new-operator", QStringLiteral("/console/operators/new"), lang, size);
        QVERIFY2(m_browser.click(QStringLiteral("form[action*='sign-out'] button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("#field-password")), m_browser.trouble());
        QVERIFY2(m_browser.open(at(QStringLiteral("/console/journal"), lang)), m_browser.trouble());
        QVERIFY(m_browser.has(QStringLiteral("#field-password")));
    }

    void aNewOperatorSettles()
    {
        const QString lang = QStringLiteral("kk");
        QVERIFY2(m_browser.resize(desktopSize) && m_browser.forget(), m_browser.trouble());
        QVERIFY2(m_browser.open(at(QStringLiteral("/console"), lang)), m_browser.trouble());
        signIn(QStringLiteral("bolat"), m_firstPassword, {});
        QVERIFY2(m_browser.waitFor(QStringLiteral("#field-again")), m_browser.trouble());
        look("password", lang, desktopSize);
        const QString own = QStringLiteral("jeti qat kok aspan");
        fill("old", m_firstPassword);
        fill("new", own);
        fill("again", own);
        send();
        QVERIFY2(m_browser.waitFor(QStringLiteral("svg.qr")), m_browser.trouble());
        look("codes", lang, desktopSize);
        const QString shown = m_browser.text(QStringLiteral("code.secret")).remove(QLatin1Char(' '));
        const auto secret = fromBase32(shown);
        QVERIFY2(secret.isOk(), qUtf8Printable(shown));
        fill("code", *totp::codeAt(*secret, m_clock->now()));
        send();
        QVERIFY2(m_browser.waitFor(QStringLiteral(".recovery")), m_browser.trouble());
        QCOMPARE(m_browser.count(QStringLiteral(".recovery li")), 10);
        look("recovery", lang, desktopSize);
        lookAt("analysis-body", QStringLiteral("/console/analysis/2026"), lang, desktopSize);
        lookAt("analysis-part", QStringLiteral("/console/analysis/2026/parts/situation"), lang, desktopSize);
    }
};

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_console.moc"
