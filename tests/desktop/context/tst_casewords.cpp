// Protects the words: every state, action, step and group has one, none stands twice where it would confuse, and
// the language of the screen decides which of two names is read.
#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/languages.h"

#include <QtCore/QSet>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;

class TestCaseWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWordAndIcon()
    {
        QSet<QString> words;
        for (int i = 0; i < caseStateCount; ++i) {
            const auto state = static_cast<CaseState>(i);
            QVERIFY(!wordOf(state).isEmpty());
            words.insert(wordOf(state));
            QVERIFY2(!iconPixmap(iconOf(state), Qt::black, 20, 1).isNull(), qPrintable(iconOf(state)));
        }
        QCOMPARE(words.size(), caseStateCount);
    }

    void everyActionHasItsWordsAndIcon()
    {
        QSet<QString> verbs;
        QSet<QString> events;
        for (int i = 0; i < actionCount; ++i) {
            const auto action = static_cast<Action>(i);
            verbs.insert(verbOf(action));
            events.insert(eventOf(action));
            QVERIFY2(!iconPixmap(iconOf(action), Qt::black, 20, 1).isNull(), qPrintable(iconOf(action)));
            QVERIFY2(!rolesText(action).isEmpty(), qPrintable(codeOf(action)));
        }
        QCOMPARE(verbs.size(), actionCount);
        QCOMPARE(events.size(), actionCount);
    }

    void professionsAreSortedAsTheyAreShown()
    {
        const auto row = [](const char16_t* kk, const char16_t* ru) {
            return ProfessionRow {{QString::fromUtf16(ru), {QString::fromUtf16(kk), QString::fromUtf16(ru)},
                                      *OkedSubclass::parse(QStringLiteral("56101")), {}, {}, {}, {}}, {}, false};
        };
        std::vector<ProfessionRow> rows {row(u"Автобус жүргізушісі", u"Водитель автобуса"), row(u"Әрлеуші", u"Маляр"), row(u"Шаштаразшы", u"Ёж")};
        const auto order = [&rows](ScreenLanguage language) {
            const Languages languages(*qApp, language);
            sortByName(rows);
            return QString(rows.at(0).profession.code + QLatin1Char(' ') + rows.at(2).profession.code);
        };
        QCOMPARE(order(ScreenLanguage::Russian), QString::fromUtf16(u"Водитель автобуса Маляр"));
        QCOMPARE(order(ScreenLanguage::Kazakh), QString::fromUtf16(u"Водитель автобуса Ёж"));
    }

    void theOrderOfTheTablesIsThatOfTheEnumerations_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("registered") << wordOf(CaseState::Registered) << QStringLiteral("Registered");
        QTest::newRow("refused") << wordOf(CaseState::Refused) << QStringLiteral("Refused");
        QTest::newRow("last state") << wordOf(CaseState::NotPassedNotified) << QStringLiteral("Not passed, notified");
        QTest::newRow("R5.1 check") << verbOf(Action::CheckPackage) << QStringLiteral("Check the package");
        QTest::newRow("R5.2 refusal") << verbOf(Action::RefuseApplication) << QStringLiteral("Refuse the application");
        QTest::newRow("R6.1 notice") << verbOf(Action::RecordNotice) << QStringLiteral("Record the notice");
        QTest::newRow("R17.2 protocol") << verbOf(Action::SignProtocol) << QStringLiteral("Sign the protocol");
        QTest::newRow("last action") << verbOf(Action::PrintPaper) << QStringLiteral("Print the paper");
        QTest::newRow("first step") << wordOf(Milestone::Registered) << QStringLiteral("Application");
        QTest::newRow("last step") << wordOf(Milestone::Outcome) << QStringLiteral("Outcome");
        QTest::newRow("group") << wordOf(DocumentGroup::Voucher) << QStringLiteral("One-time voucher");
        QTest::newRow("channel") << wordOf(NoticeChannel::Platform) << QStringLiteral("Platform");
        QTest::newRow("L15.3 basis") << wordOf(Basis::Employer) << QStringLiteral("The employer pays");
        QTest::newRow("L20 skills") << wordOf(Sought::Skills) << QStringLiteral("Single skills");
        QTest::newRow("S1 roles") << rolesText(Action::NotifyNotPassed)
                                  << QStringLiteral("registrar, head of the center");
    }
    void theOrderOfTheTablesIsThatOfTheEnumerations()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(word, expected);
    }

    void theLanguageOfTheScreenDecides()
    {
        const Bilingual words {QStringLiteral("Аспаз"), QStringLiteral("Повар")};
        Languages languages(*qApp, ScreenLanguage::Kazakh);
        QCOMPARE(textOf(words), QStringLiteral("Аспаз"));
        languages.switchTo(ScreenLanguage::Russian);
        QCOMPARE(textOf(words), QStringLiteral("Повар"));
        languages.switchTo(ScreenLanguage::English);
        QCOMPARE(textOf(words), QStringLiteral("Аспаз"));
    }

    void anIinIsReadInTwoHalves()
    {
        QCOMPARE(iinText(QStringLiteral("900101300007")), QStringLiteral("900101 300007"));
        QCOMPARE(iinText(QString()), QString());
    }
};

QTEST_MAIN(TestCaseWords)
#include "tst_casewords.moc"
