#include "app/desktop/sessions/sessionrefusals.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/named.h"
#include "app/desktop/widgets/banner.h"
#include "core/domain/rules/clauses.h"
#include "core/services/imports/importlines.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionRefusals)
};

constexpr size_t mostShownLines = 8;

constexpr std::array lineFaults {
    Named {"encoding", QT_TRANSLATE_NOOP("SessionRefusals", "the file is not in UTF-8")},
    Named {"quote", QT_TRANSLATE_NOOP("SessionRefusals", "a quotation mark is not closed")},
    Named {"header", QT_TRANSLATE_NOOP("SessionRefusals", "needed columns are missing, or a column stands there twice")},
    Named {"empty", QT_TRANSLATE_NOOP("SessionRefusals", "there are no lines below the headings")},
    Named {"fields", QT_TRANSLATE_NOOP("SessionRefusals", "not as many fields as headings")},
    Named {"person", QT_TRANSLATE_NOOP("SessionRefusals", "no IIN and no number of an application, or two that differ")},
    Named {"stranger", QT_TRANSLATE_NOOP("SessionRefusals", "this person has no place in the session")},
    Named {"twice", QT_TRANSLATE_NOOP("SessionRefusals", "this stands in the file twice")},
    Named {"number", QT_TRANSLATE_NOOP("SessionRefusals", "a count is not a whole number")},
    Named {"counts", QT_TRANSLATE_NOOP("SessionRefusals", "these counts are not possible")},
    Named {"state", QT_TRANSLATE_NOOP("SessionRefusals", "the candidate is decided already, or has left the session")},
    Named {"identity", QT_TRANSLATE_NOOP("SessionRefusals", "the candidate is not identified yet")},
    Named {"time", QT_TRANSLATE_NOOP("SessionRefusals", "no time, or one outside of the session")},
    Named {"thing", QT_TRANSLATE_NOOP("SessionRefusals", "the thing is not named")},
    Named {"allowed", QT_TRANSLATE_NOOP("SessionRefusals", "the programme allows this thing (R12)")},
    Named {"description", QT_TRANSLATE_NOOP("SessionRefusals", "what happened is not told")},
};

QString linesText(const Error& error)
{
    QStringList lines;
    const std::vector<BadLine> bad = badLinesOf(error);
    for (size_t i = 0; i < bad.size() && i < mostShownLines; ++i)
        lines.append(Words::tr("Line %1: %2.").arg(bad[i].line).arg(wordsIn(lineFaults, "SessionRefusals", bad[i].what)));
    if (bad.size() > mostShownLines)
        lines.append(Words::tr("Further bad lines: %1.").arg(bad.size() - mostShownLines));
    lines.append(Words::tr("Nothing of the file was stored."));
    return lines.join(QLatin1Char('\n'));
}

/// A moment among the arguments, where the clock is what is wrong.
QDateTime momentIn(const Error& error)
{
    const QString typed = error.arguments.value(1);
    return typed.contains(QLatin1Char('T')) ? QDateTime::fromString(typed, Qt::ISODate) : QDateTime();
}

} // namespace

QString refusalText(const Error& error)
{
    if (error.kind == ErrorKind::ImportLineBad)
        return linesText(error);
    if (error.kind == ErrorKind::FieldEmpty && error.arguments.value(0) == QStringLiteral("correction"))
        return Words::tr("Nothing is corrected: change what the signed protocol has wrong.");
    if (error.kind == ErrorKind::FieldMalformed && momentIn(error).isValid())
        return Words::tr("This moment cannot be: %1. It lies in the future, or outside of the session.")
            .arg(momentText(momentIn(error)));
    return textOf(error);
}

void showRefusalIn(Banner& banner, const Error& error)
{
    banner.say(Tone::Danger, refusalText(error), clauseOf(error));
}

} // namespace tanu::desktop
