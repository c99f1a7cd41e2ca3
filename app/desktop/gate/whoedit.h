#pragma once

#include "app/desktop/widgets/fieldframe.h"
#include "core/base/result.h"

#include <vector>

class QComboBox;

namespace tanu::desktop {

/// One who may sign in.
struct Who {
    QString login;
    QString name; ///< in full
};

/// Who signs in: a name picked from the staff by arrows or by its beginning, or a login that is typed. A click anywhere on the
/// field opens the list; what is chosen already is replaced by typing.
class WhoEdit final : public FieldFrame {
    Q_OBJECT

public:
    explicit WhoEdit(QWidget* parent);

    void setPeople(std::vector<Who> people);
    void setLogin(const QString& login);

    /// Of the person picked, or what was typed. Errors: FieldEmpty{"login"}.
    [[nodiscard]] Result<QString> login() const;
    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isChosen() const;
    void list();

    QComboBox* m_box;
    std::vector<Who> m_people;
};

} // namespace tanu::desktop
