// Protects what the platform publishes for reading (P10): a file goes out of the console as it goes out by the command, its
// versions stay, and a wrong file or a role without the right changes nothing.
#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "server/actions/publishfile.h"
#include "server/storage/serverschema.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleFiles : public QObject {
    Q_OBJECT

private:
    using Fields = QList<std::pair<QString, QString>>;

    std::unique_ptr<TestServer> m_server;
    const QString m_new = QStringLiteral("/console/files/new?lang=ru");
    const QByteArray m_pdf = "%PDF-1.7\n";

    ConsoleVisitor visitor(OperatorRole role)
    {
        return visitorOf(*m_server, settledOperator(*m_server, role, codeOf(role)));
    }

    static Fields words(const QString& title = QStringLiteral("Образец <b>"))
    {
        return {{QStringLiteral("kind"), QStringLiteral("template")}, {QStringLiteral("title-kk"), QStringLiteral("Үлгі <b>")},
            {QStringLiteral("title-ru"), title}, {QStringLiteral("language"), QStringLiteral("kk")},
            {QStringLiteral("date"), QStringLiteral("2026-11-19")}};
    }

    std::vector<PublishedFile> shown() const { return *PublishedFileTable(m_server->connection()).all(); }
    static QString pathOf(const PublishedFile& file) { return QLatin1String("/console/files/") + file.id.toText(); }

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }

    void P10_aFileIsPublished()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        QVERIFY(textIn(body.get(QStringLiteral("/console/files?lang=ru"))).contains(QStringLiteral("Файлы пока не опубликованы")));
        body.get(m_new);
        QCOMPARE(body.postFile(m_new, words(), QStringLiteral("үлгі.pdf"), m_pdf).status, 303);
        QCOMPARE(shown().size(), size_t {1});
        const PublishedFile file = shown().front();
        QCOMPARE(file.hash, sha256(m_pdf));
        QCOMPARE(file.language, FileLanguage::Kazakh);
        QCOMPARE(file.publishedBy, QStringLiteral("operator national-body"));
        const HttpResponse page = body.get(pathOf(file) + QLatin1String("?lang=ru"));
        QCOMPARE(HtmlPage(page.body).problems(), QStringList());
        QVERIFY(textIn(page).contains(QString::fromLatin1(file.hash.toHex())));
        QVERIFY(textIn(page).contains(QStringLiteral("Образец &lt;b&gt;")) && !textIn(page).contains(QStringLiteral("Образец <b>")));
        QVERIFY(textIn(m_server->handle(getOf(QStringLiteral("/materials?lang=ru")))).contains(QStringLiteral("Образец &lt;b&gt;")));
        QCOMPARE(Journal(m_server->connection()).latest(1)->front().note.action, QStringLiteral("publishFile"));
    }

    void itIsLookedAtAndTakenAlong()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        body.get(m_new);
        body.postFile(m_new, words(), QStringLiteral("a.pdf"), m_pdf);
        body.postFile(m_new, words(), QStringLiteral("a.csv"), "a,b\n");
        for (const PublishedFile& file : shown()) {
            const bool isPdf = file.fileName.endsWith(QLatin1String(".pdf"));
            const HttpResponse seen = body.get(pathOf(file) + QLatin1String("/file?view=1"));
            QCOMPARE(seen.header("Content-Disposition").startsWith("inline"), isPdf);
            QCOMPARE(seen.header("X-Content-Type-Options"), QByteArray("nosniff"));
            const HttpResponse taken = body.get(pathOf(file) + QLatin1String("/file"));
            QVERIFY(taken.header("Content-Disposition").startsWith("attachment"));
            QCOMPARE(taken.body, isPdf ? m_pdf : QByteArray("a,b\n"));
        }
    }

    void aNewVersionTakesThePlaceOfTheOld()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        body.get(m_new);
        body.postFile(m_new, words(QStringLiteral("Первый")), QStringLiteral("a.pdf"), m_pdf);
        const PublishedFile first = shown().front();
        m_server->clock().advance(60);
        Fields next = words(QStringLiteral("Второй"));
        next.append({QStringLiteral("replaces"), first.id.toText()});
        const QString form = QLatin1String("/console/files/new?lang=ru&replaces=") + first.id.toText();
        QVERIFY(textIn(body.get(form)).contains(QStringLiteral("value=\"Первый\"")));
        QCOMPARE(body.postFile(m_new, next, QStringLiteral("b.pdf"), m_pdf + "2").status, 303);
        QCOMPARE(shown().size(), size_t {1});
        const PublishedFile second = shown().front();
        QCOMPARE(second.version, 2);
        QCOMPARE(journalled(*m_server, 2), (QStringList {QStringLiteral("withdrawFile"), QStringLiteral("publishFile")}));
        for (const PublishedFile& file : {first, second}) {
            const QString page = textIn(body.get(pathOf(file) + QLatin1String("?lang=ru")));
            QVERIFY(page.contains(QStringLiteral("1 · 19.11.2026")) && page.contains(QStringLiteral("2 · 19.11.2026")));
        }
        QCOMPARE(body.get(pathOf(first) + QLatin1String("/file")).body, m_pdf);
        QCOMPARE(m_server->handle(getOf(QLatin1String("/materials/") + first.id.toText())).status, 404);
        QCOMPARE(body.postFile(m_new, next, QStringLiteral("c.pdf"), m_pdf).status, 404);
        QCOMPARE(shown().size(), size_t {1});
    }

    void aWithdrawnFileStays()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        body.get(m_new);
        body.postFile(m_new, words(), QStringLiteral("a.pdf"), m_pdf);
        const PublishedFile file = shown().front();
        body.get(pathOf(file));
        QCOMPARE(body.post(pathOf(file) + QLatin1String("/withdraw")).status, 303);
        QVERIFY(shown().empty());
        QCOMPARE(body.post(pathOf(file) + QLatin1String("/withdraw")).status, 404);
        const QString withdrawn = textIn(body.get(QStringLiteral("/console/files?state=withdrawn&lang=ru")));
        QVERIFY(withdrawn.contains(file.id.toText()));
        QVERIFY(!textIn(body.get(QStringLiteral("/console/files?lang=ru"))).contains(file.id.toText()));
        QVERIFY(textIn(body.get(pathOf(file) + QLatin1String("?lang=ru"))).contains(QStringLiteral("operator national-body")));
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("withdrawFile")});
    }

    void aBadFileIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("a program named PDF") << "a.pdf" << QByteArray("MZ") << "содержание не соответствует имени";
        QTest::newRow("a page that could run") << "a.html" << QByteArray("<script>") << "вид не разрешён";
        QTest::newRow("empty") << "a.pdf" << QByteArray() << "Выберите непустой файл";
        QTest::newRow("no file") << "" << QByteArray() << "Выберите непустой файл";
        QTest::newRow("too large") << "a.txt" << QByteArray(PublishFile::greatestSize + 1, 'a') << "не больше 15 МБ";
    }

    void aBadFileIsSaidAtItsField()
    {
        QFETCH(QString, fileName);
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        body.get(m_new);
        const HttpResponse answer = body.postFile(m_new, words(), fileName, content);
        QCOMPARE(answer.status, 422);
        QVERIFY(textIn(answer).contains(said));
        QVERIFY(textIn(answer).contains(QStringLiteral("value=\"Үлгі &lt;b&gt;\"")));
        QVERIFY(shown().empty());
        QVERIFY(journalled(*m_server).isEmpty());
    }

    void whatMissesIsSaidAtItsField_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no kind") << 0 << "poem";
        QTest::newRow("no Kazakh title") << 1 << "";
        QTest::newRow("no Russian title") << 2 << " ";
        QTest::newRow("too long a title") << 2 << QString(201, QLatin1Char('x'));
        QTest::newRow("no language") << 3 << "en";
        QTest::newRow("a day to come") << 4 << "2026-11-21";
        QTest::newRow("no day") << 4 << "";
    }

    void whatMissesIsSaidAtItsField()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        body.get(m_new);
        Fields fields = words();
        fields[field].second = value;
        const HttpResponse answer = body.postFile(m_new, fields, QStringLiteral("a.pdf"), m_pdf);
        QCOMPARE(answer.status, 422);
        QVERIFY(textIn(answer).contains(QLatin1String("aria-invalid=\"true\"")));
        QVERIFY(shown().empty());
    }

    void P3_onlyWhoMayPublishes()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        body.get(m_new);
        body.postFile(m_new, words(), QStringLiteral("a.pdf"), m_pdf);
        const PublishedFile file = shown().front();
        ConsoleVisitor auditor = visitor(OperatorRole::Auditor);
        const QString page = textIn(auditor.get(pathOf(file) + QLatin1String("?lang=ru")));
        QVERIFY(!page.contains(QLatin1String("/withdraw")) && !page.contains(QLatin1String("replaces=")));
        QCOMPARE(auditor.postFile(m_new, words(), QStringLiteral("b.pdf"), m_pdf).status, 403);
        QCOMPARE(auditor.post(pathOf(file) + QLatin1String("/withdraw")).status, 403);
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        QCOMPARE(chamber.get(QStringLiteral("/console/files")).status, 403);
        QCOMPARE(shown().size(), size_t {1});
    }

    void aFormWithoutItsTokenPublishesNothing()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        HttpRequest forged = body.requestFor(m_new);
        forged.method = HttpMethod::Post;
        forged.headers.insert("content-type", "multipart/form-data; boundary=xyz");
        forged.headers.insert("origin", "https://console.example.kz");
        forged.body = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + m_pdf + "\r\n--xyz--\r\n";
        QCOMPARE(body.send(forged).status, 400);
        QVERIFY(shown().empty());
    }

    void manyFilesComeInPages()
    {
        const PublishFile action(m_server->context());
        for (int i = 0; i < 51; ++i) {
            const QString title = QStringLiteral("Файл %1").arg(i);
            QVERIFY(action.run({FileKind::Instruction, {title, title}, QStringLiteral("a.pdf"), QDate(2026, 11, 19), m_pdf},
                QStringLiteral("operator")).isOk());
            m_server->clock().advance(1);
        }
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        const QString first = textIn(body.get(QStringLiteral("/console/files?lang=ru&kind=instruction")));
        QCOMPARE(first.count(QLatin1String("<tr>")), 51); // with its head
        QVERIFY(first.contains(QStringLiteral("Более ранние файлы")));
        const QString last = QLatin1String("/console/files?lang=ru&kind=instruction&before=")
            + PublishedFileTable(m_server->connection()).page({})->back().id.toText();
        const QString second = textIn(body.get(last));
        QCOMPARE(second.count(QLatin1String("<tr>")), 2);
        QVERIFY(second.contains(QStringLiteral("Файл 0<")));
        QVERIFY(!second.contains(QStringLiteral("Более ранние файлы")));
        QVERIFY(textIn(body.get(QStringLiteral("/console/files?lang=ru&kind=template"))).contains(QStringLiteral("Файлы пока не опубликованы")));
    }

    void filesOfBeforeGetTheirHash()
    {
        const test::TestDatabase database;
        const auto migrations = serverMigrations();
        const auto step = std::find_if(migrations.begin(), migrations.end(),
            [](const Migration& one) { return QLatin1String(one.name) == QLatin1String("published files with their versions"); });
        QVERIFY(step != migrations.end());
        {
            const auto old = database.open();
            QVERIFY(Migrator({migrations.begin(), step}).migrate(*old).isOk());
            const auto put = Statement::on(*old, QStringLiteral(R"(
                INSERT INTO published_file (id, kind, title_kk, title_ru, file_name, content_type, size, content, dated_on,
                                            published_at, published_by, withdrawn_at)
                VALUES (:id, 'about', 'a', 'b', 'a.pdf', 'application/pdf', 9, :content, '2026-01-02', 1, 'operator', NULL))"))
                                 .bind(":id", QByteArray(16, 'i'))
                                 .bind(":content", m_pdf)
                                 .run();
            QVERIFY2(put.isOk(), put ? "" : qPrintable(put.error().detail));
        }
        const auto connection = database.open();
        const auto migrated = Migrator(migrations).migrate(*connection);
        QVERIFY2(migrated.isOk(), migrated ? "" : qPrintable(migrated.error().detail));
        const auto files = PublishedFileTable(*connection).page({});
        QVERIFY2(files.isOk(), files ? "" : qPrintable(files.error().detail));
        QCOMPARE(files->size(), size_t {1});
        QCOMPARE(files->front().hash, sha256(m_pdf));
        QCOMPARE(files->front().version, 1);
        QCOMPARE(files->front().language, FileLanguage::Both);
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleFiles)
#include "tst_consolefiles.moc"
