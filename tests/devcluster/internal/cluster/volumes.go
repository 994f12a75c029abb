// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const (
	volumesPath = "/api/v1/persistentvolumes"
	// The provisioner makes and removes a volume's folder in a pod of this namespace.
	helpersPath = "/api/v1/namespaces/local-path-storage/pods"
)

// volumePatience is how long the provisioner may do nothing before its volumes
// are taken from it.
const volumePatience = 5 * time.Second

// volume is as much of a PersistentVolume as this package reads.
type volume struct {
	Metadata struct {
		Name        string            `json:"name"`
		Annotations map[string]string `json:"annotations"`
	} `json:"metadata"`
	Spec struct {
		ReclaimPolicy string `json:"persistentVolumeReclaimPolicy"`
	} `json:"spec"`
}

// goesByItself tells whether the provisioner is bound to remove it, data first.
func (v volume) goesByItself() bool {
	return v.Metadata.Annotations["pv.kubernetes.io/provisioned-by"] == "rancher.io/local-path" &&
		v.Spec.ReclaimPolicy == "Delete"
}

// volumeSweep removes all volumes of a cluster in which nothing claims one.
type volumeSweep struct {
	*api
	folder   string
	patience time.Duration
	count    int       // what was left at the last look
	changed  time.Time // when that number last changed
	quiet    int       // looks in a row that found nothing
}

// removeVolumes comes last: the data of a volume is removed after its claim.
func (i Instance) removeVolumes(ctx context.Context, server *api) error {
	sweep := volumeSweep{api: server, folder: i.path("volumes"), patience: volumePatience, changed: time.Now()}
	return sweep.run(ctx)
}

func (s *volumeSweep) run(ctx context.Context) error {
	if err := until(ctx, 50*time.Millisecond, 40*time.Second, func() error { return s.step(ctx) }); err != nil {
		return err
	}
	// What no volume leads to any more: of one that was taken from the
	// provisioner, or that it never finished.
	entries, err := os.ReadDir(s.folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("The data of the volumes cannot be removed: %w", err)
	}
	for _, entry := range entries {
		if err := os.RemoveAll(filepath.Join(s.folder, entry.Name())); err != nil {
			return fmt.Errorf("The data of a volume cannot be removed: %w", err)
		}
	}
	return nil
}

// step is nil when nothing was there for a while: between the pod that makes a
// folder and the volume that tells of it there is neither.
func (s *volumeSweep) step(ctx context.Context) error {
	var volumes struct{ Items []volume }
	if err := s.get(ctx, volumesPath, &volumes); err != nil {
		return err
	}
	helpers, err := s.helpers(ctx)
	if err != nil {
		return err
	}
	count := len(volumes.Items) + len(helpers)
	if count != s.count {
		s.count, s.changed = count, time.Now()
	}
	if count > 0 {
		s.quiet = 0
	}
	patient := time.Since(s.changed) < s.patience
	if !patient {
		s.changed = time.Now()
	}
	for _, one := range volumes.Items {
		if patient && one.goesByItself() {
			continue
		}
		if err := s.discard(ctx, one.Metadata.Name); err != nil {
			return err
		}
	}
	for _, name := range helpers {
		if patient {
			continue
		}
		if err := s.delete(ctx, helpersPath+"/"+name); err != nil {
			return err
		}
	}
	if len(volumes.Items) > 0 {
		return fmt.Errorf("The volume %s is not gone. Look at `devcluster kubectl get pv`", volumes.Items[0].Metadata.Name)
	}
	if len(helpers) > 0 {
		return fmt.Errorf("The pod %s is not gone. Look at `devcluster kubectl get pods -n local-path-storage`", helpers[0])
	}
	if s.quiet++; s.quiet < 3 {
		return errors.New("The volumes were gone only a moment ago")
	}
	return nil
}

// helpers names the provisioner's pods that make or remove a folder.
func (s *volumeSweep) helpers(ctx context.Context) ([]string, error) {
	pods, err := s.list(ctx, helpersPath)
	var names []string
	for _, pod := range pods {
		if strings.HasPrefix(pod.Metadata.Name, "helper-pod-") {
			names = append(names, pod.Metadata.Name)
		}
	}
	return names, err
}

// discard removes a volume for which nobody cares, whoever wanted to be asked.
func (s *volumeSweep) discard(ctx context.Context, name string) error {
	path := volumesPath + "/" + name
	if err := s.delete(ctx, path); err != nil {
		return err
	}
	err := s.do(ctx, http.MethodPatch, path, "application/merge-patch+json", []byte(`{"metadata":{"finalizers":null}}`), nil)
	if isCode(err, http.StatusNotFound) {
		return nil
	}
	return err
}
