#pragma once

#include "core/services/queries/signersquery.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace tanu::desktop {

class DeskContext;
class FlowLayout;

/// Beside the grey button of a signature that whoever works may not give (S1): who else can, and a button for each that
/// hands them the desk; where nobody can, what helps. Hidden while the signature is open.
class SignerOffer final : public QWidget {
    Q_OBJECT

public:
    /// Whether the reason is said here, or stands at the button already.
    enum class Reason { Here, AtTheButton };

    SignerOffer(DeskContext& context, Reason reason, QWidget* parent);

    /// What it begins with: what is open besides.
    void tell(const SigningRight& right, const QString& before = {});
    /// To the first who could be handed the desk; nothing where there is none.
    void takeFocus();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retell();
    [[nodiscard]] QString helpText() const;

    DeskContext& m_context;
    Reason m_reason;
    SigningRight m_right;
    QString m_before;
    QLabel* m_words;
    QWidget* m_people;
    FlowLayout* m_row;
};

} // namespace tanu::desktop
