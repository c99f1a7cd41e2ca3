// Protects the eyes: every text is readable on every ground it stands on, light and dark, and icons follow.
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/waitingwords.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu::desktop;
using R = ColourRole;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<R>("text");
        QTest::addColumn<R>("ground");
        QTest::addColumn<double>("least");
        const auto add = [](const char* name, R text, std::initializer_list<R> grounds, double least) {
            for (const R ground : grounds)
                QTest::addRow("%s on %d", name, static_cast<int>(ground)) << text << ground << least;
        };
        constexpr double readable = 4.5;
        constexpr double visible = 3;
        add("text", R::Text,
            {R::Surface, R::Raised, R::Hover, R::AccentSoft, R::GoodSoft, R::WarningSoft, R::DangerSoft},
            readable);
        add("quiet", R::QuietText, {R::Surface, R::Raised, R::Hover, R::AccentSoft}, readable);
        add("accent", R::Accent, {R::Surface, R::Raised, R::Hover, R::AccentSoft}, readable);
        add("accent text", R::AccentText, {R::Accent}, readable);
        add("good", R::Good, {R::Surface, R::Raised, R::GoodSoft}, readable);
        add("warning", R::Warning, {R::Surface, R::Raised, R::WarningSoft}, readable);
        add("danger", R::Danger, {R::Surface, R::Raised, R::DangerSoft}, readable);
        add("edge", R::Edge, {R::Surface, R::Raised}, visible);
    }
    void textIsReadable()
    {
        QFETCH(R, text);
        QFETCH(R, ground);
        QFETCH(double, least);
        for (const Colours* set : {&Colours::light(), &Colours::dark()}) {
            const double found = contrast((*set)[text], (*set)[ground]);
            QVERIFY2(found >= least, qPrintable(QString::number(found)));
        }
    }

    void iconsStandApartFromTheirLabels()
    {
        const QSize room(20, 16);
        Theme theme(*qApp, ThemeMode::Light);
        QPushButton button(icon(QStringLiteral("add")), QString());
        button.setIconSize({16, 16});
        button.ensurePolished();
        button.setText(QStringLiteral("Қосу"));
        QCOMPARE(button.iconSize(), room);
        theme.setMode(ThemeMode::Dark);
        button.ensurePolished();
        QCOMPARE(button.iconSize(), room);
        const QImage drawn = button.icon().pixmap(button.iconSize()).toImage();
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 16; x < drawn.width(); ++x)
                QCOMPARE(qAlpha(drawn.pixel(x, y)), 0);
        }
    }

    /// The questions of the desk and those of Qt read alike.
    void inEveryQuestionTheDeedStandsAtTheRight()
    {
        const Theme theme(*qApp, ThemeMode::Light);
        QDialogButtonBox box;
        const QPushButton* act = box.addButton(QStringLiteral("Жазу"), QDialogButtonBox::AcceptRole);
        const QPushButton* back = box.addButton(QStringLiteral("Болдырмау"), QDialogButtonBox::RejectRole);
        box.show();
        QTRY_VERIFY(act->x() > back->x());
    }

    void aButtonThatWaitsKeepsItsWidth()
    {
        const Theme theme(*qApp, ThemeMode::Light);
        QPushButton button;
        int width = 0;
        for (const bool isWaiting : {false, true, false}) {
            sayWaiting(button, isWaiting, QStringLiteral("Кіру"), QStringLiteral("Тексерілуде…"));
            QCOMPARE(button.text(), isWaiting ? QStringLiteral("Тексерілуде…") : QStringLiteral("Кіру"));
            const int wanted = qMax(button.minimumWidth(), button.sizeHint().width());
            QVERIFY(width == 0 || wanted == width);
            width = wanted;
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyRoleOfTheSheetHasItsColour()
    {
        for (const Colours* set : {&Colours::light(), &Colours::dark()}) {
            const QString sheet = set->styleSheet();
            QVERIFY(sheet.size() > 1000);
            QVERIFY2(!sheet.contains(QLatin1Char('@')),
                qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('@')), 20)));
        }
    }

    void switchingChangesEverythingAtOnce()
    {
        Theme theme(*qApp, ThemeMode::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::light()[R::Surface]);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.isDark() && colours().isDark());
        QCOMPARE(changed.count(), 1);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(changed.count(), 1);
        theme.setMode(ThemeMode::Light);
        QVERIFY(!colours().isDark());
    }

    void tonesSpeakApart()
    {
        for (const Colours* set : {&Colours::light(), &Colours::dark()}) {
            for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger})
                QVERIFY(contrast(set->text(tone), set->soft(tone)) >= 4.5);
        }
    }

    void theFontHasEveryKazakhLetter()
    {
        const QFontMetrics metrics(fontOf(TextSize::Text));
        for (const QChar letter : QStringLiteral("ӘәҒғҚқҢңӨөҰұҮүҺһІі₸"))
            QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
    }

    void iconsFollowTheTheme()
    {
        Theme theme(*qApp, ThemeMode::Light);
        const QIcon drawn = icon(QStringLiteral("check"), R::Accent);
        QVERIFY(!drawn.isNull());
        const auto ink = [&drawn] {
            const QImage image =
                drawn.pixmap(QSize(20, 20), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        QCOMPARE(ink(), Colours::light()[R::Accent]);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(ink(), Colours::dark()[R::Accent]);
        theme.setMode(ThemeMode::Light);
    }

    void iconsAreCrispOnDenseScreens()
    {
        const QPixmap drawn = iconPixmap(QStringLiteral("check"), Qt::black, 20, 2.0);
        QCOMPARE(drawn.size(), QSize(40, 40));
        QCOMPARE(drawn.deviceIndependentSize(), QSizeF(20, 20));
        QCOMPARE(icon(QStringLiteral("check")).pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
    }

    void everyIconDrawsSomething()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(!names.isEmpty());
        for (const QString& file : names) {
            const QImage image = iconPixmap(file.chopped(4), Qt::black, 20, 1.0).toImage();
            QImage blank(image.size(), image.format());
            blank.fill(Qt::transparent);
            QVERIFY2(image != blank, qPrintable(file));
        }
    }

    void rolesOfLabelsChangeTheirSize()
    {
        Theme theme(*qApp, ThemeMode::Light);
        QLabel label;
        setRole(&label, "page");
        label.ensurePolished();
        QCOMPARE(label.font().pixelSize(), 24);
        setRole(&label, "quiet");
        QCOMPARE(label.font().pixelSize(), 12);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
