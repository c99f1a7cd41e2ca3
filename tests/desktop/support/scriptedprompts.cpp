#include "tests/desktop/support/scriptedprompts.h"

#include <QtTest/QTest>

namespace tanu::desktop {

ScriptedPrompts::~ScriptedPrompts()
{
    if (!m_script.empty())
        QTest::qFail("a prepared answer was never asked for", __FILE__, __LINE__);
}

void ScriptedPrompts::willConfirm(const QString& part, bool answer)
{
    m_script.push_back({Kind::Confirm, part, answer, {}});
}

void ScriptedPrompts::willChooseFiles(const QStringList& paths)
{
    m_script.push_back({Kind::Choose, {}, true, paths});
}

void ScriptedPrompts::willSaveFile(const QString& path)
{
    m_script.push_back({Kind::Save, {}, true, {path}});
}

void ScriptedPrompts::willChooseFolder(const QString& path)
{
    m_script.push_back({Kind::Folder, {}, true, {path}});
}

void ScriptedPrompts::willInform(const QString& part)
{
    m_script.push_back({Kind::Inform, part, true, {}});
}

ScriptedPrompts::Answer ScriptedPrompts::next(Kind kind, const QString& words)
{
    m_asked.append(words);
    if (m_script.empty() || m_script.front().kind != kind || !words.contains(m_script.front().part)) {
        QTest::qFail(qUtf8Printable(QLatin1String("unexpected question: ") + words), __FILE__, __LINE__);
        return {kind, {}, false, {}};
    }
    Answer answer = m_script.front();
    m_script.erase(m_script.begin());
    return answer;
}

bool ScriptedPrompts::confirm(const QString& question, const QString&, const QString&)
{
    return next(Kind::Confirm, question).yes;
}

QStringList ScriptedPrompts::chooseFiles(const QString& title, const QString&)
{
    return next(Kind::Choose, title).paths;
}

QString ScriptedPrompts::saveFile(const QString& title, const QString&, const QString&)
{
    return next(Kind::Save, title).paths.value(0);
}

QString ScriptedPrompts::chooseFolder(const QString& title, const QString&)
{
    return next(Kind::Folder, title).paths.value(0);
}

void ScriptedPrompts::inform(const QString& title, const QString& text)
{
    next(Kind::Inform, title + QLatin1Char(' ') + text);
}

} // namespace tanu::desktop
