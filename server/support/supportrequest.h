#pragma once

#include "core/domain/rules/supportterms.h"
#include "core/domain/values/email.h"
#include "core/domain/values/iin.h"
#include "core/domain/values/personname.h"
#include "core/domain/values/phone.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// From where a request came (P14, P15).
enum class RequestSource {
    FromSite, ///< the form of the public site
    FromConsole, ///< an operator
    FromProgram, ///< an installation of a center, its request signed
};

/// `site`, `console`, `program`.
QString codeOf(RequestSource source);
/// Errors: FieldMalformed{"source", code}.
Result<RequestSource> parseRequestSource(const QString& code);

/// A file that came with a request (P15, form 6).
struct RequestFile {
    QString name;
    QString contentType; ///< as found in its bytes, never as the sender called it
    QByteArray content;
};

/// What a user files, by the form of the Annex to Order 391 (P15).
struct FiledRequest {
    PersonName name;
    std::optional<Iin> iin; ///< a visitor may have none to tell
    QString login; ///< of the platform; may be empty
    std::optional<Phone> phone;
    std::optional<Email> email;
    QString subject;
    QString text;
    std::optional<RequestFile> file;
};

/// A request as the support keeps it.
struct SupportRequest {
    QByteArray id; ///< 16 bytes
    qint64 number = 0; ///< of the whole platform, from 1
    RequestSource source = RequestSource::FromSite;
    QString origin; ///< number of the center, or login of the operator; empty from the site
    QDateTime filedAt;
    RequestMatter matter = RequestMatter::Question;
    QDate answerBy; ///< P16, as it was counted (W4)
    RequestState state = RequestState::Filed;
    QString takenBy; ///< login of the operator who works on it; empty: nobody
    std::optional<QDateTime> answeredAt;
    QString answer;

    // What tells who somebody is lies sealed (S2).
    QString name;
    QString iin; ///< empty: none
    QString login;
    QString phone; ///< empty: none
    QString email; ///< empty: none
    QString subject;
    QString text;
    QString fileName; ///< empty: no file
};

inline constexpr qsizetype longestSubject = 200; ///< characters
inline constexpr qsizetype longestRequest = 5000; ///< characters
inline constexpr qsizetype greatestRequestFile = 5 * 1024 * 1024; ///< bytes

/// The kind of a file by its first bytes: PDF, JPEG, PNG or plain text (UTF-8 without control signs).
/// Errors: FileTooLarge{name, greatest}, FileKindNotAllowed{name}.
Result<RequestFile> checkedFile(const QString& name, const QByteArray& content);

} // namespace tanu::server
