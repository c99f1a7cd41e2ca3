// Protects the one rule of what a center may issue and when (L23.2, L26, P7.5): nothing without an accreditation, and
// nothing but duplicates while the operator has stopped the issuing.
#include "core/domain/issuing.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QString ground = QStringLiteral("Шешім");
const QDate from(2026, 3, 5);
const QDate until(2029, 3, 4);
const QDate day(2026, 11, 10);

/// Accredited, and nothing stands against it.
IssuingStanding sound()
{
    return {{from, until, std::nullopt}};
}

IssuingStanding ended()
{
    IssuingStanding standing = sound();
    standing.ended = AccreditationEnd {day, ground};
    return standing;
}

IssuingStanding after(const std::vector<AccreditationAct>& acts)
{
    IssuingStanding standing = sound();
    for (const AccreditationAct act : acts)
        standing.acts.push_back({act, day.addDays(static_cast<int>(standing.acts.size())), ground, QStringLiteral("L26.2")});
    return standing;
}

IssuingStanding stopped()
{
    IssuingStanding standing = sound();
    standing.stop = IssuingStop {day, ground};
    return standing;
}

QString told(const Result<void>& may)
{
    return may ? QStringLiteral("ok") : QString(nameOf(may.error().kind) + QLatin1Char(' ') + may.error().arguments.join(QLatin1Char(',')));
}

} // namespace

class TestIssuing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuesOnlyWhatItMay_data()
    {
        QTest::addColumn<IssuingStanding>("standing");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("duplicate");
        const auto row = [](const char* name, const IssuingStanding& standing, QDate on, const QString& both) {
            QTest::newRow(name) << standing << on << both << both;
        };
        using Act = AccreditationAct;
        const QString fine = QStringLiteral("ok");
        const QString over = QStringLiteral("OutsideAccreditation %1,2026-03-05,2029-03-04");
        const QString since = QStringLiteral(" 2026-11-10,") + ground;
        row("L23.2 first day", sound(), from, fine);
        row("L23.2 last day", sound(), until, fine);
        row("L23.2 not yet", sound(), from.addDays(-1), over.arg(QStringLiteral("2026-03-04")));
        row("L23.2 over", sound(), until.addDays(1), over.arg(QStringLiteral("2029-03-05")));
        row("L26.6 the day before the end", ended(), day.addDays(-1), fine);
        row("L26.6 the day of the end", ended(), day, QLatin1String("AccreditationEnded") + since);
        row("L26.6 said before the term that is over as well", ended(), until.addDays(1), QLatin1String("AccreditationEnded") + since);
        row("L26 the day before it is suspended", after({Act::Suspended}), day.addDays(-1), fine);
        row("L26 suspended", after({Act::Suspended}), day, QLatin1String("AccreditationSuspended") + since);
        row("L26.5 resumed", after({Act::Suspended, Act::Resumed}), day.addDays(1), fine);
        row("L26.2 revoked", after({Act::Revoked}), day, QLatin1String("AccreditationEnded") + since);
        row("L26.5 not renewable", after({Act::NotRenewable}), day, QLatin1String("AccreditationEnded") + since);
        row("P7.5 the day before the stop", stopped(), day.addDays(-1), fine);
        QTest::newRow("P7.5 stopped") << stopped() << day << QString(QLatin1String("IssuingStopped") + since) << fine;
        IssuingStanding both = after({Act::Suspended});
        both.stop = IssuingStop {day, ground};
        row("L26 suspended and stopped", both, day, QLatin1String("AccreditationSuspended") + since);
    }

    void issuesOnlyWhatItMay()
    {
        QFETCH(IssuingStanding, standing);
        QFETCH(QDate, on);
        QTEST(told(checkMayIssue(IssuedPaper::Document, standing, on)), "document");
        QTEST(told(checkMayIssue(IssuedPaper::Duplicate, standing, on)), "duplicate");
    }
};

QTEST_GUILESS_MAIN(TestIssuing)
#include "tst_issuing.moc"
