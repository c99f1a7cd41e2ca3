// Protects the work queue on screen: groups by urgency with counts, headings that cannot be chosen, the unconfirmed
// calendar told in words (W3).
#include "app/desktop/shell/words.h"
#include "app/desktop/today/workmodel.h"
#include "tests/desktop/deskfixture/deskfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

namespace {

WorkItem item(Urgency urgency, Obligation obligation, int left)
{
    WorkItem work;
    work.obligation = obligation;
    work.clause = QString::fromLatin1(termOf(obligation).clause);
    work.application = ApplicationId::make(QDateTime::currentDateTimeUtc());
    work.number = QStringLiteral("2026/0001");
    work.name = QStringLiteral("Әбілқасымова Айгүл");
    work.profession = {QStringLiteral("Аспаз"), QStringLiteral("Повар")};
    work.level = 3;
    work.countedFrom = QDate(2026, 11, 2);
    work.lastDay = QDate(2026, 11, 5);
    work.workingDaysLeft = left;
    work.urgency = urgency;
    work.nextAction = Action::CheckPackage;
    return work;
}

} // namespace

class TestWorkModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsStandInOrderOfUrgencyWithCounts()
    {
        WorkModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({item(Urgency::Later, Obligation::SendNotice, 5), item(Urgency::Overdue, Obligation::CheckPackage, -1),
            item(Urgency::Overdue, Obligation::AnswerApplication, -2), item(Urgency::Today, Obligation::CheckPackage, 0)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.itemCount(), 4);
        const QModelIndex overdue = model.index(0, 0);
        QCOMPARE(overdue.data().toString(), QStringLiteral("Overdue"));
        QCOMPARE(overdue.data(WorkModel::CountRole).toInt(), 2);
        QCOMPARE(model.rowCount(overdue), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Today"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Later"));
        QCOMPARE(model.flags(overdue), Qt::NoItemFlags);
        QVERIFY(model.flags(model.index(0, 0, overdue)).testFlag(Qt::ItemIsSelectable));
    }

    void aRowTellsWhatForWhomAndUntilWhen()
    {
        WorkModel model;
        model.setItems({item(Urgency::ThisWeek, Obligation::CheckPackage, 2)});
        const QModelIndex group = model.index(0, 0);
        const auto cell = [&](int column) { return model.index(0, column, group).data().toString(); };
        QCOMPARE(cell(WorkModel::What), wordOf(Obligation::CheckPackage));
        QCOMPARE(cell(WorkModel::Who), QStringLiteral("Әбілқасымова Айгүл"));
        QCOMPARE(model.index(0, WorkModel::Who, group).data(WorkModel::DetailRole).toString(), QStringLiteral("Аспаз, level 3"));
        QVERIFY(model.index(0, WorkModel::Who, group).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Аспаз, level 3")));
        QCOMPARE(cell(WorkModel::Clause), QStringLiteral("R5.1"));
        QVERIFY(cell(WorkModel::LastDay).contains(QStringLiteral("05.11.2026")));
    }

    /// A term of the same day runs out; the day of a session is its day.
    void aSessionOfTodayIsTodayAndNoLastDay()
    {
        WorkItem sitting = item(Urgency::Today, Obligation::CheckPackage, 0);
        sitting.obligation.reset();
        sitting.session = SessionId::make(QDateTime::currentDateTimeUtc());
        WorkModel model;
        model.setItems({sitting, item(Urgency::Today, Obligation::CheckPackage, 0)});
        const QModelIndex group = model.index(0, 0);
        const QModelIndex day = model.index(0, WorkModel::LastDay, group);
        QCOMPARE(day.data().toString(), QString::fromUtf8("today – 05.11.2026"));
        QVERIFY(day.data(WorkModel::ToneRole).toInt() != static_cast<int>(Tone::Warning));
        const QModelIndex term = model.index(1, WorkModel::LastDay, group);
        QVERIFY(term.data().toString().startsWith(QStringLiteral("last day today")));
        QCOMPARE(term.data(WorkModel::ToneRole).toInt(), static_cast<int>(Tone::Warning));
        sitting.workingDaysLeft = -1;
        model.setItems({sitting});
        QVERIFY2(model.index(0, WorkModel::LastDay, model.index(0, 0)).data().toString().contains(QStringLiteral("late")),
            "one that never ended is late");
    }

    void anUnconfirmedCalendarIsTold_W3()
    {
        WorkItem work = item(Urgency::Later, Obligation::SendNotice, 9);
        WorkModel model;
        model.setItems({work});
        QModelIndex day = model.index(0, WorkModel::LastDay, model.index(0, 0));
        QVERIFY(day.data(WorkModel::IconRole).toString().isEmpty());
        work.unconfirmedCalendar = true;
        model.setItems({work});
        day = model.index(0, WorkModel::LastDay, model.index(0, 0));
        QVERIFY(!day.data(WorkModel::IconRole).toString().isEmpty());
        QVERIFY(day.data(Qt::ToolTipRole).toString().contains(QStringLiteral("not confirmed")));
        QVERIFY(day.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not confirmed")));
    }

    void aThingIsFoundAgainByItsKey()
    {
        WorkModel model;
        const WorkItem first = item(Urgency::Today, Obligation::CheckPackage, 0);
        const WorkItem second = item(Urgency::Later, Obligation::SendNotice, 4);
        model.setItems({first, second});
        const QString key = model.index(0, 0, model.index(1, 0)).data(WorkModel::KeyRole).toString();
        model.setItems({second});
        const QModelIndex found = model.indexOf(key);
        QVERIFY(found.isValid());
        QCOMPARE(model.item(found)->obligation, std::optional(Obligation::SendNotice));
        QVERIFY(!model.indexOf(QStringLiteral("gone")).isValid());
    }
};

QTEST_MAIN(TestWorkModel)
#include "tst_workmodel.moc"
