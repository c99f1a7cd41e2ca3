#include "app/desktop/shell/errortext.h"

#include "app/desktop/shell/errorsentence.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/reasonwords.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/words.h"
#include "core/domain/bilingual.h"
#include "core/domain/rules/role.h"
#include "core/domain/values/month.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

/// What else is said than the sentence of the kind.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// The field has a name for people. The recovery key says by itself which group of it is mistyped.
    static bool isNamed(const Error& error)
    {
        const QString field = error.arguments.value(0);
        return isNamedField(field) && field != QLatin1String("recoverykey");
    }

    /// S1: which two deeds need two people.
    static QString fourEyesSentence(const QString& signing)
    {
        if (signing == codeOf(Action::RefuseApplication))
            return tr("Whoever checked the package does not refuse the application: another person must.");
        if (signing == codeOf(Action::SignProtocol))
            return tr("Whoever drew up the protocol does not sign it: another person must.");
        if (signing == codeOf(Action::CorrectProtocol) || signing == codeOf(Action::CancelCertificate))
            return tr("Whoever drew up the correction does not sign it: another person must.");
        if (signing == codeOf(Action::PrepareCertificate))
            return tr("Whoever signed the protocol or decided on the appeal does not make the document that follows: another "
                      "person must.");
        return sentenceOf(ErrorKind::FourEyes);
    }

    /// Where an error has a further argument it says more.
    static QString sentence(const Error& error)
    {
        if (error.kind == ErrorKind::FieldMalformed && error.arguments.size() > 1 && error.arguments.at(1).isEmpty())
            return sentenceOf(ErrorKind::FieldEmpty);
        if (error.kind == ErrorKind::FieldMalformed && isNamed(error))
            return expectationWords(error.arguments).isEmpty() ? tr("%1: “%2” does not fit, check it.")
                                                               : tr("%1: “%2” does not fit, expected: %3.");
        if (error.kind == ErrorKind::VoucherUnusable && error.arguments.size() >= 3)
            return tr("The voucher of %2 cannot be used: its last day was %3.");
        if (error.kind == ErrorKind::DisabilityNotProved && error.arguments.size() >= 2)
            return tr("The sick-leave sheet of %1 does not cover %2.");
        if (error.kind == ErrorKind::NotFound && error.arguments.size() >= 3)
            return tr("The number %2 names another center, %3, and is not in the register of this one: check the QR code.");
        if (error.kind == ErrorKind::KeyMissing && error.arguments.value(0) == QLatin1String("recovery"))
            return tr("The center has no recovery key yet: backups are sealed to it.");
        if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.value(1) == QLatin1String("venue"))
            return tr("This is done at the office: this computer is a venue, where only the sessions that came here are conducted.");
        if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.value(1) == QLatin1String("office"))
            return tr("This is done at the venue: this computer is the office.");
        if (error.kind == ErrorKind::NumbersExhausted && !error.arguments.isEmpty())
            return tr("The numbers that came to this venue with its sessions are used up: %1. Return the session, the office goes on with it.");
        if (error.kind == ErrorKind::DataNotLocal && error.arguments.value(1) == QLatin1String("no-log"))
            return tr("The data cannot lie here: this disk does not let the program keep the log that brings it through a power "
                      "cut. Move it to a disk of this computer.");
        if (const Roles roles = Roles::fromInt(error.arguments.value(1).toInt());
            error.kind == ErrorKind::RoleNotAllowed && !rolesText(roles).isEmpty())
            return onlyText(Reserved::Doing, roles);
        if (error.kind == ErrorKind::FourEyes)
            return fourEyesSentence(error.arguments.value(0));
        if (error.kind == ErrorKind::ServerRefused)
            return refusalSentence(error.arguments.value(0).toInt(), error.arguments.value(1));
        if (error.kind == ErrorKind::ParcelForeign && error.arguments.value(1) == QLatin1String("server"))
            return tr("This answer comes from another server: %1.");
        if (error.kind == ErrorKind::ParcelForeign && error.arguments.value(1) == QLatin1String("center"))
            return tr("This answer is to a batch that is not of this center: %1.");
        return sentenceOf(error.kind);
    }

    /// What the server itself said, behind our own words (exchange.md 7); nothing where it said nothing.
    static QString serversWords(const Error& error)
    {
        if (error.kind != ErrorKind::ServerRefused)
            return {};
        const Bilingual both {error.arguments.value(2), error.arguments.value(3)};
        QString words = textOf(both).simplified();
        if (words.isEmpty())
            words = QString(both.kk + both.ru).simplified(); // it said it in one language only
        while (words.endsWith(QLatin1Char('.')))
            words.chop(1);
        return words.isEmpty() ? QString() : QString(QLatin1Char(' ') + tr("The server says: “%1”.").arg(words));
    }

    /// Why a month cannot be closed yet (P7.5).
    static QString monthText(const QString& why)
    {
        if (why == QLatin1String("running"))
            return tr("it is not over");
        if (why == QLatin1String("not-compared"))
            return tr("both sides have not compared it since the last change; exchange first");
        if (why == QLatin1String("waiting"))
            return tr("records of it wait for the platform; exchange first");
        if (why == QLatin1String("rejected"))
            return tr("the platform rejected records of it, and nothing came in their place");
        return why == QLatin1String("differs") ? tr("the platform has not the same records") : why;
    }

    /// Where a recovery key was typed wrong: `length`, `group-1` to `group-13`.
    static QString groupText(const QString& code)
    {
        const QString group = code.section(QLatin1Char('-'), 1);
        return group.isEmpty() ? tr("signs are missing, or there are too many") : tr("group %1").arg(group);
    }
};

QString readable(const QString& argument)
{
    const QDate date = QDate::fromString(argument, Qt::ISODate);
    if (date.isValid() && argument.size() == 10)
        return dateText(date);
    QStringList words;
    for (const QString& code : argument.split(QLatin1Char(',')))
        words.append(fieldName(code.trimmed()));
    return words.join(QLatin1String(", "));
}

/// `2026-11` in words.
QString reportMonthText(const QString& argument)
{
    const auto month = Month::parse(argument);
    return month ? monthInSentence(month->year(), month->ofYear()) : argument;
}

/// What was typed, as it was typed; what a service was given, in words.
QString typedText(const QString& argument)
{
    const QDateTime moment = QDateTime::fromString(argument, Qt::ISODateWithMs);
    if (moment.isValid() && argument.contains(QLatin1Char('T')))
        return momentText(moment);
    const QStringList pieces = argument.split(QLatin1Char(','));
    const bool areCodes = std::all_of(
        pieces.begin(), pieces.end(), [](const QString& piece) { return isNamedField(piece.trimmed()); });
    return areCodes || pieces.size() == 1 ? readable(argument) : argument;
}

QString readableArgument(const Error& error, int index)
{
    const QString argument = error.arguments.value(index);
    if (error.kind == ErrorKind::FileTooLarge && index == 1)
        return sizeText(argument.toLongLong());
    const bool isGround = error.kind == ErrorKind::AccreditationEnded || error.kind == ErrorKind::AccreditationSuspended
        || error.kind == ErrorKind::IssuingStopped;
    if ((isGround || error.kind == ErrorKind::OrderUnknown) && index == 1)
        return argument;
    if (error.kind == ErrorKind::SessionAway && index == 1)
        return QLocale().language() == QLocale::Russian ? argument : error.arguments.value(3, argument);
    if (error.kind == ErrorKind::CertificateNotValid)
        return verdictWords(argument);
    if (error.kind == ErrorKind::MonthNotReady && index == 1)
        return ErrorText::monthText(argument);
    if (error.kind == ErrorKind::MonthNotReady || error.kind == ErrorKind::MonthClosed)
        return reportMonthText(argument);
    if (error.kind == ErrorKind::SignInPaused)
        return momentText(QDateTime::fromString(argument, Qt::ISODateWithMs));
    if (error.kind == ErrorKind::PasswordWeak)
        return weaknessWords(argument);
    if (error.kind == ErrorKind::FieldMalformed && error.arguments.value(0) == QLatin1String("recoverykey"))
        return ErrorText::groupText(argument);
    if (error.kind == ErrorKind::FieldMalformed && index > 0)
        return index == 1 ? typedText(argument) : expectationWords(error.arguments);
    if (error.kind == ErrorKind::NotSeated)
        return argument;
    if (error.kind == ErrorKind::MemberMayNotSit)
        return index == 1 ? barWords(argument) : argument;
    return readable(argument);
}

} // namespace

QString textOf(const Error& error)
{
    QString text = ErrorText::sentence(error);
    for (int i = 2; i >= 0; --i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), readableArgument(error, i));
    return text + ErrorText::serversWords(error);
}

} // namespace tanu::desktop
