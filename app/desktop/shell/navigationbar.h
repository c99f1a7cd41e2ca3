#pragma once

#include "app/desktop/shell/pageregistry.h"

#include <QtWidgets/QFrame>

class QButtonGroup;

namespace tanu::desktop {

class NavigationButton;

/// The pages at the left with what waits in each; icons alone when compact. Arrows move, Enter opens.
class NavigationBar final : public QFrame {
    Q_OBJECT

public:
    NavigationBar(std::vector<PageEntry> entries, QWidget* parent);

    void setCurrent(const QString& id);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    /// Asks every entry for its title and count anew.
    void refresh();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<PageEntry> m_entries;
    std::vector<NavigationButton*> m_buttons;
    QButtonGroup* m_group;
    bool m_compact = false;
};

} // namespace tanu::desktop
