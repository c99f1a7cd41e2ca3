// Protects the way back into a center (S1, S2): a recovery key survives being written down and typed in, every slip of the
// hand is seen and placed, and what the installation keeps seals to it and knows it without giving it away.
#include "core/security/hash.h"
#include "core/security/recoverykey.h"
#include "core/security/signing.h"

#include <QtTest/QTest>

#include <sodium.h>

using namespace tanu;

namespace {

QString problemOf(const QString& typed)
{
    const auto key = RecoveryKey::parse(typed);
    return key ? QStringLiteral("ok") : nameOf(key.error().kind) + QLatin1Char(' ') + key.error().arguments.join(QLatin1Char(' '));
}

} // namespace

class TestRecoveryKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSodium()); }

    void comesBackFromPaper()
    {
        for (int i = 0; i < 200; ++i) {
            const auto key = RecoveryKey::make();
            QVERIFY(key);
            const auto again = RecoveryKey::parse(key->toText());
            QVERIFY(again);
            QCOMPARE(again->verifier(), key->verifier());
            QCOMPARE(again->sealingSecretKey(), key->sealingSecretKey());
        }
    }

    void isWrittenInGroups()
    {
        const QString text = RecoveryKey::make()->toText();
        static const QRegularExpression shape(
            QStringLiteral("\\A[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){12}\\z"));
        QVERIFY2(shape.match(text).hasMatch(), "13 groups of five signs");
        QVERIFY(RecoveryKey::make()->toText() != text);
    }

    void readsWhatPeopleWrite()
    {
        const auto key = RecoveryKey::make();
        QString text = key->toText();
        const QStringList groups = text.split(QLatin1Char('-'));
        QCOMPARE(RecoveryKey::parse(text.toLower())->verifier(), key->verifier());
        QCOMPARE(RecoveryKey::parse(groups.join(QLatin1Char('\n')))->verifier(), key->verifier());
        QCOMPARE(RecoveryKey::parse(groups.join(QString()))->verifier(), key->verifier());
        QCOMPARE(RecoveryKey::parse(text.replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('l')))
                     ->verifier(),
            key->verifier());
    }

    void placesEveryWrongSign()
    {
        const QString text = RecoveryKey::make()->toText();
        QStringList groups = text.split(QLatin1Char('-'));
        for (int at = 0; at < text.size(); ++at) {
            if (text.at(at) == QLatin1Char('-'))
                continue;
            for (const char sign : {'0', '7', 'A', 'Q', 'Z'}) {
                if (text.at(at) == QLatin1Char(sign))
                    continue;
                QString slipped = text;
                slipped[at] = QLatin1Char(sign);
                QCOMPARE(problemOf(slipped), QStringLiteral("FieldMalformed recoverykey group-%1").arg(at / 6 + 1));
            }
        }
    }

    void seesExchangedSignsAndGroups()
    {
        const QString text = RecoveryKey::make()->toText();
        QStringList groups = text.split(QLatin1Char('-'));
        for (int at = 0; at + 1 < text.size(); ++at) {
            QString slipped = text;
            std::swap(slipped[at], slipped[at + 1]);
            const bool isTheSame = slipped.remove(QLatin1Char('-')) == groups.join(QString());
            QCOMPARE(problemOf(slipped) == QStringLiteral("ok"), isTheSame);
        }
        groups.swapItemsAt(3, 7);
        if (groups.at(3) != groups.at(7))
            QCOMPARE(problemOf(groups.join(QLatin1Char('-'))), QStringLiteral("FieldMalformed recoverykey group-4"));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        const QString text = RecoveryKey::make()->toText();
        QTest::newRow("nothing") << QStringLiteral(" - ") << QStringLiteral("FieldEmpty recoverykey");
        QTest::newRow("a group too few") << text.left(text.size() - 6) << QStringLiteral("FieldMalformed recoverykey length");
        QTest::newRow("a sign too many") << QString(text + QLatin1Char('7')) << QStringLiteral("FieldMalformed recoverykey length");
        QTest::newRow("a sign of another alphabet")
            << QString(QStringLiteral("Ж") + text.mid(1)) << QStringLiteral("FieldMalformed recoverykey group-1");
    }

    void saysWhatIsMissing()
    {
        QFETCH(QString, typed);
        QTEST(problemOf(typed), "problem");
    }

    void opensWhatWasSealedToItsPublicHalf()
    {
        const auto key = RecoveryKey::make();
        const RecoveryMark mark = RecoveryMark::of(*key);
        const QByteArray message("a backup");
        QByteArray sealed(message.size() + static_cast<int>(crypto_box_SEALBYTES), '\0');
        const auto bytes = [](QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); };
        const auto read = [](const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.constData()); };
        QCOMPARE(crypto_box_seal(bytes(sealed), read(message), static_cast<unsigned long long>(message.size()),
                     read(mark.sealingPublicKey)), 0);
        const auto opens = [&](const RecoveryKey& with) {
            QByteArray opened(message.size(), '\0');
            const QByteArray secret = with.sealingSecretKey();
            return crypto_box_seal_open(bytes(opened), read(sealed), static_cast<unsigned long long>(sealed.size()),
                       read(mark.sealingPublicKey), read(secret)) == 0
                && opened == message;
        };
        QVERIFY(opens(*key));
        QVERIFY(opens(*RecoveryKey::parse(key->toText())));
        QVERIFY(!opens(*RecoveryKey::make()));
    }

    void isKnownByItsMarkOnly()
    {
        const auto key = RecoveryKey::make();
        const RecoveryMark mark = RecoveryMark::of(*key);
        QVERIFY(mark.isOf(*key));
        QVERIFY(!mark.isOf(*RecoveryKey::make()));
        QVERIFY(mark.verifier != mark.sealingPublicKey);
        QVERIFY(!mark.verifier.contains(key->sealingSecretKey().left(8)));
    }

    void movesWithoutACopy()
    {
        auto key = RecoveryKey::make();
        const QByteArray verifier = key->verifier();
        RecoveryKey taken = *std::move(key);
        QCOMPARE(taken.verifier(), verifier);
        auto other = RecoveryKey::make();
        taken = *std::move(other);
        QVERIFY(taken.verifier() != verifier);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
