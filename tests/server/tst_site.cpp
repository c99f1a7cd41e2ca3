// Protects the public site (P3 visitors, P5, P10, L11.2, L17.2.1, L26.5): every page stands in both languages and is
// strict HTML that a screen reader can follow, every link leads somewhere, nothing that was imported or typed becomes
// markup, and nobody is followed.
#include "core/domain/rules/deadlines.h"
#include "server/registers/registerdescription.h"
#include "server/site/citation.h"
#include "support/htmlpage.h"
#include "support/siteseed.h"
#include "support/testserver.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Site : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    std::optional<SiteText> m_text;
    QByteArray m_file; ///< id of the published one

    HttpResponse get(const QString& path) { return m_server->handle(getOf(path)); }

    static QString in(const QString& path, const char* lang)
    {
        const QLatin1Char joint(path.contains(u'?') ? '&' : '?');
        return path + joint + QLatin1String("lang=") + QLatin1String(lang);
    }

    static QStringList pages()
    {
        QStringList paths{QStringLiteral("/"), QStringLiteral("/check"), QStringLiteral("/apply"), QStringLiteral("/status"),
            QStringLiteral("/centers"), QStringLiteral("/centers/0417"), QStringLiteral("/centers/0418"),
            QStringLiteral("/centers/0419"), QStringLiteral("/centers?region=710000000&profession=electric-welder&q=Сары"),
            QStringLiteral("/centers?q=жоқ"), QStringLiteral("/registers"), QStringLiteral("/registers/nqf/4"),
            QStringLiteral("/registers/standards/evil"), QStringLiteral("/registers/center-prices/0418:cook:3"),
            QStringLiteral("/registers/not-renewable/0419"), QStringLiteral("/registers/acts/law-14-viii"),
            QStringLiteral("/registers/professions?q=дәнекерлеуші"), QStringLiteral("/registers/professions?q=жоқ"),
            QStringLiteral("/registers/regions?version=1"), QStringLiteral("/materials")};
        for (const RegisterDescription& one : registers())
            paths.append(QLatin1String("/registers/") + QLatin1String(one.name));
        return paths;
    }

    void checkPage(const HttpResponse& response, const QString& path, const char* lang)
    {
        const HtmlPage page(response.body);
        QVERIFY2(page.problems().isEmpty(), qPrintable(path + u'\n' + page.problems().join(u'\n')));
        QCOMPARE(page.language(), QString::fromLatin1(lang));
        QVERIFY(!page.heading().isEmpty());
        QVERIFY(!response.body.contains("<script>alert"));
        QVERIFY(response.header("Set-Cookie").isEmpty());
        QVERIFY(response.header("Content-Security-Policy").contains("default-src 'none'"));
        for (const QString& link : page.links())
            QVERIFY2(link.startsWith(u'/') || link.startsWith(u'#') || link.startsWith(QLatin1String("https://adilet.zan.kz/"))
                    || link.contains(QLatin1String("example.kz")) || link.startsWith(QLatin1String("tel:")),
                qPrintable(link));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
        QVERIFY(seedSite(m_server->context()));
        m_center->send(m_center->batchOf({FakeCenter::record(m_center->certificate(1))}));
        auto text = SiteText::load();
        QVERIFY(text.isOk());
        m_text = *std::move(text);
    }

    void everyPageIsStrictInBothLanguages_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : pages())
            QTest::newRow(qPrintable(QLatin1String("P5 ") + path)) << path;
    }

    void everyPageIsStrictInBothLanguages()
    {
        QFETCH(QString, path);
        QStringList headings;
        for (const char* lang : {"kk", "ru"}) {
            const HttpResponse response = get(in(path, lang));
            QCOMPARE(response.status, 200);
            checkPage(response, path, lang);
            headings.append(HtmlPage(response.body).text());
        }
        QVERIFY2(headings[0] != headings[1], "the pages of both languages say the same");
    }

    void everyRefusalIsAPage_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"/nothing", "/registers/stars", "/registers/nqf/9", "/registers/nkz/7212", "/centers/0001", "/centers/x",
                 "/registers/regions?version=99", "/registers/regions?after=none", "/materials/x", "/data/stars", "/data/nkz",
                 "/registers/", "/centers/0417/x", "/registers/nqf/<script>alert(1)</script>"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void everyRefusalIsAPage()
    {
        QFETCH(QString, path);
        for (const char* lang : {"kk", "ru"}) {
            const HttpResponse response = get(in(path, lang));
            QCOMPARE(response.status, 404);
            checkPage(response, path, lang);
        }
    }

    void theResultOfACheckIsStrict()
    {
        for (const char* lang : {"kk", "ru"}) {
            const QString serial = m_center->certificate(1).serial.toString();
            for (const char* surname : {"Әбдіқадыров", "<script>alert(1)</script>", ""}) {
                const HttpResponse response = m_server->handle(formOf(in(QStringLiteral("/check"), lang),
                    {{QStringLiteral("serial"), serial}, {QStringLiteral("surname"), QString::fromUtf8(surname)}}));
                checkPage(response, QString::fromUtf8(surname), lang);
            }
            checkPage(get(in(QLatin1String("/V/") + serial, lang)), serial, lang);
        }
    }

    void everyLinkLeadsSomewhere()
    {
        QStringList waiting{QStringLiteral("/?lang=kk"), QStringLiteral("/?lang=ru")};
        QSet<QString> seen(waiting.begin(), waiting.end());
        while (!waiting.isEmpty()) {
            const QString path = waiting.takeFirst();
            const HttpResponse response = get(path);
            QVERIFY2(response.status == 200, qPrintable(path));
            if (!response.contentType.startsWith("text/html"))
                continue;
            const HtmlPage page(response.body);
            for (const QString& link : page.links()) {
                const QString target = link.section(u'#', 0, 0);
                if (!target.startsWith(u'/') || seen.contains(target))
                    continue;
                seen.insert(target);
                waiting.append(target);
            }
        }
        for (const char* language : {"kk", "ru"})
            QVERIFY(seen.contains(QLatin1String("/support?lang=") + QLatin1String(language))); // P15
        QVERIFY2(seen.size() > 300, qPrintable(QString::number(seen.size())));
        for (const RegisterDescription& one : registers())
            QVERIFY2(seen.contains(QStringLiteral("/registers/%1?lang=kk").arg(QLatin1String(one.name))), one.name);
    }

    void everyRegisterColumnAndChoiceHasItsText()
    {
        for (const RegisterDescription& one : registers()) {
            const QString key = QLatin1String("register.") + QLatin1String(one.name);
            QVERIFY2(m_text->has(key) && m_text->has(key + QLatin1String(".about")), one.name);
            for (const RegisterColumn& column : one.columns) {
                QVERIFY2(m_text->has(QLatin1String("column.") + QLatin1String(column.name)), column.name);
                for (const QString& choice : QString::fromLatin1(column.choices).split(u' ', Qt::SkipEmptyParts))
                    QVERIFY2(m_text->has(QLatin1String("choice.") + choice), qPrintable(choice));
            }
        }
    }

    void showsNamesNotMarkup()
    {
        for (const char* path : {"/registers/standards?lang=kk", "/registers/standards/evil?lang=ru", "/registers/council-activity?lang=ru",
                 "/centers?lang=kk", "/materials?lang=kk"}) {
            const HttpResponse response = get(QLatin1String(path));
            QVERIFY2(HtmlPage(response.body).text().contains(hostileText.simplified()), path);
        }
        const HttpResponse searched = get(QStringLiteral("/registers/nqf?lang=kk&q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
        QVERIFY(searched.body.contains("value=\"&quot;&gt;&lt;script&gt;alert(1)"));
    }

    void doesNotReadPlacesInWhatWasImported()
    {
        const Template page = Template::fromText(QStringLiteral("{{#rows}}<b>{{name}}</b>{{{raw}}}{{/rows}}{{^none}}-{{/none}}{{#shown}}+{{shown}}{{/shown}}"));
        TemplateData data;
        data.lists[QStringLiteral("none")];
        data.set("shown", QStringLiteral("<"));
        data.add("rows").set("name", QStringLiteral("{{text:site.name}}")).set("raw", QStringLiteral("{{/rows}}"));
        data.add("rows").set("name", QStringLiteral("&")).set("raw", {});
        QCOMPARE(page.fill(*m_text, Language::Kazakh, data), QStringLiteral("<b>{{text:site.name}}</b>{{/rows}}<b>&amp;</b>-+&lt;"));
    }

    void findsCentersByRegionAndProfession_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("numbers");
        const QString astana = QStringLiteral("0418");
        const QString almaty = QStringLiteral("0419");
        QTest::newRow("L11.2 all, valid first") << "" << QStringList{astana, QStringLiteral("0417"), almaty};
        QTest::newRow("region") << "region=750000000" << QStringList{almaty};
        QTest::newRow("L17.2.1, L26.6 profession: who may recognize it") << "profession=cook" << QStringList{astana};
        QTest::newRow("both") << "profession=electric-welder&region=750000000" << QStringList();
        QTest::newRow("name in any case") << "q=БІЛІКТІЛІК" << QStringList{astana};
        QTest::newRow("Kazakh capitals") << "q=ШЕБЕРЛІК" << QStringList{QStringLiteral("0417")};
        QTest::newRow("address") << "q=сарыарқа+12" << QStringList{astana};
        QTest::newRow("unknown region") << "region=x" << QStringList();
    }

    void findsCentersByRegionAndProfession()
    {
        QFETCH(QString, query);
        const QString html = QString::fromUtf8(get(QLatin1String("/centers?lang=kk&") + query).body);
        QStringList found;
        static const QRegularExpression link(QStringLiteral("<h2><a href=\"/centers/([0-9]{4})"));
        for (auto match = link.globalMatch(html); match.hasNext();)
            found.append(match.next().captured(1));
        QTEST(found, "numbers");
    }

    void showsPricesAndStateOfAccreditation()
    {
        const QString valid = HtmlPage(get(QStringLiteral("/centers/0418?lang=ru")).body).text();
        QVERIFY(valid.contains(QStringLiteral("Аккредитация действует по 19.11.2028 включительно")));
        QVERIFY(valid.contains(QStringLiteral("32 500 ₸")));
        QVERIFY(valid.contains(QStringLiteral("проспект Сарыарка, 12")));
        const QString ended = HtmlPage(get(QStringLiteral("/centers/0419?lang=kk")).body).text();
        QVERIFY(ended.contains(QStringLiteral("Аккредиттеу 21.10.2026 күнінен бастап тоқтатылды")));
        QVERIFY2(ended.contains(QStringLiteral("Айдаров Асан Үлгіұлы")), "L26.5 founders");
        const QString chosen = HtmlPage(get(QStringLiteral("/centers?lang=kk&profession=electric-welder")).body).text();
        QVERIFY(chosen.contains(QStringLiteral("25 000 ₸")));
        QVERIFY(!chosen.contains(QStringLiteral("18 000 ₸")));
    }

    void tellsTheTermsOfTheLaw()
    {
        const QString page = HtmlPage(get(QStringLiteral("/apply?lang=ru")).body).text();
        QVERIFY(page.contains(QStringLiteral("не менее %1 рабочих дней").arg(termOf(Obligation::SessionGap).workingDays)));
        QVERIFY(page.contains(QStringLiteral("приказ № 374, пункт 6")));
        QVERIFY(page.contains(QStringLiteral("приказ № 374, пункты 9, 12, 15, 16")));
        QVERIFY(page.contains(QStringLiteral("Закон, статья 15, пункт 1")));
    }

    void citesAsPeopleDo_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("cited");
        QTest::newRow("law") << "L26.5" << "Закон, статья 26, пункт 5";
        QTest::newRow("law in depth") << "L17.2.1" << "Закон, статья 17, пункт 2, подпункт 1)";
        QTest::newRow("article") << "L27" << "Закон, статья 27";
        QTest::newRow("rules of recognition") << "R18.2" << "приказ № 374, пункт 18";
        QTest::newRow("platform") << "P7.4" << "приказ № 391, пункт 7, подпункт 4)";
        QTest::newRow("councils") << "C1.4" << "приказ № 378, Правила создания советов, пункт 4";
        QTest::newRow("model regulation") << "C2.10" << "приказ № 378, Типовое положение, пункт 10";
        QTest::newRow("none of these") << "S1" << "S1";
    }

    void citesAsPeopleDo()
    {
        QFETCH(QString, id);
        QTEST(citationOf(*m_text, Language::Russian, id), "cited");
    }

    void marksWhatCameWithTheProgram()
    {
        QVERIFY(get(QStringLiteral("/registers/professions?lang=ru")).body.contains("Это типовые данные"));
        QVERIFY(!get(QStringLiteral("/registers/regions?lang=ru")).body.contains("Это типовые данные"));
        QVERIFY(get(QStringLiteral("/registers/regions?lang=ru&version=1")).body.contains("Это типовые данные"));
        const HttpResponse gone = get(QStringLiteral("/registers/regions/350000000?lang=ru&version=1"));
        QCOMPARE(gone.status, 200);
        QVERIFY(gone.body.contains("/registers/regions/350000000?version=1&amp;lang=kk"));
        QCOMPARE(get(QStringLiteral("/registers/regions/350000000?lang=ru")).status, 404);
    }

    void givesFilesToKeep_P10()
    {
        const HtmlPage page(get(QStringLiteral("/materials?lang=kk")).body);
        const auto link = std::find_if(page.links().begin(), page.links().end(),
            [](const QString& one) { return one.startsWith(QLatin1String("/materials/")); });
        QVERIFY(link != page.links().end());
        const HttpResponse file = get(*link);
        QCOMPARE(file.contentType, QByteArray("application/pdf"));
        QCOMPARE(file.body, QByteArray("%PDF-1.7\n"));
        QCOMPARE(file.header("Content-Disposition"),
            QByteArray("attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(QStringLiteral("үлгі \"1\".pdf"))));
        QCOMPARE(file.header("X-Content-Type-Options"), QByteArray("nosniff"));
        const HttpResponse data = get(QStringLiteral("/data/regions"));
        QVERIFY(data.contentType.startsWith("text/csv"));
        QVERIFY(data.body.contains("710000000,Астана қаласы,город Астана\r\n"));
    }

    void walksThroughAllPagesOfARegister()
    {
        QString path = QStringLiteral("/registers/professions?lang=ru");
        static const QRegularExpression next(QStringLiteral("href=\"([^\"]+)\" rel=\"next\""));
        int rows = 0;
        for (int pages = 0; pages < 10 && !path.isEmpty(); ++pages) {
            const QByteArray body = get(path).body;
            rows += HtmlPage(body).count(QStringLiteral("tr")) - 1;
            path = next.match(QString::fromUtf8(body)).captured(1).replace(QLatin1String("&amp;"), QLatin1String("&"));
        }
        const auto newest = get(QStringLiteral("/data/professions")).body;
        QCOMPARE(rows, newest.count("\r\n") - 1);
        QVERIFY(rows > 50);
    }
};

QTEST_GUILESS_MAIN(tst_Site)
#include "tst_site.moc"
