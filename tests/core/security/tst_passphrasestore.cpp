// Protects the keys of a computer without a keychain (S2): the file tells nothing without the passphrase, a wrong one or
// a changed file is refused, and a write that fails leaves what was there.

#include "core/security/hash.h"
#include "core/security/passphrasestore.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace tanu;

namespace {

const QString passphrase = QStringLiteral("жеті қазына, бес қару");
const QString name = QStringLiteral("installation-1");
const QByteArray secret = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
constexpr PassphraseCost cheap {1, 8192};

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestPassphraseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsSecrets()
    {
        {
            const auto store = *PassphraseStore::open(path(), passphrase, cheap);
            QVERIFY2(!QFile::exists(path()), "nothing to keep yet");
            QCOMPARE(store->read(name).error().kind, ErrorKind::KeyMissing);
            QVERIFY(store->write(name, secret));
            QVERIFY(store->write(QStringLiteral("data-1"), QByteArray("\0\1", 2)));
            QCOMPARE(*store->read(name), secret);
        }
        const auto store = *PassphraseStore::open(path(), passphrase);
        QCOMPARE(*store->read(name), secret);
        QCOMPARE(*store->read(QStringLiteral("data-1")), QByteArray("\0\1", 2));
        QVERIFY(store->remove(name));
        QVERIFY(store->remove(name));
        QCOMPARE((*PassphraseStore::open(path(), passphrase))->read(name).error().kind, ErrorKind::KeyMissing);
        QVERIFY(store->describe().contains(path()));
    }

    /// Whoever reads a secret wipes what he got.
    void givesCopies()
    {
        const auto store = filled();
        QByteArray got = *store->read(name);
        got.data()[0] = 'X';
        QCOMPARE(*store->read(name), secret);
    }

    void tellsNothing()
    {
        static_cast<void>(filled());
        const QByteArray file = read(path());
        QVERIFY(!file.contains(secret.left(8)));
        QVERIFY(!file.contains(passphrase.toUtf8().left(8)));
        QVERIFY(!file.contains("installation"));
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void writesAnotherFileEachTime()
    {
        const auto store = filled();
        const QByteArray before = read(path());
        QVERIFY(store->write(name, secret));
        QVERIFY(read(path()) != before);
    }

    void refusesAWrongPassphrase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("another") << QStringLiteral("жеті қазына, алты қару");
        QTest::newRow("empty") << QString();
        QTest::newRow("shorter") << passphrase.chopped(1);
        QTest::newRow("case") << passphrase.toUpper();
    }

    void refusesAWrongPassphrase()
    {
        QFETCH(QString, typed);
        static_cast<void>(filled());
        const QByteArray before = read(path());
        QCOMPARE(PassphraseStore::open(path(), typed).error().kind, ErrorKind::PassphraseWrong);
        QCOMPARE(read(path()), before);
    }

    /// й as one sign or as two: two keyboards, one passphrase.
    void takesEitherFormOfALetter()
    {
        const QString composed = QStringLiteral("жайлау мен қыстау");
        QVERIFY((*PassphraseStore::open(path(), composed, cheap))->write(name, secret));
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != composed);
        QCOMPARE(*(*PassphraseStore::open(path(), decomposed))->read(name), secret);
    }

    void refusesAWeakNewOne()
    {
        const auto weak = PassphraseStore::open(path(), QStringLiteral("он бір таң."), cheap);
        QCOMPARE(weak.error(), (Error {ErrorKind::PasswordWeak, {QStringLiteral("short")}, {}}));
        QVERIFY(!QFile::exists(path()));
    }

    void seesEveryChangedByte()
    {
        static_cast<void>(filled());
        const QByteArray file = read(path());
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray touched = file;
            touched[at] = static_cast<char>(touched.at(at) ^ 0x10);
            if (at >= 8 && at < 24)
                continue; // the cost: below
            write(path(), touched);
            const auto opened = PassphraseStore::open(path(), passphrase);
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            QCOMPARE(opened.error().kind, at < 8 ? ErrorKind::SealBroken : ErrorKind::PassphraseWrong);
        }
    }

    void seesEveryLength()
    {
        static_cast<void>(filled());
        const QByteArray file = read(path());
        for (qsizetype length = 0; length < file.size(); length += 3) {
            write(path(), file.left(length));
            QVERIFY2(!PassphraseStore::open(path(), passphrase), qPrintable(QString::number(length)));
        }
    }

    /// A file must not make this computer work for hours.
    void refusesAnAbsurdCost_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("operations") << 8;
        QTest::newRow("memory") << 16;
    }

    void refusesAnAbsurdCost()
    {
        QFETCH(int, at);
        static_cast<void>(filled());
        QByteArray file = read(path());
        file[at] = '\x7f';
        write(path(), file);
        QCOMPARE(PassphraseStore::open(path(), passphrase).error(), (Error {ErrorKind::SealBroken, {path()}, {}}));
    }

    /// Whole or not at all: where the file cannot be written, the one before stands.
    void keepsTheOldFileWhereAWriteFails()
    {
        const auto store = filled();
        const QByteArray before = read(path());
        m_folder->setAutoRemove(false);
        const QString away = m_folder->path() + QStringLiteral("-away");
        QVERIFY(QDir().rename(m_folder->path(), away));
        QCOMPARE(store->write(QStringLiteral("data-1"), secret).error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(store->read(QStringLiteral("data-1")).error().kind, ErrorKind::KeyMissing);
        QVERIFY(QDir().rename(away, m_folder->path()));
        m_folder->setAutoRemove(true);
        QCOMPARE(read(path()), before);
        QVERIFY(store->write(QStringLiteral("data-1"), secret));
    }

    void refusesBadNames()
    {
        const auto store = *PassphraseStore::open(path(), passphrase, cheap);
        QCOMPARE(store->write(QStringLiteral("../x"), secret).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(store->read(QString()).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(store->write(name, QByteArray(65 * 1024, 'x')).error().kind, ErrorKind::FieldTooLong);
    }

    /// S1, S2: 256 MiB and three passes, so that trying many passphrases is dear.
    void costsWhatItShall()
    {
        QVERIFY((*PassphraseStore::open(path(), passphrase))->write(name, secret));
        QCOMPARE(read(path()).mid(8, 16).toHex(), QByteArrayLiteral("00000000000000030000000010000000"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(PassphraseStore::open(path(), passphrase));
        qInfo("one try: %lld ms", timer.elapsed());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("keys.sealed")); }
    [[nodiscard]] std::unique_ptr<PassphraseStore> filled() const
    {
        auto store = *PassphraseStore::open(path(), passphrase, cheap);
        if (!store->write(name, secret))
            qFatal("the store cannot be written");
        return store;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPassphraseStore)
#include "tst_passphrasestore.moc"
