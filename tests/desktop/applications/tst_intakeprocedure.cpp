// Protects what intake asks beside the form of Annex 1: a person whom the law does not cover is registered only with a
// word of it (L2.3), an earlier document of this center is picked and not typed (R4.4), a case that was not passed is
// taken up from its old file (R19).
#include "app/desktop/applications/attachmentcard.h"
#include "app/desktop/applications/earlierdocumentsbox.h"
#include "app/desktop/applications/formdraft.h"
#include "app/desktop/applications/warningsbox.h"
#include "app/desktop/widgets/choiceedit.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/casequery.h"
#include "tests/desktop/applications/intakedesk.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

int applications(DeskFixture& desk)
{
    return need(ApplicationListQuery(desk.center().db(), desk.center().clock()).count({}));
}

/// What the form says against itself.
QString refusals(const Intake& intake)
{
    QStringList texts {intake.banner()->text()};
    for (const FieldFrame* field : intake.page->findChildren<FieldFrame*>()) {
        if (field->hasError())
            texts.append(field->objectName() + QStringLiteral(": ") + field->errorText());
    }
    return texts.join(QLatin1Char('\n'));
}

/// The case that the page opened last.
Case opened(Intake& intake, const QSignalSpy& places)
{
    if (places.isEmpty())
        qFatal("not registered: %s", qUtf8Printable(refusals(intake)));
    const QString key = places.last().at(0).value<Place>().key;
    const auto id = need(ApplicationId::fromText(key.section(QLatin1Char('/'), 0, 0)));
    return need(CaseQuery(intake.desk.center().db(), intake.desk.center().clock()).load(id));
}

void consent(Intake& intake)
{
    auto* box = intake.field<CheckListEdit>("consent");
    box->setFocus();
    press(&intake.desk.window(), Qt::Key_Space);
}

ApplicationId notPassed(DeskFixture& desk)
{
    SessionRoad road(desk.center());
    const ApplicationId id = road.contracted(0);
    (void)road.signedProtocol({}, {id});
    (void)need(NotifyNotPassed(desk.center().as(Role::Registrar)).run(id, QStringLiteral("Оқыңыз"), NoticeChannel::Hand));
    return id;
}

/// A document that this person got.
CertificateId issued(DeskFixture& desk)
{
    SessionRoad road(desk.center());
    road.enrol();
    const ApplicationId id = road.contracted(0);
    (void)road.signedProtocol({id}, {});
    const CertificateId document = road.printed(id);
    (void)need(HandOverCertificate(desk.center().as(Role::Registrar))
                   .run(document, QStringLiteral("Ахметов Әлихан"), QStringLiteral("ID 045")));
    return document;
}

} // namespace

class TestIntakeProcedure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonOutsideTheLawIsRegisteredOnlyWithAWordOfIt_L2_3()
    {
        Intake intake;
        intake.open();
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        intake.typePerson();
        intake.type("outsidelaw", "Судья");
        intake.typeRest();
        intake.submit();
        QCOMPARE(applications(intake.desk), 0);
        auto* box = qobject_cast<QCheckBox*>(QApplication::focusWidget());
        QVERIFY2(box && box->isVisible(), qPrintable(refusals(intake)));
        QCOMPARE(box->objectName(), QStringLiteral("outside-law"));
        press(&intake.desk.window(), Qt::Key_Space);
        intake.submit();
        QCOMPARE(applications(intake.desk), 1);
        QCOMPARE(opened(intake, places).application.fields.outsideLaw, std::optional(OutsideLaw::Judge));
    }

    void withoutACategoryNothingIsAsked_L2_3()
    {
        Intake intake;
        intake.open();
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        intake.typePerson();
        intake.typeRest();
        intake.submit();
        QVERIFY(!opened(intake, places).application.fields.outsideLaw);
    }

    void anEarlierDocumentOfThisCenterIsPicked_R4_4()
    {
        Intake intake;
        const CertificateId document = issued(intake.desk);
        intake.open();
        auto* offered = intake.page->findChild<EarlierDocumentsBox*>();
        QVERIFY(offered->isHidden());
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        intake.typePerson();
        QVERIFY(!offered->isHidden());
        QCOMPARE(offered->documents().front().id, document);
        const QString serial = offered->documents().front().serial;
        intake.typeRest();
        auto* pick = offered->findChild<QPushButton*>(QStringLiteral("pick-earlier"));
        pick->setFocus();
        press(&intake.desk.window(), Qt::Key_Space);
        intake.submit();
        const Case file = opened(intake, places);
        QCOMPARE(file.attachments.size(), size_t {1});
        QCOMPARE(file.attachments.front().kind, QStringLiteral("earlier-recognition"));
        QCOMPARE(file.attachments.front().number, serial);
        QVERIFY(file.application.fields.earlierValidUntilYear);
    }

    void aCancelledDocumentIsNotPicked_R4_4_L26_2()
    {
        Intake intake;
        const CertificateId document = issued(intake.desk);
        const auto cancelled = CancelCertificates(intake.desk.center().as(Role::Head))
                                   .run({document}, {QStringLiteral("Шағым"), QStringLiteral("L26.2"), intake.desk.center().today()});
        QVERIFY(cancelled.front().result.isOk());
        intake.open();
        intake.typePerson();
        auto* pick = intake.page->findChild<EarlierDocumentsBox*>()->findChild<QPushButton*>(QStringLiteral("pick-earlier"));
        QVERIFY(pick && !pick->isEnabled());
    }

    void somebodyElseIsNotOfferedIt_R4_4()
    {
        Intake intake;
        (void)issued(intake.desk);
        intake.open();
        intake.typePerson(5);
        QVERIFY(intake.page->findChild<EarlierDocumentsBox*>()->isHidden());
    }

    void aRetakeIsFilledInFromTheOldFile_R19()
    {
        Intake intake;
        const ApplicationId old = notPassed(intake.desk);
        intake.open(QStringLiteral("retake/") + old.toText());
        const ApplicationFields before = intake.desk.center().fields(0);
        QCOMPARE(intake.field<LineField>("surname")->text(), before.name.surname());
        QCOMPARE(need(intake.field<ChoiceEdit>("profession")->value()), QStringLiteral("cook"));
        QVERIFY(intake.field("consent")->isEmpty());
        QVERIFY(!intake.page->findChildren<AttachmentCard*>().isEmpty());
        QVERIFY(intake.banner()->text().contains(QStringLiteral("2026/0001")));
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        intake.submit();
        QCOMPARE(applications(intake.desk), 1);
        consent(intake);
        intake.submit();
        const Case file = opened(intake, places);
        QCOMPARE(file.application.retakeOf, std::optional(old));
        QCOMPARE(file.application.fields.name.full(), before.name.full());
        QCOMPARE(file.application.fields.birthDate, before.birthDate);
        QCOMPARE(file.application.fields.mobilePhone, before.mobilePhone);
        QVERIFY(!file.attachments.empty());
    }

    void aRetakeOutlivesThePage_R19()
    {
        Intake intake;
        const ApplicationId old = notPassed(intake.desk);
        intake.open(QStringLiteral("retake/") + old.toText());
        QVERIFY(intake.page->leave());
        intake.open();
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        consent(intake);
        intake.submit();
        QCOMPARE(opened(intake, places).application.retakeOf, std::optional(old));
    }

    void aDraftIsNotLostToARetakeUnasked_R19()
    {
        Intake intake;
        const ApplicationId old = notPassed(intake.desk);
        intake.open();
        intake.type("surname", "Өтегенов");
        QVERIFY(intake.page->leave());
        intake.desk.prompts().willConfirm(QStringLiteral("2026/0001"), false);
        intake.open(QStringLiteral("retake/") + old.toText());
        QCOMPARE(intake.field<LineField>("surname")->text(), QStringLiteral("Өтегенов"));
    }

    void whoPassedIsNotTakenUpAgain_R19()
    {
        Intake intake;
        const ApplicationId other = intake.desk.center().contracted(0);
        intake.open(QStringLiteral("retake/") + other.toText());
        QCOMPARE(intake.banner()->tone(), Tone::Danger);
        QVERIFY(intake.field("surname")->isEmpty());
    }

    void anOldFileFillsEveryEditorButTheBasis_R19()
    {
        DeskFixture desk;
        ApplicationFields fields = desk.center().fields(0);
        fields.outsideLaw = OutsideLaw::Military;
        fields.skills = {QStringLiteral("soups")};
        fields.earlierValidUntilYear = 2027;
        const QJsonObject draft = formDraftOf(fields, QStringLiteral("cook"));
        QCOMPARE(draft.value(QStringLiteral("iin")).toString(), fields.identity.iin->toString());
        QCOMPARE(draft.value(QStringLiteral("outsidelaw")).toObject().value(QStringLiteral("key")).toString(), QStringLiteral("military"));
        QCOMPARE(draft.value(QStringLiteral("earlieruntil")).toString(), QStringLiteral("2027"));
        for (const char* key : {"consent", "signedon", "vouchernumber", "employerbin", "referral"})
            QVERIFY2(!draft.contains(QString::fromLatin1(key)), key);
    }
};

QTEST_MAIN(TestIntakeProcedure)
#include "tst_intakeprocedure.moc"
