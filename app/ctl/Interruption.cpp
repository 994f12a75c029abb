// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Interruption.h"

#include "ExitCode.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace shopflow::ctl {

namespace {

std::array<int, 2> pipeEnds{-1, -1};
//! Signals since the event loop last had a look.
volatile std::sig_atomic_t unseen = 0;
constexpr std::sig_atomic_t patience = 3;

void onSignal(int)
{
    // A program that hangs still has to end by what the terminal can do.
    unseen = unseen + 1;
    if (unseen >= patience)
        ::_exit(Interrupted);
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = saved;
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) {
        }
        unseen = 0;
        Q_EMIT requested();
    });
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

bool Interruption::waitForInput(int descriptor)
{
    std::array<pollfd, 2> looked{{{descriptor, POLLIN, 0}, {pipeEnds[0], POLLIN, 0}}};
    while (::poll(looked.data(), looked.size(), -1) < 0) {
        if (errno != EINTR)
            return true; // reading will tell what is wrong
    }
    return looked[1].revents == 0;
}

Interruption::~Interruption()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
}

} // namespace shopflow::ctl
