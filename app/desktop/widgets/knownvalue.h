#pragma once

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

class LineField;

/// A button at a line that fills it with what the center knows already; it is not filled in by itself, for somebody has
/// to compare it first.
class KnownValue final : public QPushButton {
    Q_OBJECT

public:
    /// Beside it lives in the line; where there is no room for both, whoever made it lays it out.
    enum class Stands { Beside, Apart };

    explicit KnownValue(LineField& line, Stands stands = Stands::Beside);

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
