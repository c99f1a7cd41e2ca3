#include "core/wire/supportmessage.h"

#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr qint64 greatestNumber = 1'000'000'000'000;

struct WordField {
    const char* name;
    QString SupportWords::*words;
    int longest;
};

constexpr std::array wordFields {
    WordField {"surname", &SupportWords::surname, 100},
    WordField {"givenName", &SupportWords::givenName, 100},
    WordField {"patronymic", &SupportWords::patronymic, 100},
    WordField {"iin", &SupportWords::iin, 20},
    WordField {"login", &SupportWords::login, 254},
    WordField {"phone", &SupportWords::phone, 50},
    WordField {"email", &SupportWords::email, 254},
    WordField {"subject", &SupportWords::subject, longestSupportSubject},
    WordField {"text", &SupportWords::text, longestSupportText},
    WordField {"fileName", &SupportWords::fileName, 200},
};

} // namespace

QByteArray payloadOf(const SupportMessage& message)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("id"), message.id);
    for (const WordField& field : wordFields) {
        const QString& words = message.words.*field.words;
        if (!words.isEmpty())
            map.insert(QLatin1String(field.name), words);
    }
    if (!message.words.file.isEmpty())
        map.insert(QLatin1String("file"), message.words.file);
    return map.encode();
}

QByteArray payloadOf(const SupportReceipt& receipt)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("request"), receipt.request);
    map.insert(QLatin1String("number"), receipt.number);
    map.insert(QLatin1String("answerBy"), cborOf(receipt.answerBy));
    return map.encode();
}

Reading<SupportMessage> parseSupportMessage(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    SupportMessage message;
    message.id = fields.bytes(QLatin1String("id"), 16, 16);
    for (const WordField& field : wordFields)
        message.words.*field.words = fields.textIfAny(QLatin1String(field.name), field.longest).value_or(QString());
    message.words.file = fields.bytesIfAny(QLatin1String("file"), 1, greatestSupportFile).value_or(QByteArray());
    if (const auto& problem = fields.problem())
        return *problem;
    return message;
}

Reading<SupportReceipt> parseSupportReceipt(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    SupportReceipt receipt;
    receipt.request = fields.bytes(QLatin1String("request"), 16, 16);
    receipt.number = fields.number(QLatin1String("number"), 1, greatestNumber);
    receipt.answerBy = fields.date(QLatin1String("answerBy"));
    if (const auto& problem = fields.problem())
        return *problem;
    return receipt;
}

} // namespace tanu
