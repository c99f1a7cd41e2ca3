// Protects the command line of the program: where the data lies, and values that are none are refused.
#include "app/desktop/main/programoptions.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

namespace {

Result<ProgramOptions> read(const QStringList& words)
{
    return ProgramOptions::read(QStringList {QStringLiteral("tanu")} + words);
}

} // namespace

class TestProgramOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const auto options = read({QStringLiteral("--data"), QStringLiteral("/srv/x/"), QStringLiteral("--server"),
            QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--language"), QStringLiteral("ru"), QStringLiteral("--theme"),
            QStringLiteral("dark")});
        QVERIFY(options.isOk());
        QCOMPARE(options->data, QStringLiteral("/srv/x"));
        QCOMPARE(options->server, QStringLiteral("http://127.0.0.1:9"));
        QVERIFY(options->language == ScreenLanguage::Russian);
        QVERIFY(options->theme == ThemeMode::Dark);
        QCOMPARE(options->demoData(), QStringLiteral("/srv/x-demo"));
    }

    void withoutWordsTheSystemSaysWhere()
    {
        const auto options = read({});
        QVERIFY(options.isOk());
        QVERIFY(QDir::isAbsolutePath(options->data));
        QVERIFY(!options->language && !options->theme && options->server.isEmpty());
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("language") << QStringList {QStringLiteral("--language"), QStringLiteral("de")};
        QTest::newRow("theme") << QStringList {QStringLiteral("--theme"), QStringLiteral("pink")};
    }

    void refusesWhatIsNone()
    {
        QFETCH(QStringList, words);
        const auto options = read(words);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ErrorKind::FieldMalformed);
    }

    void modesHaveCodes()
    {
        for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
            QVERIFY(themeModeOf(codeOf(mode)) == mode);
    }
};

QTEST_GUILESS_MAIN(TestProgramOptions)
#include "tst_programoptions.moc"
