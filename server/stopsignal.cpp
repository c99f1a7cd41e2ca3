#include "server/stopsignal.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <csignal>

#include <unistd.h>

namespace tanu::server {

namespace {

// A signal handler may do nothing but write to a descriptor that stands at a known place.
std::array<int, 2> wakeUp{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    const auto written = ::write(wakeUp[1], &byte, 1);
    static_cast<void>(written);
}

void install(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

StopSignal::StopSignal()
{
    if (::pipe(wakeUp.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        const auto count = ::read(wakeUp[0], &byte, 1);
        if (count == 1)
            Q_EMIT received();
    });
    install(SIGINT, onSignal);
    install(SIGTERM, onSignal);
    install(SIGPIPE, SIG_IGN);
    install(SIGXFSZ, SIG_IGN);
}

StopSignal::~StopSignal()
{
    install(SIGINT, SIG_DFL);
    install(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}

} // namespace tanu::server
