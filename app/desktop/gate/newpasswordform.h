#pragma once

#include "core/base/result.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

namespace tanu::desktop {

class FieldFrame;
class PasswordEdit;

/// A new secret, typed twice; says in words while it is typed whether it is strong enough.
class NewPasswordForm final : public QWidget {
    Q_OBJECT

public:
    /// Why it cannot be taken; nothing for a good one. The rule is the domain's.
    using Judge = std::function<std::optional<Error>(const QString&)>;

    /// `shortest` is the least length that the rule demands, to be said before anything is typed.
    NewPasswordForm(Judge judge, int shortest, QWidget* parent);

    void setLabels(const QString& first, const QString& again);

    /// Errors: of the first field that is wrong, which says so and gets the focus.
    [[nodiscard]] Result<QString> check();
    /// What a service refused, at the first field.
    void showError(const Error& error);
    void clear();
    [[nodiscard]] PasswordEdit& first() { return *m_first; }
    [[nodiscard]] PasswordEdit& again() { return *m_again; }

Q_SIGNALS:
    void edited();
    /// Enter in the last field.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellStrength();
    Error refuse(FieldFrame* field, const Error& error);

    Judge m_judge;
    int m_shortest;
    PasswordEdit* m_first;
    PasswordEdit* m_again;
};

} // namespace tanu::desktop
