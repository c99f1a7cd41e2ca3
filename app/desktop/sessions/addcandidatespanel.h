#pragma once

#include "app/desktop/context/deskcontext.h"
#include "core/domain/session.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class DataTable;
class WaitingModel;

/// Gives waiting cases a place in a session; Space checks, Enter opens nothing: the button takes those checked (R6).
class AddCandidatesPanel final : public QWidget {
    Q_OBJECT

public:
    AddCandidatesPanel(DeskContext& context, QWidget* parent);

    void start(const SessionId& session);

Q_SIGNALS:
    void added(int count);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void tellChecked();
    void retranslate();

    DeskContext& m_context;
    SessionId m_session;
    WaitingModel* m_model;
    QLabel* m_heading;
    Banner* m_banner;
    DataTable* m_table;
    QPushButton* m_all;
    QPushButton* m_add;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
