// Protects the refusals: every kind of error is a sentence in each language, with its arguments in words.
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/shell/words.h"
#include "core/domain/rules/clauses.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;

class TestErrorText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsASentence()
    {
        for (const ScreenLanguage language : allScreenLanguages) {
            Languages languages(*qApp, language);
            for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
                const Error error{static_cast<ErrorKind>(i),
                    {QStringLiteral("a"), QStringLiteral("7"), QStringLiteral("c")}, {}};
                const QString text = textOf(error);
                QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(nameOf(error.kind)));
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[1-9]"))), qPrintable(text));
            }
        }
    }

    void argumentsAreInWords_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("text");
        QTest::newRow("R6.2 date as people write it")
            << ErrorKind::SessionTooEarly
            << QStringList{QStringLiteral("Ахметов Ә. Б."), QStringLiteral("2026-12-09")}
            << QStringLiteral("Too early for Ахметов Ә. Б.: the first allowed date is 09.12.2026.");
        QTest::newRow("R9.1 codes as words")
            << ErrorKind::CommissionIncomplete << QStringList{QStringLiteral("members")}
            << QStringLiteral("The commission is not complete: members.");
        QTest::newRow("R4 several codes")
            << ErrorKind::PackageIncomplete << QStringList{QStringLiteral("email,phone")}
            << QStringLiteral("Missing from the package: e-mail, telephone.");
        QTest::newRow("R4.2 size for people")
            << ErrorKind::FileTooLarge << QStringList{QStringLiteral("scan.pdf"), QStringLiteral("10000000")}
            << QStringLiteral("scan.pdf is larger than 10 MB.");
        QTest::newRow("R15 per cent stays")
            << ErrorKind::NotAdmittedToPractice
            << QStringList{QStringLiteral("Серік А."), QStringLiteral("7"), QStringLiteral("10")}
            << QStringLiteral("Серік А. is not admitted to practice: 7 correct of 10 is not more than 70 %.");
    }
    void argumentsAreInWords()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QStringList, arguments);
        Languages languages(*qApp, ScreenLanguage::English);
        QTEST(textOf(Error{kind, arguments, {}}), "text");
    }

    void everyCitedClauseHasItsText()
    {
        Languages languages(*qApp, ScreenLanguage::Kazakh);
        for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
            const QString clause = clauseOf(static_cast<ErrorKind>(i));
            QVERIFY2(clause.isEmpty() || !clauseText(clause).isEmpty(), qPrintable(clause));
        }
        for (const Term& term : terms)
            QVERIFY2(!clauseText(QString::fromLatin1(term.clause)).isEmpty(), term.clause);
        QCOMPARE(clauseText(QStringLiteral("R5.2, R5.3")).count(QLatin1Char('\n')), 1);
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
