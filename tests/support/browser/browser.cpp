#include "browser.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace tanu {

namespace {

constexpr int patienceMs = 5'000;
const QString elementKey = QStringLiteral("element-6066-11e4-a52e-4f735466cecf");

QJsonObject options(const QString& profile)
{
    const QStringList words{QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
        QStringLiteral("--disable-gpu"), QStringLiteral("--disable-quic"), QStringLiteral("--no-first-run"),
        QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-sync"), QStringLiteral("--disable-dev-shm-usage"),
        QStringLiteral("--hide-scrollbars"), QStringLiteral("--force-prefers-reduced-motion"), QStringLiteral("--lang=kk"),
        QString(QLatin1String("--user-data-dir=") + profile)};
    const QJsonObject chrome{{QStringLiteral("args"), QJsonArray::fromStringList(words)}};
    const QJsonObject wanted{{QStringLiteral("browserName"), QStringLiteral("chrome")},
        {QStringLiteral("goog:chromeOptions"), chrome}};
    return {{QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("alwaysMatch"), wanted}}}};
}

} // namespace

Browser::Browser() = default;

Browser::~Browser()
{
    if (!m_session.isEmpty())
        static_cast<void>(m_driver.ask("DELETE", QLatin1String("/session/") + m_session, {}));
}

bool Browser::start()
{
    m_trouble = m_driver.start().toUtf8();
    if (!m_trouble.isEmpty())
        return false;
    const auto answer = m_driver.ask("POST", QStringLiteral("/session"), options(m_profile.path()));
    m_trouble = answer.trouble.toUtf8();
    m_session = answer.value.toObject().value(QLatin1String("sessionId")).toString();
    return m_trouble.isEmpty() && resize(desktopSize);
}

QJsonValue Browser::ask(const char* method, const QString& path, const QJsonObject& body)
{
    const auto answer = m_driver.ask(method, QLatin1String("/session/") + m_session + path, body);
    m_isGood = answer.trouble.isEmpty();
    m_trouble = answer.trouble.toUtf8();
    return answer.value;
}

QJsonValue Browser::devtools(const QString& command, const QJsonObject& parameters)
{
    return ask("POST", QStringLiteral("/goog/cdp/execute"),
        {{QStringLiteral("cmd"), command}, {QStringLiteral("params"), parameters}});
}

bool Browser::done(const QString& what)
{
    if (!m_isGood)
        m_trouble.prepend(what.toUtf8() + ": ");
    return m_isGood;
}

bool Browser::open(const QString& address)
{
    static_cast<void>(ask("POST", QStringLiteral("/url"), {{QStringLiteral("url"), address}}));
    return done(address);
}

bool Browser::resize(QSize size)
{
    static_cast<void>(devtools(QStringLiteral("Emulation.setDeviceMetricsOverride"),
        {{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()},
            {QStringLiteral("deviceScaleFactor"), 1}, {QStringLiteral("mobile"), size.width() < 600}}));
    return done(QStringLiteral("resize"));
}

bool Browser::allowScripts(bool allowed)
{
    static_cast<void>(
        devtools(QStringLiteral("Emulation.setScriptExecutionDisabled"), {{QStringLiteral("value"), !allowed}}));
    return done(QStringLiteral("scripts"));
}

bool Browser::forget()
{
    static_cast<void>(ask("DELETE", QStringLiteral("/cookie")));
    return done(QStringLiteral("forget"));
}

std::optional<QString> Browser::element(const QString& selector)
{
    const QDeadlineTimer deadline(patienceMs);
    const QJsonObject wanted{
        {QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}};
    do {
        const QJsonObject found = ask("POST", QStringLiteral("/element"), wanted).toObject();
        if (m_isGood)
            return found.value(elementKey).toString();
    } while (!deadline.hasExpired());
    return std::nullopt;
}

bool Browser::type(const QString& selector, const QString& text)
{
    const auto found = element(selector);
    if (!found)
        return done(selector);
    static_cast<void>(ask("POST", QLatin1String("/element/") + *found + QLatin1String("/clear")));
    static_cast<void>(ask("POST", QLatin1String("/element/") + *found + QLatin1String("/value"),
        {{QStringLiteral("text"), text}}));
    return done(selector);
}

bool Browser::attach(const QString& selector, const QString& path)
{
    const auto found = element(selector);
    if (found)
        static_cast<void>(ask("POST", QLatin1String("/element/") + *found + QLatin1String("/value"),
            {{QStringLiteral("text"), path}}));
    return done(selector);
}

bool Browser::click(const QString& selector)
{
    const auto found = element(selector);
    if (found)
        static_cast<void>(ask("POST", QLatin1String("/element/") + *found + QLatin1String("/click")));
    return done(selector);
}

bool Browser::choose(const QString& selector, const QString& value)
{
    return click(QStringLiteral("%1 option[value=\"%2\"]").arg(selector, value));
}

bool Browser::press(char16_t key)
{
    const QJsonObject active = ask("GET", QStringLiteral("/element/active")).toObject();
    static_cast<void>(ask("POST",
        QLatin1String("/element/") + active.value(elementKey).toString() + QLatin1String("/value"),
        {{QStringLiteral("text"), QString(QChar(key))}}));
    return done(QStringLiteral("press"));
}

bool Browser::waitFor(const QString& selector)
{
    return element(selector).has_value() || done(selector);
}

int Browser::count(const QString& selector)
{
    return static_cast<int>(ask("POST", QStringLiteral("/elements"),
        {{QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}})
                                .toArray()
                                .size());
}

bool Browser::has(const QString& selector)
{
    return count(selector) > 0;
}

QString Browser::text(const QString& selector)
{
    const auto found = element(selector);
    return found ? ask("GET", QLatin1String("/element/") + *found + QLatin1String("/text")).toString() : QString();
}

QString Browser::attribute(const QString& selector, const QString& name)
{
    const auto found = element(selector);
    return found
        ? ask("GET", QLatin1String("/element/") + *found + QLatin1String("/attribute/") + name).toString()
        : QString();
}

QString Browser::value(const QString& selector)
{
    const auto found = element(selector);
    return found ? ask("GET", QLatin1String("/element/") + *found + QLatin1String("/property/value")).toString()
                 : QString();
}

QString Browser::address()
{
    return ask("GET", QStringLiteral("/url")).toString();
}

QString Browser::title()
{
    return ask("GET", QStringLiteral("/title")).toString();
}

QStringList Browser::cookies()
{
    QStringList names;
    for (const QJsonValue cookie : ask("GET", QStringLiteral("/cookie")).toArray())
        names.append(cookie.toObject().value(QLatin1String("name")).toString());
    return names;
}

QJsonValue Browser::evaluate(const QString& script)
{
    const QJsonObject parameters{{QStringLiteral("expression"), QString(QLatin1String("(()=>{") + script + QLatin1String("})()"))},
        {QStringLiteral("returnByValue"), true}};
    return devtools(QStringLiteral("Runtime.evaluate"), parameters)
        .toObject()
        .value(QLatin1String("result"))
        .toObject()
        .value(QLatin1String("value"));
}

bool Browser::scrollsSideways()
{
    return evaluate(QStringLiteral("return document.documentElement.scrollWidth > window.innerWidth")).toBool();
}

bool Browser::shoot(const QString& name)
{
    const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
    if (folder.isEmpty())
        return true;
    const QJsonValue taken = devtools(QStringLiteral("Page.captureScreenshot"),
        {{QStringLiteral("format"), QStringLiteral("png")}, {QStringLiteral("captureBeyondViewport"), true},
            {QStringLiteral("clip"),
                QJsonObject{{QStringLiteral("x"), 0}, {QStringLiteral("y"), 0}, {QStringLiteral("scale"), 1},
                    {QStringLiteral("width"), evaluate(QStringLiteral("return window.innerWidth"))},
                    {QStringLiteral("height"),
                        evaluate(QStringLiteral("return document.documentElement.scrollHeight"))}}}});
    QFile file(QDir(folder).filePath(name + QLatin1String(".png")));
    const QByteArray png
        = QByteArray::fromBase64(taken.toObject().value(QLatin1String("data")).toString().toLatin1());
    m_isGood = m_isGood && QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(png) == png.size();
    return done(name);
}

} // namespace tanu
