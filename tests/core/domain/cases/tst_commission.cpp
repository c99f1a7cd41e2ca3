// Protects the making of a commission (R9.1): a chair, two members or more, a secretary, nobody twice.
#include "core/domain/staff.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

/// Person by person: the letter of the seat (c, m, s) and the number of the person, `c1 m2 m3 s4`.
Commission commissionOf(const QString& seats)
{
    Commission commission;
    for (const QString& word : seats.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto person = static_cast<char>(word.mid(1).toInt());
        const auto seat = word.startsWith(QLatin1Char('c')) ? CommissionSeat::Chair
            : word.startsWith(QLatin1Char('m'))             ? CommissionSeat::Member
                                                            : CommissionSeat::Secretary;
        commission.seats.push_back({*StaffId::fromBytes(QByteArray(16, person)), seat});
    }
    return commission;
}

} // namespace

class TestCommission final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("seats");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char* name, const char* seats, const char* missing) {
            QTest::newRow(name) << QString::fromLatin1(seats) << QString::fromLatin1(missing);
        };
        row("R9.1 the least", "c1 m2 m3 s4", "");
        row("R9.1 many members", "c1 m2 m3 m4 m5 m6 m7 s8", "");
        row("R9.1 in another order", "s4 m3 c1 m2", "");
        row("R9.1 nobody", "", "chair");
        row("R9.1 no chair", "m2 m3 s4", "chair");
        row("R9.1 two chairs", "c1 c2 m3 m4 s5", "chair");
        row("R9.1 no member", "c1 s4", "members");
        row("R9.1 one member", "c1 m2 s4", "members");
        row("R9.1 no secretary", "c1 m2 m3", "secretary");
        row("R9.1 two secretaries", "c1 m2 m3 s4 s5", "secretary");
        row("R9.1 the chair is a member too", "c1 m1 m2 m3 s4", "twice");
        row("R9.1 a member is the secretary too", "c1 m2 m3 s3", "twice");
        row("R9.1 a member counted twice", "c1 m2 m2 s4", "twice");
        row("R9.1 the chair counted twice", "c1 c1 m2 m3 s4", "twice");
    }

    void judges()
    {
        QFETCH(QString, seats);
        QFETCH(QString, missing);
        const Result<void> checked = checkCommission(commissionOf(seats));
        QCOMPARE(checked.isOk(), missing.isEmpty());
        if (missing.isEmpty())
            return;
        const Error expected {ErrorKind::CommissionIncomplete, {missing}, {}};
        QVERIFY2(checked.error() == expected, qPrintable(checked.error().arguments.join(QLatin1Char(' '))));
    }

    /// What decides is the count of each seat, whatever the mixture.
    void everySmallMixtureIsJudgedByItsCounts()
    {
        for (int chairs = 0; chairs <= 2; ++chairs) {
            for (int members = 0; members <= 4; ++members) {
                for (int secretaries = 0; secretaries <= 2; ++secretaries) {
                    QStringList seats;
                    int person = 0;
                    for (int i = 0; i < chairs; ++i)
                        seats.append(QStringLiteral("c%1").arg(++person));
                    for (int i = 0; i < members; ++i)
                        seats.append(QStringLiteral("m%1").arg(++person));
                    for (int i = 0; i < secretaries; ++i)
                        seats.append(QStringLiteral("s%1").arg(++person));
                    const QString mixture = seats.join(QLatin1Char(' '));
                    const bool isGood = chairs == 1 && members >= 2 && secretaries == 1;
                    QVERIFY2(checkCommission(commissionOf(mixture)).isOk() == isGood, qPrintable(mixture));
                }
            }
        }
    }

    void codesAreReadBackAndNeverChange()
    {
        QCOMPARE(codeOf(CommissionKind::Exam), QStringLiteral("exam"));
        QCOMPARE(codeOf(CommissionKind::Appeal), QStringLiteral("appeal"));
        QCOMPARE(codeOf(CommissionSeat::Chair), QStringLiteral("chair"));
        QCOMPARE(codeOf(CommissionSeat::Member), QStringLiteral("member"));
        QCOMPARE(codeOf(CommissionSeat::Secretary), QStringLiteral("secretary"));
        for (const CommissionKind kind : {CommissionKind::Exam, CommissionKind::Appeal})
            QCOMPARE(*parseCommissionKind(codeOf(kind)), kind);
        for (const CommissionSeat seat : {CommissionSeat::Chair, CommissionSeat::Member, CommissionSeat::Secretary})
            QCOMPARE(*parseCommissionSeat(codeOf(seat)), seat);
    }

    void otherCodesAreRefused()
    {
        const QString typed = QStringLiteral("Chair");
        const Error kind {ErrorKind::FieldMalformed, {QStringLiteral("kind"), typed}, {}};
        const Error seat {ErrorKind::FieldMalformed, {QStringLiteral("seat"), typed}, {}};
        QVERIFY(parseCommissionKind(typed).error() == kind);
        QVERIFY(parseCommissionSeat(typed).error() == seat);
        QVERIFY(!parseCommissionKind(QString()));
        QVERIFY(!parseCommissionSeat(QString()));
    }
};

QTEST_GUILESS_MAIN(TestCommission)
#include "tst_commission.moc"
