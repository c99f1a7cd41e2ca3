#pragma once

#include "core/base/clock.h"
#include "core/services/desk.h"

#include <memory>

namespace tanu {

class CredentialStore;

/// The data of one center on this computer, opened: database at the newest schema, and the installation's key.
///
/// - `<data>/center.sqlite`, `<data>/forms` (own templates).
/// - The key lies in the keychain of the operating system. A demo folder (it holds a file `demo`) keeps it in
///   `<data>/keys` and `keyPlace()` says so.
class Installation {
public:
    enum class Kind { Center, Demo };

    /// Makes the folder, the database and the key where they are missing; `kind` counts only then.
    /// Errors: FileUnwritable{path}, those of the database, KeyStoreUnavailable.
    static Result<std::unique_ptr<Installation>> open(const QString& data, Kind kind = Kind::Center);

    /// Only what is there. Errors: NotFound{"data", path}, else as `open`.
    static Result<std::unique_ptr<Installation>> openExisting(const QString& data);

    ~Installation();
    Installation(const Installation&) = delete;
    Installation& operator=(const Installation&) = delete;

    [[nodiscard]] Connection& connection() const { return *m_connection; }
    [[nodiscard]] const SigningKey& key() const { return *m_key; }
    [[nodiscard]] QString data() const { return m_data; }
    [[nodiscard]] QString formsFolder() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] QString keyPlace() const;

    [[nodiscard]] Desk desk(const Clock& clock, const Actor& actor) const;

    /// A connection of its own to the same data, for a worker thread; made in that thread.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openConnection(const QString& data);

    /// Who acts before a center exists.
    [[nodiscard]] static Actor firstActor();

private:
    explicit Installation(QString data);

    Result<void> openDatabase();
    Result<void> openKey();

    QString m_data;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<SigningKey> m_key;
};

} // namespace tanu
