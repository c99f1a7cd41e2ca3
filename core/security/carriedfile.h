#pragma once

#include "core/security/sealedfile.h"
#include "core/security/sealedfilewriter.h"

namespace tanu {

/// What an installation and its server send each other on a stick, sealed to the one who shall read it (S2,
/// exchange.md 16): whoever finds the stick has nothing of it.
///
/// - The reader is known by the key that it signs with (pinned at the enrolment), so no further key has to be exchanged
///   (`EncryptionPublicKey::of`). Who wrote it says the signature inside.
/// - Files of programs of before are plain: they are still read, and the answer to one is plain too.
struct CarriedFile {
    QByteArray content;
    bool isSealed = false;
};

/// Errors: FieldMalformed{"publicKey"} for a key that is none, those of SealedFileWriter, those of `before`.
Result<void> writeCarried(const QString& path, SealedKind kind, const PublicKey& reader, const QByteArray& content,
    const SealedFileWriter::BeforeNaming& before = {});

/// Errors: FileUnreadable{path}; AnswerMalformed for a sealed file of another kind, or for more than `greatest` bytes;
/// KeyMissing (sealed to others); SealBroken{path} (changed, cut). What a plain file holds is not looked at.
Result<CarriedFile> readCarried(const QString& path, SealedKind kind, const SigningKey& reader, qint64 greatest);

} // namespace tanu
