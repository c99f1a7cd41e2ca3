// Protects the whole road with the real programs: a demo month brings a center, its papers and the server's answer;
// then, with the server gone, its documents are still checked, its cases read, and nothing is overwritten.
#include "core/base/clock.h"
#include "core/domain/values/month.h"
#include "tests/endtoend/programs.h"

#include <poppler-qt6.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTemporaryFile>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace tanu::test;

namespace {

/// A classifier of twelve thousand occupations and a few groups above them.
QByteArray manyOccupations()
{
    QByteArray lines = "code,level,parent_code,name_ru,name_kk,flag_is_actual_1,actual_date\n"
                       "1,major,,РУКОВОДИТЕЛИ,БАСШЫЛАР,1,2021-01-28\n11,sub_major,1,А,Ә,1,2021-01-28\n111,minor,11,А,Ә,1,2021-01-28\n"
                       "1110,unit,111,А,Ә,1,2021-01-28\n1111,unit,111,А,Ә,1,2021-01-28\n";
    for (int group = 0; group < 20; ++group) {
        const QByteArray unit = group < 10 ? "1110" : "1111";
        const QByteArray code = unit + '-' + QByteArray::number(group % 10);
        lines += code + ",group," + unit + ",ГРУППА,ТОП,1,2021-01-28\n";
        for (int leaf = 0; leaf < 600; ++leaf)
            lines += code + '-' + QByteArray::number(1000 + leaf).mid(1) + ",occupation," + code + ",ПОВАР,АСПАЗ,1,2021-10-11\n";
    }
    return lines;
}

} // namespace

class TestDemoMonth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_data = m_folder.filePath(QStringLiteral("center"));
        m_serverData = m_folder.filePath(QStringLiteral("server"));
        m_demo = cli({QStringLiteral("demo"), QStringLiteral("--data"), m_data, QStringLiteral("--server-data"), m_serverData,
            QStringLiteral("--month")});
        QCOMPARE(m_demo.errors, QString());
        QCOMPARE(m_demo.code, 0);
        m_certificates = m_data + QStringLiteral("/papers/certificates.pdf");
        m_picture = m_folder.filePath(QStringLiteral("page.png"));
        std::unique_ptr<Poppler::Document> document = Poppler::Document::load(m_certificates);
        QVERIFY(document != nullptr);
        QVERIFY(document->page(0)->renderToImage(200, 200).save(m_picture));
        const Ended read = runProgram(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), m_picture});
        QCOMPARE(read.code, 0);
        m_text = read.out.trimmed();
    }

    void saysWhatItMade()
    {
        QCOMPARE(m_demo.linesOf(QStringLiteral("data")), QStringList(m_data));
        QCOMPARE(m_demo.linesOf(QStringLiteral("cases")), QStringList(QStringLiteral("38")));
        QCOMPARE(m_demo.linesOf(QStringLiteral("pdf")).size(), 8);
        QCOMPARE(m_demo.linesOf(QStringLiteral("key")).size(), 1);
        QVERIFY2(m_demo.linesOf(QStringLiteral("key")).constFirst().startsWith(QStringLiteral("DEMO ONLY")), "S2");
    }

    void P7_5_closesTheMonthOnBothSides()
    {
        const QString last = tanu::Month::of(tanu::SystemClock().today()).previous().toString();
        const QStringList months = m_demo.linesOf(QStringLiteral("month"));
        QVERIFY2(months.filter(last + QStringLiteral(" closed-by-both, ")).size() == 1, qPrintable(months.join(u'\n')));
        const Ended seen = runProgram(QStringLiteral(TANU_BINARY_DIR "/tanu-server"),
            {QStringLiteral("months"), QStringLiteral("--data"), m_serverData});
        QVERIFY2(seen.out.contains(QStringLiteral("0417\t%1\tclosed\tclosed-by-both").arg(last)), qPrintable(seen.out));
    }

    /// S1: the demo says who may sign in, and each of them can.
    void everybodyOfTheDemoSignsIn()
    {
        const QStringList logins = m_demo.linesOf(QStringLiteral("logins")).value(0).split(QStringLiteral(", "));
        QCOMPARE(logins.size(), 8);
        QTemporaryFile password;
        QVERIFY(password.open());
        password.write(m_demo.linesOf(QStringLiteral("password")).value(0).toUtf8());
        password.close();
        const QStringList center {QStringLiteral("--data"), m_data, QStringLiteral("--password-file"), password.fileName()};
        for (const QString& login : logins)
            QCOMPARE(cli(split("work --user") + QStringList {login} + center).errors, QString());
        QCOMPARE(cli(split("work --user nobody") + center).code, 1);
    }

    void everyPaperOpensAndSpeaksKazakh_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("R4.1 application") << QStringLiteral("өтініш");
        QTest::newRow("R5.3 contract") << QStringLiteral("шарт");
        QTest::newRow("R5.2 refusal") << QStringLiteral("бас тарт");
        QTest::newRow("R6.1 notice") << QStringLiteral("хабарлама");
        QTest::newRow("R8.1 acquaintance") << QStringLiteral("таныс");
        QTest::newRow("R17.2 protocol") << QStringLiteral("хаттама");
        QTest::newRow("R19 not-passed") << QStringLiteral("ұсыным");
        QTest::newRow("R18.1 certificates") << QStringLiteral("кәсіптік біліктілікті");
    }

    void everyPaperOpensAndSpeaksKazakh()
    {
        QFETCH(QString, words);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 1);
        const QString path = m_data + QStringLiteral("/papers/%1.pdf").arg(name);
        QVERIFY2(m_demo.linesOf(QStringLiteral("pdf")).contains(path), qPrintable(m_demo.out));
        std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
        QVERIFY(document != nullptr);
        QString text;
        for (int page = 0; page < document->numPages(); ++page) {
            const QString onPage = document->page(page)->text(QRectF());
            QVERIFY2(!onPage.simplified().isEmpty(), "an empty page");
            text += onPage + QLatin1Char(' ');
        }
        QVERIFY2(text.simplified().contains(words, Qt::CaseInsensitive), qPrintable(text.simplified()));
        QVERIFY2(!text.contains(QStringLiteral("{{")) && !text.contains(QStringLiteral("}}")), qPrintable(text));
    }

    void everyPassedCandidateHasAPage()
    {
        std::unique_ptr<Poppler::Document> document = Poppler::Document::load(m_certificates);
        const QJsonArray rows = cases();
        int issued = 0;
        for (const QJsonValue& row : rows)
            issued += row.toObject().value(QStringLiteral("state")).toString() == QLatin1String("document-issued") ? 1 : 0;
        QVERIFY(issued >= 3);
        QCOMPARE(document->numPages(), issued);
    }

    void theServerAnswersForTheDocument()
    {
        const QUrl asked(m_demo.linesOf(QStringLiteral("check")).value(0));
        QVERIFY2(asked.path() == QLatin1String("/api/v1/check"), qPrintable(asked.toString()));
        const QJsonObject answer = QJsonDocument::fromJson(m_demo.linesOf(QStringLiteral("answer")).value(0).toUtf8()).object();
        QCOMPARE(answer.value(QStringLiteral("state")).toString(), QStringLiteral("valid"));
        QCOMPARE(answer.value(QStringLiteral("serial")).toString(), serial());
        static const QRegularExpression iin(QStringLiteral("\\b[0-9]{12}\\b"));
        QVERIFY2(!iin.match(m_demo.linesOf(QStringLiteral("answer")).value(0)).hasMatch(), "exchange.md 28: never the IIN");
    }

    void theServerIsGone()
    {
        const QUrl asked(m_demo.linesOf(QStringLiteral("check")).value(0));
        QTcpSocket socket;
        socket.connectToHost(asked.host(), static_cast<quint16>(asked.port()));
        QVERIFY2(!socket.waitForConnected(2000), "the rest of this test is about working without a network");
    }

    void aDocumentIsCheckedWithoutANetwork_data()
    {
        QTest::addColumn<QString>("document");
        QTest::newRow("R18.1 PDF") << m_certificates;
        QTest::newRow("R18.1 picture of the page") << m_picture;
        QTest::newRow("R18.1 text of the code") << m_text;
    }

    void aDocumentIsCheckedWithoutANetwork()
    {
        QFETCH(QString, document);
        const Ended ended = check(document);
        QCOMPARE(ended.errors, QString());
        QCOMPARE(ended.code, 0);
        const QJsonObject told = ended.json().object();
        QCOMPARE(told.value(QStringLiteral("state")).toString(), QStringLiteral("valid"));
        QCOMPARE(told.value(QStringLiteral("serial")).toString(), serial());
        QVERIFY(!told.value(QStringLiteral("surname")).toString().isEmpty());
    }

    void oneChangedSignIsFound_data()
    {
        QTest::addColumn<int>("position");
        const auto mark = static_cast<int>(m_text.indexOf(QLatin1Char('#')));
        QTest::newRow("A2 serial, its last digit") << mark - 1;
        QTest::newRow("A2 serial, its level") << mark - 24;
        const int step = static_cast<int>(m_text.size() - mark) / 17;
        for (int at = mark + 1; at < m_text.size(); at += step)
            QTest::addRow("R18.1 token, sign %d", at - mark) << at;
        QTest::newRow("R18.1 token, its last sign") << static_cast<int>(m_text.size()) - 1;
    }

    void oneChangedSignIsFound()
    {
        QFETCH(int, position);
        QString forged = m_text;
        const QChar sign = forged.at(position);
        forged[position] = sign == QLatin1Char('2') ? QLatin1Char('3') : QLatin1Char('2');
        const Ended ended = check(forged);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.errors.startsWith(QStringLiteral("tanu-cli: ")));
        QVERIFY(ended.json().object().value(QStringLiteral("state")).toString() != QLatin1String("valid"));
    }

    void whatIsNoDocumentIsRefused()
    {
        const QStringList others {QStringLiteral("hello"), m_text.section(QLatin1Char('#'), 0, 0),
            m_data + QStringLiteral("/center.sqlite"), m_data + QStringLiteral("/papers/contract.pdf")};
        for (const QString& given : others) {
            const Ended ended = check(given);
            QVERIFY2(ended.code == 1, qPrintable(given));
            QCOMPARE(ended.out, QString());
        }
    }

    void casesAreListed()
    {
        const QJsonArray rows = cases();
        QCOMPARE(rows.size(), 38);
        QStringList numbers;
        QSet<QString> states;
        for (const QJsonValue& row : rows) {
            numbers.append(row.toObject().value(QStringLiteral("number")).toString());
            states.insert(row.toObject().value(QStringLiteral("state")).toString());
        }
        QStringList newestFirst = numbers;
        std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
        QCOMPARE(numbers, newestFirst);
        QCOMPARE(static_cast<int>(QSet<QString>(numbers.begin(), numbers.end()).size()), 38);
        for (const char* state : {"registered", "refused", "contracted", "notified", "passed", "document-issued", "not-passed-notified"})
            QVERIFY2(states.contains(QLatin1String(state)), state);
    }

    void casesAreFoundByTheirText()
    {
        const QJsonObject first = cases().first().toObject();
        const Ended found = cli(split("case list --json --data") + QStringList {m_data, QStringLiteral("--text"),
            first.value(QStringLiteral("iin")).toString()});
        QCOMPARE(found.json().array().size(), 1);
        QCOMPARE(found.json().array().first().toObject(), first);
    }

    void aCaseIsShownWithItsTermsAndItsHistory()
    {
        const QString number = numberOf(QStringLiteral("document-issued"));
        const Ended shown = cli({QStringLiteral("case"), QStringLiteral("show"), number, QStringLiteral("--json"), QStringLiteral("--data"), m_data});
        QCOMPARE(shown.code, 0);
        const QJsonObject told = shown.json().object();
        QCOMPARE(told.value(QStringLiteral("number")).toString(), number);
        QCOMPARE(told.value(QStringLiteral("next")).toString(), QString());
        QStringList clauses;
        for (const QJsonValue& term : told.value(QStringLiteral("terms")).toArray()) {
            clauses.append(term.toObject().value(QStringLiteral("clause")).toString());
            QVERIFY2(!term.toObject().value(QStringLiteral("met")).toString().isEmpty(), qPrintable(clauses.constLast()));
        }
        for (const char* clause : {"R5.1", "R6.1", "R17.2", "R18.1", "R18.2"})
            QVERIFY2(clauses.contains(QLatin1String(clause)), clause);
        const QJsonArray timeline = told.value(QStringLiteral("timeline")).toArray();
        QCOMPARE(timeline.first().toObject().value(QStringLiteral("action")).toString(), QStringLiteral("register-application"));
        QCOMPARE(timeline.last().toObject().value(QStringLiteral("action")).toString(), QStringLiteral("hand-over-certificate"));

        const Ended byId = cli({QStringLiteral("case"), QStringLiteral("show"), told.value(QStringLiteral("id")).toString(),
            QStringLiteral("--json"), QStringLiteral("--data"), m_data});
        QCOMPARE(byId.json(), shown.json());
        for (const char* nobody : {"2026/9999", "1999/1", "x", "0/0", "/"})
            QCOMPARE(cli({QStringLiteral("case"), QStringLiteral("show"), QLatin1String(nobody), QStringLiteral("--data"), m_data}).code, 1);
    }

    void workOfADayIsInOrder()
    {
        const QDate today = QDate::currentDate();
        int before = -1;
        for (const int days : {0, 7, 60}) {
            const Ended work = cli(split("work --json --data") + QStringList {m_data, QStringLiteral("--on"), today.addDays(days).toString(Qt::ISODate)});
            QCOMPARE(work.code, 0);
            const QJsonArray rows = work.json().array();
            QVERIFY(!rows.isEmpty());
            QString last;
            int overdue = 0;
            for (const QJsonValue& value : rows) {
                const QJsonObject row = value.toObject();
                const QString day = row.value(QStringLiteral("lastDay")).toString();
                QVERIFY2(day >= last, "by the last day");
                last = day;
                const bool isLate = row.value(QStringLiteral("urgency")).toString() == QLatin1String("overdue");
                QCOMPARE(isLate, QDate::fromString(day, Qt::ISODate) < today.addDays(days));
                QCOMPARE(row.value(QStringLiteral("workingDaysLeft")).toInt() < 0, isLate);
                QVERIFY2(!row.value(QStringLiteral("clause")).toString().isEmpty(), "W4: with its clause");
                overdue += isLate ? 1 : 0;
            }
            QVERIFY2(overdue >= before, "what is overdue stays so");
            before = overdue;
        }
        QVERIFY(before > 0);
        QCOMPARE(cli(split("work --on 2026-02-30 --data") + QStringList {m_data}).code, 1);
    }

    void synchronizingWithoutAServerSaysSo()
    {
        const Ended ended = cli({QStringLiteral("sync"), QStringLiteral("--data"), m_data});
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QString());
        QVERIFY2(ended.errors.contains(QStringLiteral("\ntanu-cli: ")) || ended.errors.startsWith(QStringLiteral("tanu-cli: ")),
            qPrintable(ended.errors));
        QVERIFY2(ended.errors.contains(QStringLiteral("The server does not answer: http://127.0.0.1:")), qPrintable(ended.errors));
    }

    void aClassifierIsTakenWholeOrNotAtAll()
    {
        const QByteArray good = manyOccupations();
        const Ended taken = importOccupations(good);
        QVERIFY2(taken.code == 0, qPrintable(taken.errors));
        QCOMPARE(taken.json().object().value(QStringLiteral("rows")).toInt(), 12'000 + 25);

        QList<QByteArray> lines = good.split('\n');
        lines[6'789] = "1110-4-????,occupation,1110-4,ПОВАР,АСПАЗ,1,2021-10-11";
        const Ended refused = importOccupations(lines.join('\n'));
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.out, QString());
        QVERIFY2(refused.errors.contains(QStringLiteral("line 6790: code\n")), qPrintable(refused.errors.right(300)));

        const Ended again = importOccupations(good);
        QCOMPARE(again.json().object().value(QStringLiteral("replaced")).toInt(), 12'000 + 25);
    }

    void aSecondDemoChangesNothing()
    {
        const auto center = contentsOf(m_data);
        const auto server = contentsOf(m_serverData);
        QVERIFY(center.size() > 9 && !server.isEmpty());
        const Ended again = cli({QStringLiteral("demo"), QStringLiteral("--data"), m_data, QStringLiteral("--server-data"), m_serverData,
            QStringLiteral("--month")});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.out, QString());
        QVERIFY2(again.errors.startsWith(QStringLiteral("tanu-cli: ")), qPrintable(again.errors));
        QCOMPARE(contentsOf(m_data), center);
        QCOMPARE(contentsOf(m_serverData), server);
    }

private:
    [[nodiscard]] Ended check(const QString& document) const
    {
        return cli({QStringLiteral("certificate"), QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--data"), m_data,
            QStringLiteral("--"), document});
    }

    [[nodiscard]] QJsonArray cases() const
    {
        return cli(split("case list --json --data") + QStringList {m_data}).json().array();
    }

    [[nodiscard]] QString numberOf(const QString& state) const
    {
        for (const QJsonValue& row : cases()) {
            if (row.toObject().value(QStringLiteral("state")).toString() == state)
                return row.toObject().value(QStringLiteral("number")).toString();
        }
        return {};
    }

    /// As the address in the code has it.
    [[nodiscard]] QString serial() const
    {
        return m_text.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('/'), -1);
    }

    [[nodiscard]] Ended importOccupations(const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("occupations.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        return cli({QStringLiteral("import"), QStringLiteral("occupations"), path, QStringLiteral("--json"), QStringLiteral("--data"), m_data});
    }

    QTemporaryDir m_folder;
    QString m_data;
    QString m_serverData;
    Ended m_demo;
    QString m_certificates;
    QString m_picture;
    QString m_text; ///< of the QR code of the first document
};

QTEST_GUILESS_MAIN(TestDemoMonth)
#include "tst_demomonth.moc"
