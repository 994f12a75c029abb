// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// authority signs the certificates of one cluster. The cluster and its keys
// are made anew by every `up`.
type authority struct {
	dir  string
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

// identity is one certificate to make.
type identity struct {
	file         string // ca-signed file.crt and file.key
	name         string // common name: the user name for clients
	organization string // the group for clients
	addresses    []string
	server       bool
}

// identities lists all certificates of a cluster whose API server answers on
// the given addresses.
func identities(nodeIP, hostIP string) []identity {
	return []identity{
		{file: "apiserver", name: "kube-apiserver", server: true, addresses: []string{
			"localhost", "kubernetes", "kubernetes.default", "kubernetes.default.svc",
			"kubernetes.default.svc.cluster.local", "127.0.0.1", "10.96.0.1", bridgeIP, nodeIP, hostIP,
		}},
		{file: "kubelet-server", name: nodeName, server: true, addresses: []string{nodeName, "127.0.0.1", nodeIP}},
		{file: "apiserver-kubelet", name: "kube-apiserver-kubelet-client", organization: "system:masters"},
		{file: "admin", name: "devcluster-admin", organization: "system:masters"},
		{file: "manager", name: "system:kube-controller-manager"},
		{file: "scheduler", name: "system:kube-scheduler"},
		{file: "kubelet", name: "system:node:" + nodeName, organization: "system:nodes"},
		{file: "proxy", name: "system:kube-proxy"},
	}
}

// makeCertificates writes the authority, all certificates and the key of the
// service accounts into dir.
func makeCertificates(dir, nodeIP, hostIP string) error {
	ca, err := newAuthority(dir)
	if err != nil {
		return fmt.Errorf("The certificate authority cannot be made in %s: %w", dir, err)
	}
	for _, id := range identities(nodeIP, hostIP) {
		if err := ca.issue(id); err != nil {
			return fmt.Errorf("The certificate %q cannot be made in %s: %w", id.file, dir, err)
		}
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	if err := writeKey(filepath.Join(dir, "service-accounts.key"), key); err != nil {
		return err
	}
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		return err
	}
	return writePEM(filepath.Join(dir, "service-accounts.pub"), "PUBLIC KEY", public, 0o644)
}

func newAuthority(dir string) (*authority, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := certificateTemplate("devcluster", "")
	template.IsCA = true
	template.BasicConstraintsValid = true
	template.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, err
	}
	if err := writePEM(filepath.Join(dir, "ca.crt"), "CERTIFICATE", der, 0o644); err != nil {
		return nil, err
	}
	return &authority{dir: dir, cert: cert, key: key}, writeKey(filepath.Join(dir, "ca.key"), key)
}

func (a *authority) issue(id identity) error {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	template := certificateTemplate(id.name, id.organization)
	template.KeyUsage = x509.KeyUsageDigitalSignature
	template.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}
	if id.server {
		template.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
	}
	for _, address := range id.addresses {
		if ip := net.ParseIP(address); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, address)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, &key.PublicKey, a.key)
	if err != nil {
		return err
	}
	if err := writePEM(filepath.Join(a.dir, id.file+".crt"), "CERTIFICATE", der, 0o644); err != nil {
		return err
	}
	return writeKey(filepath.Join(a.dir, id.file+".key"), key)
}

func certificateTemplate(name, organization string) *x509.Certificate {
	serial, _ := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	subject := pkix.Name{CommonName: name}
	if organization != "" {
		subject.Organization = []string{organization}
	}
	return &x509.Certificate{
		SerialNumber: serial,
		Subject:      subject,
		NotBefore:    time.Now().Add(-time.Hour), // clocks of pods may lag
		NotAfter:     time.Now().AddDate(1, 0, 0),
	}
}

func writeKey(path string, key *ecdsa.PrivateKey) error {
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return err
	}
	return writePEM(path, "EC PRIVATE KEY", der, 0o600)
}

func writePEM(path, kind string, der []byte, mode os.FileMode) error {
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), mode)
}
