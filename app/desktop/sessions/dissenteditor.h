#pragma once

#include "core/services/sessions/protocolcontent.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tanu::desktop {

class ChoiceEdit;
class TextArea;

/// The dissenting opinions of a drafted protocol (R17.2): of who votes, one each.
class DissentEditor final : public QWidget {
    Q_OBJECT

public:
    explicit DissentEditor(QWidget* parent);

    void tell(const ProtocolContent& content);

Q_SIGNALS:
    /// The draft is to have these; `what` tells what was done.
    void wanted(const std::vector<tanu::Dissent>& dissents, const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add();
    void remove();
    void retranslate();

    std::vector<Dissent> m_dissents;
    QLabel* m_heading;
    QListWidget* m_list;
    QPushButton* m_remove;
    ChoiceEdit* m_member;
    TextArea* m_text;
    QPushButton* m_add;
};

} // namespace tanu::desktop
