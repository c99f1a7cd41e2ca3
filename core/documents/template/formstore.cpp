#include "core/documents/template/formstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

// The macro's function must be called from outside of any namespace.
static void initialiseFormResources()
{
    Q_INIT_RESOURCE(forms);
}

namespace tanu {

namespace {

QString folderOf(Language language)
{
    return language == Language::Kazakh ? QStringLiteral("kk/") : QStringLiteral("ru/");
}

Result<QString> contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    return QString::fromUtf8(file.readAll());
}

} // namespace

void initialiseForms()
{
    initialiseFormResources();
}

FormStore::FormStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString FormStore::place(const QString& file) const
{
    const QString own = QDir(m_folder).filePath(file);
    if (!m_folder.isEmpty() && QFileInfo::exists(own))
        return own;
    return QString(QStringLiteral(":/forms/") + file);
}

Result<FormTemplate> FormStore::load(const QString& name, Language language) const
{
    const QString file = folderOf(language) + name + QStringLiteral(".html");
    const QString path = place(file);
    if (!QFileInfo::exists(path))
        return Error {ErrorKind::NotFound, {QStringLiteral("form"), file}, {}};
    const Result<QString> text = contents(path);
    if (!text)
        return text.error();
    const Result<QString> whole = withParts(file, *text, language);
    if (!whole)
        return whole.error();
    return FormTemplate::parse(file, *whole);
}

Result<QString> FormStore::withParts(const QString& file, const QString& text, Language language) const
{
    static const QRegularExpression mark(QStringLiteral("\\{\\{>\\s*([a-z-]+)\\s*\\}\\}"));
    QString whole;
    qsizetype done = 0;
    for (auto marks = mark.globalMatch(text); marks.hasNext();) {
        const QRegularExpressionMatch found = marks.next();
        const QString path = place(folderOf(language) + found.captured(1) + QStringLiteral(".html"));
        if (!QFileInfo::exists(path))
            return Error {ErrorKind::TemplateBroken, {file, QString(u'>' + found.captured(1))}, {}};
        const Result<QString> part = contents(path);
        if (!part)
            return part;
        whole += QStringView(text).mid(done, found.capturedStart() - done);
        whole += part->trimmed();
        done = found.capturedEnd();
    }
    return QString(whole + QStringView(text).mid(done));
}

Result<QString> FormStore::style() const
{
    return contents(place(QStringLiteral("style.css")));
}

QImage FormStore::letterhead(Language language) const
{
    if (m_folder.isEmpty())
        return {};
    const QDir folder(m_folder);
    for (const QString& file :
        {QString(folderOf(language) + QStringLiteral("letterhead.png")), QStringLiteral("letterhead.png")}) {
        if (folder.exists(file))
            return QImage(folder.filePath(file));
    }
    return {};
}

} // namespace tanu
