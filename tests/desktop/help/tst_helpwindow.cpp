// Protects the reader of the manual: contents, search, back and forward by keyboard alone, the language of the screens
// while the window is open, pictures that fit the text.
#include "app/desktop/help/helpdesk.h"
#include "app/desktop/help/helptopics.h"
#include "app/desktop/help/helpwindow.h"
#include "app/desktop/help/manualbrowser.h"
#include "app/desktop/shell/theme.h"
#include "tests/desktop/support/keys.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>

using namespace tanu::desktop;

namespace {

struct Help {
    Languages languages {*qApp, ScreenLanguage::Kazakh};
    Theme theme {*qApp, ThemeMode::Light};
    HelpDesk desk {languages};

    explicit Help(const QString& topic) { desk.show(topic); }
    HelpWindow* window() const { return desk.window(); }
    QLineEdit* search() const { return window()->findChild<QLineEdit*>(); }
    QListWidget* list() const { return window()->findChild<QListWidget*>(); }
    ManualBrowser* browser() const { return window()->findChild<ManualBrowser*>(); }
    QString heading() const { return browser()->document()->begin().text(); }
};

/// The first picture as it is laid out; empty if there is none.
QSizeF pictureSize(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (const QTextImageFormat format = at.fragment().charFormat().toImageFormat(); format.isValid())
                return {format.width(), format.height()};
        }
    }
    return {};
}

} // namespace

class TestHelpWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTopicShowsItsPage()
    {
        Help help(QStringLiteral("contract"));
        QVERIFY(QTest::qWaitForWindowActive(help.window()));
        QCOMPARE(help.window()->topic(), QStringLiteral("contract"));
        QCOMPARE(help.heading(), QStringLiteral("Шарт"));
        QVERIFY(help.window()->windowTitle().startsWith(QStringLiteral("Шарт")));
        QCOMPARE(help.list()->currentItem()->text(), QStringLiteral("Шарт"));
        QVERIFY(help.browser()->hasFocus());
        QVERIFY(!help.window()->isModal());
        QVERIFY(!help.window()->testAttribute(Qt::WA_QuitOnClose));
    }

    void anUnknownTopicShowsTheContents()
    {
        Help help(QStringLiteral("nothing-of-the-kind"));
        QCOMPARE(help.window()->topic(), helptopics::contents);
    }

    void oneWindowForEverything()
    {
        Help help(QStringLiteral("today"));
        const HelpWindow* first = help.window();
        help.desk.show(QStringLiteral("theory"));
        QCOMPARE(help.window(), first);
        QCOMPARE(help.window()->topic(), QStringLiteral("theory"));
    }

    void everyPageIsReachedFromTheListByKeyboard()
    {
        Help help(helptopics::contents);
        QVERIFY(QTest::qWaitForWindowActive(help.window()));
        help.list()->setFocus();
        QStringList read;
        for (size_t i = 0; i < help.window()->manual().chapters().size(); ++i) {
            press(help.window(), Qt::Key_Down);
            read.append(help.window()->topic());
        }
        QStringList all;
        for (const Manual::Chapter& chapter : help.window()->manual().chapters())
            all.append(chapter.topic);
        QCOMPARE(read, all);
        press(help.window(), Qt::Key_Return);
        QVERIFY(help.browser()->hasFocus());
    }

    void linksAreFollowedByKeyboardAndTakenBack()
    {
        Help help(QStringLiteral("check"));
        QVERIFY(QTest::qWaitForWindowActive(help.window()));
        help.browser()->setFocus();
        press(help.window(), Qt::Key_Tab);
        press(help.window(), Qt::Key_Return);
        QCOMPARE(help.window()->topic(), QStringLiteral("contract"));
        press(help.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.window()->topic(), QStringLiteral("check"));
        press(help.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help.window()->topic(), QStringLiteral("contract"));
        press(help.window(), Qt::Key_F1);
        QCOMPARE(help.window()->topic(), helptopics::contents);
    }

    void searchingShowsTheFirstPageFoundWithItsWordsMarked()
    {
        Help help(QStringLiteral("today"));
        QVERIFY(QTest::qWaitForWindowActive(help.window()));
        press(help.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(help.search()->hasFocus());
        typeText(help.search(), QStringLiteral("күнтізбе"));
        QVERIFY(help.list()->count() > 1);
        QVERIFY(help.list()->item(0)->text().contains(QLatin1Char('\n')));
        press(help.window(), Qt::Key_Return);
        QCOMPARE(help.window()->topic(), QStringLiteral("calendar"));
        QVERIFY(help.browser()->markedCount() > 1);
        QVERIFY(help.browser()->hasFocus());
    }

    void downGoesFromTheWordsToThePagesFound()
    {
        Help help(QStringLiteral("today"));
        QVERIFY(QTest::qWaitForWindowActive(help.window()));
        press(help.window(), Qt::Key_F, Qt::ControlModifier);
        typeText(help.search(), QStringLiteral("ваучер"));
        press(help.window(), Qt::Key_Down);
        QVERIFY(help.list()->hasFocus());
        const QString first = help.window()->topic();
        press(help.window(), Qt::Key_Down);
        QVERIFY(help.window()->topic() != first);
    }

    void escapeTakesTheSearchBackThenCloses()
    {
        Help help(QStringLiteral("today"));
        QVERIFY(QTest::qWaitForWindowActive(help.window()));
        const int chapters = help.list()->count();
        press(help.window(), Qt::Key_F, Qt::ControlModifier);
        typeText(help.search(), QStringLiteral("құбыжық"));
        QCOMPARE(help.list()->count(), 0);
        QVERIFY(!help.list()->isVisible());
        press(help.window(), Qt::Key_Escape);
        QCOMPARE(help.list()->count(), chapters);
        QVERIFY(help.list()->isVisible());
        press(help.window(), Qt::Key_Escape);
        QVERIFY(!help.window()->isVisible());
    }

    void theLanguageIsSwitchedWhileReading()
    {
        Help help(QStringLiteral("appeals"));
        QCOMPARE(help.heading(), QStringLiteral("Апелляциялар"));
        help.desk.show(QStringLiteral("case"));
        help.languages.switchTo(ScreenLanguage::Russian);
        QCOMPARE(help.window()->topic(), QStringLiteral("case"));
        QCOMPARE(help.heading(), QStringLiteral("Дело кандидата"));
        help.browser()->backward();
        QCOMPARE(help.heading(), QStringLiteral("Апелляции"));
        help.languages.switchTo(ScreenLanguage::English);
        QCOMPARE(help.heading(), QStringLiteral("Апелляции"));
        QVERIFY(help.list()->currentItem()->text() == QStringLiteral("Апелляции"));
    }

    void picturesFitTheText()
    {
        Help help(QStringLiteral("today"));
        help.window()->resize(help.window()->minimumSize());
        QTRY_VERIFY(help.browser()->viewport()->width() < 600);
        const QSizeF narrow = pictureSize(*help.browser()->document());
        QVERIFY(narrow.width() > 200 && narrow.width() <= help.browser()->viewport()->width());
        QVERIFY(!help.browser()->horizontalScrollBar()->isVisible());
        help.window()->resize(1400, 800);
        QTRY_VERIFY(pictureSize(*help.browser()->document()).width() > narrow.width());
        const QSizeF wide = pictureSize(*help.browser()->document());
        QVERIFY(wide.width() < 900 && qAbs(wide.width() / wide.height() - narrow.width() / narrow.height()) < 0.01);
    }

    void typeAndColoursFollowTheTheme()
    {
        Help help(QStringLiteral("terms"));
        const auto bodyFont = [&help] {
            return help.browser()->document()->begin().next().begin().fragment().charFormat().font();
        };
        QCOMPARE(bodyFont().pixelSize(), static_cast<int>(TextSize::Text));
        QCOMPARE(help.browser()->document()->begin().begin().fragment().charFormat().font().pixelSize(),
            static_cast<int>(TextSize::Page));
        help.theme.setMode(ThemeMode::Dark);
        QTRY_COMPARE(help.browser()->palette().color(QPalette::Text), Colours::dark()[ColourRole::Text]);
        QCOMPARE(bodyFont().pixelSize(), static_cast<int>(TextSize::Text));
    }

    /// Pictures to look at, in TANU_SHOTS_DIR where it is set.
    void isPictured()
    {
        const QTemporaryDir spare;
        const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR", spare.path());
        for (const ScreenLanguage language : {ScreenLanguage::Kazakh, ScreenLanguage::Russian}) {
            Help help(helptopics::contents);
            help.languages.switchTo(language);
            for (const char* topic : {"index", "case", "terms", "scheduling"}) {
                help.desk.show(QString::fromLatin1(topic));
                QVERIFY(QTest::qWaitForWindowExposed(help.window()));
                QVERIFY(help.window()->grab().save(
                    QStringLiteral("%1/help-%2-%3.png").arg(folder, codeOf(language), QString::fromLatin1(topic))));
            }
            help.theme.setMode(ThemeMode::Dark);
            help.search()->setText(language == ScreenLanguage::Kazakh ? QStringLiteral("ваучер") : QStringLiteral("срок"));
            help.list()->setCurrentRow(0);
            QVERIFY(help.window()->grab().save(QStringLiteral("%1/help-%2-search-dark.png").arg(folder, codeOf(language))));
        }
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
