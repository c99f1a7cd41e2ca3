#pragma once

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

class LineField;

/// A button beside a line that fills it with what the center knows already; it is not filled in by itself, for somebody has
/// to compare it first.
class KnownValue final : public QPushButton {
    Q_OBJECT

public:
    /// Lives in the line.
    explicit KnownValue(LineField& line);

    /// Empty: nothing is known, and nothing is offered.
    void offer(const QString& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LineField& m_line;
    QString m_value;
};

} // namespace tanu::desktop
