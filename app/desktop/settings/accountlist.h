#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;

namespace tanu {
struct StaffAccount;
}

namespace tanu::desktop {

class DataTable;
class DeskContext;
class ListModel;

/// Everybody who works for the center and how their account stands (S1): none, open or closed, roles, last sign-in.
///
/// - As high as its rows: it has no scroll bar of its own.
/// - Enter, a double click or the button asks to see one of them: `accountWanted`. Nothing is opened or closed here.
class AccountList final : public QWidget {
    Q_OBJECT

public:
    AccountList(DeskContext& context, QWidget* parent);

    /// Reads anew; who was chosen stays chosen. What fails is told by `refused`.
    void tell();
    void choose(const StaffId& staff);
    /// The first of the list who has none.
    [[nodiscard]] std::optional<StaffId> withoutAccount() const;
    [[nodiscard]] DataTable& table() { return *m_table; }

Q_SIGNALS:
    void accountWanted(const tanu::StaffId& staff);
    void refused(const tanu::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tellButton();
    void want(int row);
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] QString stateOf(const StaffAccount& one) const;
    [[nodiscard]] QString lastSignInOf(const StaffAccount& one) const;

    DeskContext& m_context;
    ListModel* m_model;
    DataTable* m_table;
    QPushButton* m_show;
};

} // namespace tanu::desktop
