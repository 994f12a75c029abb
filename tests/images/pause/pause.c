/* SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Holds the namespaces of a pod: sleeps until it is told to end, and reaps
 * children, because with a shared process namespace it is process 1. */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static void end(int signal) { (void)signal; _exit(0); }
static void reap(int signal) { (void)signal; while (waitpid(-1, 0, WNOHANG) > 0) { } }

int main(void)
{
    signal(SIGINT, end);
    signal(SIGTERM, end);
    signal(SIGCHLD, reap);
    for (;;)
        pause();
}
