#pragma once

#include "core/domain/venue.h"
#include "core/exchange/parcels/content/parcelcontent.h"
#include "core/security/sealedfile.h"

#include <memory>

namespace tanu {

/// A parcel that is whole on the disk, synced, read back and hashed (exchange.md 24), and that nobody can take for one
/// yet: it has its name only after `publish`, so that a folder which others look into never shows half a parcel, or one
/// that its sender does not know of.
///
/// - Gone without `publish`, it removes what it wrote.
class PendingParcel {
public:
    /// Sealed to this installation, signed by `sender`. An unfinished file of an earlier try is replaced.
    /// Errors: AlreadyThere{"file", path} unless `mayReplace`, DiskFull{path}, FileUnwritable{path}, ParcelBroken{path}
    /// (what came back from the disk is not what was written).
    struct Wanted {
        QString path;
        bool mayReplace = false;
        EncryptionPublicKey addressee;
        const SigningKey& sender;
    };
    static Result<std::unique_ptr<PendingParcel>> write(const Wanted& wanted, const QByteArray& content);

    /// One that an interrupted program left behind. Errors: NotFound{"parcel", path} if there is none with this hash.
    static Result<std::unique_ptr<PendingParcel>> leftBehind(const QString& path, const QByteArray& hash);

    ~PendingParcel();
    PendingParcel(const PendingParcel&) = delete;
    PendingParcel& operator=(const PendingParcel&) = delete;

    /// Errors: FileUnwritable{path}: the stick is gone; then nothing has the name.
    Result<void> publish();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QByteArray& hash() const { return m_hash; } ///< of the whole file, 32 bytes
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    PendingParcel(QString path, QByteArray hash, qint64 size);

    QString m_path;
    QByteArray m_hash;
    qint64 m_size = 0;
    bool m_isPublished = false;
};

/// A parcel that came in: whole, for this installation, from one that is enrolled here.
struct OpenedParcel {
    QByteArray content;
    QByteArray hash; ///< of the whole file
    Venue sender;
};

/// Errors: FileUnreadable{path}; ParcelBroken{path} if one bit differs; ParcelForeign{path} if it is for somebody else, or
/// from somebody who is not enrolled here.
Result<OpenedParcel> openParcel(Connection& connection, const EncryptionKey& key, const QString& path);

/// Where a parcel goes: `target` itself, or in a folder (a stick, a folder that both sides share) a name of its own,
/// which says for whom it is: `tanu-<addressee>-<travel>-out.parcel`.
struct ParcelPlace {
    QString path;
    bool isNamedByUs = false;
};
ParcelPlace parcelPlace(const QString& target, const VenueId& addressee, const CheckOutId& checkOut,
    ParcelHead::Direction direction);

/// The parcels of a folder that are for this installation, whole ones only, by name.
QStringList parcelsFor(const QString& folder, const VenueId& addressee);

} // namespace tanu
