// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// volumeServer answers for volumes that stay until they are deleted and lose
// their finalizers.
type volumeServer struct {
	sync.Mutex
	volumes map[string]string // name -> the object
	deleted map[string]time.Time
	helpers int // how many looks find a pod that makes a volume
}

func (s *volumeServer) ServeHTTP(answer http.ResponseWriter, request *http.Request) {
	s.Lock()
	defer s.Unlock()
	name := path.Base(request.URL.Path)
	switch {
	case request.URL.Path == helpersPath && s.helpers > 0:
		if s.helpers--; s.helpers == 0 {
			s.volumes["late"] = made("late", "", "Delete")
		}
		fmt.Fprint(answer, `{"items":[{"metadata":{"name":"helper-pod-create-late"}},{"metadata":{"name":"local-path-provisioner-1"}}]}`)
	case request.URL.Path == helpersPath:
		fmt.Fprint(answer, `{"items":[{"metadata":{"name":"local-path-provisioner-1"}}]}`)
	case request.URL.Path == volumesPath:
		var items []string
		for _, item := range s.volumes {
			items = append(items, item)
		}
		fmt.Fprintf(answer, `{"items":[%s]}`, strings.Join(items, ","))
	case request.Method == http.MethodDelete && s.volumes[name] != "":
		s.deleted[name] = time.Now()
		fmt.Fprint(answer, `{}`)
	case request.Method == http.MethodPatch && !s.deleted[name].IsZero():
		delete(s.volumes, name)
		fmt.Fprint(answer, `{}`)
	default:
		http.Error(answer, "not found", http.StatusNotFound)
	}
}

func made(name, provisioner, policy string) string {
	return fmt.Sprintf(`{"metadata":{"name":%q,"annotations":{"pv.kubernetes.io/provisioned-by":%q},"finalizers":["kubernetes.io/pv-protection"]},`+
		`"spec":{"persistentVolumeReclaimPolicy":%q},"status":{"phase":"Released"}}`, name, provisioner, policy)
}

func TestVolumesThatNobodyRemovesAreRemoved(t *testing.T) {
	const provisioner = "rancher.io/local-path"
	server := &volumeServer{deleted: map[string]time.Time{}, helpers: 2, volumes: map[string]string{
		"orphan": made("orphan", provisioner, "Delete"), "kept": made("kept", provisioner, "Retain"),
		"by-hand": made("by-hand", "", "Delete"),
	}}
	listener := httptest.NewServer(server)
	defer listener.Close()
	folder, begun := t.TempDir(), time.Now()
	if err := os.MkdirAll(filepath.Join(folder, "orphan", "data"), 0o755); err != nil {
		t.Fatal(err)
	}
	sweep := volumeSweep{api: &api{listener.URL, listener.Client()}, folder: folder, patience: 300 * time.Millisecond, changed: begun}
	if err := sweep.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	if len(server.volumes) != 0 || server.deleted["late"].IsZero() {
		t.Errorf("left are %v; deleted were %v", server.volumes, server.deleted)
	}
	if waited := server.deleted["orphan"].Sub(begun); waited < sweep.patience {
		t.Errorf("the provisioner had %s to remove its volume", waited)
	}
	if waited := server.deleted["by-hand"].Sub(begun); waited > 200*time.Millisecond {
		t.Errorf("a volume of nobody was left for %s", waited)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 0 {
		t.Errorf("its data is still there: %v, %v", left, err)
	}
}
