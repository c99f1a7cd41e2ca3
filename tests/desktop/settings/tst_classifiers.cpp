// Protects the import of classifiers from the window (P7.1, L29.4): in a worker thread, whole or not at all, bad lines
// named by number, and what was imported is found.
#include "app/desktop/settings/classifierssection.h"
#include "app/desktop/settings/importwords.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/queries/referencequery.h"
#include "tests/desktop/support/scriptedprompts.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

const QByteArray head = "code,level,parent_code,name_ru,name_kk,flag_is_actual_1,actual_date\n";

/// The section over a center in a file, since the import has a connection of its own.
struct ClassifierDesk {
    explicit ClassifierDesk(Role role = Role::Administrator)
        : center(test::TestCenter::Where::File)
        , languages(*qApp, ScreenLanguage::English)
    {
        context = need(DeskContext::create({center.db(), center.clock(), center.key(), prompts, folder.path(), folder.path()},
            center.as(role).actor));
        const QString path = center.path();
        section = std::make_unique<ClassifiersSection>(*context, [path] { return Result(test::openSealed(path)); }, nullptr);
        section->retranslate();
        section->resize(900, 600);
        section->show();
    }

    void import(const QByteArray& text)
    {
        const QString path = folder.filePath(QStringLiteral("file.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        file.close();
        prompts.willChooseFiles({path});
        section->importFile();
        QTRY_VERIFY(!section->isImporting());
    }
    [[nodiscard]] Banner* banner() const { return section->findChild<Banner*>(); }
    [[nodiscard]] qint64 count() { return need(ReferenceQuery(center.db(), center.clock()).occupationCount()); }

    test::TestCenter center;
    ScriptedPrompts prompts;
    QTemporaryDir folder;
    Languages languages;
    std::unique_ptr<DeskContext> context;
    std::unique_ptr<ClassifiersSection> section;
};

QByteArray goodFile()
{
    return head + "1,major,,РУКОВОДИТЕЛИ,БАСШЫЛАР,1,2024-01-01\n"
                  "11,sub_major,1,ВЫСШИЕ,ЖОҒАРЫ,1,2024-01-01\n";
}

} // namespace

class TestClassifiers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsAndTellsHowMany()
    {
        ClassifierDesk desk;
        desk.import(goodFile());
        QVERIFY2(desk.banner()->tone() == Tone::Good, qPrintable(desk.banner()->text()));
        QCOMPARE(desk.count(), qint64(2));
        QVERIFY(!desk.section->findChild<ProgressStrip*>()->isVisible());
        QCOMPARE(desk.section->findChild<ListModel*>()->rowCount(), 1);
    }

    void aBadLineIsNamedAndTheOldOnesStay()
    {
        ClassifierDesk desk;
        desk.import(goodFile());
        desk.import(head + "1,major,,А,А,1,2024-01-01\n1,major,,Б,Б,1,2024-01-01\n");
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY2(desk.banner()->text().contains(QStringLiteral("Line 3")), qPrintable(desk.banner()->text()));
        QVERIFY(desk.banner()->text().contains(QStringLiteral("twice")));
        QCOMPARE(desk.count(), qint64(2));
    }

    void aFileOfAnotherKindIsRefused()
    {
        ClassifierDesk desk;
        desk.import("a,b,c\n1,2,3\n");
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY(desk.banner()->text().contains(QStringLiteral("other columns")));
    }

    void theOtherClassifierIsOfRegions()
    {
        ClassifierDesk desk;
        desk.section->findChild<SegmentedChoice*>()->setValue(QStringLiteral("regions"));
        desk.import("kato,kato_version,level,type_code,name_ru,name_kk\n"
                    "710000000,1,oblast,1,г.Астана,Астана қ.\n");
        QVERIFY2(desk.banner()->tone() == Tone::Good, qPrintable(desk.banner()->text()));
        desk.section->findChild<TextEdit*>()->setValue(QStringLiteral("астана"));
        QCOMPARE(desk.section->findChild<ListModel*>()->rowCount(), 1);
        QCOMPARE(desk.section->findChild<ListModel*>()->row(0).key, QStringLiteral("710000000"));
    }

    void onlyTheAdministratorImports()
    {
        ClassifierDesk desk(Role::Registrar);
        QVERIFY(!desk.section->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
    }

    void atMostTenBadLinesAreNamed()
    {
        Error error {ErrorKind::ImportLineBad, {}, {}};
        for (int line = 2; line < 32; ++line)
            error.arguments << QString::number(line) << QStringLiteral("code");
        const QString text = badLinesText(error);
        QVERIFY(text.contains(QStringLiteral("Line 11")));
        QVERIFY(!text.contains(QStringLiteral("Line 12")));
        QVERIFY(badLinesText({ErrorKind::DiskFull, {}, {}}).isEmpty());
    }
};

QTEST_MAIN(TestClassifiers)
#include "tst_classifiers.moc"
