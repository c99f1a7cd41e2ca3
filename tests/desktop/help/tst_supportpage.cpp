// Protects the page of requests to the support (P15, P16): filled in with who acts, refused at its fields, kept as a draft
// until the receipt is here, sent without holding the window.
#include "app/desktop/exchange/exchangepage.h"
#include "app/desktop/help/helpdesk.h"
#include "app/desktop/help/helpwindow.h"
#include "app/desktop/help/supportpage.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/textarea.h"
#include "core/exchange/asksupport.h"
#include "core/services/applications/drafts.h"
#include "core/services/queries/centerquery.h"
#include "core/services/signedmessages.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/cose.h"
#include "tests/desktop/deskfixture/formdesk.h"

#include <QtCore/QSemaphore>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// What the platform does with the next requests; outlives the worker threads.
struct Platform {
    QSemaphore gate; ///< one for each request that may be answered
    bool isReached = true;
    std::vector<SupportMessage> taken;
    std::unique_ptr<SigningKey> key = need(SigningKey::generate());

    /// Of the message that came last.
    [[nodiscard]] QByteArray receipt() const
    {
        const SupportReceipt filed {taken.back().id, 7, QDate(2026, 11, 5)};
        return signMessage(*key, payloadOf(filed), signedfor::supportReceipt);
    }
};

class FakePlatform final : public Transport {
public:
    explicit FakePlatform(std::shared_ptr<Platform> platform)
        : m_platform(std::move(platform))
    {
    }

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        while (!m_platform->gate.tryAcquire(1, 10)) {
            if (isStopped())
                return ErrorKind::Cancelled;
        }
        if (!m_platform->isReached)
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
        m_platform->taken.push_back(*parseSupportMessage(request.body));
        return HttpReply {200, m_platform->receipt(), {}};
    }

private:
    std::shared_ptr<Platform> m_platform;
};

/// A secretary before the page; the platform is a fake one.
struct Asking : FormDesk {
    std::shared_ptr<Platform> platform = std::make_shared<Platform>();
    std::unique_ptr<ExchangeRunner> exchange;

    Asking()
        : FormDesk(Role::Secretary, test::TestCenter::Where::File)
    {
        ServerLink link;
        link.address = QStringLiteral("https://tanu.example");
        link.publicHost = QStringLiteral("tanu.example");
        link.serverKey = platform->key->publicKey().bytes();
        link.serverId = QByteArray(16, 's');
        link.device = QByteArray(16, 'd');
        need(ServerLinkTable(desk.center().db()).put(link));
        exchange = std::make_unique<ExchangeRunner>(desk.context(),
            ExchangeRunner::Edges {desk.openConnection(),
                [there = platform](const QString&) { return std::make_unique<FakePlatform>(there); }, {}});
        open();
    }

    void open()
    {
        MainWindow& window
            = desk.open({exchangePage(desk.context(), *exchange), supportPage(desk.context(), *exchange)});
        window.goTo({QStringLiteral("support"), {}});
        page = window.currentPage();
    }

    /// What stands in a line.
    [[nodiscard]] QString text(const char* name) const { return field<LineField>(name)->text(); }
    void typeRequest()
    {
        type("email", QStringLiteral("dana@example.kz"));
        type("subject", QStringLiteral("Тізілім ашылмайды"));
        type("text", QStringLiteral("Қате дейді"));
    }
    bool hasDraft()
    {
        return need(Drafts(desk.center().db(), desk.center().clock())
                        .load(supportDraftKind, draftKeyOf(desk.context().actor())))
            .has_value();
    }
};

} // namespace

class TestSupportPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P15_isFilledInWithWhoActs()
    {
        Asking asking;
        const StaffMember who = need(CenterQuery(asking.desk.center().db()).staffMember(asking.desk.context().actor().id));
        QCOMPARE(asking.text("surname"), who.name.surname());
        QCOMPARE(asking.text("givenname"), who.name.givenName());
        QVERIFY(!asking.banner()->isVisible());
        QVERIFY(!asking.hasDraft());
    }

    void P16_theNumberAndTheLastDayAreShown()
    {
        Asking asking;
        asking.platform->gate.release();
        asking.typeRequest();
        asking.submit();
        QTRY_COMPARE(asking.banner()->tone(), Tone::Good);
        QVERIFY(asking.banner()->text().contains(QStringLiteral("No 7")));
        QVERIFY(asking.banner()->text().contains(QStringLiteral("05.11.2026")));
        QCOMPARE(asking.platform->taken.size(), size_t(1));
        QCOMPARE(asking.platform->taken.front().words.subject, QStringLiteral("Тізілім ашылмайды"));
        QCOMPARE(asking.platform->taken.front().words.email, QStringLiteral("dana@example.kz"));
        QVERIFY(asking.field("subject")->isEmpty());
        QVERIFY(!asking.hasDraft());
    }

    /// A click on the sections meets them, and what was said follows the language.
    void P16_theMessageMovesNothingAndFollowsTheLanguage()
    {
        Asking asking;
        auto* sections = asking.page->findChild<FilterChips*>(QStringLiteral("sections"));
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int before = sections->mapTo(asking.page, QPoint()).y();
        asking.platform->gate.release();
        asking.typeRequest();
        asking.submit();
        QTRY_COMPARE(asking.banner()->tone(), Tone::Good);
        QTRY_VERIFY(asking.banner()->isVisible());
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(sections->mapTo(asking.page, QPoint()).y(), before);
        asking.desk.languages().switchTo(ScreenLanguage::Russian);
        QTRY_VERIFY2(asking.banner()->text().contains(QStringLiteral("Заявка № 7")), qPrintable(asking.banner()->text()));
        QVERIFY(asking.banner()->isVisible());
    }

    void P15_withoutTheWordsItIsRefusedAtItsFields()
    {
        Asking asking;
        asking.submit();
        for (const char* name : {"email", "subject", "text"})
            QVERIFY2(asking.field(name)->hasError(), name);
        for (const char* name : {"surname", "givenname", "iin", "login", "phone", "file"})
            QVERIFY2(!asking.field(name)->hasError(), name);
        QCOMPARE(asking.banner()->tone(), Tone::Danger);
        QVERIFY(asking.field("email")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(asking.platform->taken.empty());
    }

    void P15_theDraftOutlivesThePage()
    {
        Asking asking;
        asking.typeRequest();
        QTRY_VERIFY(asking.hasDraft()); // by the pause alone
        asking.open();
        QCOMPARE(asking.text("subject"), QStringLiteral("Тізілім ашылмайды"));
        QCOMPARE(asking.field<TextArea>("text")->text(), QStringLiteral("Қате дейді"));
        QVERIFY(asking.banner()->text().contains(QStringLiteral("draft")));
    }

    void P15_eachPersonHasTheirOwn()
    {
        Asking asking;
        asking.typeRequest();
        asking.desk.actAs(Role::Registrar);
        asking.desk.window().refresh();
        QVERIFY(asking.field("subject")->isEmpty());
        asking.desk.actAs(Role::Secretary);
        asking.desk.window().refresh();
        QCOMPARE(asking.text("subject"), QStringLiteral("Тізілім ашылмайды"));
    }

    void P15_withoutANetworkTheDraftStays()
    {
        Asking asking;
        asking.platform->isReached = false;
        asking.platform->gate.release();
        asking.typeRequest();
        asking.submit();
        QTRY_COMPARE(asking.banner()->tone(), Tone::Warning);
        QVERIFY(asking.banner()->text().contains(QStringLiteral("does not answer")));
        QCOMPARE(asking.text("subject"), QStringLiteral("Тізілім ашылмайды"));
        QVERIFY(asking.hasDraft());
        asking.platform->isReached = true;
        asking.platform->gate.release();
        asking.submit();
        QTRY_COMPARE(asking.banner()->tone(), Tone::Good);
    }

    void P15_whoIsNotConnectedIsTold()
    {
        Asking asking;
        need(ServerLinkTable(asking.desk.center().db()).remove());
        asking.typeRequest();
        asking.submit();
        QTRY_COMPARE(asking.banner()->tone(), Tone::Warning);
        QVERIFY(asking.banner()->text().contains(QStringLiteral("not enrolled")));
        QVERIFY(asking.hasDraft());
    }

    void theWindowLivesWhileItIsSentAndItCanBeStopped()
    {
        Asking asking;
        asking.typeRequest();
        asking.submit();
        auto* strip = asking.page->findChild<ProgressStrip*>();
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(!asking.field("subject")->isEnabled());
        Q_EMIT strip->stopRequested();
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(asking.banner()->text().contains(QStringLiteral("stopped")));
        QVERIFY(asking.field("subject")->isEnabled());
        QVERIFY(asking.hasDraft());
    }

    void P15_aFileThatIsTooLargeIsRefusedWhenItIsChosen()
    {
        Asking asking;
        const QString path = asking.desk.folder() + QStringLiteral("/large.pdf");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7");
        QVERIFY(file.resize(greatestSupportFile + 1));
        file.close();
        auto* list = asking.field<FileDropList>("file");
        list->add({path});
        QVERIFY(list->hasError());
        QVERIFY(list->isEmpty());
    }

    void P15_theFileThatWasChosenLastIsSent()
    {
        Asking asking;
        QStringList paths;
        for (const char* name : {"/one.pdf", "/two.pdf"}) {
            QFile file(asking.desk.folder() + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("%PDF-1.7 ") + name);
            paths.append(file.fileName());
        }
        asking.platform->gate.release();
        asking.typeRequest();
        asking.field<FileDropList>("file")->add(paths);
        asking.submit();
        QTRY_COMPARE(asking.banner()->tone(), Tone::Good);
        QCOMPARE(asking.platform->taken.front().words.fileName, QStringLiteral("two.pdf"));
        QCOMPARE(asking.platform->taken.front().words.file, QByteArray("%PDF-1.7 /two.pdf"));
    }

    void theHelpLeadsThere()
    {
        Asking asking;
        HelpDesk help(asking.desk.languages());
        help.serve(asking.desk.window());
        QVERIFY(asking.desk.window().goTo({QStringLiteral("exchange"), {}}));
        Q_EMIT asking.desk.window().header().helpRequested();
        auto* button = help.window()->findChild<QPushButton*>(QStringLiteral("support"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asking.desk.window().currentPlace().page, QStringLiteral("support"));
    }

    void beforeTheDeskTheHelpOffersNone()
    {
        Languages languages {*qApp, ScreenLanguage::English};
        HelpDesk help(languages);
        help.show(QStringLiteral("first-start"));
        QVERIFY(!help.window()->findChild<QPushButton*>(QStringLiteral("support"))->isVisible());
    }
};

QTEST_MAIN(TestSupportPage)
#include "tst_supportpage.moc"
