// Protects the exchange at the command line (exchange.md 14, 16): a stick carries what the net would, and a fenced center
// goes on under a new name and key with its data.
#include "app/bootstrap/installation.h"
#include "app/cli/commands/synccommand.h"
#include "app/demo/democenter.h"
#include "core/services/certificates/numberblocks.h"
#include "core/services/queries/exchangequery.h"
#include "core/wire/numberendrecord.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/cli/spoken.h"
#include "tests/support/testcenter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

class TestSyncCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            const auto center = need(Installation::open(path("center"), {Installation::Kind::Demo}));
            const SystemClock clock;
            Desk desk = center->desk(clock, Installation::firstActor());
            need(demo::createDemoCenter(desk));
        }
        server::ServerOptions options;
        options.data = path("server");
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options));
        const QString code = operate({"center", "add", "--number", "0417", "--name-kk", "Center", "--name-ru", "Center", "--bin",
            "190440000189", "--from", "2024-01-10", "--until", "2099-12-31"}).out.trimmed();
        QCOMPARE(run({"enrol", m_server->address(), code}).code, 0);
        QCOMPARE(run({"sync"}).code, 0);
    }
    void cleanup() { m_server.reset(); }

    void carriesABatchThereAndTheAnswerBack()
    {
        makeRecord();
        const QJsonObject written = run({"sync", "write", path("out.batch"), "--json"}).json().object();
        QCOMPARE(written.value(QStringLiteral("records")).toInt(), 1);
        QCOMPARE(operate({"batch", "take", path("out.batch"), "--answer", path("out.answer")}).code, 0);
        const QJsonObject read = run({"sync", "read", path("out.answer"), "--json"}).json().object();
        QCOMPARE(read.value(QStringLiteral("standing")).toString(), QStringLiteral("applied"));
        QCOMPARE(read.value(QStringLiteral("accepted")).toInt(), 1);
        QVERIFY(run({"sync", "read", path("out.answer")}).out.contains(QStringLiteral("twice")));
        const Spoken wrong = run({"sync", "read", path("out.batch")});
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.errors.contains(QStringLiteral("AnswerMalformed")));
    }

    void goesOnUnderANewNameAndKey()
    {
        makeRecord();
        const QByteArray before = keyOf();
        const QString code = operate({"center", "code", "0417"}).out.trimmed();
        QCOMPARE(run({"enrol", m_server->address(), QStringLiteral("AAAA-BBBB"), "--anew"}).code, 1);
        QCOMPARE(keyOf(), before);
        const Spoken anew = run({"enrol", m_server->address(), code, "--anew"});
        QVERIFY2(anew.code == 0, qPrintable(anew.errors));
        QVERIFY(keyOf() != before);
        const QJsonObject report = run({"sync", "--json"}).json().object();
        QCOMPARE(report.value(QStringLiteral("accepted")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("numbers")).toInt(), 1000);
        QCOMPARE(operate({"device", "list"}).out.count(QLatin1Char('\n')), 2);
    }

private:
    struct Word {
        Word(const char* letters)
            : text(QString::fromUtf8(letters))
        {
        }
        Word(QString words)
            : text(std::move(words))
        {
        }
        QString text;
    };

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    static QStringList withData(const std::vector<Word>& words, const QString& data)
    {
        QStringList list;
        for (const Word& word : words)
            list.append(word.text);
        return list << QStringLiteral("--data") << data;
    }

    Spoken run(const std::vector<Word>& words)
    {
        Program program = programOf<SyncCommand, SyncReadCommand, SyncWriteCommand, EnrolCommand>();
        return speak(program, withData(words, path("center")));
    }

    Spoken operate(const std::vector<Word>& words)
    {
        Spoken spoken;
        QTextStream out(&spoken.out);
        QTextStream errors(&spoken.errors);
        spoken.code = server::runCommand(withData(words, path("server")), {out, errors});
        return spoken;
    }

    QByteArray keyOf() { return need(Installation::openExisting(path("center")))->key().publicKey().bytes(); }

    void makeRecord()
    {
        const auto center = need(Installation::openExisting(path("center")));
        const SystemClock clock;
        Desk desk = center->desk(clock, Installation::firstActor());
        need(perform(desk, Action::Synchronize, [](Deed& deed) -> Result<void> {
            const Ordinal ordinal = need(NumberBlocks(deed.connection()).takeNext());
            const NumberEndRecord end {need(AccreditationNumber::parse(QStringLiteral("0417"))), ordinal, ordinal,
                NumberEnd::Spoiled, deed.today(), QStringLiteral("printed wrong")};
            return deed.send(makeUuid7(deed.now()), RecordKind::NumberEnd, need(decodeCbor(contentOf(end))), ApplicationId());
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
};

QTEST_MAIN(TestSyncCommands)
#include "tst_synccommands.moc"
