#include "tests/desktop/deskfixture/deskfixture.h"

#include "tests/support/standingproof.h"
#include "tests/support/testsealer.h"

#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>

namespace tanu::desktop {

namespace {

/// Everybody of the test center has one password; what it proves stands for ever.
void proved(const Signature&, const QString& password, const ProofTold& tell)
{
    if (password == ScriptedPrompts::standingPassword())
        tell(test::StandingProof::make());
    else
        tell(ErrorKind::SignInRefused);
}

} // namespace

DeskFixture::DeskFixture(Role role, test::TestCenter::Where where)
    : m_center(where)
    , m_languages(*qApp, ScreenLanguage::English)
{
    const QString path = printed();
    m_context = test::need(DeskContext::create({m_center.db(), m_center.clock(), m_center.key(), m_prompts,
                                                   m_folder.path(), m_folder.filePath(QStringLiteral("forms")), proved},
        m_center.as(role).actor, [path](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        }));
}

OpenConnection DeskFixture::openConnection()
{
    return [path = m_center.path()]() -> Result<std::unique_ptr<Connection>> {
        auto connection = Connection::openSqlite(path);
        if (connection)
            (*connection)->setSealer(test::testSealer());
        return connection;
    };
}

void DeskFixture::actAs(Role role)
{
    m_context->setActor(m_center.as(role).actor);
}

MainWindow& DeskFixture::open(std::vector<PageEntry> pages, ThemeMode mode)
{
    m_theme = std::make_unique<Theme>(*qApp, mode);
    m_window = std::make_unique<MainWindow>(
        PageRegistry(std::move(pages)), [](const QString&, int) { return QList<FoundItem>(); }, m_languages, *m_theme);
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    return *m_window;
}

} // namespace tanu::desktop
