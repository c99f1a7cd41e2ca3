#include "app/desktop/widgets/filedroplist.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtGui/QImageReader>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int thumbnailSize = 40;
constexpr int listHeight = 112;

QIcon thumbnailOf(const PickedFile& file)
{
    if (file.kind == FileKind::Pdf)
        return icon(QStringLiteral("document"), ColourRole::QuietText);
    QImageReader reader(file.path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(2 * thumbnailSize, 2 * thumbnailSize, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? icon(QStringLiteral("document"), ColourRole::QuietText)
                          : QIcon(QPixmap::fromImage(image));
}

} // namespace

FileDropList::FileDropList(
    QString field, qint64 greatestBytes, std::function<QStringList()> choose, QWidget* parent)
    : FieldFrame(parent)
    , m_field(std::move(field))
    , m_greatestBytes(greatestBytes)
    , m_list(new QListWidget(this))
    , m_pick(new QPushButton(icon(QStringLiteral("attachment")), QString(), this))
    , m_remove(new QPushButton(icon(QStringLiteral("delete")), QString(), this))
    , m_invitation(new QLabel(m_list->viewport()))
{
    setAcceptDrops(true);
    setRole(m_invitation, "quietText");
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    auto* over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_invitation);
    m_list->setIconSize({thumbnailSize, thumbnailSize});
    m_list->setFixedHeight(listHeight);
    m_list->installEventFilter(this);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_pick);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    box->setFocusProxy(m_list);
    setEditor(box);
    connect(m_pick, &QPushButton::clicked, this, [this, choose = std::move(choose)] { add(choose()); });
    connect(m_remove, &QPushButton::clicked, this, &FileDropList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    retranslate();
    fill();
}

void FileDropList::add(const QStringList& paths)
{
    std::optional<Error> refused;
    bool isNew = false;
    for (const QString& path : paths) {
        Result<PickedFile> file = inspectFile(path, m_greatestBytes);
        if (!file) {
            refused = file.error();
            continue;
        }
        if (std::find(m_files.begin(), m_files.end(), *file) != m_files.end())
            continue;
        m_files.push_back(*std::move(file));
        isNew = true;
    }
    fill();
    if (isNew)
        contentsEdited();
    if (refused)
        showError(*refused);
}

Result<std::vector<PickedFile>> FileDropList::value() const
{
    if (m_files.empty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    return m_files;
}

void FileDropList::setValue(const std::vector<PickedFile>& files)
{
    m_files = files;
    fill();
    contentsEdited();
}

void FileDropList::clear()
{
    setValue({});
}

std::optional<Error> FileDropList::problem() const
{
    return m_files.empty() ? std::optional(Error{ErrorKind::FieldEmpty, {m_field}, {}}) : std::nullopt;
}

void FileDropList::fill()
{
    m_list->clear();
    for (const PickedFile& file : m_files) {
        auto* item = new QListWidgetItem(
            thumbnailOf(file), file.name + QLatin1Char('\n') + sizeText(file.bytes), m_list);
        item->setToolTip(file.path);
    }
    m_invitation->setVisible(m_files.empty());
    m_remove->setEnabled(false);
}

void FileDropList::removeSelected()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->selectedItems().isEmpty())
        return;
    m_files.erase(m_files.begin() + row);
    fill();
    contentsEdited();
}

void FileDropList::retranslate()
{
    m_pick->setText(tr("Choose files"));
    m_remove->setText(tr("Remove"));
    m_invitation->setText(tr("Drop files here"));
    setHint(tr("PDF, JPEG or PNG, at most %1 each").arg(sizeText(m_greatestBytes)));
    FieldFrame::retranslate();
}

void FileDropList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileDropList::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    add(paths);
    event->acceptProposedAction();
}

bool FileDropList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    moveOn();
    return true;
}

} // namespace tanu::desktop
