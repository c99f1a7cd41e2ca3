// Protects the publication of the center at the command line (L17.2.1): the same service as at the desk, what a file says is kept
// first, and what does not fit changes nothing.
#include "app/bootstrap/installation.h"
#include "app/cli/commands/profilecommands.h"
#include "app/demo/democenter.h"
#include "core/services/queries/publicationquery.h"
#include "tests/cli/spoken.h"
#include "tests/support/testcenter.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

namespace {

const QByteArray enough("{\"structure_kk\":\"Бас кеңсе\",\"structure_ru\":\"Главный офис\","
                        "\"activity_kk\":\"Біліктілікті тану\",\"activity_ru\":\"Признание квалификаций\"}");

} // namespace

class TestProfileCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto center = need(Installation::open(data(), {Installation::Kind::Demo}));
        const SystemClock clock;
        Desk desk = center->desk(clock, Installation::firstActor());
        static_cast<void>(need(demo::createDemoCenter(desk)));
    }

    void L17_2_1_nothingIsPublishedBeforeItIsSaid()
    {
        const QJsonObject shown = run({QStringLiteral("profile"), QStringLiteral("show")}).json().object();
        QCOMPARE(shown.value(QStringLiteral("state")).toString(), QStringLiteral("not-published"));
        QVERIFY(shown.contains(QStringLiteral("structure_kk")));
        const Spoken refused = publish();
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(QStringLiteral("FieldEmpty|structure_kk")), qPrintable(refused.errors));
    }

    void L17_2_1_whatTheFileSaysIsPublished()
    {
        const Spoken published = publish(fileOf(enough));
        QCOMPARE(published.errors, QString());
        QCOMPARE(published.json().object().value(QStringLiteral("state")).toString(), QStringLiteral("waiting"));
        const QJsonObject shown = run({QStringLiteral("profile"), QStringLiteral("show")}).json().object();
        QCOMPARE(shown.value(QStringLiteral("state")).toString(), QStringLiteral("waiting"));
        QCOMPARE(shown.value(QStringLiteral("structure_ru")).toString(), QStringLiteral("Главный офис"));
    }

    void whatAFileLeavesOutStays()
    {
        QCOMPARE(publish(fileOf(enough)).code, 0);
        QCOMPARE(publish(fileOf("{\"site\":\"https://center.example.kz/\"}")).code, 0);
        const QJsonObject shown = run({QStringLiteral("profile"), QStringLiteral("show")}).json().object();
        QCOMPARE(shown.value(QStringLiteral("site")).toString(), QStringLiteral("https://center.example.kz/"));
        QCOMPARE(shown.value(QStringLiteral("activity_kk")).toString(), QStringLiteral("Біліктілікті тану"));
    }

    void whatDoesNotFitChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("no JSON") << QByteArray("structure") << QStringLiteral("FieldMalformed|file|");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("FieldMalformed|file|");
        QTest::newRow("a field that no profile has") << QByteArray("{\"name\":\"x\"}") << QStringLiteral("FieldMalformed|name|x");
        QTest::newRow("a number") << QByteArray("{\"head\":7}") << QStringLiteral("FieldMalformed|head|7");
        QTest::newRow("no link") << QByteArray("{\"site\":\"center\"}") << QStringLiteral("FieldMalformed|site|center");
        QTest::newRow("one language") << QByteArray("{\"structure_kk\":\"x\"}") << QStringLiteral("FieldEmpty|structure_ru");
    }

    void whatDoesNotFitChangesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, refusal);
        const Spoken refused = publish(fileOf(content));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(refusal), qPrintable(refused.errors));
        const QJsonObject shown = run({QStringLiteral("profile"), QStringLiteral("show")}).json().object();
        QCOMPARE(shown.value(QStringLiteral("state")).toString(), QStringLiteral("not-published"));
        for (const char* field : {"structure_kk", "head", "site"})
            QCOMPARE(shown.value(QLatin1String(field)).toString(), QString());
    }

    void aFileThatIsNotThereIsNamed()
    {
        const Spoken refused = publish(data() + QLatin1String("/nowhere.json"));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(QStringLiteral("FileUnreadable|")), qPrintable(refused.errors));
    }

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    QString fileOf(const QByteArray& content)
    {
        const QString path = m_folder->filePath(QStringLiteral("profile.json"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    Spoken publish(const QString& file = {})
    {
        QStringList words {QStringLiteral("profile"), QStringLiteral("publish")};
        if (!file.isEmpty())
            words << QStringLiteral("--from") << file;
        return run(words);
    }

    Spoken run(QStringList words)
    {
        words << QStringLiteral("--data") << data() << QStringLiteral("--json");
        Program program = programOf<ProfileShowCommand, ProfilePublishCommand>();
        return speak(program, words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestProfileCommands)
#include "tst_profilecommands.moc"
