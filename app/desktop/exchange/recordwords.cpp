#include "app/desktop/exchange/recordwords.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/words.h"
#include "core/wire/recordrevision.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Records {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

std::optional<ErrorKind> kindOf(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
        if (nameOf(static_cast<ErrorKind>(i)) == name)
            return static_cast<ErrorKind>(i);
    }
    return std::nullopt;
}

/// Codes that only the wire knows; empty for another.
QString ownSentence(const QString& code)
{
    const std::array<std::pair<const char*, QString>, 9> sentences {{
        {problemcode::fieldMissing, Records::tr("A field is missing.")},
        {problemcode::fieldUnknown, Records::tr("The server does not know a field.")},
        {problemcode::wrongType, Records::tr("A field is of another kind than the server expects.")},
        {problemcode::outOfRange, Records::tr("A value is outside what is allowed.")},
        {problemcode::notCanonical, Records::tr("The record is not in its written form.")},
        {problemcode::hashWrong, Records::tr("The record arrived damaged.")},
        {problemcode::conflict, Records::tr("The server has another record under the same number.")},
        {problemcode::revisionGap, Records::tr("An earlier revision of this record is missing at the server.")},
        {problemcode::contradiction, Records::tr("Two facts of the record do not fit each other.")},
    }};
    for (const auto& [known, sentence] : sentences) {
        if (code == QLatin1String(known))
            return sentence;
    }
    return {};
}

} // namespace

QString recordText(const QString& kind)
{
    const auto known = recordKindFrom(kind);
    if (!known)
        return kind;
    switch (*known) {
    case RecordKind::Certificate:
        return Records::tr("Document of recognition");
    case RecordKind::Outcome:
        return Records::tr("Outcome of the procedure");
    case RecordKind::NumberEnd:
        return Records::tr("Spoiled numbers");
    }
    Q_UNREACHABLE();
}

QString wordOf(RecordState state)
{
    switch (state) {
    case RecordState::Waiting:
        return Records::tr("waits");
    case RecordState::Accepted:
        return Records::tr("accepted");
    case RecordState::Rejected:
        return Records::tr("rejected");
    }
    Q_UNREACHABLE();
}

QString iconOf(RecordState state)
{
    switch (state) {
    case RecordState::Waiting:
        return QStringLiteral("clock");
    case RecordState::Accepted:
        return QStringLiteral("check");
    case RecordState::Rejected:
        return QStringLiteral("danger");
    }
    Q_UNREACHABLE();
}

Tone toneOf(RecordState state)
{
    switch (state) {
    case RecordState::Waiting:
        return Tone::Neutral;
    case RecordState::Accepted:
        return Tone::Good;
    case RecordState::Rejected:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString answerText(const QString& answer)
{
    if (answer.isEmpty())
        return {};
    const QString code = answer.section(QLatin1Char(' '), 0, 0);
    const QString path = answer.section(QLatin1Char(' '), 1, 1);
    const QString arguments = answer.section(QLatin1Char(' '), 2);
    const QString where = path.isEmpty() ? QString() : QString(QStringLiteral(" (") + path + QLatin1Char(')'));
    if (const QString own = ownSentence(code); !own.isEmpty())
        return own + where;
    const auto kind = kindOf(code);
    if (!kind)
        return Records::tr("The server said: %1").arg(answer);
    QStringList words = arguments.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    if (words.isEmpty())
        words.append(fieldName(path.section(QLatin1Char('.'), -1)));
    return textOf(Error {*kind, words, {}}) + where;
}

} // namespace tanu::desktop
