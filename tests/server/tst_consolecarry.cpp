// Protects the way over the console for a center without a network (exchange.md 16): the same bytes and the same answer as over
// the net, told record by record, with a trace of who brought it; and what does not belong here changes nothing.
#include "core/base/strongid.h"
#include "core/security/carriedfile.h"
#include "core/security/journal.h"
#include "server/storage/answertable.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleCarry : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    std::optional<SettledOperator> m_admin;
    const QString m_path = QStringLiteral("/console/batches/carry?lang=ru");
    const QString m_number = QStringLiteral("0417");

    ConsoleVisitor administrator() { return visitorOf(*m_server, *m_admin); }

    HttpResponse bring(const QByteArray& batch)
    {
        ConsoleVisitor visitor = administrator();
        visitor.get(m_path);
        return visitor.postFile(m_path, {}, QStringLiteral("a.batch"), batch);
    }

    HttpResponse follow(const HttpResponse& answer)
    {
        return administrator().get(QString::fromLatin1(answer.header("Location")));
    }

    [[nodiscard]] QString pathOf(qint64 sequence) const
    {
        return QLatin1String("/console/batches/") + uuidToText(m_center->device()) + QLatin1Char('/') + QString::number(sequence);
    }

    [[nodiscard]] QByteArrayList one(qint64 ordinal) const
    {
        return {canonicalOf(FakeCenter::record(m_center->certificate(ordinal)))};
    }

    /// As the program of a center writes it on a stick.
    [[nodiscard]] static QByteArray sealedFor(TestServer& server, const QByteArray& batch)
    {
        const QString path = server.folder() + QLatin1String("/a.batch");
        QFile::remove(path);
        const auto key = PublicKey::fromBytes(server.context().identity.publicKey);
        if (!key || !writeCarried(path, SealedKind::Batch, *key, batch))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool isAnswered(qint64 sequence) const
    {
        return AnswerTable(m_server->connection()).find(m_center->device(), sequence)->has_value();
    }

    [[nodiscard]] QString lastDeed() const { return Journal(m_server->connection()).latest(1)->front().note.action; }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(m_number, 150);
        m_admin = settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("aigul"));
    }
    void cleanup()
    {
        m_center.reset();
        m_server.reset();
    }

    void exchange16_theSameBytesGetTheSameAnswer()
    {
        const QByteArray batch = m_center->batchOf(
            {FakeCenter::record(m_center->certificate(1)), FakeCenter::record(m_center->certificate(500))});
        const HttpResponse taken = bring(batch);
        QCOMPARE(taken.status, 303);
        QVERIFY(taken.header("Location").contains("done=batchTaken&"));
        QCOMPARE(lastDeed(), QStringLiteral("carryBatch"));
        QCOMPARE(Journal(m_server->connection()).latest(1)->front().note.actor, QStringLiteral("operator aigul"));
        const HttpResponse page = follow(taken);
        QCOMPARE(page.status, 200);
        QCOMPARE(HtmlPage(page.body).problems(), QStringList());
        QVERIFY(textIn(page).contains(QStringLiteral("Номер вне выданных центру блоков")));
        QVERIFY(textIn(page).contains(QStringLiteral("Пакет принят. Скачайте файл ответа")));
        QCOMPARE(textIn(page).count(QLatin1String("<tr>")), 3); // with its head
        const HttpResponse file = administrator().get(pathOf(1) + QLatin1String("/answer?plain=1"));
        QCOMPARE(file.header("Content-Disposition"), QByteArray("attachment; filename=\"tanu-0417-1.answer\""));
        QCOMPARE(file.body, m_center->send(batch).body);
        QVERIFY(QDir(m_server->context().data).entryList({QStringLiteral("carried-*")}).isEmpty());
    }

    void S2_aSealedBatchGetsASealedAnswer()
    {
        const QByteArray batch = m_center->batchOf({FakeCenter::record(m_center->certificate(1))});
        const QByteArray sealed = sealedFor(*m_server, batch);
        QVERIFY(!sealed.isEmpty());
        const HttpResponse taken = bring(sealed);
        QCOMPARE(taken.status, 303);
        QVERIFY(!taken.header("Location").contains("plain"));
        const HttpResponse file = administrator().get(pathOf(1) + QLatin1String("/answer"));
        const QByteArray answer = m_center->send(batch).body;
        QVERIFY(!file.body.contains(answer));
        const QString path = m_server->folder() + QLatin1String("/a.answer");
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file.body) == file.body.size());
        written.close();
        const auto opened = readCarried(path, SealedKind::BatchAnswer, m_center->key(), 1024 * 1024);
        QVERIFY2(opened.isOk(), opened ? "" : qPrintable(nameOf(opened.error().kind)));
        QVERIFY(opened->isSealed);
        QCOMPARE(opened->content, answer);
    }

    void saysThatItWasTakenBeforeOrIsOlder()
    {
        const QByteArray older = m_center->batchAt(1, one(1));
        const QByteArray newer = m_center->batchAt(2, one(2));
        QCOMPARE(bring(newer).status, 303);
        QVERIFY(bring(newer).header("Location").contains("done=batchTakenBefore"));
        const HttpResponse late = bring(older);
        QVERIFY(late.header("Location").contains("done=batchOlder"));
        QVERIFY(textIn(follow(late)).contains(QStringLiteral("более поздний пакет этой установки пришёл раньше")));
    }

    void whatDoesNotBelongHereIsRefusedByName_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << "nothing" << "Выберите непустой файл";
        QTest::newRow("no batch at all") << "text" << "не целый пакет центра";
        QTest::newRow("16 wrong server") << "server" << "на этом сервере не зарегистрирована";
        QTest::newRow("16 sealed to another server") << "sealed elsewhere" << "предназначен другому серверу";
        QTest::newRow("16 touched") << "touched" << "не целый пакет центра";
        QTest::newRow("16 touched under its seal") << "touched seal" << "повреждён или изменён";
        QTest::newRow("14 fenced") << "fenced" << "Приём сведений от этой установки прекращён";
        QTest::newRow("14 another batch under a used sequence") << "forked" << "уже принят другой пакет";
    }

    void whatDoesNotBelongHereIsRefusedByName()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        QByteArray batch = m_center->batchAt(1, one(1));
        TestServer elsewhere;
        if (what == QLatin1String("nothing"))
            batch.clear();
        if (what == QLatin1String("text"))
            batch = "Сәлем";
        if (what == QLatin1String("server"))
            batch = elsewhere.enrolled(m_number)->batchAt(1, one(1));
        if (what == QLatin1String("sealed elsewhere"))
            batch = sealedFor(elsewhere, batch);
        if (what == QLatin1String("touched seal"))
            batch = sealedFor(*m_server, batch);
        if (what.startsWith(QLatin1String("touched")))
            batch[batch.size() - 5] = static_cast<char>(batch.at(batch.size() - 5) ^ 1);
        const bool isLate = what == QLatin1String("forked") || what == QLatin1String("fenced");
        if (isLate)
            m_center->send(m_center->batchAt(1, one(2)));
        if (what == QLatin1String("fenced"))
            m_center->send(batch);
        const HttpResponse refused = bring(batch);
        QCOMPARE(refused.status, 422);
        QVERIFY2(textIn(refused).contains(reason), qUtf8Printable(textIn(refused)));
        QVERIFY(!journalled(*m_server).contains(QStringLiteral("carryBatch")));
        QCOMPARE(isAnswered(1), isLate);
    }

    void aFormWithoutItsTokenTakesNothing()
    {
        ConsoleVisitor visitor = administrator();
        HttpRequest forged = visitor.requestFor(m_path);
        forged.method = HttpMethod::Post;
        forged.headers.insert("content-type", "multipart/form-data; boundary=xyz");
        forged.headers.insert("origin", "https://console.example.kz");
        forged.body = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.batch\"\r\n\r\n"
            + m_center->batchAt(1, one(1)) + "\r\n--xyz--\r\n";
        QCOMPARE(visitor.send(forged).status, 400);
        QVERIFY(!isAnswered(1));
    }

    void P3_onlyTheAdministratorBringsThem()
    {
        const QByteArray batch = m_center->batchAt(1, one(1));
        ConsoleVisitor body = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalBody, QStringLiteral("dana")));
        QCOMPARE(body.get(m_path).status, 403);
        QCOMPARE(body.postFile(m_path, {}, QStringLiteral("a.batch"), batch).status, 403);
        QVERIFY(!isAnswered(1));
        QCOMPARE(bring(batch).status, 303);
        const QString page = textIn(body.get(pathOf(1) + QLatin1String("?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("Ответ на пакет")) && !page.contains(QLatin1String("/answer")));
        QCOMPARE(body.get(pathOf(1) + QLatin1String("/answer")).status, 403);
    }

    void manyRecordsComeInPages()
    {
        QList<RecordRevision> records;
        for (qint64 ordinal = 1; ordinal <= 120; ++ordinal)
            records.append(FakeCenter::record(m_center->certificate(ordinal)));
        const HttpResponse taken = bring(m_center->batchOf(records));
        const QString first = textIn(follow(taken));
        QCOMPARE(first.count(QLatin1String("<tr>")), 101);
        QVERIFY(first.contains(QStringLiteral("Следующие записи")));
        const QString second = textIn(administrator().get(pathOf(1) + QLatin1String("?lang=ru&show=all&skip=100")));
        QCOMPARE(second.count(QLatin1String("<tr>")), 21);
        QVERIFY(!second.contains(QStringLiteral("Следующие записи")));
        QVERIFY(textIn(administrator().get(pathOf(1) + QLatin1String("?lang=ru"))).contains(QStringLiteral("В этом пакете принято всё")));
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleCarry)
#include "tst_consolecarry.moc"
