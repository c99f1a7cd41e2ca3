#pragma once

#include "app/desktop/sessions/sessionlistmodel.h"

#include <QtWidgets/QWidget>

namespace tanu::desktop {

class DataTable;
class DeskContext;

/// The sessions as a list, sorted by time alone.
class SessionList final : public QWidget {
    Q_OBJECT

public:
    SessionList(DeskContext& context, QWidget* parent);

    /// Reads anew, of these states: `open`, `all`, or the code of a SessionState.
    void read(const QString& states);
    void selectFirst();
    /// As it was read last.
    [[nodiscard]] SessionFilter filter() const;
    void retranslate();

Q_SIGNALS:
    void sessionOpened(const tanu::SessionId& id);
    void readFailed(const tanu::Error& error);

private:
    [[nodiscard]] Result<RowsRead<SessionRow>> page(const RowsWanted& wanted, const SessionRow* after) const;

    DeskContext& m_context;
    QString m_states;
    SessionListModel* m_model;
    DataTable* m_table;
};

} // namespace tanu::desktop
