// Protects the paper of the analysis of a year (P18 to P21): the four texts are kept by version, the page, the paper and the
// workbook hold every figure with its drawing and say how complete they are, and what was submitted stays as it was.
#include "server/actions/analysis/yearanalysis.h"
#include "server/console/frame/analysispaper.h"
#include "support/consolevisitor.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_AnalysisPaper : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;

    /// A procedure on a voucher, in Almaty and in November 2026.
    void sendOutcome()
    {
        OutcomeRecord made = m_center->outcome();
        made.basis = Basis::Voucher;
        made.voucherNumber = QStringLiteral("V-1");
        made.region = QStringLiteral("750000000");
        made.sessionDate = QDate(2026, 11, 16);
        made.protocolDate = QDate(2026, 11, 18);
        QCOMPARE(m_center->send(m_center->batchOf({FakeCenter::record(made)})).status, 200);
    }

    ConsoleVisitor body()
    {
        return visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalBody, QStringLiteral("dana")));
    }

    static int write(ConsoleVisitor& visitor, const char* part, int standing, const QString& text)
    {
        const QString address = QLatin1String("/console/analysis/2026/parts/") + QLatin1String(part);
        visitor.get(address);
        return visitor.post(address, {{QStringLiteral("version"), QString::number(standing)}, {QStringLiteral("text"), text}}).status;
    }

    static void writeAll(ConsoleVisitor& visitor)
    {
        for (const char* part : {"situation", "problems", "proposals", "indicators"})
            QCOMPARE(write(visitor, part, 0, QStringLiteral("Мәтін")), 303);
    }

    static QString overview(ConsoleVisitor& visitor) { return textIn(visitor.get(QStringLiteral("/console?lang=ru"))); }

    [[nodiscard]] QString paper(Language language, const YearAnalysis& analysis) const
    {
        const auto texts = SiteText::load();
        return analysisHtml(Say(*texts, language), analysis, m_server->clock().now()).toString();
    }

    [[nodiscard]] YearAnalysis analysis(qint64 most = TakeFacts::forPaper) const
    {
        const auto read = readAnalysis(m_server->context(), 2026, most);
        return read ? *read : YearAnalysis {};
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
    }

    void textsAreKeptByVersion()
    {
        ConsoleVisitor visitor = body();
        const QString address = QStringLiteral("/console/analysis/2026/parts/problems?lang=ru");
        const auto write = [&](const char* version, const QString& text) {
            visitor.get(address);
            return visitor.post(address, {{QStringLiteral("version"), QLatin1String(version)}, {QStringLiteral("text"), text}}).status;
        };
        QCOMPARE(write("0", QStringLiteral("Мало центров <на селе>")), 303);
        QCOMPARE(write("1", QStringLiteral("Центров мало")), 303);
        QCOMPARE(write("1", QStringLiteral("Чужая редакция")), 422); // somebody wrote since
        const QString page = textIn(visitor.get(address));
        QVERIFY(page.contains(QStringLiteral("Мало центров &lt;на селе&gt;")));
        QVERIFY(page.contains(QStringLiteral("Редакция 2")) && !page.contains(QStringLiteral("Чужая редакция")));
        QCOMPARE(journalled(*m_server, 2), (QStringList {QStringLiteral("writeAnalysis"), QStringLiteral("writeAnalysis")}));
    }

    void submittedWhenAllFourStand() // P20
    {
        ConsoleVisitor visitor = body();
        QVERIFY(overview(visitor).contains(QStringLiteral("нужно передать до 15.12.2026"))); // P21
        const QString address = QStringLiteral("/console/analysis/2026/submit?lang=ru");
        QCOMPARE(visitor.post(address).status, 422);
        writeAll(visitor);
        QCOMPARE(visitor.post(address).status, 303);
        QCOMPARE(visitor.post(address).status, 422);
        QVERIFY(!overview(visitor).contains(QStringLiteral("15.12.2026")));
    }

    void anOverdueOneIsAskedForUntilItIsSubmitted() // P21
    {
        m_server->clock().set(QDateTime(QDate(2027, 1, 11), QTime(7, 0), Qt::UTC));
        ConsoleVisitor visitor = body();
        QVERIFY(overview(visitor).contains(QStringLiteral("нужно передать до 15.12.2026")));
        QVERIFY(!overview(visitor).contains(QStringLiteral("15.12.2025"))); // the server did not work then
        QVERIFY(!overview(visitor).contains(QStringLiteral("15.12.2027")));
        writeAll(visitor);
        QCOMPARE(visitor.post(QStringLiteral("/console/analysis/2026/submit?lang=ru")).status, 303);
        QVERIFY(!overview(visitor).contains(QStringLiteral("15.12.2026")));
    }

    void whatWasSubmittedStays() // P21
    {
        sendOutcome();
        ConsoleVisitor visitor = body();
        writeAll(visitor);
        visitor.get(QStringLiteral("/console/analysis/2026?lang=ru"));
        QCOMPARE(visitor.post(QStringLiteral("/console/analysis/2026/submit?lang=ru")).status, 303);
        const QString submitted = paper(Language::Russian, analysis());
        QVERIFY(submitted.contains(QStringLiteral("какими они были переданы 20.11.2026 12:00")));

        QCOMPARE(write(visitor, "problems", 1, QStringLiteral("Позже")), 303);
        sendOutcome();
        m_server->restart();
        QCOMPARE(totalOf(analysis().figures.rows.front()).procedures, 1);
        QCOMPARE(paper(Language::Russian, analysis()), submitted);
        QCOMPARE(totalOf(figuresOf(m_server->context(), 2026)->rows.front()).procedures, 2);
    }

    void thePageHasDrawingsAndTables()
    {
        sendOutcome();
        ConsoleVisitor visitor = body();
        const QString page = textIn(visitor.get(QStringLiteral("/console/analysis/2026?lang=ru")));
        QVERIFY(page.contains(QLatin1String("<svg class=\"chart\"")));
        QVERIFY(page.contains(QStringLiteral("город Алматы")));
        QVERIFY(page.contains(QStringLiteral("По одноразовому ваучеру")));
        QCOMPARE(page.count(QLatin1String("<table")), 7);
    }

    void thePaperHoldsEveryFigureAndItsDrawing() // P20
    {
        sendOutcome();
        const QString printed = paper(Language::Russian, analysis());
        for (const char* title : {"Процедур", "Прошли", "Доля прошедших", "По ваучерам", "Выдано документов", "Аннулировано",
                 "Поздних протоколов", "Поздних документов", "Поздних внесений", "Внесено в срок"})
            QVERIFY2(printed.contains(QLatin1Char('>') + QString::fromUtf8(title) + QLatin1Char('<')), title);
        QCOMPARE(printed.count(QLatin1String("class=\"bar\"")), 6); // a line in each dimension
        QVERIFY(printed.contains(QStringLiteral("1 / 1")));
    }

    void thePaperSaysHowCompleteItIs() // P19
    {
        sendOutcome();
        m_server->clock().advance(3'600);
        const QString part = paper(Language::Russian, analysis(0));
        QVERIFY(part.contains(QStringLiteral("поступившие до 20.11.2026 12:00")));
        QVERIFY(part.contains(QStringLiteral("не учтено ещё записей — 1")));
        const QString whole = paper(Language::Russian, analysis());
        QVERIFY(whole.contains(QStringLiteral("поступившие до 20.11.2026 13:00")));
        QVERIFY(!whole.contains(QStringLiteral("не учтено")));
    }

    void paperAndWorkbookAreMade_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("kk") << QStringLiteral("kk");
        QTest::newRow("ru") << QStringLiteral("ru");
    }

    void paperAndWorkbookAreMade() // P20
    {
        QFETCH(QString, language);
        sendOutcome();
        ConsoleVisitor visitor = body();
        const HttpResponse pdf = visitor.get(QLatin1String("/console/analysis/2026/pdf?lang=") + language);
        QCOMPARE(pdf.status, 200);
        QVERIFY(pdf.body.startsWith("%PDF-"));
        QCOMPARE(FactQueueTable(m_server->connection()).progress(m_server->clock().now())->waiting, 0); // nobody had counted
        const HttpResponse book = visitor.get(QLatin1String("/console/analysis/2026/xlsx?lang=") + language);
        QCOMPARE(book.status, 200);
        QVERIFY(book.body.startsWith("PK"));
        QVERIFY(book.body.contains("xl/charts/chart1.xml")); // names in a ZIP are not packed
    }
};

QTEST_MAIN(tst_AnalysisPaper)
#include "tst_analysispaper.moc"
