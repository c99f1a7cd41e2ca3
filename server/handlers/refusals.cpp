#include "server/handlers/refusals.h"

#include "server/monitoring/failure.h"

namespace tanu::server {

namespace {

/// A kind that a center may hear of, with its status.
int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignatureWrong:
    case ErrorKind::NotEnrolled:
        return 401;
    case ErrorKind::EnrolmentCodeWrong:
    case ErrorKind::OutsideAccreditation:
    case ErrorKind::IssuingStopped:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::NumbersExhausted:
    case ErrorKind::MonthNotReady:
        return 409;
    case ErrorKind::AnswerMalformed:
        return 400;
    case ErrorKind::FieldTooLong:
        return 413;
    case ErrorKind::ProtocolOutOfRange:
        return 426;
    default:
        return 500;
    }
}

/// A refusal by the server's own rules that has a name of its own.
const char* ownCodeOf(const Error& error)
{
    if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.contains(QStringLiteral("fenced")))
        return refusalcode::deviceFenced;
    if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.contains(QStringLiteral("enrolled")))
        return refusalcode::alreadyEnrolled;
    if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.contains(QStringLiteral("unused")))
        return refusalcode::numbersUnused;
    if (error.kind == ErrorKind::ChangedMeanwhile)
        return refusalcode::epochChanged;
    return nullptr;
}

} // namespace

Refusals::Refusals(const SiteText& text)
    : m_text(text)
{
}

HttpResponse Refusals::of(const Error& error) const
{
    if (const char* code = ownCodeOf(error))
        return of(409, code);
    const int status = statusOf(error.kind);
    if (status == 500) {
        const Failure failure = Failure::of(error);
        return failure.on(of(failure.status, failure.code));
    }
    if (error.kind == ErrorKind::AnswerMalformed)
        return of(400, refusalcode::bodyMalformed, error.arguments.value(1), error.arguments.mid(0, 1));
    if (error.kind == ErrorKind::FieldTooLong)
        return of(413, refusalcode::bodyMalformed, error.arguments.value(0), error.arguments.mid(1));
    return of(status, nameOf(error.kind).toLatin1().constData(), {}, error.arguments);
}

HttpResponse Refusals::of(
    int status, const char* code, const QString& path, const QStringList& arguments) const
{
    const QString key = QLatin1String("refusal.") + QLatin1String(code);
    const Bilingual text = m_text.has(key) ? m_text.both(key) : Bilingual{};
    const Refusal refusal{{QLatin1String(code), path, arguments}, text};
    return HttpResponse::cbor(payloadOf(refusal), status);
}

HttpResponse Refusals::ofBody(const RecordProblem& problem) const
{
    return of(400, refusalcode::bodyMalformed, problem.path, {problem.code});
}

HttpResponse Refusals::tooMany(int seconds) const
{
    return of(429, refusalcode::tooMany).with("Retry-After", QByteArray::number(seconds));
}

} // namespace tanu::server
