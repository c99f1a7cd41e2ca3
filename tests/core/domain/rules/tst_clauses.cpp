// Protects that a refusal cites its clause, and that what the law says nothing of cites none.
#include "core/domain/rules/clauses.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;

class TestClauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cites_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("clause");
        const auto row = [](const char* clause, ErrorKind kind) {
            QTest::addRow("%s %s", clause, qPrintable(nameOf(kind))) << kind << QString::fromLatin1(clause);
        };
        row("I1", ErrorKind::WrongCheckDigit);
        row("I1", ErrorKind::UnusableNumber);
        row("A2", ErrorKind::SerialMalformed);
        row("L2.3", ErrorKind::PersonOutsideLaw);
        row("L2.4", ErrorKind::IdentityMissing);
        row("L15.1", ErrorKind::ProfessionWithdrawn);
        row("L18.1", ErrorKind::TooYoung);
        row("L20", ErrorKind::SkillsOfTwoProfessions);
        row("L23.2", ErrorKind::OutsideAccreditation);
        row("L29.1", ErrorKind::VoucherUnusable);
        row("R4", ErrorKind::PackageIncomplete);
        row("R4.1", ErrorKind::ConsentMissing);
        row("R5.2", ErrorKind::GroundMissing);
        row("R6.2", ErrorKind::SessionTooEarly);
        row("R9.1", ErrorKind::CommissionIncomplete);
        row("R9.2", ErrorKind::LanguageNotOffered);
        row("R15", ErrorKind::NotAdmittedToPractice);
        row("R16", ErrorKind::AssessmentIncomplete);
        row("R17.1", ErrorKind::ResultsIncomplete);
        row("", ErrorKind::DiskFull);
        row("", ErrorKind::NetworkUnreachable);
        row("", ErrorKind::FieldMalformed);
        row("", ErrorKind::DeadlinePassed);
    }

    void cites()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, clause);
        QCOMPARE(clauseOf(kind), clause);
    }

    void everyClauseHasTheShapeOfOne()
    {
        const QRegularExpression shape(QStringLiteral("\\A(?:[ILPRW][0-9]+(?:\\.[0-9]+)*|A2)\\z"));
        int cited = 0;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
            const QString clause = clauseOf(static_cast<ErrorKind>(kind));
            if (clause.isEmpty())
                continue;
            ++cited;
            QVERIFY2(shape.match(clause).hasMatch(), qUtf8Printable(clause));
        }
        QVERIFY(cited >= 32);
    }
};

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"
