#pragma once

#include "core/security/recoverykey.h"
#include "core/services/backups/makebackup.h"
#include "core/services/backups/restorebackup.h"
#include "core/storage/recoverymark.h"
#include "tests/support/testcenter.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tanu::test {

/// A center with a recovery key, a case and a template of its own, and a folder for its backups.
class BackupFixture {
public:
    BackupFixture()
        : m_center(TestCenter::Where::File)
        , m_recovery(need(RecoveryKey::make()))
        , m_dataKey(need(DataKey::fromBytes(QByteArray(DataKey::size, '\x51'))))
        , m_source {QFileInfo(m_center.path()).path(), QFileInfo(m_center.path()).path() + QStringLiteral("/forms"),
              *m_dataKey, false, need(EncryptionKey::fromSeed(QByteArray(EncryptionKey::seedSize, '\x52')))}
    {
        need(storeRecoveryMark(m_center.db(), RecoveryMark::of(m_recovery)));
        m_center.contracted();
        putForm(QStringLiteral("kk/notice.html"), "<p>Хабарлама</p>");
    }

    /// A file of the center's own, below its folder of forms.
    void putForm(const QString& path, const QByteArray& content) const
    {
        QFile form(QDir(m_source.formsFolder).filePath(path));
        if (!QDir().mkpath(QFileInfo(form).path()) || !form.open(QIODevice::WriteOnly) || form.write(content) < 0)
            qFatal("the template cannot be written");
    }

    [[nodiscard]] TestCenter& center() { return m_center; }
    [[nodiscard]] Desk& desk() { return m_center.as(Role::Administrator); }
    [[nodiscard]] const BackupSource& source() const { return m_source; }
    [[nodiscard]] QString dataFolder() const { return m_source.dataFolder; }
    [[nodiscard]] QString stick() const { return m_stick.path(); }
    [[nodiscard]] QStringList onStick() const { return QDir(stick()).entryList(QDir::Files, QDir::Name); }

    Result<Backup> make(BackupCause cause = BackupCause::ByHand)
    {
        return MakeBackup(desk(), m_source).run(stick(), cause);
    }

    [[nodiscard]] std::unique_ptr<EncryptionKey> recoveryKey() const
    {
        return need(EncryptionKey::fromSecretKey(m_recovery.sealingSecretKey()));
    }

    [[nodiscard]] QString restorePlace() const { return m_places.filePath(QStringLiteral("restored")); }

    Result<RestoredCenter> restore(const QString& path)
    {
        return restoreBackup(path, *recoveryKey(), restorePlace(), m_center.clock());
    }

private:
    TestCenter m_center;
    RecoveryKey m_recovery;
    std::unique_ptr<DataKey> m_dataKey;
    BackupSource m_source;
    QTemporaryDir m_stick;
    QTemporaryDir m_places;
};

} // namespace tanu::test
