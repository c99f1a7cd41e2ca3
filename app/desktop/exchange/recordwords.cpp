#include "app/desktop/exchange/recordwords.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/named.h"
#include "app/desktop/shell/words.h"
#include "core/wire/recordrevision.h"

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

/// Codes that only the wire knows.
constexpr std::array ownSentences {
    Named {problemcode::fieldMissing, QT_TRANSLATE_NOOP("Records", "A field is missing.")},
    Named {problemcode::fieldUnknown, QT_TRANSLATE_NOOP("Records", "The server does not know a field.")},
    Named {problemcode::wrongType, QT_TRANSLATE_NOOP("Records", "A field is of another kind than the server expects.")},
    Named {problemcode::outOfRange, QT_TRANSLATE_NOOP("Records", "A value is outside what is allowed.")},
    Named {problemcode::notCanonical, QT_TRANSLATE_NOOP("Records", "The record is not in its written form.")},
    Named {problemcode::hashWrong, QT_TRANSLATE_NOOP("Records", "The record arrived damaged.")},
    Named {problemcode::conflict, QT_TRANSLATE_NOOP("Records", "The server has another record under the same number.")},
    Named {problemcode::revisionGap, QT_TRANSLATE_NOOP("Records", "An earlier revision of this record is missing at the server.")},
    Named {problemcode::contradiction, QT_TRANSLATE_NOOP("Records", "Two facts of the record do not fit each other.")},
};

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
    case RecordKind::CenterProfile:
        return Records::tr("Profile and prices of the center");
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
    if (find(ownSentences, code))
        return wordsIn(ownSentences, "Records", code) + where;
    const auto kind = kindOf(code);
    if (!kind)
        return Records::tr("The server said: %1").arg(answer);
    QStringList words = arguments.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    if (words.isEmpty())
        words.append(fieldName(path.section(QLatin1Char('.'), -1)));
    return textOf(Error {*kind, words, {}}) + where;
}

} // namespace tanu::desktop
