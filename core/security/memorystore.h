#pragma once

#include "core/security/credentialstore.h"

#include <QtCore/QHash>

namespace tanu {

/// Secrets that end with the object: for tests, and for checks that keep nothing.
class MemoryStore final : public CredentialStore {
public:
    [[nodiscard]] Result<QByteArray> read(const QString& name) override;
    [[nodiscard]] Result<void> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    [[nodiscard]] QString describe() const override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace tanu
