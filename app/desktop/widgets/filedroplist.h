#pragma once

#include "app/desktop/widgets/fieldframe.h"
#include "app/desktop/widgets/filecheck.h"

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace tanu::desktop {

/// Attachments (R4.2): PDF, JPEG and PNG dropped or picked, with thumbnails; checked by content, the size
/// limit stands in the hint. Delete removes the selected one. A refused file shows its reason and keeps the
/// others.
class FileDropList final : public FieldFrame {
    Q_OBJECT

public:
    /// `choose` opens the file dialog (Prompts::chooseFiles) and gives paths.
    FileDropList(QString field, qint64 greatestBytes, std::function<QStringList()> choose, QWidget* parent);

    void add(const QStringList& paths);
    /// Errors: FieldEmpty{field}.
    [[nodiscard]] Result<std::vector<PickedFile>> value() const;
    void setValue(const std::vector<PickedFile>& files);
    [[nodiscard]] bool isEmpty() const override { return m_files.empty(); }
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void removeSelected();

    QString m_field;
    qint64 m_greatestBytes;
    std::vector<PickedFile> m_files;
    QListWidget* m_list;
    QPushButton* m_pick;
    QPushButton* m_remove;
    QLabel* m_invitation;
};

} // namespace tanu::desktop
