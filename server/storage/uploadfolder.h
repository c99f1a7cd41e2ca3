#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/wire/upload.h"

#include <QtCore/QDir>

#include <optional>

namespace tanu::server {

/// The chunks that came so far, on the disk, in a folder per device (exchange.md 9): a cut connection or a restart of the
/// server costs nothing of them.
///
/// - `<data>/uploads/<device>/<hash>.part`, and in its place `<hash>.answer` once the whole was taken, so that who did
///   not hear the answer gets the same bytes again.
/// - At most `keptPerDevice` files of a device, the oldest goes first; what nobody touched for `keptDays` goes too.
/// - Not flushed: what a power cut takes is seen by the hash of the whole, and comes again.
/// - Errors: NotFound{"upload"}, DiskFull{path}, FileUnwritable{path}, FileUnreadable{path}.
class UploadFolder {
public:
    static constexpr int keptPerDevice = 4;
    static constexpr int keptDays = 3;

    /// `data` is the server's folder.
    UploadFolder(const QString& data, const Clock& clock);

    /// Makes the file if it is not there. How many bytes it has.
    [[nodiscard]] Result<qint64> open(const UploadManifest& manifest) const;
    /// Writes what goes on exactly at the end of what is there; anything else leaves it. How many bytes it has now.
    [[nodiscard]] Result<qint64> append(const QByteArray& device, const UploadChunk& chunk) const;
    [[nodiscard]] Result<QByteArray> read(const QByteArray& device, const QByteArray& whole) const;
    /// The upload begins anew.
    void discard(const QByteArray& device, const QByteArray& whole) const;

    /// Keeps the answer in place of the bytes.
    Result<void> finish(const QByteArray& device, const QByteArray& whole, const QByteArray& answer) const;
    [[nodiscard]] std::optional<QByteArray> answer(const QByteArray& device, const QByteArray& whole) const;

    /// Removes what was left behind, of all devices.
    void sweep() const;

private:
    [[nodiscard]] QDir folderOf(const QByteArray& device) const;
    [[nodiscard]] QString pathOf(const QByteArray& device, const QByteArray& whole, const char* suffix) const;
    void keepFew(const QDir& folder, const QString& mine) const;

    QDir m_root;
    const Clock& m_clock;
};

} // namespace tanu::server
