// Protects what stands beside a signature that whoever works may not give (S1): who can and a button for each, or, where
// nobody can, what the administrator does about it, in every language.
#include "app/desktop/context/signeroffer.h"
#include "core/storage/stafftable.h"
#include "tests/desktop/deskfixture/deskfixture.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct Offer {
    DeskFixture desk;
    QWidget window;
    SignerOffer offer {desk.context(), SignerOffer::Reason::AtTheButton, &window};

    [[nodiscard]] StaffMember member(Role role)
    {
        return need(StaffTable(desk.center().db()).load(desk.center().staff(role)));
    }
    [[nodiscard]] static SigningRight refused()
    {
        SigningRight right;
        right.refusal = Error {ErrorKind::FourEyes, {QStringLiteral("prepare-certificate")}, {}};
        right.roles = Role::Registrar | Role::Head;
        return right;
    }
    [[nodiscard]] QString words() const { return offer.findChild<QLabel*>(QStringLiteral("whoCanSign"))->text(); }
    [[nodiscard]] const QPushButton* button() const
    {
        return offer.findChild<QPushButton*>(QStringLiteral("handOver0"));
    }
};

} // namespace

class TestSignerOffer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoCanIsNamedAndOffered_S1()
    {
        Offer offer;
        SigningRight right = Offer::refused();
        right.others = {offer.member(Role::Registrar)};
        right.withoutAccount = {offer.member(Role::Head)};
        offer.offer.tell(right);
        QVERIFY(offer.words().contains(right.others.front().name.shortForm()));
        QVERIFY2(!offer.words().contains(right.withoutAccount.front().name.shortForm()), "nobody waits for an account");
        QVERIFY(offer.button());
        offer.offer.tell({});
        QVERIFY(offer.offer.isHidden());
    }

    void whoLacksOnlyAnAccountIsNamed_S1()
    {
        Offer offer;
        SigningRight right = Offer::refused();
        right.withoutAccount = {offer.member(Role::Head)};
        offer.offer.tell(right);
        QVERIFY2(offer.words().contains(QStringLiteral("opens an account for: ") + right.withoutAccount.front().name.shortForm()),
            qPrintable(offer.words()));
        QVERIFY(!offer.button());
    }

    void whereNobodyHasTheRoleItIsNamed_S1()
    {
        Offer offer;
        const SigningRight right = Offer::refused();
        offer.offer.tell(right);
        QVERIFY2(offer.words().contains(rolesText(right.roles)), qPrintable(offer.words()));
        offer.desk.languages().switchTo(ScreenLanguage::Russian);
        QTRY_VERIFY2(offer.words().contains(QStringLiteral("«Люди»")), qPrintable(offer.words()));
        QVERIFY2(offer.words().contains(rolesText(right.roles)), qPrintable(offer.words()));
    }

    void whereASeatIsNeededNoRoleIsPromised_R17_2()
    {
        Offer offer;
        SigningRight right = Offer::refused();
        right.roles = {};
        offer.offer.tell(right);
        QVERIFY2(offer.words().contains(QStringLiteral("held a seat")), qPrintable(offer.words()));
    }

    /// What is told again tells what has changed since: an account that was opened meanwhile.
    void anAccountThatWasOpenedIsSeen_S1()
    {
        Offer offer;
        SigningRight right = Offer::refused();
        right.withoutAccount = {offer.member(Role::Head), offer.member(Role::Registrar)};
        offer.offer.tell(right);
        const QString before = offer.words();
        right.withoutAccount.pop_back();
        offer.offer.tell(right);
        QVERIFY(offer.words() != before);
    }
};

QTEST_MAIN(TestSignerOffer)
#include "tst_signeroffer.moc"
