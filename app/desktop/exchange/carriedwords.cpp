#include "app/desktop/exchange/carriedwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace tanu::desktop {

namespace {

struct Carried {
    Q_DECLARE_TR_FUNCTIONS(Carried)
};

} // namespace

QString textOf(const WrittenBatch& written)
{
    if (written.records == 0)
        return Carried::tr("Nothing waits for the server: no file was written.");
    const QString sentence = Carried::tr(
        "%n record(s) were written: carry the file to the operator, and read the answer here.", nullptr, written.records);
    if (written.remaining == 0)
        return sentence;
    const QString more
        = Carried::tr("%n record(s) did not fit and wait for a further file.", nullptr, written.remaining);
    return sentence + QLatin1Char(' ') + more;
}

Tone toneOf(const WrittenBatch& written)
{
    return written.records > 0 ? Tone::Good : Tone::Neutral;
}

QString textOf(const CarriedAnswer& answer)
{
    if (answer.standing == AnswerStanding::Twice)
        return Carried::tr("This answer was read before: nothing changed.");
    const QString counts = Carried::tr("Accepted: %1, rejected: %2, still waiting: %3.")
                               .arg(answer.counts.accepted)
                               .arg(answer.counts.rejected)
                               .arg(answer.counts.deferred);
    if (answer.standing == AnswerStanding::Applied)
        return counts;
    return Carried::tr("This answer is older than the last one: only what still waited was taken from it.") + QLatin1Char(' ')
        + counts;
}

Tone toneOf(const CarriedAnswer& answer)
{
    if (answer.standing == AnswerStanding::Twice)
        return Tone::Neutral;
    return answer.counts.rejected > 0 ? Tone::Warning : Tone::Good;
}

QString fencedText(const QString& address, const QString& dataFolder)
{
    const QString line = QLatin1String("tanu-cli enrol ") + address + QLatin1String(" CODE --anew --data ")
        + QDir::toNativeSeparators(dataFolder);
    const QString what = Carried::tr(
        "The platform saw that this installation was restored from a copy, or copied, and takes nothing from it any more. "
        "Nothing is lost: all records are here, and what was accepted stays accepted. Its unused numbers are void.");
    const QString todo = Carried::tr(
        "The administrator asks the operator of the platform for a new code, closes this program and runs: %1").arg(line);
    return what + QLatin1Char(' ') + todo;
}

} // namespace tanu::desktop
