#pragma once

#include "server/context/servercontext.h"
#include "server/operators/operator.h"

namespace tanu::server {

/// What stands in the form of the sign-in.
struct SignInWords {
    QString login;
    QString password;
    QString code; ///< six digits of the phone, or a recovery code; empty for an account that has set up none yet
    QString network = {}; ///< from where it came, as far as a subscriber cannot change it
};

/// A session that was just opened.
struct OpenedSession {
    QByteArray id; ///< for the cookie alone
    Operator account;
};

/// Signs an operator in by login, password and one-time code, all asked at once.
///
/// - An unknown login, a closed account, a wrong password and a wrong code are one refusal, after the same work.
/// - A code of the phone is taken once: neither it nor one before it opens anything again. A recovery code is used up.
/// - After five refusals in a row from one network the login pauses there, and there alone, longer each time (core/domain/rules/signinpauses.h), whether anybody
///   has it or not.
/// - Whoever came in is in the journal, and who did not (noteFailure), without what was typed.
class SignInOperator {
public:
    explicit SignInOperator(const ServerContext& context);

    /// Errors: SignInRefused, SignInPaused{until}, KeyStoreUnavailable, those of the database.
    [[nodiscard]] Result<OpenedSession> run(const SignInWords& words) const;

private:
    /// What the code is worth for this account.
    struct Factor {
        bool isRight = false;
        std::optional<qint64> step; ///< of the phone's code
        bool isRecovery = false; ///< to be looked up and used up
    };

    [[nodiscard]] Factor factorOf(const Operator& account, const QString& code) const;
    [[nodiscard]] Result<OpenedSession> open(const Operator& account, const Factor& factor, const QString& code,
        const QByteArray& trialKey) const;
    [[nodiscard]] Result<void> useFactor(const Operator& account, const Factor& factor, const QString& code) const;
    [[nodiscard]] Error refusal(const std::optional<Operator>& account, const QByteArray& trialKey) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
