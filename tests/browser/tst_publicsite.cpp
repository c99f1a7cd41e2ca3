// Protects the public site as people meet it (P5, P3 visitors): in a real browser, in both languages, on a phone and at a
// desk, with and without scripts; nobody has to scroll sideways, and no cookie is left behind.
//
// With TANU_SHOTS_DIR set every page that is looked at is kept there as a picture.
#include "server/serverapplication.h"
#include "tests/server/support/siteseed.h"
#include "tests/server/support/testserver.h"
#include "tests/support/browser/browser.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_PublicSite : public QObject {
    Q_OBJECT

private:
    Browser m_browser;
    std::unique_ptr<ManualClock> m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerApplication> m_server;
    QString m_serial;
    QString m_token;

    QString at(const QString& path) const { return m_server->address() + path; }

    static QString named(const char* page, const QString& lang, QSize size)
    {
        const QString where = size == phoneSize ? QStringLiteral("phone") : QStringLiteral("desktop");
        return QStringLiteral("%1-%2-%3").arg(QLatin1String(page), lang, where);
    }

    void look(const char* page, const QString& lang, QSize size)
    {
        QVERIFY2(!m_browser.scrollsSideways(), page);
        QCOMPARE(m_browser.attribute(QStringLiteral("html"), QStringLiteral("lang")), lang);
        QVERIFY2(m_browser.shoot(named(page, lang, size)), m_browser.trouble());
    }

    /// Rows: language, size, with scripts or without.
    static void ways()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("scripts");
        QTest::newRow("P5 Kazakh, phone") << "kk" << phoneSize << true;
        QTest::newRow("P5 Kazakh, desktop") << "kk" << desktopSize << true;
        QTest::newRow("P5 Russian, phone") << "ru" << phoneSize << true;
        QTest::newRow("P5 Russian, desktop, no scripts") << "ru" << desktopSize << false;
    }

    void begin()
    {
        QFETCH(QSize, size);
        QFETCH(bool, scripts);
        QVERIFY2(m_browser.resize(size), m_browser.trouble());
        QVERIFY2(m_browser.allowScripts(scripts), m_browser.trouble());
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            TestServer made;
            const auto center = made.enrolled(QStringLiteral("0417"));
            QVERIFY(seedSite(made.context()));
            const CertificateRecord document = center->certificate(1);
            center->send(center->batchOf({FakeCenter::record(document)}));
            m_serial = document.serial.toString();
            m_token = center->tokenOf(document);
            m_clock = std::make_unique<ManualClock>(made.clock().now());
            QVERIFY(QDir().rename(made.folder() + QStringLiteral("/data"), m_folder.filePath(QStringLiteral("data"))));
        }
        ServerOptions options;
        options.data = m_folder.filePath(QStringLiteral("data"));
        auto started = ServerApplication::start(options, m_clock.get());
        QVERIFY2(started.isOk(), "libjs-bootstrap5 is not installed");
        m_server = *std::move(started);
        QVERIFY2(m_browser.start(), m_browser.trouble());
    }

    void checksADocumentByTyping_data() { ways(); }

    void checksADocumentByTyping()
    {
        QFETCH(QString, lang);
        QFETCH(QSize, size);
        begin();
        QVERIFY2(m_browser.open(at(QLatin1String("/?lang=") + lang)), m_browser.trouble());
        look("home", lang, size);
        QVERIFY2(m_browser.type(QStringLiteral("#serial"), m_serial), m_browser.trouble());
        QVERIFY2(m_browser.type(QStringLiteral("#surname"), QStringLiteral("Ахметов")), m_browser.trouble());
        QVERIFY2(m_browser.click(QStringLiteral("form[data-check] button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral(".result.unknown")), m_browser.trouble());
        QVERIFY2(m_browser.click(QStringLiteral(".actions a")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("#surname[autofocus]")), m_browser.trouble());
        QCOMPARE(m_browser.value(QStringLiteral("#serial")), m_serial);
        QVERIFY2(m_browser.type(QStringLiteral("#surname"), QStringLiteral("әбдіқадыров")), m_browser.trouble());
        QVERIFY2(m_browser.click(QStringLiteral("form[data-check] button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral(".result.valid")), m_browser.trouble());
        QVERIFY(m_browser.text(QStringLiteral(".fields")).contains(QStringLiteral("Әбдіқадыров Әлихан Болатұлы")));
        look("valid", lang, size);
        const QString other = lang == QLatin1String("kk") ? QStringLiteral("ru") : QStringLiteral("kk");
        QVERIFY2(m_browser.click(QStringLiteral(".languages button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("html[lang=%1] .result.valid").arg(other)), m_browser.trouble());
        QVERIFY(!m_browser.address().contains(QStringLiteral("surname")));
        QVERIFY(m_browser.cookies().isEmpty());
    }

    void checksADocumentByItsCode()
    {
        QVERIFY2(m_browser.resize(phoneSize) && m_browser.allowScripts(true), m_browser.trouble());
        QVERIFY2(m_browser.open(at(QStringLiteral("/V/%1?lang=kk#%2").arg(m_serial, m_token))), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral(".result.valid")), m_browser.trouble());
        QVERIFY(!m_browser.address().contains(m_token));
    }

    void findsACenter_data() { ways(); }

    void findsACenter()
    {
        QFETCH(QString, lang);
        QFETCH(QSize, size);
        begin();
        QVERIFY2(m_browser.open(at(QLatin1String("/?lang=") + lang)), m_browser.trouble());
        QVERIFY2(m_browser.choose(QStringLiteral("#region"), QStringLiteral("710000000")), m_browser.trouble());
        QVERIFY2(m_browser.choose(QStringLiteral("#profession"), QStringLiteral("electric-welder")), m_browser.trouble());
        QVERIFY2(m_browser.click(QStringLiteral(".filters button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral(".prices")), m_browser.trouble());
        QCOMPARE(m_browser.count(QStringLiteral(".card-link")), 1);
        QCOMPARE(m_browser.value(QStringLiteral("#region")), QStringLiteral("710000000"));
        look("centers", lang, size);
        QVERIFY2(m_browser.click(QStringLiteral(".card-link h2 a")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("article .rows")), m_browser.trouble());
        QVERIFY(m_browser.text(QStringLiteral("article")).contains(QStringLiteral("+7 717 250 12 34")));
        look("center", lang, size);
    }

    void searchesARegister_data() { ways(); }

    void searchesARegister()
    {
        QFETCH(QString, lang);
        QFETCH(QSize, size);
        begin();
        QVERIFY2(m_browser.open(at(QLatin1String("/?lang=") + lang)), m_browser.trouble());
        if (size == phoneSize)
            QVERIFY2(m_browser.click(QStringLiteral(".to-menu")), m_browser.trouble());
        const QString menu = size == phoneSize ? QStringLiteral("#menu") : QStringLiteral(".site-nav");
        QVERIFY2(m_browser.click(menu + QStringLiteral(" a[href^=\"/registers?\"]")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral(".cards")), m_browser.trouble());
        look("registers", lang, size);
        QVERIFY2(m_browser.click(QStringLiteral("a[href^=\"/registers/professions?\"]")), m_browser.trouble());
        QVERIFY2(m_browser.type(QStringLiteral("#q"), QStringLiteral("ДӘНЕКЕРЛЕУШІ")), m_browser.trouble());
        QVERIFY2(m_browser.click(QStringLiteral(".search button")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("#q[value=\"ДӘНЕКЕРЛЕУШІ\"]")), m_browser.trouble());
        QVERIFY(m_browser.count(QStringLiteral(".rows tbody tr")) >= 2);
        look("professions", lang, size);
        QVERIFY2(m_browser.click(QStringLiteral(".rows a[href*=\"/electric-welder?\"]")), m_browser.trouble());
        QVERIFY2(m_browser.waitFor(QStringLiteral("article .fields")), m_browser.trouble());
        QVERIFY(m_browser.text(QStringLiteral("article")).contains(QStringLiteral("7212-2-009")));
        look("profession", lang, size);
    }

    void readsTheOtherPages_data() { ways(); }

    void readsTheOtherPages()
    {
        QFETCH(QString, lang);
        QFETCH(QSize, size);
        begin();
        for (const char* page : {"apply", "materials", "status", "registers/acts", "registers/nqf", "registers/standards"}) {
            QVERIFY2(m_browser.open(at(QStringLiteral("/%1?lang=%2").arg(QLatin1String(page), lang))), m_browser.trouble());
            QVERIFY2(m_browser.waitFor(QStringLiteral("main h1")), m_browser.trouble());
            look(QByteArray(page).replace('/', '-').constData(), lang, size);
        }
    }

    void theKeyboardReachesTheContentFirst()
    {
        QVERIFY2(m_browser.resize(desktopSize) && m_browser.allowScripts(true), m_browser.trouble());
        QVERIFY2(m_browser.open(at(QStringLiteral("/apply?lang=kk"))), m_browser.trouble());
        QVERIFY2(m_browser.press(u'\uE004'), m_browser.trouble()); // Tab
        QCOMPARE(m_browser.evaluate(QStringLiteral("return document.activeElement.className")).toString(), QStringLiteral("skip"));
        const double left = m_browser.evaluate(QStringLiteral("return document.activeElement.getBoundingClientRect().left")).toDouble();
        QVERIFY2(left >= 0, "the link over the navigation is shown when it has the focus");
        QVERIFY2(m_browser.press(u'\uE007'), m_browser.trouble()); // Enter
        QCOMPARE(m_browser.evaluate(QStringLiteral("return document.activeElement.id")).toString(), QStringLiteral("main"));
    }
};

QTEST_GUILESS_MAIN(tst_PublicSite)
#include "tst_publicsite.moc"
