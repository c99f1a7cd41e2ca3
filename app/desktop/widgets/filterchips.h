#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QToolButton;

namespace tanu::desktop {

class FlowLayout;

struct Filter {
    QString key;
    QString text;
    int count = -1; ///< less than 0: not shown
};

/// Filters of a table as chips in a row, in two where there is no room: one of them (`Mode::One`, the first means all) or any of them.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { One, Any };

    FilterChips(Mode mode, QWidget* parent);

    /// May be set anew with other texts or counts; what is chosen stays.
    void setFilters(const std::vector<Filter>& filters);
    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList& keys);

Q_SIGNALS:
    void chosenChanged(const QStringList& keys);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clicked(QToolButton* button);

    Mode m_mode;
    FlowLayout* m_layout;
    std::vector<QToolButton*> m_buttons;
};

} // namespace tanu::desktop
