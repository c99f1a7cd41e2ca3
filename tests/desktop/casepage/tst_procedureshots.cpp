// Protects the look of everything that can happen to a case: at the smallest window nothing is wider than its room and no
// button is cut, in Kazakh, in Russian, and with texts a third longer than the English ones. With TANU_SHOTS_DIR set, the
// pictures are kept there to be looked at.
#include "app/desktop/appeals/appealspage.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/issueduplicate.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/beforeroad.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

const QDate examDay(2026, 11, 17);

/// Every text a third longer.
class LongTexts final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words.size() < 4 ? words : QString(words + QStringLiteral(" ұзағырақ мәтін").left(1 + words.size() / 3));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void settle()
{
    for (int pass = 0; pass < 6; ++pass) // a layout inside a layout settles one pass later
        QApplication::processEvents();
}

QStringList cutIn(const QWidget& window)
{
    QStringList cut;
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool mayShrink = label->wordWrap() || label->text().isEmpty() || label->inherits("tanu::desktop::ElidedLabel");
        if (label->isVisible() && !mayShrink && label->width() < label->minimumSizeHint().width())
            cut << label->text();
    }
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widgetResizable() && area->widget()->width() > area->viewport()->width())
            cut << QStringLiteral("%1 of %2").arg(area->widget()->width()).arg(area->viewport()->width());
    }
    return cut;
}

} // namespace

class TestProcedureShots final : public QObject {
    Q_OBJECT

public:
    using Part = void (TestProcedureShots::*)();

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Part>("part");
        for (const char* language : {"kk", "ru", "a third longer"}) {
            QTest::addRow("%s: before", language) << QString::fromLatin1(language) << &TestProcedureShots::before;
            QTest::addRow("%s: online", language) << QString::fromLatin1(language) << &TestProcedureShots::online;
            QTest::addRow("%s: ended", language) << QString::fromLatin1(language) << &TestProcedureShots::ended;
            QTest::addRow("%s: appeals", language) << QString::fromLatin1(language) << &TestProcedureShots::appeals;
            QTest::addRow("%s: documents", language) << QString::fromLatin1(language) << &TestProcedureShots::documents;
        }
    }
    void everythingFits()
    {
        QFETCH(QString, language);
        QFETCH(Part, part);
        const bool isLong = language.size() > 2;
        m_language = isLong ? QStringLiteral("long") : language;
        const Languages languages(*qApp,
            isLong ? ScreenLanguage::English
                   : language == QLatin1String("kk") ? ScreenLanguage::Kazakh : ScreenLanguage::Russian);
        LongTexts texts;
        if (isLong)
            qApp->installTranslator(&texts);
        m_wrong.clear();
        (this->*part)();
        qApp->removeTranslator(&texts);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(QLatin1Char('\n'))));
    }

private:
    void shoot(CaseDesk& desk, const char* name, const ApplicationId& id, Action action, Role role = Role::Registrar)
    {
        desk.desk.actAs(role);
        desk.open(id);
        if (action != Action::PrintPaper)
            desk.page->start(action);
        keep(desk.desk.window(), name);
    }
    void keep(MainWindow& window, const char* name)
    {
        settle();
        for (const QString& cut : cutIn(window))
            m_wrong << QStringLiteral("%1: %2").arg(QLatin1String(name), cut);
        const QPixmap shot = window.grab();
        const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(shot.save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), m_language)));
    }
    void before()
    {
        CaseDesk desk;
        test::BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted(road.voucherFields(QDate(2026, 12, 31)));
        road.notifiedOn(examDay, {id});
        shoot(desk, "illness", id, Action::ReportDisability);
        shoot(desk, "basis", id, Action::ChangeBasis);
        desk.panel()->findChild<SegmentedChoice*>(QStringLiteral("basis"))->setValue(QStringLiteral("voucher"));
        keep(desk.desk.window(), "basis-voucher");
        shoot(desk, "close", id, Action::CloseCase, Role::Head);
        desk.desk.center().clock().set(fromKazakhstan(examDay, QTime(9, 0)));
        road.reported(id);
        shoot(desk, "sheet", id, Action::ProveDisability);
        road.proved(id, examDay, examDay.addDays(3));
        shoot(desk, "proved", id, Action::PrintPaper);
    }
    void online()
    {
        CaseDesk desk;
        test::BeforeRoad road(desk.desk.center());
        road.goOnline();
        const ApplicationId one = road.contracted(1);
        const ApplicationId two = road.contracted(2);
        road.scheduledOn(road.firstDay(), {one});
        shoot(desk, "notice-online", one, Action::RecordNotice);
        road.notifiedOn(road.firstDay(), {two});
        shoot(desk, "fault", two, Action::PostponeForFault, Role::Secretary);
    }
    void ended()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered();
        need(SaveCalendarDays(desk.desk.center().as(Role::Administrator))
                 .run({{QDate(2026, 11, 3), DayKind::Transferred, QStringLiteral("Ауыстырылған"), QStringLiteral("Перенос")}}));
        shoot(desk, "recount", id, Action::PrintPaper);
    }
    void appeals()
    {
        CaseDesk desk;
        test::AppealRoad road(desk.desk.center());
        shoot(desk, "receipt", road.candidate(), Action::RecordReceipt);
        shoot(desk, "appeal", road.candidate(), Action::RegisterAppeal);
        const AppealId id = road.registeredLate();
        shoot(desk, "admission", road.candidate(), Action::AdmitAppeal, Role::Head);
        desk.panel()->findChild<SegmentedChoice*>(QStringLiteral("admission"))->setValue(QStringLiteral("refuse"));
        keep(desk.desk.window(), "admission-refused");
        need(AdmitAppeal(desk.desk.center().as(Role::Head)).admit(id, QStringLiteral("Дәлелді себеп")));
        shoot(desk, "assign", road.candidate(), Action::AssignAppeal);
        MainWindow& window = desk.desk.open({appealsPage(desk.desk.context()), applicationsPage(desk.desk.context()), casePage(desk.desk.context(), desk.desk.openConnection())});
        QVERIFY(window.goTo({QStringLiteral("appeals"), {}}));
        keep(window, "appeals");
        need(AssignAppeal(desk.desk.center().as(Role::Registrar)).run(id, desk.desk.center().appealCommission()));
        shoot(desk, "verdict", road.candidate(), Action::DecideAppeal, Role::AppealCommission);
        AppealFinding finding = road.finding(true);
        finding.votes.back().isFor = false;
        finding.votes.back().dissent = QStringLiteral("Сұрақтар бағдарламаға сай деп есептеймін");
        need(DecideAppeal(desk.desk.center().as(Role::AppealCommission)).run(id, finding));
        shoot(desk, "letter", road.candidate(), Action::SendAppealDecision);
        shoot(desk, "appeal-story", road.candidate(), Action::PrintPaper);
    }
    void documents()
    {
        CaseDesk desk;
        test::SessionRoad road(desk.desk.center());
        road.enrol();
        const ApplicationId id = road.contracted();
        road.signedProtocol({id}, {});
        const CertificateId document = road.printed(id);
        Desk& registrar = desk.desk.center().as(Role::Registrar);
        need(HandOverCertificate(registrar).run(document, QStringLiteral("Ахметов Әлихан"), QStringLiteral("ID 045")));
        shoot(desk, "duplicate", id, Action::IssueDuplicate);
        need(IssueDuplicate(registrar).run(document, {DuplicateReason::Lost, {}, desk.desk.center().today()}));
        shoot(desk, "duplicate-handover", id, Action::IssueDuplicate);
        shoot(desk, "cancel", id, Action::CancelCertificate, Role::Head);
        const auto done = CancelCertificates(desk.desk.center().as(Role::Head))
                              .run({document}, {QStringLiteral("Шағым расталды: құжат басқа адамның атына берілген"), QStringLiteral("L26.2"), desk.desk.center().today()});
        QVERIFY(done.front().result.isOk());
        shoot(desk, "cancelled", id, Action::PrintPaper);
    }

    QString m_language;
    QStringList m_wrong;
};

QTEST_MAIN(TestProcedureShots)
#include "tst_procedureshots.moc"
