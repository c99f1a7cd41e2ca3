// Protects qualification programmes on their way through JSON and the table (L17.2.4): what was written is what is
// read, what is wrong is named by its path, what is approved is frozen.

#include "core/database/statement.h"
#include "core/storage/programmejson.h"
#include "core/storage/programmetable.h"
#include "tests/support/tabledump.h"
#include "tests/support/testcenter.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

using Spoil = std::function<void(QJsonObject&)>;

class TestProgrammeTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheStarter_data();
    void readsTheStarter();
    void writesWhatItReads();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void storesAndLoads();
    void findsTheNewestApproved();
    void freezesTheApproved();
    void approvesADraftOnce();
    void seesCorruptRows_data();
    void seesCorruptRows();

private:
    [[nodiscard]] static QJsonObject starter(const QString& name)
    {
        QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/registers/programmes/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qUtf8Printable(file.errorString()));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
};

void TestProgrammeTable::readsTheStarter_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(TANU_SOURCE_DIR "/resources/registers/programmes"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 5);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestProgrammeTable::readsTheStarter()
{
    QFETCH(QString, name);
    const QJsonObject json = starter(name);
    const Programme programme = need(programmeFromJson(json));
    QVERIFY(checkProgramme(programme));
    QVERIFY(programme.id.isNull());
    QVERIFY(!programme.isApproved());
    QCOMPARE(programme.profession, json.value(QLatin1String("profession")).toString());
    QJsonObject written = json;
    written.remove(QStringLiteral("priceTenge"));
    QCOMPARE(programmeToJson(programme), written);
}

void TestProgrammeTable::writesWhatItReads()
{
    Programme programme = TestCenter().programme();
    programme.disagreement = DisagreementRule::ChairDecides;
    programme.modes = {ExamMode::Online, ExamMode::Offline};
    programme.informal = false;
    const Programme again = need(programmeFromJson(programmeToJson(programme)));
    QCOMPARE(programmeToJson(again), programmeToJson(programme));
    QCOMPARE(again.disagreement, DisagreementRule::ChairDecides);
    QCOMPARE(again.modes, programme.modes);
    QCOMPARE(again.operations.size(), programme.operations.size());
    QVERIFY(again.operations[4].rule == programme.operations[4].rule);
    QCOMPARE(again.questionCount(), 30);
    QCOMPARE(again.technologicalMap().leastTotal, 70);
}

void TestProgrammeTable::namesWhatIsWrong_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const char* path, const Spoil& spoil) {
        QTest::newRow(name) << spoil << QString::fromLatin1(path);
    };
    row("L17.2.4 no profession", "profession", [](auto& json) { json.remove(QStringLiteral("profession")); });
    row("L17.2.4 level 9", "nqfLevel", [](auto& json) { json[QStringLiteral("nqfLevel")] = 9; });
    row("L17.2.4 half a version", "version", [](auto& json) { json[QStringLiteral("version")] = 1.5; });
    row("R9.2 language", "languages", [](auto& json) { json[QStringLiteral("languages")] = QJsonArray {QStringLiteral("en")}; });
    row("R9.2 mode", "modes", [](auto& json) { json[QStringLiteral("modes")] = QJsonArray {1}; });
    row("R4.5 package", "package.educationRequired",
        [](auto& json) { json[QStringLiteral("package")] = QJsonObject(); });
    row("R15 topic is no object", "theory.topics[0]", [](auto& json) {
        json[QStringLiteral("theory")]
            = QJsonObject {{QStringLiteral("minutes"), 60}, {QStringLiteral("topics"), QJsonArray {1}}};
    });
    row("R16 rule of disagreement", "practice.disagreement", [](auto& json) {
        QJsonObject practice = json[QStringLiteral("practice")].toObject();
        practice[QStringLiteral("disagreement")] = QStringLiteral("dice");
        json[QStringLiteral("practice")] = practice;
    });
    row("R16 least points above the most", "practice.operations[0].leastPoints", [](auto& json) {
        QJsonObject practice = json[QStringLiteral("practice")].toObject();
        QJsonArray operations = practice[QStringLiteral("operations")].toArray();
        QJsonObject first = operations[0].toObject();
        first[QStringLiteral("leastPoints")] = first[QStringLiteral("maxPoints")].toInt() + 1;
        operations[0] = first;
        practice[QStringLiteral("operations")] = operations;
        json[QStringLiteral("practice")] = practice;
    });
    row("one language only", "qualification.ru",
        [](auto& json) { json[QStringLiteral("qualification")] = QJsonObject {{QStringLiteral("kk"), QStringLiteral("x")}}; });
}

void TestProgrammeTable::namesWhatIsWrong()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, path);
    QJsonObject json = starter(QStringLiteral("cook-3.json"));
    spoil(json);
    const auto read = programmeFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::FieldMalformed);
    QCOMPARE(read.error().arguments.value(0), path);
}

void TestProgrammeTable::storesAndLoads()
{
    TestCenter center;
    const Programme loaded = need(ProgrammeTable(center.db()).load(center.programme().id));
    QCOMPARE(programmeToJson(loaded), programmeToJson(center.programme()));
    QCOMPARE(loaded.approvedOn, center.programme().approvedOn);
    QCOMPARE(ProgrammeTable(center.db()).load(ProgrammeId::make(center.clock().now())).error().kind,
        ErrorKind::NotFound);
}

void TestProgrammeTable::findsTheNewestApproved()
{
    TestCenter center;
    ProgrammeTable table(center.db());
    Programme next = center.programme();
    next.version = 2;
    const auto second = center.addProgramme(next);
    next.version = 3;
    next.id = ProgrammeId::make(center.clock().now());
    next.approvedOn.reset();
    need(table.insert(next));
    QCOMPARE(need(table.newestApproved(QStringLiteral("cook"), 3))->id, second);
    QVERIFY(!need(table.newestApproved(QStringLiteral("cook"), 4)));
    QCOMPARE(need(table.allNewestApproved()).size(), size_t {1});
    QCOMPARE(need(table.all()).size(), size_t {3});
    QCOMPARE(need(table.greatestVersion(QStringLiteral("cook"), 3)), 3);
    QCOMPARE(need(table.greatestVersion(QStringLiteral("cook"), 5)), 0);
}

void TestProgrammeTable::freezesTheApproved()
{
    TestCenter center;
    const auto before = dumpTables(center.db());
    Programme changed = center.programme();
    changed.minimumAge = 99;
    QCOMPARE(ProgrammeTable(center.db()).updateDraft(changed).error().kind, ErrorKind::ChangedMeanwhile);
    QVERIFY(!center.db().execute(QStringLiteral("UPDATE programme SET version = 7")));
    QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
}

void TestProgrammeTable::approvesADraftOnce()
{
    TestCenter center;
    ProgrammeTable table(center.db());
    Programme draft = center.programme();
    draft.id = ProgrammeId::make(center.clock().now());
    draft.version = 2;
    draft.approvedOn.reset();
    need(table.insert(draft));
    draft.minimumAge = 18;
    need(table.updateDraft(draft));
    QCOMPARE(need(table.load(draft.id)).minimumAge, 18);
    need(table.approve(draft.id, center.today(), center.staff(Role::Head)));
    QCOMPARE(need(table.load(draft.id)).approvedOn, std::optional(center.today()));
    QCOMPARE(table.approve(draft.id, center.today(), center.staff(Role::Head)).error().kind,
        ErrorKind::ChangedMeanwhile);
}

void TestProgrammeTable::seesCorruptRows_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("content of another version") << QStringLiteral("version = 9");
    QTest::newRow("no content") << QStringLiteral("content = '{}'");
    QTest::newRow("a list as content") << QStringLiteral("content = '[]'");
    QTest::newRow("no date") << QStringLiteral("approved_on = 'yesterday'");
}

void TestProgrammeTable::seesCorruptRows()
{
    QFETCH(QString, assignment);
    TestCenter center;
    need(center.db().execute(QStringLiteral("DROP TRIGGER programme_frozen")));
    need(center.db().execute(QStringLiteral("UPDATE programme SET ") + assignment));
    const auto loaded = ProgrammeTable(center.db()).find(center.programme().id);
    QCOMPARE(loaded.error().kind, ErrorKind::RowCorrupt);
    QCOMPARE(loaded.error().arguments.value(0), QStringLiteral("programme"));
    QCOMPARE(loaded.error().arguments.value(1), center.programme().id.toText());
}

QTEST_GUILESS_MAIN(TestProgrammeTable)
#include "tst_programmetable.moc"
