// Protects the look: every piece with real Kazakh and Russian data fits its place in both themes, no word is
// cut. With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/shell/languages.h"
#include "tests/desktop/support/gallery.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu::desktop;

class TestGallery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<ThemeMode>("mode");
        for (const ScreenLanguage language : {ScreenLanguage::Kazakh, ScreenLanguage::Russian}) {
            for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
                QTest::addRow(
                    "%s %s", qPrintable(codeOf(language)), mode == ThemeMode::Light ? "light" : "dark")
                    << language << mode;
            }
        }
    }
    void nothingIsCut()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(ThemeMode, mode);
        Languages languages(*qApp, language);
        Theme theme(*qApp, mode);
        Gallery gallery(languages, theme);
        for (const QString& page : gallery.pages()) {
            const QPixmap shot = gallery.shoot(page);
            QVERIFY(!shot.isNull());
            for (const QPushButton* button : gallery.window().findChildren<QPushButton*>()) {
                if (button->isVisible())
                    QVERIFY2(
                        button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
            }
            const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
            if (!folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(shot.save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, page, codeOf(language),
                            mode == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
            }
        }
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
