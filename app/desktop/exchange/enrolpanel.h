#pragma once

#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace tanu::desktop {

class FormSection;
class TextEdit;

/// Where this installation is shown to the operator's server: address and one-time code (exchange.md 6).
class EnrolPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EnrolPanel(QWidget* parent);

    void setBusy(bool isBusy);

    /// Only the administrator may enrol (S1); said so.
    void setAllowed(bool isAllowed);

    /// At the field that it concerns; false for an error of neither.
    bool showError(const Error& error);

Q_SIGNALS:
    void enrolRequested(const QString& address, const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask();

    FormSection* m_section;
    TextEdit* m_address;
    TextEdit* m_code;
    QPushButton* m_enrol;
    bool m_isAllowed = true;
};

} // namespace tanu::desktop
