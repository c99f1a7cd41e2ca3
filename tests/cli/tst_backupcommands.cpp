// Protects the road that nobody takes until the computer is gone: a backup from the command line, checked, and brought
// back by the recovery key alone, into a center that works; and one program at a time on a center's data.
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/file.h>
#include <unistd.h>

namespace {

constexpr int patienceMs = 300'000;

struct Ended {
    int code = -1;
    QString out;
    QString errors;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

Ended run(const QStringList& words)
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("PATH=/usr/bin:/bin")});
    process.start(QStringLiteral(TANU_BINARY_DIR "/tanu-cli"), words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

bool writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class BackupCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatWasMade();
    void verifiesWithoutAndWithTheKey();
    void refusesAChangedFile();
    void refusesAnotherKey_data();
    void refusesAnotherKey();
    void bringsTheCenterBack();
    void neverRestoresOverAnything();
    void leavesNothingOfARefusedRestore();
    void refusesASecondProgram();
    void readsBesideAnotherProgram();
    void refusesASecondNameOfTheDatabase();

private:
    [[nodiscard]] QString place(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList withKey() const
    {
        return {QStringLiteral("--recovery-key-file"), place("key")};
    }
    [[nodiscard]] QStringList ofCenter(const char* command) const
    {
        return words(command) + QStringList {QStringLiteral("--data"), place("center")};
    }

    QTemporaryDir m_folder;
    QString m_backup;
};

void BackupCommandsTest::initTestCase()
{
    const Ended demo = run(ofCenter("demo"));
    QVERIFY2(demo.code == 0, qPrintable(demo.errors));
    const QString mark = QStringLiteral("recovery key: ");
    const qsizetype at = demo.out.indexOf(mark);
    QVERIFY2(at >= 0, qPrintable(demo.out));
    QVERIFY(writeText(place("key"), demo.out.mid(at + mark.size()).section(QLatin1Char('\n'), 0, 0).toUtf8()));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("stick")));
    const Ended made = run(ofCenter("backup make") + QStringList {QStringLiteral("--to"), place("stick"), QStringLiteral("--json")});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    m_backup = made.object().value(QStringLiteral("path")).toString();
    QVERIFY(QFile::exists(m_backup));
}

void BackupCommandsTest::listsWhatWasMade()
{
    const Ended missing = run(ofCenter("backup make") + QStringList {QStringLiteral("--to"), place("no-stick")});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.errors.contains(place("no-stick")), qPrintable(missing.errors));
    QVERIFY(!QFile::exists(place("no-stick")));

    const QJsonArray rows = run(ofCenter("backup list --json")).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("FileUnwritable"));
    QCOMPARE(rows.at(1).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("good"));
    QCOMPARE(rows.at(1).toObject().value(QStringLiteral("path")).toString(), m_backup);
}

void BackupCommandsTest::verifiesWithoutAndWithTheKey()
{
    const QStringList verify {QStringLiteral("backup"), QStringLiteral("verify"), m_backup, QStringLiteral("--json")};
    const Ended without = run(verify);
    QCOMPARE(without.code, 0);
    QCOMPARE(without.object().value(QStringLiteral("opened")).toBool(), false);
    const Ended with = run(verify + withKey());
    QVERIFY2(with.code == 0, qPrintable(with.errors));
    QCOMPARE(with.object().value(QStringLiteral("opened")).toBool(), true);
    QCOMPARE(with.object().value(QStringLiteral("center")).toString(), QStringLiteral("0417"));
}

void BackupCommandsTest::refusesAChangedFile()
{
    QFile::remove(place("changed"));
    QVERIFY(QFile::copy(m_backup, place("changed")));
    QFile file(place("changed"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.putChar('x') && file.putChar('y'));
    file.close();
    for (const QStringList& more : {QStringList(), withKey()}) {
        const Ended verified = run(QStringList {QStringLiteral("backup"), QStringLiteral("verify"), place("changed")} + more);
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.errors.contains(QStringLiteral("no whole backup")), qPrintable(verified.errors));
    }
}

void BackupCommandsTest::refusesAnotherKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("of another center") << QByteArray();
    QTest::newRow("one sign wrong") << QByteArray("wrong");
}

void BackupCommandsTest::refusesAnotherKey()
{
    QFETCH(QByteArray, key);
    QFile right(place("key"));
    QVERIFY(right.open(QIODevice::ReadOnly));
    if (key.isEmpty()) {
        const Ended other = run(QStringList {QStringLiteral("demo"), QStringLiteral("--data"), place("other/center")});
        key = other.out.section(QStringLiteral("recovery key: "), 1).section(QLatin1Char('\n'), 0, 0).toLatin1();
    } else {
        key = right.readAll();
        key[0] = key.at(0) == '0' ? '1' : '0';
    }
    QVERIFY(writeText(place("wrong-key"), key));
    const Ended restored = run({QStringLiteral("backup"), QStringLiteral("restore"), m_backup, QStringLiteral("--to"),
        place("by-wrong-key"), QStringLiteral("--recovery-key-file"), place("wrong-key")});
    QCOMPARE(restored.code, 1);
    QVERIFY(!QFile::exists(place("by-wrong-key")));
    QVERIFY(!QFile::exists(place("by-wrong-key.restoring")));
}

void BackupCommandsTest::bringsTheCenterBack()
{
    const Ended restored = run(
        QStringList {QStringLiteral("backup"), QStringLiteral("restore"), m_backup, QStringLiteral("--to"), place("back")}
        + withKey());
    QVERIFY2(restored.code == 0, qPrintable(restored.errors));
    const QStringList there {QStringLiteral("--data"), place("back"), QStringLiteral("--json")};
    const Ended before = run(ofCenter("case list --json"));
    const Ended after = run(words("case list") + there);
    QVERIFY2(after.code == 0, qPrintable(after.errors));
    QVERIFY(before.array().size() > 5);
    QCOMPARE(after.array(), before.array());

    // It is another installation: the server knows it only after it is enrolled anew (exchange.md 14).
    const Ended sync = run(words("sync") + there);
    QCOMPARE(sync.code, 1);
    QVERIFY2(sync.errors.contains(QStringLiteral("enrol"), Qt::CaseInsensitive), qPrintable(sync.errors));
    // And it can be backed up itself.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("stick2")));
    const Ended again = run(words("backup make") + there + QStringList {QStringLiteral("--to"), place("stick2")});
    QVERIFY2(again.code == 0, qPrintable(again.errors));
}

void BackupCommandsTest::neverRestoresOverAnything()
{
    const Ended over = run(
        QStringList {QStringLiteral("backup"), QStringLiteral("restore"), m_backup, QStringLiteral("--to"), place("center")}
        + withKey());
    QCOMPARE(over.code, 1);
    QVERIFY2(over.errors.contains(QStringLiteral("not empty")), qPrintable(over.errors));
    QCOMPARE(run(ofCenter("case list --json")).code, 0);
}

void BackupCommandsTest::leavesNothingOfARefusedRestore()
{
    QVERIFY(writeText(place("nonsense"), QByteArray(10'000, 'x')));
    const Ended restored = run(QStringList {QStringLiteral("backup"), QStringLiteral("restore"), place("nonsense"),
                                   QStringLiteral("--to"), place("nowhere")}
        + withKey());
    QCOMPARE(restored.code, 1);
    QVERIFY(!QFile::exists(place("nowhere")));
    QVERIFY(!QFile::exists(place("nowhere.restoring")));
}

/// As long as it lives another program has the center's data open.
class OtherProgram {
public:
    explicit OtherProgram(const QString& data)
        : m_file(data + QStringLiteral("/lock"))
    {
        m_holds = m_file.open(QIODevice::ReadWrite) && m_file.resize(0)
            && m_file.write("tanu\noffice-2\n2026-11-30T04:00:00.000Z\n") > 0 && m_file.flush()
            && ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0;
    }
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    QFile m_file;
    bool m_holds = false;
};

void BackupCommandsTest::refusesASecondProgram()
{
    const OtherProgram other(place("center"));
    QVERIFY(other.holds());
    const Ended refused = run(ofCenter("case list"));
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.errors.contains(QStringLiteral("tanu (office-2)")), qPrintable(refused.errors));
}

void BackupCommandsTest::readsBesideAnotherProgram()
{
    const Ended alone = run(ofCenter("backup list --json"));
    const OtherProgram other(place("center"));
    QVERIFY(other.holds());
    const Ended beside = run(ofCenter("backup list --json"));
    QVERIFY2(beside.code == 0, qPrintable(beside.errors));
    QCOMPARE(beside.out, alone.out);
}

void BackupCommandsTest::refusesASecondNameOfTheDatabase()
{
    const QString database = place("center/center.sqlite");
    QVERIFY(::link(QFile::encodeName(database).constData(), QFile::encodeName(place("second")).constData()) == 0);
    const Ended refused = run(ofCenter("case list"));
    QVERIFY(QFile::remove(place("second")));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains(QStringLiteral("cannot lie here")), qPrintable(refused.errors));
    QCOMPARE(run(ofCenter("case list")).code, 0);
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
