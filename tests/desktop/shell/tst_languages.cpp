// Protects the three languages: switched while the program runs, dates and numbers alike.
#include "app/desktop/shell/exchangestate.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/qtwords.h"
#include "app/desktop/shell/words.h"
#include "core/base/clock.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;

namespace {

class TranslatedPage final : public desktop::Page {
public:
    TranslatedPage()
        : desktop::Page(nullptr)
    {
    }

    [[nodiscard]] QString title() const override { return wordOf(Language::Kazakh); }
    void refresh() override { }
    int told = 0;

protected:
    void retranslate() override { ++told; }
};

QDateTime at(int hour, int minute)
{
    return fromKazakhstan(QDate(2026, 11, 23), QTime(hour, minute));
}

} // namespace

class TestLanguages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesRoundTrip()
    {
        for (const ScreenLanguage language : allScreenLanguages)
            QCOMPARE(screenLanguageOf(codeOf(language)), language);
        QCOMPARE(screenLanguageOf(QStringLiteral("xx")), ScreenLanguage::Kazakh);
    }

    void qtItselfSpeaksOurLanguages_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<QString>("save");
        QTest::newRow("kk") << ScreenLanguage::Kazakh << QStringLiteral("&Сақтау");
        QTest::newRow("ru") << ScreenLanguage::Russian << QStringLiteral("&Сохранить");
    }
    void qtItselfSpeaksOurLanguages()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(QString, save);
        const Languages languages(*qApp, language);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "&Save"), save);
        for (const Word& word : wordsOfQt()) {
            const QString said = QCoreApplication::translate(word.context, word.source);
            const bool isLatin = said.contains(QRegularExpression(QStringLiteral("[a-z]{4}")));
            QVERIFY2(!isLatin, qPrintable(said));
        }
    }

    void switchesWhileItRuns()
    {
        Languages languages(*qApp, ScreenLanguage::English);
        TranslatedPage page;
        page.show();
        QCOMPARE(page.accessibleName(), QStringLiteral("Kazakh"));
        QSignalSpy changed(&languages, &Languages::changed);
        languages.switchTo(ScreenLanguage::Kazakh);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(page.accessibleName(), QStringLiteral("қазақ"));
        languages.switchTo(ScreenLanguage::Russian);
        QTRY_COMPARE(page.accessibleName(), QStringLiteral("казахский"));
        QVERIFY(page.told >= 3);
    }

    void formatsAreTheSameEverywhere()
    {
        for (const ScreenLanguage language : allScreenLanguages) {
            Languages languages(*qApp, language);
            QCOMPARE(dateText(QDate(2026, 3, 5)), QStringLiteral("05.03.2026"));
            QCOMPARE(dateText(QDate()), QString());
            QCOMPARE(momentText(at(9, 5)), QStringLiteral("23.11.2026 09:05"));
            QCOMPARE(countText(12194), QStringLiteral("12\u00a0194"));
            QCOMPARE(countText(999), QStringLiteral("999"));
            QCOMPARE(countText(-1234567), QStringLiteral("\u22121\u00a0234\u00a0567"));
        }
    }

    void monthsAndDaysAreInTheLanguage_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("inSentence");
        QTest::addColumn<QString>("monday");
        QTest::newRow("kk") << ScreenLanguage::Kazakh << QStringLiteral("Қараша 2026") << QStringLiteral("2026 жылғы қараша")
                            << QStringLiteral("Дс");
        QTest::newRow("ru") << ScreenLanguage::Russian << QStringLiteral("Ноябрь 2026") << QStringLiteral("ноябрь 2026 года")
                            << QStringLiteral("Пн");
        QTest::newRow("en") << ScreenLanguage::English << QStringLiteral("November 2026") << QStringLiteral("November 2026")
                            << QStringLiteral("Mo");
    }
    void monthsAndDaysAreInTheLanguage()
    {
        QFETCH(ScreenLanguage, language);
        Languages languages(*qApp, language);
        QTEST(monthText(2026, 11), "month");
        QTEST(monthInSentence(2026, 11), "inSentence");
        QTEST(weekdayText(1), "monday");
    }

    void ageIsTold_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << at(11, 59).addSecs(30) << QStringLiteral("just now");
        QTest::newRow("minutes") << at(11, 55) << QStringLiteral("5 min ago");
        QTest::newRow("hours") << at(10, 0) << QStringLiteral("2 h ago");
        QTest::newRow("days") << at(10, 0).addDays(-2) << QStringLiteral("21.11.2026 10:00");
        QTest::newRow("clock went back") << at(12, 30) << QStringLiteral("23.11.2026 12:30");
    }
    void ageIsTold()
    {
        QFETCH(QDateTime, moment);
        Languages languages(*qApp, ScreenLanguage::English);
        QTEST(ageText(moment, at(12, 0)), "text");
    }

    void theBadgeSaysTheWorstFirst_data()
    {
        QTest::addColumn<bool>("enrolled");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<bool>("network");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("not enrolled")
            << false << 1 << false << 3 << QStringLiteral("not enrolled") << Tone::Neutral;
        QTest::newRow("rejected") << true << 1 << false << 3 << QStringLiteral("rejected: 1") << Tone::Danger;
        QTest::newRow("no network") << true << 0 << false << 3 << QStringLiteral("no network since 09:05")
                                    << Tone::Warning;
        QTest::newRow("waiting") << true << 0 << true << 3 << QStringLiteral("waiting: 3") << Tone::Accent;
        QTest::newRow("accepted") << true << 0 << true << 0 << QStringLiteral("accepted 2 h ago")
                                  << Tone::Good;
    }
    void theBadgeSaysTheWorstFirst()
    {
        QFETCH(bool, enrolled);
        QFETCH(int, rejected);
        QFETCH(bool, network);
        QFETCH(int, waiting);
        Languages languages(*qApp, ScreenLanguage::English);
        const ExchangeState state{enrolled, rejected, network ? QDateTime() : at(9, 5), waiting, at(10, 0)};
        QTEST(badgeText(state, at(12, 0)), "text");
        QTEST(badgeTone(state), "tone");
    }

    void sizesReadWell()
    {
        Languages languages(*qApp, ScreenLanguage::Russian);
        QCOMPARE(sizeText(10'000'000), QStringLiteral("10 МБ"));
        QCOMPARE(sizeText(2'400'000), QStringLiteral("2,4 МБ"));
        QCOMPARE(sizeText(700), QStringLiteral("1 кБ"));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
