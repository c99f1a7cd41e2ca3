#pragma once

#include "app/desktop/shell/exchangestate.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/shell/theme.h"

#include <QtWidgets/QFrame>

#include <vector>

class QActionGroup;
class QMenu;
class QPushButton;
class QToolButton;

namespace tanu::desktop {

class ElidedLabel;

/// One who may act at this computer.
struct Actor {
    QString id;
    QString name; ///< short form
    QString roles; ///< in words, quiet
};

/// The bar at the top: center, acting person, exchange, language, theme, find.
class HeaderBar final : public QFrame {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setCenterName(const QString& name);
    /// Those who can sign in; the one at work among them.
    void setActors(const std::vector<Actor>& actors, const QString& currentId);
    void setExchange(const ExchangeState& state, const QDateTime& now);
    void setLanguage(ScreenLanguage language);
    void setThemeMode(ThemeMode mode);
    void setBackEnabled(bool enabled);
    [[nodiscard]] QString exchangeText() const;
    [[nodiscard]] QString actorName() const;

Q_SIGNALS:
    void backRequested();
    void findRequested();
    void helpRequested();
    void exchangeRequested();
    void actorChosen(const QString& id);
    void lockRequested();
    void passwordChangeRequested();
    void signOutRequested();
    void languageChosen(tanu::desktop::ScreenLanguage language);
    void themeChosen(tanu::desktop::ThemeMode mode);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addMenuButton(const QString& iconName, QMenu* menu);
    void buildLanguageMenu();
    void buildThemeMenu();
    void retranslate();

    QToolButton* m_back;
    ElidedLabel* m_center;
    QPushButton* m_find;
    QPushButton* m_exchange;
    QToolButton* m_actor;
    QToolButton* m_languageButton;
    QToolButton* m_themeButton;
    QToolButton* m_help;
    QMenu* m_actorMenu;
    QMenu* m_languageMenu;
    QMenu* m_themeMenu;
    QActionGroup* m_languageChoice;
    QActionGroup* m_themeChoice;
    ExchangeState m_state;
    QDateTime m_stateAt;
};

} // namespace tanu::desktop
