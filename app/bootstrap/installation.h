#pragma once

#include "core/base/clock.h"
#include "core/security/encryption.h"
#include "core/security/passwords.h"
#include "core/services/backups/makebackup.h"
#include "core/services/backups/restorebackup.h"
#include "core/services/desk.h"

#include <memory>
#include <mutex>
#include <optional>

namespace tanu {

class CredentialStore;
class DataKey;
class DataLock;
class Sealer;

/// The data of one center on this computer, opened: database at the newest schema, and the installation's keys.
///
/// - `<data>/center.sqlite`, `<data>/forms` (own templates).
/// - Keys (S2): one that signs what travels, one that personal data in the database is sealed with, and, once the
///   installation showed its card, one that parcels are sealed to. They lie in the
///   keychain of the operating system; where there is none, in `<data>/keys.sealed` under a passphrase. A demo folder
///   (it holds a file `demo`) keeps them in `<data>/keys`. `keyPlace()` says which.
/// - A key is made once and never overwritten: data that is there without its key is an error, not a new key.
/// - One program at a time: a second one is refused within a second, and so is data that lies on another computer or
///   under a second name (issue 4). Reading alone is possible beside a program that has the data open.
class Installation {
public:
    enum class Kind { Center, Demo };

    struct Options {
        Kind kind = Kind::Center; ///< counts only where nothing is there yet
        std::optional<QString> passphrase = {}; ///< of the file of keys; not asked for where there is a keychain
        std::shared_ptr<CredentialStore> keys = {}; ///< the file of keys, opened before by `openKeys`
    };

    /// Makes the folder, the database and the keys where they are missing.
    /// Errors: DataInUse{path, who, since}, DataNotLocal{path, why}; FileUnwritable{path}, those of the database;
    /// KeyStoreUnavailable (no keychain, or a file of keys, and no
    /// passphrase given); PassphraseWrong, PasswordWeak{"short"} (a new passphrase); KeyMissing{name} (sealed data
    /// whose key is not here), SealBroken{"data-key"} (the key here is another one).
    static Result<std::unique_ptr<Installation>> open(const QString& data, const Options& options);
    static Result<std::unique_ptr<Installation>> open(const QString& data);

    /// Only what is there. Errors: NotFound{"data", path}, else as `open`.
    static Result<std::unique_ptr<Installation>> openExisting(const QString& data, const Options& options);
    static Result<std::unique_ptr<Installation>> openExisting(
        const QString& data, const std::optional<QString>& passphrase = std::nullopt);

    /// Only what is there, to read it: where another program has it open, beside that one and without writing.
    /// Errors: as `openExisting`; DataInUse only for data of an older schema.
    static Result<std::unique_ptr<Installation>> openForReading(
        const QString& data, const std::optional<QString>& passphrase = std::nullopt);

    /// What came out of a backup (S2): keeps its data key on this computer and opens it. On failure no key is left.
    /// Errors: AlreadyThere{"key", name}, else as `openExisting`.
    static Result<std::unique_ptr<Installation>> openRestored(
        const QString& data, const RestoredCenter& center, const std::optional<QString>& passphrase);

    /// The keys of this folder lie in a file under a passphrase, which `open` must be given.
    [[nodiscard]] static bool needsPassphrase(const QString& data);

    /// Opens the file of keys of this folder, or begins one; takes about a second, in any thread.
    /// Errors: PassphraseWrong, PasswordWeak{"short"} (a new passphrase), SealBroken{path}, FileUnreadable{path},
    /// FileUnwritable{path}, KeyStoreUnavailable.
    static Result<std::shared_ptr<CredentialStore>> openKeys(const QString& data, const QString& passphrase);

    ~Installation();
    Installation(const Installation&) = delete;
    Installation& operator=(const Installation&) = delete;

    [[nodiscard]] Connection& connection() const { return *m_connection; }
    [[nodiscard]] const SigningKey& key() const { return *m_key; }
    [[nodiscard]] QString data() const { return m_data; }
    [[nodiscard]] QString formsFolder() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] QString keyPlace() const;
    /// What a password costs to try here: in a demo folder, whose password everybody knows, next to nothing.
    [[nodiscard]] PasswordCost passwordCost() const;

    [[nodiscard]] Desk desk(const Clock& clock, const Actor& actor) const;

    /// What opens the sealed columns; may be used in any thread, and outlives the installation.
    [[nodiscard]] const std::shared_ptr<const Sealer>& sealer() const;
    /// The key behind it, for a backup that shall open elsewhere.
    [[nodiscard]] const DataKey& dataKey() const { return *m_dataKey; }
    /// What a backup takes along besides the database; may be asked for in any thread, valid as long as the installation.
    [[nodiscard]] BackupSource backupSource() const;
    /// The store that the keys lie in, and the names they have there.
    [[nodiscard]] CredentialStore& store() const { return *m_store; }
    [[nodiscard]] QString signingKeyName() const;

    /// A key for an installation that must be enrolled anew (exchange.md 14), with the name that the enrolment keeps; the
    /// same one until it is used. Errors: KeyStoreUnavailable, FieldMalformed, those of the database.
    struct SpareKey {
        QString name;
        std::unique_ptr<SigningKey> key;
    };
    [[nodiscard]] Result<SpareKey> spareKey() const;
    [[nodiscard]] QString dataKeyName() const;

    /// The third key: others seal to it what is for this installation alone (exchange.md 21). Made when it is first asked
    /// for, which is done in the thread that opened the installation.
    /// Errors: KeyMissing{name} (others know one that is not here), KeyStoreUnavailable, FieldMalformed.
    [[nodiscard]] Result<std::shared_ptr<const EncryptionKey>> parcelKey() const;
    [[nodiscard]] QString parcelKeyName() const;

    /// A connection of its own to the same data, for a worker thread; made in that thread.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openConnection(
        const QString& data, const std::shared_ptr<const Sealer>& sealer);

    /// Who acts before a center exists.
    [[nodiscard]] static Actor firstActor();

private:
    explicit Installation(QString data);

    static Result<std::unique_ptr<Installation>> openReadOnly(
        const QString& data, const std::optional<QString>& passphrase, const Error& inUse);

    Result<std::unique_ptr<Installation>> openWithKeysOf(
        const RestoredCenter& center, const std::optional<QString>& passphrase);
    Result<void> openStore(const Options& options);
    Result<void> openDatabase();
    Result<void> openDataKey();
    Result<void> openSigningKey();
    Result<void> openParcelKey();
    [[nodiscard]] QString signingKeyName(const QString& name) const;

    QString m_data;
    QString m_name; ///< of this installation, in its keys' names
    QString m_keyName; ///< of its signing key, where it was enrolled anew; empty before
    std::unique_ptr<DataLock> m_lock; ///< given back after the database is closed
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<CredentialStore> m_store;
    std::unique_ptr<DataKey> m_dataKey;
    std::unique_ptr<SigningKey> m_key;
    mutable std::mutex m_parcelKeyGuard; ///< a backup asks from its worker
    mutable std::shared_ptr<const EncryptionKey> m_parcelKey; ///< null before the first card, and where it was lost
};

} // namespace tanu
