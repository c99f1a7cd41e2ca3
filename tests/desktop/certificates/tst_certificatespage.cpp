// Protects the last steps of a case: number, print, hands of the candidate, each by the primary button; what was
// spoiled is accounted for, what was stopped counts nothing, refusals say how to go on.
#include "app/desktop/certificates/certificatelistmodel.h"
#include "app/desktop/certificates/certificatespage.h"
#include "app/desktop/certificates/documenthandover.h"
#include "app/desktop/certificates/numberstockline.h"
#include "app/desktop/certificates/cancellationpanel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/knownvalue.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/queries/casequery.h"
#include "core/services/sessions/signprotocol.h"
#include "core/storage/stafftable.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/fitting.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
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
        if (!cases.empty())
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
    /// The button at the head of the page.
    void head(const char* text)
    {
        for (QPushButton* button : page().findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(text) && button->isVisible() && button->parentWidget() == &page())
                return button->click();
        }
        qFatal("no button %s", text);
    }
    [[nodiscard]] CancellationPanel& cancellation() { return *page().findChild<CancellationPanel*>(); }
    template <typename Field>
    Field* ofCancellation(const char* name) { return cancellation().findChild<Field*>(QString::fromLatin1(name)); }
    [[nodiscard]] CertificateId handedOver(size_t index)
    {
        const CertificateId id = road.printed(cases.at(index));
        (void)need(HandOverCertificate(desk.center().as(Role::Registrar))
                       .run(id, QStringLiteral("Ахметов Әлихан"), QStringLiteral("ID 045")));
        return id;
    }
    /// Whoever signed the protocol, and may make documents too; the registrar can sign in.
    void actAsSigner()
    {
        test::TestCenter& center = desk.center();
        need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                 .run({center.staff(Role::Registrar), QStringLiteral("registrar"), QStringLiteral("төрт ат жайлауда")}));
        StaffMember both = need(StaffTable(center.db()).load(center.staff(Role::Secretary)));
        both.roles |= Role::Registrar;
        need(StaffTable(center.db()).update(both));
        tanu::Actor actor = center.as(Role::Secretary).actor;
        actor.roles = both.roles;
        desk.context().setActor(actor);
    }
    [[nodiscard]] const QLabel& whoCanSign() { return *page().findChild<QLabel*>(QStringLiteral("whoCanSign")); }
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
    /// In the smallest window and beside the preview, whatever else gives way for it: the day is in the number as well.
    void namesNumbersAndStatesAreReadWhole_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void namesNumbersAndStatesAreReadWhole()
    {
        QFETCH(ScreenLanguage, language);
        Documents documents(1);
        (void)documents.handedOver(0);
        documents.open();
        documents.desk.languages().switchTo(language);
        documents.choose("issued");
        documents.window->resize(1280, 720);
        const QTableView& view = documents.table().view();
        for (const int column : {CertificateListModel::Name, CertificateListModel::Serial, CertificateListModel::State}) {
            const QString text = view.model()->index(0, column).data().toString();
            QVERIFY(!text.isEmpty());
            const int icon = column == CertificateListModel::State ? 24 : 0;
            QTRY_VERIFY2(view.columnWidth(column) > view.fontMetrics().horizontalAdvance(text) + icon, qPrintable(text));
        }
        QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
    }

    /// While it is handed over too.
    void theStateIsReadWholeBesideTheHandingOver_data() { namesNumbersAndStatesAreReadWhole_data(); }
    void theStateIsReadWholeBesideTheHandingOver()
    {
        QFETCH(ScreenLanguage, language);
        Documents documents(1);
        (void)documents.road.printed(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        documents.desk.languages().switchTo(language);
        documents.window->resize(1280, 720);
        documents.primary();
        settle();
        auto& panel = *documents.page().findChild<DocumentHandOver*>();
        QVERIFY(panel.isVisible());
        QVERIFY2(panel.minimumSizeHint().width() <= panel.width(), "nothing of it is cut for that");
        const QTableView& view = documents.table().view();
        const QString text = view.model()->index(0, CertificateListModel::State).data().toString();
        QTRY_VERIFY2(view.columnWidth(CertificateListModel::State) > view.fontMetrics().horizontalAdvance(text) + 24, qPrintable(text));
        QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
    }

    void ctrlEnterPressesTheButtonOfThePanel_exchange29()
    {
        Documents documents(1);
        (void)documents.road.printed(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        documents.primary();
        auto& panel = *documents.page().findChild<DocumentHandOver*>();
        QVERIFY(panel.isVisible());
        documents.primary();
        QVERIFY2(panel.findChild<TextEdit*>(QStringLiteral("identitydocument"))->hasError(), "it asks what is missing");
        QCOMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentPrepared);
        typeText(documents.window->focusWidget(), QStringLiteral("Жеке куәлік 012345678"));
        documents.primary();
        QCOMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentIssued);
        QVERIFY(!panel.isVisible());
    }

    void fromTheNumberToTheHands()
    {
        Documents documents(1);
        documents.open();
        QCOMPARE(documents.next().text(), QStringLiteral("Prepare documents: 1"));
        documents.desk.prompts().willSign(QStringLiteral("Prepare 1 document"));
        documents.primary();
        QTRY_COMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentPrepared);
        QTRY_COMPARE(documents.next().text(), QStringLiteral("Print: 1"));
        QCOMPARE(documents.preview().pageCount(), 1);
        documents.primary();
        QTRY_COMPARE(pagesOf(documents.desk.printed()), 1);
        QTRY_COMPARE(documents.documentOf(0).prints, 1);
        QTRY_COMPARE(documents.next().text(), QStringLiteral("Hand over"));
        documents.primary();
        auto& panel = *documents.page().findChild<DocumentHandOver*>();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.findChild<TextEdit*>(QStringLiteral("collectedby"))->text(), QStringLiteral("Ахметов Әлихан Болатұлы"));
        QTRY_VERIFY(panel.findChild<TextEdit*>(QStringLiteral("identitydocument"))->line().hasFocus());
        press(documents.window, Qt::Key_Return);
        QVERIFY2(panel.findChild<TextEdit*>(QStringLiteral("identitydocument"))->hasError(), "the identity document is asked for");
        panel.findChild<KnownValue*>()->click(); // as it was shown in the session
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
        documents.desk.prompts().willNotSign(QStringLiteral("Prepare 12 documents"));
        documents.primary();
        QCOMPARE(documents.next().text(), QStringLiteral("Prepare documents: 12"));
        documents.desk.prompts().willSign(QStringLiteral("Prepare 12 documents"));
        documents.primary();
        QTRY_COMPARE(documents.next().text(), QStringLiteral("Print: 1"));
        QCOMPARE(documents.table().countLine(), QStringLiteral("rows: 12"));
        documents.table().view().selectAll();
        const QString path = documents.desk.folder() + QStringLiteral("/many.pdf");
        documents.desk.prompts().willSaveFile(path);
        Q_EMIT documents.preview().saveRequested();
        QTRY_COMPARE(pagesOf(path), 12);
        QTRY_COMPARE(documents.documentOf(11).prints, 1);
        QTRY_COMPARE(documents.banner().text(), QStringLiteral("Saved: many.pdf. The register takes a document when it is handed over."));
    }

    /// S1, R18.1: before a password is asked; who can is named, and the desk is handed over at the button.
    void S1_whoSignedTheProtocolHandsTheDeskOver()
    {
        Documents documents(1);
        documents.actAsSigner();
        documents.open();
        QVERIFY(!documents.next().isEnabled());
        QVERIFY2(documents.next().toolTip().contains(QStringLiteral("another person must")), qPrintable(documents.next().toolTip()));
        documents.primary(); // nobody is asked for anything
        auto* handOver = documents.page().findChild<QPushButton*>(QStringLiteral("handOver0"));
        QVERIFY(handOver && handOver->isVisible());
        QVERIFY(handOver->mapTo(&documents.page(), QPoint()).y() < documents.table().mapTo(&documents.page(), QPoint()).y());
        QSignalSpy wanted(&documents.desk.context(), &DeskContext::handOverWanted);
        handOver->setFocus();
        press(documents.window, Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<StaffId>(), documents.desk.center().staff(Role::Registrar));
        documents.desk.actAs(Role::Registrar);
        QVERIFY(!handOver->isVisible());
        QVERIFY(documents.next().isEnabled());
        const auto* next = qobject_cast<QPushButton*>(documents.window->focusWidget());
        QVERIFY2(next && next->text() == documents.next().text(), "the step is under the hand of who took over");
        documents.desk.prompts().willSign(QStringLiteral("Prepare 1 document"));
        documents.primary();
        QTRY_COMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentPrepared);
    }

    /// Handed over by the menu, from somebody who was offered nobody.
    void theStepIsUnderTheHandOfWhoTakesOver()
    {
        Documents documents(1);
        documents.desk.actAs(Role::AppealCommission);
        documents.open();
        QVERIFY(!documents.next().isEnabled());
        QVERIFY(!documents.whoCanSign().isVisible());
        documents.desk.actAs(Role::Registrar);
        const auto* next = qobject_cast<QPushButton*>(documents.window->focusWidget());
        QVERIFY(next && next->text() == documents.next().text());
    }

    /// S1, R18.1: each of them is asked about, not the first alone.
    void S1_ofManyThoseAreMadeThatMayBe()
    {
        Documents documents(1);
        test::TestCenter& center = documents.desk.center();
        documents.cases.push_back(center.contracted(1));
        const DraftedProtocol draft = documents.road.drafted({documents.cases.back()}, {});
        need(SignProtocol(center.as(Role::CommissionMember)).run(draft.id, draft.hash, center.today()));
        documents.actAsSigner();
        documents.open();
        documents.table().view().selectAll();
        QVERIFY(documents.next().isEnabled());
        QCOMPARE(documents.next().text(), QStringLiteral("Prepare documents: 1"));
        QVERIFY(documents.whoCanSign().isVisible());
        QVERIFY2(documents.whoCanSign().text().contains(QStringLiteral("make the others: 1.")), qPrintable(documents.whoCanSign().text()));
        QVERIFY(documents.whoCanSign().text().contains(center.fields(0).name.full()));
        QVERIFY(!documents.whoCanSign().text().contains(center.fields(1).name.full()));
        documents.desk.prompts().willSign(QStringLiteral("Prepare 1 document"));
        documents.primary();
        QTRY_COMPARE(center.stateOf(documents.cases.back()), CaseState::DocumentPrepared);
        QTRY_VERIFY(documents.banner().text().contains(QStringLiteral("Left to another person: 1.")));
        QCOMPARE(documents.banner().tone(), Tone::Warning);
        QCOMPARE(center.stateOf(documents.cases.front()), CaseState::Passed);
    }

    /// The button is disabled while the file is written; Enter after that never leaves the page.
    void afterSavingTheFocusIsOnTheButtonAgain()
    {
        Documents documents(1);
        (void)documents.road.prepared(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        documents.table().view().selectAll();
        const QString path = documents.desk.folder() + QStringLiteral("/one.pdf");
        documents.desk.prompts().willSaveFile(path);
        auto* save = documents.preview().findChild<QPushButton*>(QStringLiteral("savePaper"));
        QVERIFY(save && save->isEnabled());
        save->setFocus();
        save->click();
        QTRY_COMPARE(documents.banner().text(), QStringLiteral("Saved: one.pdf. The register takes a document when it is handed over."));
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(save->hasFocus());
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

    void exchange29_nothingComesOutUncounted()
    {
        Documents documents(1);
        (void)documents.road.prepared(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        documents.table().view().selectAll();
        const QString path = documents.desk.folder() + QStringLiteral("/uncounted.pdf");
        documents.desk.prompts().willSaveFile(path);
        documents.desk.actAs(Role::Secretary); // who printed goes; the one who came may not
        Q_EMIT documents.preview().saveRequested();
        QTRY_COMPARE(documents.banner().tone(), Tone::Danger);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(documents.documentOf(0).prints, 0);
    }

    void exchange29_whatDoesNotComeOutIsToldAsCounted()
    {
        Documents documents(1);
        (void)documents.road.prepared(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        documents.table().view().selectAll();
        documents.desk.prompts().willSaveFile(documents.desk.folder() + QStringLiteral("/missing/documents.pdf"));
        Q_EMIT documents.preview().saveRequested();
        QTRY_VERIFY(documents.banner().text().contains(QStringLiteral("Counted as printed: 1")));
        QCOMPARE(documents.banner().tone(), Tone::Danger);
        QCOMPARE(documents.documentOf(0).prints, 1);
    }

    void exchange29_aSecondPrintBeforeTheHandingOverIsTheOriginal()
    {
        Documents documents(1);
        (void)documents.road.printed(documents.cases.front());
        documents.open(QStringLiteral("prepared"));
        Q_EMIT documents.preview().printRequested();
        QTRY_COMPARE(documents.banner().text(), QStringLiteral("Printed: 1. The register takes a document when it is handed over."));
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
        documents.desk.prompts().willSign(QStringLiteral("Prepare 1 document"));
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
        QVERIFY(documents.page().findChild<DocumentHandOver*>()->isVisible());
        press(documents.window, Qt::Key_Escape);
        QVERIFY(!documents.page().findChild<DocumentHandOver*>()->isVisible());
        QCOMPARE(documents.window->currentPlace().page, QStringLiteral("certificates"));
    }

    void oneIsCancelledWithItsGround_L26_2()
    {
        Documents documents(1);
        (void)documents.handedOver(0);
        documents.desk.actAs(Role::Head);
        documents.open(QStringLiteral("issued"));
        documents.head("Cancel documents…");
        QVERIFY(documents.cancellation().isVisible());
        auto* act = documents.ofCancellation<QPushButton>("cancel-documents");
        QCOMPARE(act->text(), QStringLiteral("Cancel documents: 1"));
        act->click();
        QVERIFY2(documents.ofCancellation<TextArea>("ground")->hasError(), "the ground is asked for");
        typeText(documents.window->focusWidget(), QStringLiteral("Шағым расталды"));
        documents.desk.prompts().willSign(QStringLiteral("Cancel 1 document"));
        act->click();
        QCOMPARE(documents.desk.center().stateOf(documents.cases.front()), CaseState::DocumentCancelled);
        const auto cancelled = documents.documentOf(0).cancellation;
        QVERIFY(cancelled);
        QCOMPARE(cancelled->ground, QStringLiteral("Шағым расталды"));
        QCOMPARE(cancelled->clause, QStringLiteral("L26.2"));
        QVERIFY(!documents.cancellation().isVisible());
    }

    void manyAreCancelledBySession_L26_2()
    {
        Documents documents(3);
        for (const ApplicationId& id : documents.cases)
            (void)documents.road.prepared(id);
        const SessionId session
            = need(CaseQuery(documents.desk.center().db(), documents.desk.center().clock()).load(documents.cases.front())).session->id;
        documents.desk.actAs(Role::Head);
        documents.open(QStringLiteral("prepared"));
        documents.head("Cancel documents…");
        documents.ofCancellation<SegmentedChoice>("scope")->setValue(QStringLiteral("all-of"));
        auto* act = documents.ofCancellation<QPushButton>("cancel-documents");
        QVERIFY2(!act->isEnabled(), "without a narrowing nothing is cancelled");
        documents.ofCancellation<ChoiceEdit>("session")->setValue(session.toText());
        QCOMPARE(act->text(), QStringLiteral("Cancel documents: 3"));
        documents.ofCancellation<TextArea>("ground")->setValue(QStringLiteral("Сессия бұзылды"));
        documents.desk.prompts().willSign(QStringLiteral("Cancel 3 documents"));
        act->click();
        for (const ApplicationId& id : documents.cases)
            QCOMPARE(documents.desk.center().stateOf(id), CaseState::DocumentCancelled);
        QCOMPARE(documents.table().view().model()->rowCount(), 3);
        QVERIFY(documents.banner().text().startsWith(QStringLiteral("Cancelled: 3.")));
    }

    void theSelectionFollowsWhatIsSaid_L26_2_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("count");
        QTest::newRow("L26.2 profession") << QStringLiteral("profession") << QStringLiteral("Аспаз") << 2;
        QTest::newRow("L26.2 no such profession") << QStringLiteral("profession") << QStringLiteral("Жоқ") << 0;
        QTest::newRow("L26.2 issued since long ago") << QStringLiteral("from") << QStringLiteral("01.01.2026") << 2;
        QTest::newRow("L26.2 issued until long ago") << QStringLiteral("until") << QStringLiteral("01.01.2026") << 0;
        QTest::newRow("L26.2 no such date") << QStringLiteral("from") << QStringLiteral("31.02.2026") << 0;
    }
    void theSelectionFollowsWhatIsSaid_L26_2()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(int, count);
        Documents documents(2);
        for (const ApplicationId& id : documents.cases)
            (void)documents.road.prepared(id);
        documents.desk.actAs(Role::Head);
        documents.open(QStringLiteral("cancelled"));
        documents.head("Cancel documents…");
        documents.cancellation().findChild<LineField*>(field)->setText(typed);
        QCOMPARE(static_cast<int>(documents.cancellation().selection().size()), count);
    }

    void aRefusedDayStaysAtItsField_L26_2()
    {
        Documents documents(1);
        (void)documents.road.prepared(documents.cases.front());
        documents.desk.actAs(Role::Head);
        documents.open(QStringLiteral("prepared"));
        documents.head("Cancel documents…");
        documents.ofCancellation<TextArea>("ground")->setValue(QStringLiteral("Шағым"));
        documents.ofCancellation<DateEdit>("cancelledon")->setValue(documents.desk.center().today().addDays(1));
        documents.desk.prompts().willSign(QStringLiteral("Cancel 1 document"));
        documents.ofCancellation<QPushButton>("cancel-documents")->click();
        QVERIFY(documents.ofCancellation<DateEdit>("cancelledon")->hasError());
        QCOMPARE(documents.ofCancellation<TextArea>("ground")->text(), QStringLiteral("Шағым"));
        QCOMPARE(documents.documentOf(0).state, CertificateState::Prepared);
        press(documents.window, Qt::Key_Escape);
        QVERIFY(!documents.cancellation().isVisible());
    }

    void whatIsVoidSaysWhySinceWhenAndByWhom_L26_2()
    {
        Documents documents(1);
        const CertificateId id = documents.handedOver(0);
        const auto done = CancelCertificates(documents.desk.center().as(Role::Head))
                              .run({id}, {QStringLiteral("Шағым расталды"), QStringLiteral("L26.2"), documents.desk.center().today()});
        QVERIFY(done.front().result.isOk());
        documents.open(QStringLiteral("cancelled"));
        QCOMPARE(documents.table().view().model()->rowCount(), 1);
        const auto* story = documents.page().findChild<QLabel*>(QStringLiteral("story"));
        QVERIFY(story->isVisible());
        QVERIFY2(story->text().contains(QStringLiteral("Шағым расталды")), qPrintable(story->text()));
        QVERIFY(story->text().contains(QStringLiteral("L26.2")));
        QCOMPARE(documents.preview().pageCount(), 0);
    }

    void aDuplicateIsTold_exchange29()
    {
        Documents documents(1);
        const CertificateId id = documents.handedOver(0);
        (void)need(IssueDuplicate(documents.desk.center().as(Role::Registrar))
                       .run(id, {DuplicateReason::Lost, {}, documents.desk.center().today()}));
        documents.open(QStringLiteral("issued"));
        QVERIFY(documents.page().findChild<QLabel*>(QStringLiteral("story"))->text().contains(QStringLiteral("2026/0001")));
    }

    void whatWasHandedOverSaysThatAPrintIsADuplicate_exchange29()
    {
        Documents documents(1);
        (void)documents.handedOver(0);
        documents.open(QStringLiteral("issued"));
        const auto* story = documents.page().findChild<QLabel*>(QStringLiteral("story"));
        QVERIFY(story->isVisible());
        QVERIFY2(story->text().contains(QStringLiteral("duplicate")), qPrintable(story->text()));
    }

    void enterOnWhatWaitsForNothingOpensItsCase()
    {
        Documents documents(1);
        (void)documents.handedOver(0);
        documents.open(QStringLiteral("issued"));
        QSignalSpy places(&documents.page(), &desktop::Page::placeRequested);
        documents.table().setFocus();
        press(documents.window, Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("case"), documents.cases.front().toText()}));
    }

    void anEmptyListSaysWhatFillsIt()
    {
        Documents documents(0);
        documents.open();
        QStringList sentences;
        for (const QLabel* label : documents.page().findChildren<QLabel*>()) {
            if (label->isVisible())
                sentences.append(label->text());
        }
        QVERIFY(sentences.join(QLatin1Char('\n')).contains(QStringLiteral("Nobody waits for a document.")));
    }

    void withoutAnEnrolmentTheWayThereIsShown_L17_2_1()
    {
        Documents documents(1, false);
        documents.open();
        auto* hint = documents.page().findChild<Banner*>(QStringLiteral("enrolment"));
        QVERIFY(hint->isVisible());
        hint->findChild<QPushButton*>()->click();
        QCOMPARE(documents.window->currentPlace().page, QStringLiteral("exchange"));
    }

    void onlyTheHeadCancels_L26_2()
    {
        Documents documents(1);
        (void)documents.handedOver(0);
        documents.open(QStringLiteral("issued"));
        for (const QPushButton* button : documents.page().findChildren<QPushButton*>())
            QVERIFY(button->text() != QStringLiteral("Cancel documents…") || !button->isVisible());
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
