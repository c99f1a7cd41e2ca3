#pragma once

#include "core/security/sealedfile.h"

#include <memory>

namespace tanu {

/// Writes one sealed file, in constant memory.
///
/// - What is written lies in `NAME.unfinished` until `finish`; gone without it, nothing stays.
/// - `finish` flushes the file to the disk, reads it back from there, checks it, and only then gives it its name
///   (exchange.md 24).
/// - Errors: AlreadyThere{"file", path}, DiskFull{path}, FileUnwritable{path}; SealBroken{path} (what came back from
///   the disk is not what was written); FieldMalformed{"recipients"} (none, or more than 16).
class SealedFileWriter {
public:
    static Result<std::unique_ptr<SealedFileWriter>> create(const QString& path, const Sealing& sealing);

    ~SealedFileWriter();
    SealedFileWriter(const SealedFileWriter&) = delete;
    SealedFileWriter& operator=(const SealedFileWriter&) = delete;

    /// The next bytes of the content, any number of them.
    Result<void> write(const QByteArray& bytes);

    /// Called when the file is whole on the disk and has no name yet; its error is passed on, and nothing stays.
    using BeforeNaming = std::function<Result<void>()>;

    /// Nothing can be written after it.
    Result<SealedFacts> finish(const BeforeNaming& before = {});

private:
    struct State;

    explicit SealedFileWriter(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// A sealed file of these bytes. Errors: as the writer, those of `before`.
Result<SealedFacts> writeSealed(const QString& path, const Sealing& sealing, const QByteArray& content,
    const SealedFileWriter::BeforeNaming& before = {});

} // namespace tanu
