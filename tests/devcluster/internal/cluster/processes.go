// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// program is something to run in the background.
type program struct {
	name        string
	arguments   []string // with the program's path first
	environment []string // besides PATH and HOME
}

// running is a background process of this `up`.
type running struct {
	name  string
	ended chan struct{} // closed when the process has ended
}

// hasEnded tells whether the process is gone.
func (r *running) hasEnded() bool {
	select {
	case <-r.ended:
		return true
	default:
		return false
	}
}

// start runs a program in its own session, so that it outlives this command
// and its terminal. It writes a log and a pid file.
func (i Instance) start(p program, namespaced bool) (*running, error) {
	log, err := os.OpenFile(i.logFile(p.name), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	command := exec.Command(p.arguments[0], p.arguments[1:]...)
	command.Dir = i.Dir
	// No more of the environment: a proxy set for the user would be used
	// between the components.
	command.Env = append([]string{"PATH=" + searchPath(), "HOME=" + i.Dir}, p.environment...)
	command.Stdout, command.Stderr = log, log
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	begin := command.Start
	if namespaced {
		begin = func() error { return insideNetns(i.NetnsPath(), command.Start) }
	}
	if err := begin(); err != nil {
		return nil, fmt.Errorf("%s cannot be started: %w", p.name, err)
	}
	process := &running{name: p.name, ended: make(chan struct{})}
	identity := identifyProcess(command.Process.Pid)
	go func() {
		_ = command.Wait()
		close(process.ended)
	}()
	return process, os.WriteFile(i.pidFile(p.name), []byte(identity+"\n"), 0o644)
}

// searchPath has the system folders, which a user's PATH may lack.
func searchPath() string {
	return os.Getenv("PATH") + ":/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin"
}

// findProgram looks in the system folders too.
func findProgram(name string) (string, bool) {
	for _, folder := range filepath.SplitList(searchPath()) {
		path := filepath.Join(folder, name)
		if info, err := os.Stat(path); err == nil && !info.IsDir() && info.Mode()&0o111 != 0 {
			return path, true
		}
	}
	return "", false
}

// identifyProcess returns "pid start-time": a pid alone may belong to another
// process by the time it is read. It is empty for a process that has ended.
func identifyProcess(pid int) string {
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return ""
	}
	start, state := parseStat(string(content))
	if state == "Z" || state == "X" || start == "" {
		return ""
	}
	return fmt.Sprintf("%d %s", pid, start)
}

// parseStat returns the start time and the state from /proc/PID/stat. The
// program's name, in parentheses, may hold blanks and parentheses itself.
func parseStat(content string) (start, state string) {
	_, after, found := cutLast(content, ") ")
	fields := strings.Fields(after)
	if !found || len(fields) < 20 {
		return "", ""
	}
	return fields[19], fields[0]
}

func cutLast(text, separator string) (before, after string, found bool) {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return text, "", false
	}
	return text[:at], text[at+len(separator):], true
}

// pidOf returns the pid of a component that is alive, else 0.
func (i Instance) pidOf(name string) int {
	content, err := os.ReadFile(i.pidFile(name))
	if err != nil {
		return 0
	}
	written := strings.TrimSpace(string(content))
	first, _, _ := strings.Cut(written, " ")
	pid, err := strconv.Atoi(first)
	if err != nil || pid <= 1 || identifyProcess(pid) != written {
		return 0
	}
	return pid
}

// stop ends a component: politely, and after the limit by force.
func (i Instance) stop(ctx context.Context, name string, limit time.Duration) error {
	pid := i.pidOf(name)
	if pid == 0 {
		return nil
	}
	gone := func() error {
		if i.pidOf(name) == 0 {
			return nil
		}
		return fmt.Errorf("%s (process %d) does not end", name, pid)
	}
	_ = syscall.Kill(pid, syscall.SIGTERM)
	if until(ctx, 10*time.Millisecond, limit, gone) == nil {
		return nil
	}
	if i.pidOf(name) != 0 {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
	return until(ctx, 10*time.Millisecond, 10*time.Second, gone)
}

// strayProcesses lists what still runs in the instance's network namespace or
// below its cgroup folders: nobody else starts anything there.
func (i Instance) strayProcesses() []int {
	pids := i.cgroupProcesses()
	var own syscall.Stat_t
	if syscall.Stat(i.NetnsPath(), &own) == nil {
		entries, _ := os.ReadDir("/proc")
		for _, entry := range entries {
			pid, err := strconv.Atoi(entry.Name())
			var other syscall.Stat_t
			if err != nil || syscall.Stat(fmt.Sprintf("/proc/%d/ns/net", pid), &other) != nil {
				continue
			}
			if other.Ino == own.Ino && other.Dev == own.Dev {
				pids = append(pids, pid)
			}
		}
	}
	pids = slices.DeleteFunc(pids, func(pid int) bool { return pid == os.Getpid() || identifyProcess(pid) == "" })
	slices.Sort(pids)
	return slices.Compact(pids)
}

// killStrays ends them until none is left; a shim may start a last process
// while its parent is being killed.
func (i Instance) killStrays(ctx context.Context) error {
	return until(ctx, 20*time.Millisecond, 15*time.Second, func() error {
		pids := i.strayProcesses()
		for _, pid := range pids {
			_ = syscall.Kill(pid, syscall.SIGKILL)
		}
		if len(pids) > 0 {
			return fmt.Errorf("The processes %v do not end. Look at /proc/PID/stack for what they wait for.", pids)
		}
		return nil
	})
}

// logTail returns the last lines of a component's log for an error message.
func (i Instance) logTail(name string, lines int) string {
	content, err := os.ReadFile(i.logFile(name))
	if errors.Is(err, fs.ErrNotExist) || len(content) == 0 {
		return ""
	}
	all := strings.Split(strings.TrimRight(string(content), "\n"), "\n")
	if len(all) > lines {
		all = all[len(all)-lines:]
	}
	return "\nThe last lines of " + i.logFile(name) + ":\n  " + strings.Join(all, "\n  ")
}
