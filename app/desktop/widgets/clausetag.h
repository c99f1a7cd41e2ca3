#pragma once

#include <QtWidgets/QToolButton>

namespace tanu::desktop {

/// Quiet tag of a clause (`R6.2`); click or Space opens its text beside it.
class ClauseTag final : public QToolButton {
    Q_OBJECT

public:
    explicit ClauseTag(QWidget* parent);

    /// Empty hides the tag.
    void setClause(const QString& clause);
    [[nodiscard]] QString clause() const { return m_clause; }
    void openText();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retell();

    QString m_clause;
};

} // namespace tanu::desktop
