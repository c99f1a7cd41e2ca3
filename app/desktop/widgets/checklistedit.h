#pragma once

#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/fieldframe.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

/// Any of several options as check boxes, one below the other: skills, grounds, a consent.
class CheckListEdit final : public FieldFrame {
    Q_OBJECT

public:
    CheckListEdit(QString field, QWidget* parent);

    /// May be set anew; what is chosen stays where its key stays.
    void setOptions(const std::vector<Choice>& options);

    /// These are not offered, whatever the options are: chosen elsewhere. Of what was chosen here they are taken out.
    void setWithheld(const QStringList& keys);

    /// Keys in the order of the options. Errors: FieldEmpty{field} if none is chosen.
    [[nodiscard]] Result<QStringList> value() const;
    void setValue(const QStringList& keys);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] bool isEmpty() const override { return chosen().isEmpty(); }
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Box {
        QString key;
        QWidget* row;
        QCheckBox* box;
    };

    void addBox(const Choice& option, bool checked);
    void withhold();

    QString m_field;
    QWidget* m_frame;
    QVBoxLayout* m_layout;
    std::vector<Box> m_boxes;
    QStringList m_withheld;
};

} // namespace tanu::desktop
