// Protects the lists of documents: proper models, Kazakh order, keyset pages, what a cell says.
#include "app/desktop/certificates/certificatelistmodel.h"
#include "app/desktop/certificates/numberstockline.h"
#include "app/desktop/certificates/toissuemodel.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/spoilcertificate.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;
using tanu::test::TestCenter;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

CertificateListModel::Fetch pagesOf(TestCenter& center, int pageSize)
{
    return [&center, pageSize](const RowsWanted& wanted, const CertificateListRow* after) -> Result<RowsRead<CertificateListRow>> {
        CertificatesWanted query;
        query.order = CertificateListModel::orderOf(wanted.sortColumn).value_or(CertificateOrder::Date);
        query.descending = wanted.order == Qt::DescendingOrder;
        query.limit = pageSize;
        auto page = need(CertificateListQuery(center.db()).page(query, after));
        return RowsRead<CertificateListRow> {page.rows, page.hasMore};
    };
}

} // namespace

class TestCertificateModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsComePageByPageInOrder()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        test::Cases cases;
        for (int i = 0; i < 5; ++i)
            cases.push_back(center.contracted(i));
        road.signedProtocol(cases, {});
        for (const ApplicationId& id : cases)
            (void)road.prepared(id);
        CertificateListModel model(pagesOf(center, 2));
        model.sort(CertificateListModel::Serial, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 2);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 5);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        for (int row = 1; row < 5; ++row)
            QVERIFY(model.row(row - 1).ordinal < model.row(row).ordinal);
        model.setFetch(pagesOf(center, 10));
        model.sort(CertificateListModel::Name, Qt::AscendingOrder);
        QCOMPARE(model.row(0).fullName, QStringLiteral("Ахметов Әлихан Болатұлы"));
        QCOMPARE(model.index(0, CertificateListModel::State).data().toString(), QStringLiteral("Prepared"));
        QCOMPARE(model.index(0, CertificateListModel::Issued).data().toString(), QStringLiteral("17.11.2026"));
    }

    void aSpoiledOneTellsItsReason()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId id = center.contracted();
        road.signedProtocol({id}, {});
        need(SpoilCertificate(center.as(Role::Registrar)).run(road.prepared(id), QStringLiteral("Қағаз жыртылды")));
        CertificateListModel model(pagesOf(center, 10));
        model.reload();
        QCOMPARE(model.index(0, CertificateListModel::State).data().toString(), QStringLiteral("Spoiled: Қағаз жыртылды"));
    }

    void aCancelledOneTellsSinceWhenAndWhy_L26_2()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId id = center.contracted();
        road.signedProtocol({id}, {});
        const auto done = CancelCertificates(center.as(Role::Head))
                              .run({road.prepared(id)}, {QStringLiteral("Шағым"), QStringLiteral("L26.2"), center.today()});
        QVERIFY(done.front().result.isOk());
        CertificateListModel model(pagesOf(center, 10));
        model.reload();
        QCOMPARE(model.index(0, CertificateListModel::State).data().toString(),
            QStringLiteral("Cancelled %1: Шағым").arg(center.today().toString(QStringLiteral("dd.MM.yyyy"))));
        QVERIFY(model.index(0, CertificateListModel::State).data(DataTable::quietRole).toBool());
    }

    void casesToIssueTellTheirLastDay()
    {
        TestCenter center;
        const ApplicationId id = center.contracted();
        SessionRoad(center).signedProtocol({id}, {});
        ToIssueModel model([&center](const RowsWanted& wanted, const ApplicationRow* after) -> Result<RowsRead<ApplicationRow>> {
            ApplicationsWanted query;
            query.filter.states = {CaseState::Passed};
            query.limit = wanted.limit;
            auto page = need(ApplicationListQuery(center.db(), center.clock()).page(query, after));
            return RowsRead<ApplicationRow> {page.rows, page.hasMore};
        });
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.reload();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ToIssueModel::Until).data().toString(), QStringLiteral("20.11.2026"));
    }

    void theStockWarnsBelowTwenty_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("warns");
        QTest::newRow("20") << 20 << false;
        QTest::newRow("19") << 19 << true;
        QTest::newRow("none") << 0 << true;
    }
    void theStockWarnsBelowTwenty()
    {
        QFETCH(int, left);
        QFETCH(bool, warns);
        QWidget window;
        NumberStockLine line(&window);
        line.tell({1000, left, 1000});
        QVERIFY(line.text().startsWith(QStringLiteral("numbers left: %1 of ").arg(left)));
        QCOMPARE(line.findChild<QWidget*>()->toolTip().contains(QStringLiteral("Synchronize")), warns);
    }
};

QTEST_MAIN(TestCertificateModels)
#include "tst_certificatemodels.moc"
