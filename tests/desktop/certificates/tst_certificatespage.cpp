// Protects the last steps of a case: number, print, hands of the candidate, each by the primary button; what was
// spoiled is accounted for, what was stopped counts nothing, refusals say how to go on.
#include "app/desktop/certificates/certificatespage.h"
#include "app/desktop/certificates/handoverpanel.h"
#include "app/desktop/certificates/numberstockline.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/queries/casequery.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

struct Documents {
    DeskFixture desk {Role::Registrar};
    SessionRoad road {desk.center()};
    MainWindow* window = nullptr;
    test::Cases cases;

    explicit Documents(int count, bool enrolled = true)
    {
        if (enrolled)
            road.enrol();
        for (int i = 0; i < count; ++i)
            cases.push_back(desk.center().contracted(i));
        road.signedProtocol(cases, {});
    }
    void open(const QString& key = {})
    {
        window = &desk.open({certificatesPage(desk.context()),
            {QStringLiteral("exchange"), {}, [] { return QStringLiteral("exchange"); },
                [this](QWidget* parent) { return new CertificatesPage(desk.context(), parent); }, {}, {}}});
        window->goTo({QStringLiteral("certificates"), key});
    }
    [[nodiscard]] desktop::Page& page() { return *window->currentPage(); }
    [[nodiscard]] QAction& next() { return *page().primaryAction(); }
    [[nodiscard]] Banner& banner() { return *page().findChild<Banner*>(); }
    [[nodiscard]] PreviewPane& preview() { return *page().findChild<PreviewPane*>(); }
    [[nodiscard]] DataTable& table()
    {
        for (DataTable* one : page().findChildren<DataTable*>()) {
            if (one->isVisible())
                return *one;
        }
        qFatal("no table is shown");
    }
    void choose(const char* filter)
    {
        auto* chips = page().findChild<FilterChips*>();
        chips->choose({QString::fromLatin1(filter)});
        Q_EMIT chips->chosenChanged(chips->chosen());
    }
    void primary() { desktop::press(window, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] CaseCertificate documentOf(size_t index)
    {
        return need(CaseQuery(desk.center().db(), desk.center().clock()).load(cases.at(index))).certificates.back();
    }
};

qsizetype pagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return QString::fromLatin1(file.readAll()).count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b(?!s)")));
}

} // namespace

class TestCertificatesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheNumberToTheHands()
    {
        Documents documents(1);
        documents.open();
        QCOMPARE(documents.next().text(), QStringLiteral("Prepare documents: 1"));
        documents.primary();
        QTRY_COMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentPrepared);
        QTRY_COMPARE(documents.next().text(), QStringLiteral("Print: 1"));
        QCOMPARE(documents.preview().pageCount(), 1);
        documents.primary();
        QTRY_COMPARE(pagesOf(documents.desk.printed()), 1);
        QTRY_COMPARE(documents.documentOf(0).prints, 1);
        QTRY_COMPARE(documents.next().text(), QStringLiteral("Hand over"));
        documents.primary();
        auto& panel = *documents.page().findChild<HandOverPanel*>();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.findChild<TextEdit*>(QStringLiteral("collectedby"))->text(), QStringLiteral("Ахметов Әлихан Болатұлы"));
        QTRY_VERIFY(panel.findChild<TextEdit*>(QStringLiteral("identitydocument"))->line().hasFocus());
        press(documents.window, Qt::Key_Return);
        QVERIFY2(panel.findChild<TextEdit*>(QStringLiteral("identitydocument"))->hasError(), "the identity document is asked for");
        typeText(documents.window->focusWidget(), QStringLiteral("Жеке куәлік 012345678"));
        press(documents.window, Qt::Key_Return);
        QCOMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentIssued);
        QCOMPARE(documents.documentOf(0).collectedWith, QStringLiteral("Жеке куәлік 012345678"));
        QVERIFY(!panel.isVisible());
    }

    void manyBecomeOneFile()
    {
        Documents documents(12);
        documents.open();
        documents.table().view().selectAll();
        QCOMPARE(documents.next().text(), QStringLiteral("Prepare documents: 12"));
        documents.primary();
        QTRY_COMPARE(documents.table().countLine(), QStringLiteral("rows: 12"));
        QTRY_VERIFY(documents.next().isEnabled());
        documents.table().view().selectAll();
        const QString path = documents.desk.folder() + QStringLiteral("/many.pdf");
        documents.desk.prompts().willSaveFile(path);
        Q_EMIT documents.preview().saveRequested();
        QTRY_COMPARE(pagesOf(path), 12);
        QTRY_COMPARE(documents.documentOf(11).prints, 1);
        QTRY_COMPARE(documents.banner().text(), QStringLiteral("Printed: 12"));
    }

    void whatIsStoppedLeavesNoFileAndCountsNothing()
    {
        Documents documents(12);
        for (const ApplicationId& id : documents.cases)
            (void)documents.road.prepared(id);
        documents.open(QStringLiteral("prepared"));
        documents.table().view().selectAll();
        const QString path = documents.desk.folder() + QStringLiteral("/stopped.pdf");
        documents.desk.prompts().willSaveFile(path);
        Q_EMIT documents.preview().saveRequested();
        Q_EMIT documents.page().findChild<ProgressStrip*>()->stopRequested();
        QTRY_COMPARE(documents.banner().text(), QStringLiteral("Stopped."));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(documents.documentOf(0).prints, 0);
        QVERIFY(documents.next().isEnabled());
    }

    void aSecondPrintIsADuplicate()
    {
        Documents documents(1);
        (void)documents.road.printed(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        Q_EMIT documents.preview().printRequested();
        QTRY_COMPARE(documents.banner().text(), QStringLiteral("Printed: 1, of these duplicates: 1"));
        QCOMPARE(documents.documentOf(0).prints, 2);
    }

    void aSpoiledNumberIsAccountedFor()
    {
        Documents documents(1);
        (void)documents.road.prepared(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        for (QPushButton* button : documents.page().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Mark as spoiled") && button->isVisible() && button->parentWidget() == &documents.page())
                button->click();
        }
        auto& reason = *documents.page().findChild<ReasonPanel*>();
        QVERIFY(reason.isVisible());
        typeText(documents.window->focusWidget(), QStringLiteral("Қағаз жыртылды"));
        for (QPushButton* button : reason.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Mark as spoiled"))
                button->click();
        }
        QCOMPARE(documents.documentOf(0).state, CertificateState::Spoiled);
        QCOMPARE(documents.documentOf(0).spoiledReason, QStringLiteral("Қағаз жыртылды"));
        QCOMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::Passed);
    }

    void searchFindsByNameAndNumber()
    {
        Documents documents(2);
        const CertificateId first = documents.road.prepared(documents.cases.at(0));
        (void)documents.road.prepared(documents.cases.at(1));
        documents.open(QStringLiteral("all"));
        QCOMPARE(documents.table().view().model()->rowCount(), 2);
        auto* search = documents.page().findChild<TextEdit*>();
        search->setText(QStringLiteral("қайрат"));
        QCOMPARE(documents.table().view().model()->rowCount(), 1);
        search->setText(documents.documentOf(0).serial);
        QCOMPARE(documents.table().view().model()->rowCount(), 1);
        press(documents.window, Qt::Key_Escape);
        QCOMPARE(documents.table().view().model()->rowCount(), 2);
        QVERIFY(!first.isNull());
    }

    void theDocumentOfACaseIsShown()
    {
        Documents documents(3);
        for (const ApplicationId& id : documents.cases)
            (void)documents.road.prepared(id);
        documents.open(documents.cases.at(1).toText());
        QCOMPARE(documents.table().view().model()->rowCount(), 1);
        QCOMPARE(documents.preview().pageCount(), 1);
    }

    void notEnrolledLeadsToTheExchange()
    {
        Documents documents(1, false);
        documents.open();
        documents.primary();
        QTRY_COMPARE(documents.banner().tone(), Tone::Danger);
        QTRY_VERIFY(documents.banner().text().contains(QStringLiteral("not enrolled")));
        for (QPushButton* button : documents.banner().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Synchronize"))
                button->click();
        }
        QCOMPARE(documents.window->currentPlace().page, QStringLiteral("exchange"));
    }

    void theStockIsTold()
    {
        Documents documents(1);
        documents.open();
        QVERIFY(documents.page().findChild<NumberStockLine*>()->text().startsWith(QStringLiteral("numbers left: 1")));
    }

    void escapeGoesBackFromThePanel()
    {
        Documents documents(1);
        (void)documents.road.printed(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        documents.primary();
        QVERIFY(documents.page().findChild<HandOverPanel*>()->isVisible());
        press(documents.window, Qt::Key_Escape);
        QVERIFY(!documents.page().findChild<HandOverPanel*>()->isVisible());
        QCOMPARE(documents.window->currentPlace().page, QStringLiteral("certificates"));
    }

    void onlyWhoMayActs()
    {
        Documents documents(1);
        documents.desk.actAs(Role::Secretary);
        documents.open();
        QVERIFY(!documents.next().isEnabled());
    }
};

QTEST_MAIN(TestCertificatesPage)
#include "tst_certificatespage.moc"
