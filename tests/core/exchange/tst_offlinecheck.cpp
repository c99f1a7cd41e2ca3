// Protects the check of a document without a network (exchange.md 25, 27): nothing altered passes, nothing true is
// refused, and what cannot be known is said to be unknown.
#include "core/exchange/offlinecheck.h"
#include "core/security/signing.h"
#include "core/services/signedmessages.h"
#include "core/wire/base32.h"
#include "core/wire/cose.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDate issued(2026, 11, 20);
const QString host = QStringLiteral("CHECK.EXAMPLE.KZ");

struct Ground {
    std::unique_ptr<SigningKey> key;
    AccreditationNumber center;
    KeyList keys;
    std::optional<StatusList> status;
};

CertificateNumber serialOf(const QString& center, int ordinal)
{
    return *CertificateNumber::parse(QStringLiteral("25110-72122009-4-191126-%1-%2").arg(center).arg(ordinal, 9, 10, QLatin1Char('0')));
}

Ground ground()
{
    const bool started = initialiseSodium().isOk();
    Q_ASSERT(started);
    Q_UNUSED(started)
    auto key = *SigningKey::generate();
    const auto center = *AccreditationNumber::parse(QStringLiteral("0417"));
    const QDateTime at = QDateTime(issued, QTime(12, 0), Qt::UTC);
    KeyList keys;
    keys.number = 1;
    keys.issuedAt = at;
    keys.keys.append({key->publicKey().bytes(), center, issued.addDays(-10), {}, {}});
    auto status = *StatusList::make(center, 1, at, 1, 1000);
    return {std::move(key), center, keys, status};
}

CertificateClaims claimsOf(int ordinal, std::optional<QDate> until = QDate(2031, 11, 20))
{
    return {serialOf(QStringLiteral("0417"), ordinal), QStringLiteral("Әбдіғали"), QStringLiteral("Б. С."), {}, issued, until};
}

QString paper(const Ground& from, const CertificateClaims& claims, const CertificateNumber& printed)
{
    const QByteArray token = signMessage(*from.key, tokenPayload(claims), signedfor::token);
    return *qrText(host, printed, token);
}

QString paper(const Ground& from, const CertificateClaims& claims)
{
    return paper(from, claims, claims.serial);
}

CertificateVerdict verdict(const QString& text, const Ground& by, QDate today = issued)
{
    const auto checked = checkCertificate(text, by.keys, by.status, today);
    return checked ? checked->verdict : CertificateVerdict::WrongSignature;
}

} // namespace

class TestOfflineCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trueDocumentIsValid()
    {
        const Ground own = ground();
        const auto checked = checkCertificate(paper(own, claimsOf(17)), own.keys, own.status, issued);
        QVERIFY(checked.isOk());
        QCOMPARE(checked->verdict, CertificateVerdict::Valid);
        QCOMPARE(checked->claims.surname, QStringLiteral("Әбдіғали"));
        QCOMPARE(checked->statusAsOf, own.status->issuedAt());
    }

    void validityEndsWithItsLastDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<CertificateVerdict>("expected");
        QTest::newRow("L21.5 last day") << QDate(2031, 11, 20) << CertificateVerdict::Valid;
        QTest::newRow("L21.5 day after") << QDate(2031, 11, 21) << CertificateVerdict::Expired;
    }

    void validityEndsWithItsLastDay()
    {
        QFETCH(QDate, today);
        QFETCH(CertificateVerdict, expected);
        const Ground own = ground();
        QCOMPARE(verdict(paper(own, claimsOf(17)), own, today), expected);
        QCOMPARE(verdict(paper(own, claimsOf(17, {})), own, today), CertificateVerdict::Valid);
    }

    void cancelledIsCancelledEvenWhenExpired()
    {
        Ground own = ground();
        QVERIFY(own.status->cancel(17).isOk());
        QCOMPARE(verdict(paper(own, claimsOf(17)), own), CertificateVerdict::Cancelled);
        QCOMPARE(verdict(paper(own, claimsOf(17)), own, QDate(2040, 1, 1)), CertificateVerdict::Cancelled);
        QCOMPARE(verdict(paper(own, claimsOf(18)), own), CertificateVerdict::Valid);
    }

    void whatTheListDoesNotReachIsNotCovered()
    {
        Ground own = ground();
        QCOMPARE(verdict(paper(own, claimsOf(1001)), own), CertificateVerdict::NotCovered);
        own.status.reset();
        QCOMPARE(verdict(paper(own, claimsOf(17)), own), CertificateVerdict::NotCovered);
    }

    void anotherSerialOnThePaperIsSeen()
    {
        const Ground own = ground();
        QCOMPARE(verdict(paper(own, claimsOf(17), serialOf(QStringLiteral("0417"), 18)), own), CertificateVerdict::WrongSignature);
    }

    void aStrangersKeyIsUnknown()
    {
        const Ground own = ground();
        const Ground stranger = ground();
        QCOMPARE(verdict(paper(stranger, claimsOf(17)), own), CertificateVerdict::KeyUnknown);
    }

    void aCentersKeySignsForItsOwnCenterOnly()
    {
        const Ground own = ground();
        CertificateClaims claims = claimsOf(17);
        claims.serial = serialOf(QStringLiteral("0500"), 17);
        QCOMPARE(verdict(paper(own, claims), own), CertificateVerdict::WrongSignature);
    }

    void aKeyCountsFromItsFirstDayToItsRevocation()
    {
        Ground own = ground();
        own.keys.keys.first().validFrom = issued.addDays(1);
        QCOMPARE(verdict(paper(own, claimsOf(17)), own), CertificateVerdict::WrongSignature);
        own.keys.keys.first().validFrom = issued;
        own.keys.keys.first().revokedOn = issued;
        QCOMPARE(verdict(paper(own, claimsOf(17)), own), CertificateVerdict::WrongSignature);
        own.keys.keys.first().revokedOn = issued.addDays(1);
        QCOMPARE(verdict(paper(own, claimsOf(17)), own), CertificateVerdict::Valid);
    }

    void noAlteredLetterPasses()
    {
        const Ground own = ground();
        const QString text = paper(own, claimsOf(17));
        const auto from = text.indexOf(QLatin1Char('#')) + 1;
        for (auto i = from; i < text.size(); ++i) {
            QString altered = text;
            altered[i] = altered.at(i) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
            const auto checked = checkCertificate(altered, own.keys, own.status, issued);
            QVERIFY2(!checked || checked->verdict == CertificateVerdict::WrongSignature
                    || checked->verdict == CertificateVerdict::KeyUnknown,
                qPrintable(QStringLiteral("letter %1").arg(i)));
        }
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("25 empty") << QString();
        QTest::newRow("25 another address") << QStringLiteral("https://example.kz/");
        QTest::newRow("25 no token") << QStringLiteral("HTTPS://CHECK.EXAMPLE.KZ/V/25110-72122009-4-191126-0417-000000017");
        QTest::newRow("25 token of nothing") << QStringLiteral("HTTPS://CHECK.EXAMPLE.KZ/V/25110-72122009-4-191126-0417-000000017#AAAA");
    }

    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        const Ground own = ground();
        QVERIFY(!checkCertificate(text, own.keys, own.status, issued));
    }
};

QTEST_GUILESS_MAIN(TestOfflineCheck)
#include "tst_offlinecheck.moc"
