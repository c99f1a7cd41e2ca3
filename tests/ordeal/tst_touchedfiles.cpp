// Protects from messages and sealed files that were touched on their way: what the server answered, what lies on a stick.
// Whoever reads them says so, or reads what was written.
#include "core/security/sealedfilewriter.h"
#include "core/services/signedmessages.h"
#include "core/wire/batchanswer.h"
#include "core/wire/cose.h"
#include "core/wire/keylist.h"
#include "core/wire/statuslist.h"
#include "tests/ordeal/support/mutation.h"
#include "tests/support/testcenter.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDateTime moment(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// A message of the server, and what it says.
struct Message {
    const char* purpose;
    QByteArray payload;
    bool (*isUnderstood)(const QByteArray& payload);
};

Message batchAnswer()
{
    BatchAnswer answer;
    answer.batch = QByteArray(32, 'b');
    answer.server = QByteArray(16, 's');
    for (int i = 0; i < 40; ++i)
        answer.lines.append({QByteArray(31, 'r') + static_cast<char>(i), RecordFate::Accepted, {}});
    return {signedfor::batchAnswer, payloadOf(answer),
        [](const QByteArray& payload) { return static_cast<bool>(parseBatchAnswer(payload)); }};
}

Message keyList()
{
    KeyList keys;
    keys.number = 1;
    keys.issuedAt = moment;
    const auto center = need(AccreditationNumber::parse(QStringLiteral("0417")));
    keys.keys.append({need(SigningKey::generate())->publicKey().bytes(), center, moment.date(), {}, {}});
    return {signedfor::keyList, keys.payload(),
        [](const QByteArray& payload) { return KeyList::parse(payload).isOk(); }};
}

Message statusList()
{
    const auto center = need(AccreditationNumber::parse(QStringLiteral("0417")));
    auto status = need(StatusList::make(center, 1, moment, 1, 1000));
    need(status.cancel(17));
    return {signedfor::statusList, status.payload(),
        [](const QByteArray& payload) { return StatusList::parse(payload).isOk(); }};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTouchedFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { need(initialiseSodium()); }

    void answersOfTheServer_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("exchange.md 10 answer to a batch") << 0;
        QTest::newRow("exchange.md 27 key list") << 1;
        QTest::newRow("exchange.md 27 status list") << 2;
    }

    void answersOfTheServer()
    {
        QFETCH(int, which);
        const OrdealFigure figure(QStringLiteral("mutations, ") + QString::fromLatin1(QTest::currentDataTag()));
        const auto key = need(SigningKey::generate());
        const Message sent = which == 0 ? batchAnswer() : which == 1 ? keyList() : statusList();
        QVERIFY(sent.isUnderstood(sent.payload));
        const PublicKey signer = key->publicKey();
        check(figure, signMessage(*key, sent.payload, sent.purpose), [&](const QString& path) -> Finding {
            const auto payload = openMessage(signer, bytesOf(path), sent.purpose);
            if (!payload)
                return {Verdict::Detected, payload.error().detail};
            return {*payload == sent.payload ? Verdict::Harmless : Verdict::Silent, QStringLiteral("another payload")};
        });
    }

    void aSealedFile()
    {
        const OrdealFigure figure(QStringLiteral("mutations of a sealed file"));
        const auto reader = need(EncryptionKey::generate());
        const auto sender = need(SigningKey::generate());
        const QByteArray content = QByteArrayLiteral("content ").repeated(20'000);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealed"));
        need(writeSealed(path, {SealedKind::Parcel, {reader->publicKey()}, sender.get()}, content));
        const Unsealing unsealing {SealedKind::Parcel, *reader, sender->publicKey()};
        check(figure, bytesOf(path), [&](const QString& touched) -> Finding {
            const auto inspected = inspectSealed(touched);
            const auto read = readSealed(touched, unsealing, 10 * content.size());
            if (!read)
                return {Verdict::Detected, read.error().detail};
            const bool isSame = *read == content && inspected;
            return {isSame ? Verdict::Harmless : Verdict::Silent, QStringLiteral("other content")};
        });
    }

private:
    static void check(const OrdealFigure& figure, const QByteArray& good, const FileReader& read)
    {
        Dice dice(ordealSeed());
        const MutationTally tally = mutate(good, inFull(10'000, 300), dice, read);
        figure.tell(tally.words());
        QVERIFY2(tally.bad.isEmpty(), qPrintable(tally.bad.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTouchedFiles)
#include "tst_touchedfiles.moc"
