// Protects the refusals: every kind of error is a sentence in each language, with its arguments in words.
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/shell/rolewords.h"
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
        QTest::newRow("V1 the office as on the screen")
            << ErrorKind::SessionAway
            << QStringList{QStringLiteral("2026/0001"), QStringLiteral("Центр признания Астана"), QStringLiteral("2026-11-02"),
                   QStringLiteral("Астана тану орталығы")}
            << QStringLiteral("Астана тану орталығы has the session since 02.11.2026: here it can only be read.");
        QTest::newRow("L29.3 whose voucher ended, and when")
            << ErrorKind::VoucherUnusable
            << QStringList{QStringLiteral("expired"), QStringLiteral("Серік А."), QStringLiteral("2026-12-31")}
            << QStringLiteral("The voucher of Серік А. cannot be used: its last day was 31.12.2026.");
        QTest::newRow("L29.1 the second of a year")
            << ErrorKind::VoucherUnusable << QStringList{QStringLiteral("second-in-year")}
            << QStringLiteral("The voucher cannot be used: it is the second in one year.");
        QTest::newRow("R7 no sheet yet")
            << ErrorKind::DisabilityNotProved << QStringList{QStringLiteral("Серік А.")}
            << QStringLiteral("The sick-leave sheet of Серік А. has not been handed in yet.");
        QTest::newRow("R7 a day that the sheet does not cover")
            << ErrorKind::DisabilityNotProved << QStringList{QStringLiteral("Серік А."), QStringLiteral("2026-11-20")}
            << QStringLiteral("The sick-leave sheet of Серік А. does not cover 20.11.2026.");
        QTest::newRow("R9.1 a profession is not theirs")
            << ErrorKind::MemberMayNotSit << QStringList{QStringLiteral("Оспан Б."), QStringLiteral("profession")}
            << QStringLiteral("Оспан Б. may not sit in this commission: not appointed for this profession.");
        QTest::newRow("R9.1 a tie")
            << ErrorKind::MemberMayNotSit << QStringList{QStringLiteral("Оспан Б."), QStringLiteral("tie")}
            << QStringLiteral("Оспан Б. may not sit in this commission: a declared tie to a candidate.");
        QTest::newRow("R21 sat in the exam")
            << ErrorKind::MemberMayNotSit << QStringList{QStringLiteral("Оспан Б."), QStringLiteral("exam-commission")}
            << QStringLiteral("Оспан Б. may not sit in this commission: sat in the exam commission of this case.");
        QTest::newRow("R9.1 acts in another's commission")
            << ErrorKind::NotSeated << QStringList{QStringLiteral("Оспан Б."), QStringLiteral("Серік А., Ким В.")}
            << QStringLiteral("Оспан Б. does not sit in this commission: whoever sits in it (Серік А., Ким В.) records this.");
        QTest::newRow("L26.6 the ground stands as it was written")
            << ErrorKind::AccreditationEnded
            << QStringList{QStringLiteral("2026-11-03"), QStringLiteral("closed,order 12")}
            << QStringLiteral("The accreditation ended on 03.11.2026: closed,order 12.");
        QTest::newRow("R20 the last day to appeal")
            << ErrorKind::AppealLate << QStringList{QStringLiteral("2026-11-09")}
            << QStringLiteral("The last day to appeal was 09.11.2026: the head decides whether the appeal is heard.");
        QTest::newRow("V1 the office's alone")
            << ErrorKind::ActionNotAllowed << QStringList{QStringLiteral("plan-session"), QStringLiteral("venue")}
            << QStringLiteral("This is done at the office: this computer is a venue, where only the sessions that came here "
                              "are conducted.");
        QTest::newRow("V1 the venue's alone")
            << ErrorKind::ActionNotAllowed << QStringList{QStringLiteral("check-out-session"), QStringLiteral("office")}
            << QStringLiteral("This is done at the venue: this computer is the office.");
        QTest::newRow("V1 a venue's numbers are no serial numbers")
            << ErrorKind::NumbersExhausted << QStringList{QStringLiteral("violation-act")}
            << QStringLiteral("The numbers that came to this venue with its sessions are used up: acts of violation. Return "
                              "the session, the office goes on with it.");
        QTest::newRow("A2 serial numbers are the platform's")
            << ErrorKind::NumbersExhausted << QStringList()
            << QStringLiteral("The center has no free serial numbers: synchronize to get more.");
        QTest::newRow("a disk without a log")
            << ErrorKind::DataNotLocal << QStringList{QStringLiteral("/mnt/a"), QStringLiteral("no-log")}
            << QStringLiteral("The data cannot lie here: this disk does not let the program keep the log that brings it "
                              "through a power cut. Move it to a disk of this computer.");
        QTest::newRow("a number outside its range")
            << ErrorKind::FieldMalformed
            << QStringList{QStringLiteral("minutes"), QStringLiteral("418"), QStringLiteral("1"), QStringLiteral("60")}
            << QStringLiteral("minutes: “418” does not fit, expected: a whole number from 1 to 60.");
        QTest::newRow("R4.1 a house number in a name")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("surname"), QStringLiteral("418")}
            << QStringLiteral("surname: “418” does not fit, expected: letters, with spaces, hyphens, apostrophes and points "
                              "between them.");
        QTest::newRow("L15.3 a sum stands as it was typed")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("money"), QStringLiteral("4,1,8")}
            << QStringLiteral("sum: “4,1,8” does not fit, expected: a sum in tenge up to 10 000 000 000, for example 25 000.");
        QTest::newRow("R18.1 a day that cannot be")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("issuedon"), QStringLiteral("2030-01-31")}
            << QStringLiteral("date of the document: “31.01.2030” does not fit, expected: a day that is not in the future.");
        QTest::newRow("a moment as people write it")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("toldat"), QStringLiteral("2026-11-02T04:00:00Z")}
            << QStringLiteral("when it was told: “02.11.2026 09:00” does not fit, expected: a moment that is not in the future "
                              "and not before the event that it follows from.");
        QTest::newRow("a field of which no more is known")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("note"), QStringLiteral("x")}
            << QStringLiteral("note: “x” does not fit, check it.");
        QTest::newRow("an empty one")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("signedon"), QString()}
            << QStringLiteral("Fill this in: date of the signature.");
        QTest::newRow("a field without a name")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("obligation"), QStringLiteral("x")}
            << QStringLiteral("This does not look right: x.");
        QTest::newRow("S2 the recovery key says its group")
            << ErrorKind::FieldMalformed << QStringList{QStringLiteral("recoverykey"), QStringLiteral("group-7")}
            << QStringLiteral("This does not look right: group 7.");
        QTest::newRow("L2.3 a category in words")
            << ErrorKind::PersonOutsideLaw << QStringList{QStringLiteral("judge")}
            << QStringLiteral("The law does not cover this category: judge.");
    }

    void oneRoleReadsOtherwiseThanSeveral_S1_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("several");
        QTest::newRow("kk") << ScreenLanguage::Kazakh << QStringLiteral("Мұны тек әкімші өзгерте алады.")
                            << QStringLiteral("Мұны тек мыналар өзгерте алады: ");
        QTest::newRow("ru") << ScreenLanguage::Russian << QStringLiteral("Изменять это может только администратор.")
                            << QStringLiteral("Изменять это могут только: администратор, ");
        QTest::newRow("en") << ScreenLanguage::English << QStringLiteral("Only the administrator may change it.")
                            << QStringLiteral("Only these may change it: administrator, ");
    }
    void oneRoleReadsOtherwiseThanSeveral_S1()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(QString, several);
        const Languages languages(*qApp, language);
        QTEST(onlyText(Reserved::Changing, Role::Administrator), "one");
        Roles roles = Role::Administrator;
        for (const Role role : {Role::Registrar, Role::Head, Role::Secretary, Role::CommissionMember, Role::AppealCommission}) {
            roles |= role;
            const QString text = onlyText(Reserved::Changing, roles);
            QVERIFY2(text.startsWith(several), qPrintable(text));
        }
    }

    void aRefusalNamesWhoMay_S1()
    {
        const Languages languages(*qApp, ScreenLanguage::English);
        const auto refusal = [](Roles roles) {
            return textOf(Error{ErrorKind::RoleNotAllowed, {QStringLiteral("sign"), QString::number(roles.toInt())}, {}});
        };
        QCOMPARE(refusal(Role::Head), QStringLiteral("Only the head of the center may do it."));
        QCOMPARE(refusal(Role::Head | Role::Secretary),
            QStringLiteral("Only these may do it: head of the center, secretary of the commission."));
        QCOMPARE(refusal({}), QStringLiteral("Your role may not do this."));
    }

    void everyVerdictHasWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code :
            {"expired", "cancelled", "wrong-signature", "key-unknown", "not-covered", "prepared", "spoiled"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyVerdictHasWords()
    {
        QFETCH(QString, code);
        QSet<QString> sentences;
        for (const ScreenLanguage language : allScreenLanguages) {
            const Languages languages(*qApp, language);
            const QString text = textOf(Error{ErrorKind::CertificateNotValid, {code}, {}});
            QVERIFY2(!text.endsWith(QLatin1String(": ") + code + QLatin1Char('.')), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), static_cast<qsizetype>(allScreenLanguages.size()));
    }

    void everyReasonNotToSitHasWords_R9_1_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"profession", "tie", "exam-commission", "seat-taken", "inactive", "role"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyReasonNotToSitHasWords_R9_1()
    {
        QFETCH(QString, code);
        const Languages languages(*qApp, ScreenLanguage::English);
        const QString text = textOf(Error{ErrorKind::MemberMayNotSit, {QStringLiteral("A"), code}, {}});
        QVERIFY2(!text.endsWith(QLatin1String(": ") + code + QLatin1Char('.')), qPrintable(text));
    }

    /// The rule that applies, not one for all: what a document needs is another than what a protocol needs.
    void S1_theSentenceIsThatOfTheRule_data()
    {
        QTest::addColumn<QString>("signing");
        QTest::addColumn<QString>("rule");
        QTest::newRow("R5.2 refusal") << QStringLiteral("refuse-application") << QStringLiteral("checked the package");
        QTest::newRow("R17.2 protocol") << QStringLiteral("sign-protocol") << QStringLiteral("drew up the protocol");
        QTest::newRow("R17.2 correction") << QStringLiteral("correct-protocol") << QStringLiteral("drew up the correction");
        QTest::newRow("L26.2 correction") << QStringLiteral("cancel-certificate") << QStringLiteral("drew up the correction");
        QTest::newRow("R18.1 document") << QStringLiteral("prepare-certificate") << QStringLiteral("signed the protocol");
        QTest::newRow("anything else") << QStringLiteral("close-month") << QStringLiteral("prepared this");
    }
    void S1_theSentenceIsThatOfTheRule()
    {
        QFETCH(QString, signing);
        QFETCH(QString, rule);
        const Error error {ErrorKind::FourEyes, {signing}, {}};
        QSet<QString> sentences;
        for (const ScreenLanguage language : allScreenLanguages) {
            const Languages languages(*qApp, language);
            sentences.insert(textOf(error));
            if (language == ScreenLanguage::English)
                QVERIFY2(textOf(error).contains(rule), qPrintable(textOf(error)));
        }
        QCOMPARE(sentences.size(), static_cast<qsizetype>(allScreenLanguages.size()));
    }

    void argumentsAreInWords()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QStringList, arguments);
        Languages languages(*qApp, ScreenLanguage::English);
        QTEST(textOf(Error{kind, arguments, {}}), "text");
    }

    /// V1: a venue without a number for an act is not short of serial numbers (A2).
    void theClauseOfANumberIsTheRightOne()
    {
        QCOMPARE(clauseOf(Error{ErrorKind::NumbersExhausted, {}, {}}), QStringLiteral("A2"));
        QCOMPARE(clauseOf(Error{ErrorKind::NumbersExhausted, {QStringLiteral("violation-act")}, {}}), QStringLiteral("V1"));
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
