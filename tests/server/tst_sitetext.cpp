// Protects the two languages of the site: whatever one can say the other can, every place of every page is
// filled, and nothing that somebody typed becomes HTML.
#include "server/handlers/refusals.h"
#include "server/monitoring/failure.h"
#include "server/site/sitepages.h"
#include "support/testserver.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_SiteText : public QObject {
    Q_OBJECT

private:
    TestServer m_server; ///< brings the resources in
    std::optional<SiteText> m_text;

    static QStringList placesOf(const QString& text)
    {
        QStringList places;
        static const QRegularExpression place(QStringLiteral("%[0-9]"));
        for (auto match = place.globalMatch(text); match.hasNext();)
            places.append(match.next().captured());
        places.sort();
        return places;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = SiteText::load();
        QVERIFY(loaded.isOk());
        m_text = *std::move(loaded);
    }

    void bothLanguagesSayTheSame()
    {
        QCOMPARE(m_text->keys(Language::Kazakh), m_text->keys(Language::Russian));
        for (const QString& key : m_text->keys(Language::Kazakh)) {
            const Bilingual both = m_text->both(key);
            QVERIFY2(!both.kk.trimmed().isEmpty() && !both.ru.trimmed().isEmpty(), qUtf8Printable(key));
            QVERIFY2(both.kk != both.ru, qUtf8Printable(key));
            QCOMPARE(placesOf(both.kk), placesOf(both.ru));
        }
    }

    void everyTextOfATemplateIsThere()
    {
        static const QRegularExpression place(QStringLiteral("\\{\\{text:([^}]+)\\}\\}"));
        const QStringList files = QDir(QStringLiteral(":/web")).entryList({QStringLiteral("*.html")});
        QVERIFY(files.size() >= 5);
        for (const QString& file : files) {
            QFile opened(QLatin1String(":/web/") + file);
            QVERIFY(opened.open(QIODevice::ReadOnly));
            for (auto match = place.globalMatch(QString::fromUtf8(opened.readAll())); match.hasNext();) {
                const QString key = match.next().captured(1);
                QVERIFY2(m_text->has(key), qUtf8Printable(file + QLatin1Char(' ') + key));
            }
        }
    }

    void everyRefusalHasItsText_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {refusalcode::deviceFenced, refusalcode::alreadyEnrolled,
                 refusalcode::epochChanged, refusalcode::numbersUnused, refusalcode::bodyMalformed, refusalcode::bodyTooLarge,
                 refusalcode::tooMany,
                 failurecode::serverFailed, failurecode::databaseBusy, failurecode::databaseAway, "SignatureWrong", "EnrolmentCodeWrong",
                 "ProtocolOutOfRange", "NotFound", "OutsideAccreditation", "IssuingStopped", "NumbersExhausted", "MonthNotReady", "NotEnrolled"})
            QTest::newRow(code) << QString(QLatin1String(code));
    }

    void everyRefusalHasItsText()
    {
        QFETCH(QString, code);
        QVERIFY(m_text->has(QLatin1String("refusal.") + code));
    }

    void choosesTheLanguage_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("code");
        QTest::newRow("P5 nothing said: state language") << QString() << QByteArray() << "kk";
        QTest::newRow("link") << "ru" << QByteArray("kk") << "ru";
        QTest::newRow("a link with nonsense") << "de" << QByteArray("ru") << "ru";
        QTest::newRow("browser") << QString() << QByteArray("ru-RU,ru;q=0.9,en;q=0.8") << "ru";
        QTest::newRow("weights") << QString() << QByteArray("ru;q=0.5, kk-KZ;q=0.8") << "kk";
        QTest::newRow("first of equals") << QString() << QByteArray("ru, kk") << "ru";
        QTest::newRow("refused") << QString() << QByteArray("ru;q=0, en") << "kk";
        QTest::newRow("neither") << QString() << QByteArray("en-GB,de") << "kk";
    }

    void choosesTheLanguage()
    {
        QFETCH(QString, parameter);
        QFETCH(QByteArray, header);
        QTEST(codeOf(languageFor(parameter, header)), "code");
    }

    void escapesWhatWasTyped()
    {
        const Template form =
            Template::fromText(QStringLiteral("<i a=\"{{x}}\">{{{y}}}{{text:start.check}}</i>"));
        const QString html = form.fill(*m_text, Language::Russian,
            {{QStringLiteral("x"), QStringLiteral("\"><script>{{y}}")},
                {QStringLiteral("y"), QStringLiteral("<b>")}});
        QCOMPARE(html, QString::fromUtf8("<i a=\"&quot;&gt;&lt;script&gt;{{y}}\"><b>Проверить</i>"));
    }

    void aPageOfEveryStatusIsComplete_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {404, 405, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void aPageOfEveryStatusIsComplete()
    {
        QFETCH(int, status);
        const SiteFrame frame(*m_text);
        const SitePages pages(frame);
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            const QString page =
                pages.error(language, status, status == 429 ? QStringLiteral("7") : QString());
            QVERIFY(page.contains(QLatin1String("<html lang=\"") + codeOf(language)));
            QVERIFY(!page.contains(QLatin1String("{{")));
            QVERIFY(!page.contains(QLatin1String("%1")));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SiteText)
#include "tst_sitetext.moc"
