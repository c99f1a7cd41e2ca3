#pragma once

#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace tanu {

inline constexpr qsizetype greatestSupportFile = 5 * 1024 * 1024; ///< bytes
inline constexpr int longestSupportSubject = 200; ///< characters
inline constexpr int longestSupportText = 5000; ///< characters

/// What a user writes into a request to the support, as it was typed (P15, form of the Annex to Order 391).
struct SupportWords {
    QString surname;
    QString givenName;
    QString patronymic;
    QString iin;
    QString login; ///< of the platform or of the program
    QString phone;
    QString email;
    QString subject;
    QString text;
    QString fileName; ///< empty: no file
    QByteArray file; ///< at most `greatestSupportFile`

    friend bool operator==(const SupportWords&, const SupportWords&) = default;
};

/// A request to the support from an installation, signed as every request of it; the same id again is the same request.
struct SupportMessage {
    QByteArray id; ///< 16 bytes, made by the installation
    SupportWords words;

    friend bool operator==(const SupportMessage&, const SupportMessage&) = default;
};

/// Under which number the platform keeps a request, and the last day for the answer (P16); to a program it is signed with
/// the purpose `signedfor::supportReceipt`.
struct SupportReceipt {
    QByteArray request; ///< id of the message, 16 bytes
    qint64 number = 1;
    QDate answerBy;

    friend bool operator==(const SupportReceipt&, const SupportReceipt&) = default;
};

QByteArray payloadOf(const SupportMessage& message);
QByteArray payloadOf(const SupportReceipt& receipt);
Reading<SupportMessage> parseSupportMessage(const QByteArray& payload);
Reading<SupportReceipt> parseSupportReceipt(const QByteArray& payload);

} // namespace tanu
