#pragma once

#include "core/security/credentialstore.h"

namespace tanu {

/// Secrets as files in a folder: ONLY for the demo, where there is no keychain.
///
/// - The folder is made with mode 0700 and the files with 0600; a file that others can read is refused.
/// - A write replaces the file whole or not at all.
/// - Whoever copies the folder has the keys; `describe()` says so.
class FolderStore final : public CredentialStore {
public:
    explicit FolderStore(QString folder);

    [[nodiscard]] Result<QByteArray> read(const QString& name) override;
    [[nodiscard]] Result<void> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    [[nodiscard]] QString describe() const override;

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_folder;
};

} // namespace tanu
