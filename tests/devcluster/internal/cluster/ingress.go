// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
)

// traefik is the ingress controller of `up --ingress`. A cluster without it
// neither loads its image nor waits for it.
var traefik = addon{"manifests/traefik.yaml",
	"/api/v1/namespaces/kube-system/pods?labelSelector=app.kubernetes.io%2Fname%3Dtraefik", "Traefik"}

const traefikArchive = "traefik.tar"

// Ingress tells where stores are reached, and by which pods.
type Ingress struct {
	Class     string            `json:"class"`
	HTTP      string            `json:"http"`
	HTTPS     string            `json:"https"`
	Address   string            `json:"address"`
	Namespace string            `json:"namespace"`
	PodLabels map[string]string `json:"podLabels"`
}

func ingressAt(address string) *Ingress {
	return &Ingress{
		Class: "traefik", Address: address, HTTP: "http://" + address, HTTPS: "https://" + address,
		Namespace: "kube-system", PodLabels: map[string]string{"app.kubernetes.io/name": "traefik"},
	}
}

// loadIngress makes the image known to the node.
func (s *starter) loadIngress(ctx context.Context) error {
	archive := filepath.Join(filepath.Dir(s.launch.binary), "images", traefikArchive)
	if _, err := os.Stat(archive); err != nil {
		return fmt.Errorf("The image %s is missing. Run `bash tests/devcluster/build.sh`.", archive)
	}
	_, _, err := s.loadImage(ctx, archive)
	return err
}

// addIngress gives a cluster that runs already its ingress controller.
func (s *starter) addIngress(ctx context.Context, record *Record) error {
	binary, err := os.Executable()
	if err != nil {
		return err
	}
	s.record, s.launch = record, launch{instance: s.Instance, record: record, binary: binary}
	if s.api, err = s.connectAPI(record.Server); err != nil {
		return err
	}
	if err := s.loadIngress(ctx); err != nil {
		return err
	}
	if err := s.applyAddons(ctx, traefik); err != nil {
		return err
	}
	if err := s.waitAddons(ctx, traefik); err != nil {
		return err
	}
	record.Ingress = true
	return s.writeRecord(record)
}
