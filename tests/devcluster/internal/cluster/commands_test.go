// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"
)

func TestHelpIsForEveryCommand(t *testing.T) {
	for _, arguments := range [][]string{{"-h"}, {"--help"}, {"help"}, {"up", "-h"}, {"status", "--help"}} {
		var out bytes.Buffer
		if err := dispatch(context.Background(), arguments, &out); err != nil || !strings.Contains(out.String(), "devcluster reset") {
			t.Errorf("%v: %v, %q", arguments, err, out.String())
		}
	}
}

func TestWrongUseIsRefused(t *testing.T) {
	for _, arguments := range [][]string{{}, {"nonsense"}, {"up", "--nonsense"}, {"down", "surplus"}, {"up", "--ingress", "--control-plane-only"}, {"down", "--ingress"}, {"load", "--dir", t.TempDir()}} {
		if err := dispatch(context.Background(), arguments, &bytes.Buffer{}); !errors.Is(err, errUsage) {
			t.Errorf("%v was answered by %v", arguments, err)
		}
	}
}

func TestFlagsMayFollowArguments(t *testing.T) {
	err := dispatch(context.Background(), []string{"load", "a.tar", "--dir", t.TempDir()}, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "devcluster up") {
		t.Errorf("a stopped cluster takes images: %v", err)
	}
}

func TestStatusOfNothingIsStopped(t *testing.T) {
	var out bytes.Buffer
	err := dispatch(context.Background(), []string{"status", "-o", "json", "--dir", t.TempDir()}, &out)
	if !errors.Is(err, errNotRunning) {
		t.Errorf("a stopped cluster gives exit code 0: %v", err)
	}
	var status map[string]any
	if err := json.Unmarshal(out.Bytes(), &status); err != nil {
		t.Fatal(err)
	}
	if status["state"] != "stopped" || status["node"] != "none" || status["components"] == nil {
		t.Errorf("got %v", status)
	}
}

func TestUntilKeepsTheLastReason(t *testing.T) {
	tries := 0
	if err := until(context.Background(), time.Microsecond, time.Minute, func() error {
		if tries++; tries < 3 {
			return errors.New("not yet")
		}
		return nil
	}); err != nil || tries != 3 {
		t.Errorf("got %v after %d tries", err, tries)
	}
	err := until(context.Background(), time.Millisecond, 5*time.Millisecond, func() error { return errors.New("never") })
	if err == nil || !strings.Contains(err.Error(), "never") {
		t.Errorf("got %v", err)
	}
}

func TestResetKeepsWhatIsNotOfAStore(t *testing.T) {
	named := func(namespace, name string, labels map[string]string) object {
		var o object
		o.Metadata.Namespace, o.Metadata.Name, o.Metadata.Labels = namespace, name, labels
		return o
	}
	for _, kept := range []object{
		named("", "cluster-admin", map[string]string{"kubernetes.io/bootstrapping": "rbac-defaults"}),
		named("", "system-node-critical", nil), named("", "system:coredns", nil),
		named("", "local-path", map[string]string{ownLabel: "devcluster"}),
		named("default", "kubernetes", nil), named("default", "kube-root-ca.crt", nil), named("default", "default", nil),
	} {
		if !isOurs(kept) {
			t.Errorf("%s would be deleted", kept.Metadata.Name)
		}
	}
	for _, foreign := range []object{named("", "shopflow-tenant", map[string]string{ownLabel: "shopflow"}), named("default", "web", nil)} {
		if isOurs(foreign) {
			t.Errorf("%s would stay", foreign.Metadata.Name)
		}
	}
	for name, own := range map[string]bool{"kubernetes.io/pvc-protection": true, "foregroundDeletion": true,
		"volume.kubernetes.io/x": true, "example.com/hold": false} {
		if isOwnFinalizer(name) != own {
			t.Errorf("the finalizer %s is judged wrongly", name)
		}
	}
}
