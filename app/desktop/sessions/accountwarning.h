#pragma once

#include "core/services/queries/sessionseats.h"

#include <QtWidgets/QWidget>

class QAction;
class QPushButton;

namespace tanu::desktop {

class Banner;
class DeskContext;

/// Says before the day of the exam who of the commission cannot sign in, and leads the administrator to where accounts
/// are opened (S1). Hidden while everybody can.
class AccountWarning final : public QWidget {
    Q_OBJECT

public:
    /// Narrow: the button stands below the words.
    enum class Shape { Wide, Narrow };

    AccountWarning(DeskContext& context, Shape shape, QWidget* parent);

    void tell(const std::vector<SessionMember>& withoutAccount);

Q_SIGNALS:
    void accountsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retell();

    DeskContext& m_context;
    Shape m_shape;
    std::vector<SessionMember> m_without;
    Banner* m_banner;
    QAction* m_open;
    QPushButton* m_below;
};

} // namespace tanu::desktop
