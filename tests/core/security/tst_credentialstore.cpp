// Protects: an installation's key is made once, comes back the same, is never overwritten by accident, lies in files
// that only their owner reads, and a machine without a keychain is told so instead of getting a file.
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "core/security/keychainstore.h"
#include "core/security/memorystore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>

using namespace tanu;

namespace {

const QString keyName = QStringLiteral("installation");
const QString insideArgument = QStringLiteral("--inside-keyring");

/// A store that takes everything and keeps something else.
class LyingStore final : public CredentialStore {
public:
    Result<QByteArray> read(const QString& name) override
    {
        return m_written ? Result<QByteArray>(QByteArray(32, 'x')) : Error {ErrorKind::KeyMissing, {name}, {}};
    }
    Result<void> write(const QString&, const QByteArray&) override
    {
        m_written = true;
        return {};
    }
    Result<void> remove(const QString&) override { return {}; }
    QString describe() const override { return QStringLiteral("lies"); }

private:
    bool m_written = false;
};

/// Reads, replaces and removes; the first step that goes wrong, by name.
QString firstWrongStep(CredentialStore& store)
{
    const QByteArray binary = QByteArray::fromHex("00ff0a0d00") + QByteArray(27, '\x80');
    if (store.read(keyName).isOk())
        return QStringLiteral("reads what was never written");
    if (store.read(keyName).error().kind != ErrorKind::KeyMissing)
        return QStringLiteral("absent: ") + store.read(keyName).error().detail;
    if (const auto done = store.write(keyName, "first"); !done)
        return QStringLiteral("write: ") + done.error().detail;
    if (!store.write(keyName, binary))
        return QStringLiteral("replace");
    const auto read = store.read(keyName);
    if (!read || *read != binary)
        return QStringLiteral("reads something else");
    if (!store.remove(keyName) || !store.remove(keyName))
        return QStringLiteral("remove");
    if (store.read(keyName).isOk())
        return QStringLiteral("still there after removing");
    const auto made = loadOrCreateKey(store, keyName);
    const auto again = loadOrCreateKey(store, keyName);
    if (!made || !again || (*made)->publicKey() != (*again)->publicKey())
        return QStringLiteral("another key the second time");
    return {};
}

int checkKeychain()
{
    KeychainStore store(QStringLiteral("tanu-test"), 20'000);
    const QString wrong = firstWrongStep(store);
    std::fprintf(stderr, "%s\n", qPrintable(wrong));
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace

class CredentialStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecrets_data();
    void keepsSecrets();
    void refusesNamesThatLeaveTheFolder_data();
    void refusesNamesThatLeaveTheFolder();
    void folderIsTheOwnersOnly();
    void refusesAFileThatOthersRead();
    void takesWhatIsHiddenForNothingLost();
    void saysThatTheFolderIsForTheDemo();
    void reportsAFolderThatCannotBeWritten();
    void neverOverwritesWhatIsNoKey();
    void refusesAStoreThatKeepsSomethingElse();
    void onlyReadsWithLoadKey();
    void reportsAMissingKeychain();
    void keepsSecretsInTheKeychain();
};

void CredentialStoreTest::keepsSecrets_data()
{
    QTest::addColumn<bool>("inFolder");
    QTest::newRow("exchange 6: folder") << true;
    QTest::newRow("memory") << false;
}

void CredentialStoreTest::keepsSecrets()
{
    QFETCH(bool, inFolder);
    QTemporaryDir folder;
    FolderStore files(folder.filePath(QStringLiteral("keys")));
    MemoryStore memory;
    CredentialStore& store = inFolder ? static_cast<CredentialStore&>(files) : memory;
    QCOMPARE(firstWrongStep(store), QString());
}

void CredentialStoreTest::refusesNamesThatLeaveTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << QStringLiteral("../key");
    QTest::newRow("hidden") << QStringLiteral(".key");
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("line end") << QStringLiteral("a\n");
    QTest::newRow("too long") << QString(101, QLatin1Char('a'));
}

void CredentialStoreTest::refusesNamesThatLeaveTheFolder()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    FolderStore files(folder.path());
    MemoryStore memory;
    KeychainStore keychain(QStringLiteral("tanu-test"));
    for (CredentialStore* store : {static_cast<CredentialStore*>(&files), static_cast<CredentialStore*>(&memory),
                                   static_cast<CredentialStore*>(&keychain)}) {
        QCOMPARE(store->read(name).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(store->write(name, "x").error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(store->remove(name).error().kind, ErrorKind::FieldMalformed);
    }
}

void CredentialStoreTest::folderIsTheOwnersOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys"));
    FolderStore store(path);
    QVERIFY(store.write(keyName, "secret"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
    const QStringList files = QDir(path).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(QFile::permissions(QDir(path).filePath(files.first())) & others));
}

void CredentialStoreTest::refusesAFileThatOthersRead()
{
    QTemporaryDir folder;
    FolderStore store(folder.path());
    QVERIFY(store.write(keyName, "secret"));
    const QString file = folder.filePath(QStringLiteral("installation.key"));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(store.read(keyName).error().kind, ErrorKind::KeyStoreUnavailable);
}

void CredentialStoreTest::takesWhatIsHiddenForNothingLost()
{
    QTemporaryDir folder;
    FolderStore store(folder.path());
    const QString file = folder.filePath(QStringLiteral("installation.key"));
    QCOMPARE(store.read(keyName).error().kind, ErrorKind::KeyMissing);
    QVERIFY(QFile::link(file, file)); // in a circle: it cannot be seen what it is
    QCOMPARE(store.read(keyName).error().kind, ErrorKind::KeyStoreUnavailable);
    QCOMPARE(loadOrCreateKey(store, keyName).error().kind, ErrorKind::KeyStoreUnavailable);
}

void CredentialStoreTest::saysThatTheFolderIsForTheDemo()
{
    const QString text = FolderStore(QStringLiteral("/somewhere")).describe();
    QVERIFY(text.contains(QLatin1String("DEMO ONLY")));
    QVERIFY(text.contains(QLatin1String("/somewhere")));
}

void CredentialStoreTest::reportsAFolderThatCannotBeWritten()
{
    QTemporaryDir folder;
    QFile blocking(folder.filePath(QStringLiteral("keys")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    FolderStore store(blocking.fileName());
    QCOMPARE(store.write(keyName, "x").error().kind, ErrorKind::KeyStoreUnavailable);
}

void CredentialStoreTest::neverOverwritesWhatIsNoKey()
{
    MemoryStore store;
    QVERIFY(store.write(keyName, "somebody's password"));
    QCOMPARE(loadOrCreateKey(store, keyName).error().kind, ErrorKind::FieldMalformed);
    QCOMPARE(*store.read(keyName), QByteArray("somebody's password"));
}

void CredentialStoreTest::refusesAStoreThatKeepsSomethingElse()
{
    LyingStore store;
    QCOMPARE(loadOrCreateKey(store, keyName).error().kind, ErrorKind::KeyStoreUnavailable);
}

void CredentialStoreTest::onlyReadsWithLoadKey()
{
    MemoryStore store;
    QCOMPARE(loadKey(store, keyName).error().kind, ErrorKind::KeyMissing);
    QCOMPARE(store.read(keyName).error().kind, ErrorKind::KeyMissing);
}

void CredentialStoreTest::reportsAMissingKeychain()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.remove(QStringLiteral("DISPLAY"));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--without-keyring")});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()), QStringLiteral("KeyStoreUnavailable\n"));
    QCOMPARE(program.exitCode(), 0);
}

void CredentialStoreTest::keepsSecretsInTheKeychain()
{
    const QMap<QString, QString> needed {
        {QStringLiteral("dbus-run-session"), QStringLiteral("dbus")},
        {QStringLiteral("gnome-keyring-daemon"), QStringLiteral("gnome-keyring")},
    };
    for (auto tool = needed.cbegin(); tool != needed.cend(); ++tool) {
        if (QStandardPaths::findExecutable(tool.key()).isEmpty())
            QFAIL(qPrintable(QStringLiteral("the Debian package %1 is not installed").arg(tool.value())));
    }
    QTemporaryDir home;
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.remove(QStringLiteral("DISPLAY"));
    session.setProcessEnvironment(environment);
    const QString script
        = QStringLiteral("printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" %1")
              .arg(insideArgument);
    session.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                   QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(120'000));
    const QByteArray said = session.readAllStandardError();
    QVERIFY2(session.exitCode() == 0, said.constData());
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(insideArgument))
        return checkKeychain();
    if (application.arguments().contains(QStringLiteral("--without-keyring"))) {
        KeychainStore store(QStringLiteral("tanu-test"), 20'000);
        const auto read = store.read(keyName);
        std::printf("%s\n", read ? "ok" : qPrintable(nameOf(read.error().kind)));
        return 0;
    }
    CredentialStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credentialstore.moc"
