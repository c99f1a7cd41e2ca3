// Protects: a backup or a parcel is read by those it was sealed to and by nobody else, whole or not at all: any flipped,
// cut, swapped, repeated, put in or appended byte is seen, by its recipients and by whoever only keeps it (S2, V1).
#include "core/security/sealedfilewriter.h"

#include "core/security/sealedlayout.h"
#include "tests/support/filesizelimit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;

namespace {

constexpr qint64 plenty = 64 * 1024 * 1024;
constexpr qsizetype part = 64 * 1024;

QByteArray contentOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(42);
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class SealedFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void givesBackWhatWasSealed_data();
    void givesBackWhatWasSealed();
    void takesContentInAnyPieces();
    void eachRecipientReadsIt();
    void nobodyElseReadsIt();
    void asksForTheSendersSignature_data();
    void asksForTheSendersSignature();
    void isNotTakenForAnotherKind();
    void tellsFactsWithoutAKey();
    void showsNothingOfTheContent();
    void isSealedAnewEachTime();
    void detectsEveryMutation_data();
    void detectsEveryMutation();
    void detectsPartsInAnotherOrder();
    void detectsAChangeUnderANewHash();
    void refusesMoreThanTheReaderTakes();
    void stopsWhereTheTakerStops();
    void neverOverwrites();
    void replacesAnUnfinishedLeftover();
    void leavesNothingWithoutFinish();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void refusesAFolderThatIsGone();
    void refusesWhatIsNoSealedFile_data();
    void refusesWhatIsNoSealedFile();
    void refusesNoOrTooManyRecipients();

private:
    [[nodiscard]] QString path(const char* name = "a.sealed") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] Sealing sealing(bool isSigned) const
    {
        return {SealedKind::Parcel, {m_mine->publicKey()}, isSigned ? m_sender.get() : nullptr};
    }
    [[nodiscard]] Unsealing mine(bool isSigned = false) const
    {
        std::optional<PublicKey> sender;
        if (isSigned)
            sender = m_sender->publicKey();
        return {SealedKind::Parcel, *m_mine, sender};
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    /// Neither the recipient nor a keeper without a key takes these bytes for a sealed file.
    [[nodiscard]] bool isRefused(const QByteArray& bytes, bool isSigned) const
    {
        const QString changed = path("changed");
        QFile::remove(changed); // writing over it would wait for the disk
        if (!writeBytes(changed, bytes))
            return false;
        const auto read = readSealed(changed, mine(isSigned), plenty);
        return !read && !inspectSealed(changed);
    }

    std::unique_ptr<EncryptionKey> m_mine;
    std::unique_ptr<EncryptionKey> m_second;
    std::unique_ptr<EncryptionKey> m_stranger;
    std::unique_ptr<SigningKey> m_sender;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SealedFileTest::initTestCase()
{
    m_mine = *EncryptionKey::fromSeed(QByteArray(32, 'm'));
    m_second = *EncryptionKey::fromSeed(QByteArray(32, '2'));
    m_stranger = *EncryptionKey::fromSeed(QByteArray(32, 's'));
    m_sender = *SigningKey::fromSeed(QByteArray(32, 'k'));
}

void SealedFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SealedFileTest::givesBackWhatWasSealed_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("a part less one") << part - 1;
    QTest::newRow("exactly a part") << part;
    QTest::newRow("a part and one") << part + 1;
    QTest::newRow("exactly three parts") << 3 * part;
    QTest::newRow("much") << 20 * part + 17;
}

void SealedFileTest::givesBackWhatWasSealed()
{
    QFETCH(qsizetype, size);
    for (const bool isSigned : {false, true}) {
        const QByteArray content = contentOf(size);
        const QString file = path(isSigned ? "signed" : "unsigned");
        const auto written = writeSealed(file, sealing(isSigned), content);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        const auto read = readSealed(file, mine(isSigned), plenty);
        QVERIFY(read);
        QCOMPARE(*read, content);
        QCOMPARE(written->size, QFileInfo(file).size());
    }
    QCOMPARE(files().size(), 2);
}

void SealedFileTest::takesContentInAnyPieces()
{
    const QByteArray content = contentOf(5 * part + 3);
    QVERIFY(writeSealed(path("whole"), sealing(false), content));
    for (const qsizetype piece : {qsizetype(1'000), part, part + 1, 3 * part}) {
        const QString file = path(QByteArray::number(piece).constData());
        auto writer = SealedFileWriter::create(file, sealing(false));
        QVERIFY(writer);
        for (qsizetype at = 0; at < content.size(); at += piece)
            QVERIFY((*writer)->write(content.mid(at, piece)));
        QVERIFY((*writer)->finish());
        QCOMPARE(QFileInfo(file).size(), QFileInfo(path("whole")).size());
        QVERIFY(*readSealed(file, mine(), plenty) == content);
    }
}

void SealedFileTest::eachRecipientReadsIt()
{
    const Sealing two {SealedKind::Backup, {m_mine->publicKey(), m_second->publicKey()}, nullptr};
    const auto written = writeSealed(path(), two, "both");
    QVERIFY(written);
    QCOMPARE(written->recipients, (QList<QByteArray> {m_mine->publicKey().keyId(), m_second->publicKey().keyId()}));
    for (const EncryptionKey* key : {m_mine.get(), m_second.get()})
        QCOMPARE(*readSealed(path(), {SealedKind::Backup, *key, std::nullopt}, plenty), QByteArray("both"));
}

void SealedFileTest::nobodyElseReadsIt()
{
    QVERIFY(writeSealed(path(), sealing(false), "mine"));
    const auto read = readSealed(path(), {SealedKind::Parcel, *m_stranger, std::nullopt}, plenty);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeyMissing);
    QCOMPARE(read.error().arguments, QStringList(QString::fromLatin1(m_mine->publicKey().keyId().toHex())));

    // Damage is told before: a changed name of the recipient is no file of somebody else.
    QByteArray bytes = bytesOf(path());
    bytes[12] = static_cast<char>(bytes.at(12) ^ 1);
    QVERIFY(writeBytes(path("changed"), bytes));
    QCOMPARE(readSealed(path("changed"), mine(), plenty).error().kind, ErrorKind::SealBroken);
}

void SealedFileTest::asksForTheSendersSignature_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<char>("signer");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("signed by the sender") << true << 'k' << true;
    QTest::newRow("signed by somebody else") << true << 'o' << false;
    QTest::newRow("signed by nobody") << false << 'k' << false;
}

void SealedFileTest::asksForTheSendersSignature()
{
    QFETCH(bool, isSigned);
    QFETCH(char, signer);
    QFETCH(bool, isTaken);
    const auto key = SigningKey::fromSeed(QByteArray(32, signer));
    const Sealing made {SealedKind::Parcel, {m_mine->publicKey()}, isSigned ? key->get() : nullptr};
    const auto written = writeSealed(path(), made, "parcel");
    QVERIFY(written);
    QCOMPARE(written->sender, isSigned ? (*key)->publicKey().keyId() : QByteArray());
    const auto read = readSealed(path(), mine(true), plenty);
    QCOMPARE(read.isOk(), isTaken);
    if (!isTaken)
        QCOMPARE(read.error().kind, ErrorKind::SignatureWrong);

    // A name put over another's signature does not make it his.
    if (signer == 'o') {
        QByteArray bytes = bytesOf(path());
        const qsizetype at = bytes.indexOf((*key)->publicKey().keyId());
        bytes.replace(at, PublicKey::keyIdSize, m_sender->publicKey().keyId());
        QVERIFY(isRefused(bytes, true));
    }
}

void SealedFileTest::isNotTakenForAnotherKind()
{
    QVERIFY(writeSealed(path(), sealing(false), "parcel"));
    const auto read = readSealed(path(), {SealedKind::Backup, *m_mine, std::nullopt}, plenty);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::SealBroken);
}

void SealedFileTest::tellsFactsWithoutAKey()
{
    const auto written = writeSealed(path(), sealing(true), contentOf(2 * part));
    const auto told = inspectSealed(path());
    QVERIFY(written && told);
    QCOMPARE(*told, *written);
    QCOMPARE(told->kind, SealedKind::Parcel);
    QCOMPARE(told->sender, m_sender->publicKey().keyId());
    QCOMPARE(told->hash.size(), 32);
}

void SealedFileTest::showsNothingOfTheContent()
{
    const QByteArray planted = "900101300007";
    QVERIFY(writeSealed(path(), sealing(true), planted.repeated(10'000)));
    const QByteArray bytes = bytesOf(path());
    QVERIFY(!bytes.contains(planted.left(6)));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void SealedFileTest::isSealedAnewEachTime()
{
    QVERIFY(writeSealed(path("one"), sealing(false), "same"));
    QVERIFY(writeSealed(path("two"), sealing(false), "same"));
    QVERIFY(bytesOf(path("one")).mid(20) != bytesOf(path("two")).mid(20));
}

void SealedFileTest::detectsEveryMutation_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("V1 signed") << true;
    QTest::newRow("S2 unsigned") << false;
}

void SealedFileTest::detectsEveryMutation()
{
    QFETCH(bool, isSigned);
    QVERIFY(writeSealed(path(), sealing(isSigned), contentOf(2 * part + 100)));
    const QByteArray whole = bytesOf(path());
    QVERIFY(!isRefused(whole, isSigned));
    QRandomGenerator random(isSigned ? 7 : 11);
    const auto place = [&random](qsizetype end) {
        return random.bounded(qint64 {end});
    };

    // Every byte of the header, of the end, and of the borders between the parts; one bit each.
    constexpr qsizetype sealedPart = part + 17;
    const qsizetype body = whole.size() - 2 * sealedPart - 117 - 32 - (isSigned ? 64 : 0);
    QCOMPARE(body, qsizetype(12 + 88 + 8 + 24));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const qsizetype inPart = (at - body) % sealedPart;
        if (at > body + 20 && at < whole.size() - 230 && inPart > 20 && inPart < sealedPart - 20)
            continue;
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        QVERIFY2(isRefused(bytes, isSigned), qPrintable(QStringLiteral("bit at %1").arg(at)));
    }
    for (int i = 0; i < 400; ++i) {
        QByteArray flipped = whole;
        const qsizetype at = place(whole.size());
        flipped[at] = static_cast<char>(flipped.at(at) ^ static_cast<char>(1 + random.bounded(255)));
        QVERIFY2(isRefused(flipped, isSigned), qPrintable(QStringLiteral("byte at %1").arg(at)));

        const QByteArray cut = whole.left(place(whole.size()));
        QVERIFY2(isRefused(cut, isSigned), qPrintable(QStringLiteral("cut at %1").arg(cut.size())));

        QByteArray without = whole;
        without.remove(place(whole.size() - 40), 1 + place(40));
        QVERIFY(isRefused(without, isSigned));

        QByteArray with = whole;
        with.insert(place(whole.size()), QByteArray(1 + place(40), static_cast<char>(random.bounded(256))));
        if (with != whole)
            QVERIFY(isRefused(with, isSigned));

        QByteArray swapped = whole;
        const qsizetype one = place(whole.size());
        const qsizetype other = place(whole.size());
        std::swap(swapped[one], swapped[other]);
        if (swapped != whole)
            QVERIFY(isRefused(swapped, isSigned));
    }
    for (const qsizetype more : {1, 17, 32, 64, 96, 65'536 + 17})
        QVERIFY(isRefused(whole + QByteArray(more, '\0'), isSigned));
    QVERIFY(isRefused(whole + whole, isSigned));
}

void SealedFileTest::detectsPartsInAnotherOrder()
{
    QVERIFY(writeSealed(path(), sealing(false), contentOf(4 * part)));
    const QByteArray whole = bytesOf(path());
    constexpr qsizetype sealedPart = part + 17;
    constexpr qsizetype body = 12 + 88 + 8 + 24;
    const QByteArray first = whole.mid(body, sealedPart);
    const QByteArray second = whole.mid(body + sealedPart, sealedPart);
    QVERIFY(isRefused(QByteArray(whole).replace(body, 2 * sealedPart, QByteArray(second + first)), false));
    QVERIFY(isRefused(QByteArray(whole).replace(body, 2 * sealedPart, QByteArray(first + first)), false));
    QVERIFY(isRefused(QByteArray(whole).remove(body, sealedPart), false));
}

/// Whoever can compute the hash anew still cannot change what the seal holds.
void SealedFileTest::detectsAChangeUnderANewHash()
{
    QVERIFY(writeSealed(path("other"), sealing(false), contentOf(4 * part)));
    QVERIFY(writeSealed(path(), sealing(false), contentOf(4 * part)));
    const QByteArray whole = bytesOf(path());
    const QByteArray other = bytesOf(path("other"));
    const auto hashed = [](const QByteArray& bytes) -> QByteArray {
        RunningHash hash;
        hash.add(bytes);
        return bytes + hash.result();
    };
    constexpr qsizetype sealedPart = part + 17;
    constexpr qsizetype body = 12 + 88 + 8 + 24;
    const QByteArray upToHash = whole.left(whole.size() - 32);
    QCOMPARE(hashed(upToHash), whole);

    const auto isRefusedByTheSeal = [&](const QByteArray& changed) {
        return writeBytes(path("changed"), hashed(changed)) && inspectSealed(path("changed"))
            && !readSealed(path("changed"), mine(), plenty);
    };
    QByteArray flipped = upToHash;
    flipped[body + 100] = static_cast<char>(flipped.at(body + 100) ^ 4);
    QVERIFY2(isRefusedByTheSeal(flipped), "a flipped bit");
    QVERIFY2(isRefusedByTheSeal(upToHash.left(body + 2 * sealedPart)), "cut behind a part");
    QVERIFY2(isRefusedByTheSeal(QByteArray(upToHash).remove(body + sealedPart, sealedPart)), "a part left out");
    QVERIFY2(isRefusedByTheSeal(upToHash.left(body) + other.mid(body, 4 * sealedPart)), "another body");
    QVERIFY2(isRefusedByTheSeal(upToHash + other.mid(body, sealedPart)), "a part appended");

    // A recipient who was written into the header: the parts are bound to the header as it was.
    QByteArray added = upToHash;
    added[11] = 2;
    const QByteArray slot = m_second->publicKey().keyId() + QByteArray(80, 'x');
    added.insert(12 + 88, slot);
    QVERIFY2(isRefusedByTheSeal(added), "a recipient put in");
}

void SealedFileTest::refusesMoreThanTheReaderTakes()
{
    QVERIFY(writeSealed(path(), sealing(false), contentOf(part)));
    QVERIFY(readSealed(path(), mine(), part));
    QCOMPARE(readSealed(path(), mine(), part - 1).error().kind, ErrorKind::SealBroken);
}

void SealedFileTest::stopsWhereTheTakerStops()
{
    QVERIFY(writeSealed(path(), sealing(false), contentOf(3 * part)));
    int parts = 0;
    const auto read = unseal(path(), mine(), [&parts](const QByteArray&) -> Result<void> {
        return ++parts < 2 ? Result<void>() : Result<void>(ErrorKind::Cancelled);
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QCOMPARE(parts, 2);
}

void SealedFileTest::neverOverwrites()
{
    QVERIFY(writeBytes(path(), "there"));
    const auto written = writeSealed(path(), sealing(false), "new");
    QVERIFY(!written);
    QCOMPARE(written.error(), (Error {ErrorKind::AlreadyThere, {QStringLiteral("file"), path()}, {}}));
    QCOMPARE(bytesOf(path()), QByteArray("there"));
}

void SealedFileTest::replacesAnUnfinishedLeftover()
{
    QVERIFY(writeBytes(path("a.sealed.unfinished"), contentOf(100)));
    QVERIFY(writeSealed(path(), sealing(false), "new"));
    QCOMPARE(files(), QStringList(QStringLiteral("a.sealed")));
}

void SealedFileTest::leavesNothingWithoutFinish()
{
    {
        const auto writer = SealedFileWriter::create(path(), sealing(false));
        QVERIFY(writer);
        QVERIFY((*writer)->write(contentOf(3 * part)));
        QCOMPARE(files(), QStringList(QStringLiteral("a.sealed.unfinished")));
    }
    QCOMPARE(files(), QStringList());
}

void SealedFileTest::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<qint64>("room");
    for (const qint64 room : {0, 50, 140, 65'536, 65'700, 131'500, 196'700})
        QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
}

void SealedFileTest::leavesNothingOnAFullDisk()
{
    QFETCH(qint64, room);
    {
        const test::FileSizeLimit limit(room);
        const auto written = writeSealed(path(), sealing(true), contentOf(3 * part));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        QCOMPARE(written.error().arguments, QStringList(path()));
    }
    QCOMPARE(files(), QStringList());
    QVERIFY(writeSealed(path(), sealing(true), contentOf(3 * part)));
}

void SealedFileTest::refusesAFolderThatIsGone()
{
    const auto written = writeSealed(path("stick/a"), sealing(false), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(readSealed(path("stick/a"), mine(), plenty).error().kind, ErrorKind::FileUnreadable);
}

void SealedFileTest::refusesWhatIsNoSealedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("TANUSEAL");
    QTest::newRow("another file") << contentOf(100'000);
    QTest::newRow("a newer version") << QByteArray("TANUSEAL\x02\x01\x00\x01", 12) + QByteArray(500, 'x');
    QTest::newRow("no recipients") << QByteArray("TANUSEAL\x01\x01\x00\x00", 12) + QByteArray(500, 'x');
    QTest::newRow("255 recipients") << QByteArray("TANUSEAL\x01\x01\x00\xff", 12) + QByteArray(50'000, 'x');
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void SealedFileTest::refusesWhatIsNoSealedFile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeBytes(path(), bytes));
    QCOMPARE(inspectSealed(path()).error().kind, ErrorKind::SealBroken);
    QCOMPARE(inspectSealed(path()).error().arguments, QStringList(path()));
    QCOMPARE(readSealed(path(), mine(), plenty).error().kind, ErrorKind::SealBroken);
}

void SealedFileTest::refusesNoOrTooManyRecipients()
{
    QCOMPARE(writeSealed(path(), {SealedKind::Backup, {}, nullptr}, "x").error().kind, ErrorKind::FieldMalformed);
    const std::vector<EncryptionPublicKey> many(17, m_mine->publicKey());
    QCOMPARE(writeSealed(path(), {SealedKind::Backup, many, nullptr}, "x").error().kind, ErrorKind::FieldMalformed);
    const auto noKey = EncryptionPublicKey::fromBytes(QByteArray(32, '\0'));
    QCOMPARE(writeSealed(path(), {SealedKind::Backup, {*noKey}, nullptr}, "x").error().kind, ErrorKind::SealBroken);
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(SealedFileTest)
#include "tst_sealedfile.moc"
