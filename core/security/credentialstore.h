#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// Where an installation's secrets lie (S2): the edge to the operating system's keychain.
///
/// - A name is 1 to 100 signs of `a-z A-Z 0-9 . _ -`, beginning with a letter or a digit. Errors: FieldMalformed.
/// - A secret is any bytes, at most 64 kB.
/// - Every operation can fail with KeyStoreUnavailable; the detail says why.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;

    /// Errors: KeyMissing (name), KeyStoreUnavailable.
    [[nodiscard]] virtual Result<QByteArray> read(const QString& name) = 0;

    /// Replaces what stood under the name. Errors: KeyStoreUnavailable.
    [[nodiscard]] virtual Result<void> write(const QString& name, const QByteArray& secret) = 0;

    /// Removing what is not there is a success. Errors: KeyStoreUnavailable.
    [[nodiscard]] virtual Result<void> remove(const QString& name) = 0;

    /// Where the secrets are, for logs and for the line that the demo shows; one line, English.
    [[nodiscard]] virtual QString describe() const = 0;
};

/// Errors: FieldMalformed (name, what was given).
Result<void> checkCredentialName(const QString& name);

} // namespace tanu
