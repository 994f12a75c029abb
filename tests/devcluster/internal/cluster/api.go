// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"
)

// api is a small client of the API server. Asking by kubectl would load the
// whole program for every question.
type api struct {
	server string
	client *http.Client
}

// connectAPI uses the administrator's certificate of the instance.
func (i Instance) connectAPI(server string) (*api, error) {
	pair, err := tls.LoadX509KeyPair(i.path("pki", "admin.crt"), i.path("pki", "admin.key"))
	if err != nil {
		return nil, fmt.Errorf("The administrator's certificate cannot be read: %w", err)
	}
	ca, err := os.ReadFile(i.path("pki", "ca.crt"))
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(ca)
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{Certificates: []tls.Certificate{pair}, RootCAs: pool},
		Proxy:           nil, // the cluster is on this machine
	}
	return &api{server: server, client: &http.Client{Transport: transport, Timeout: 20 * time.Second}}, nil
}

// do sends a request and decodes the answer into out, which may be nil. An
// answer outside 2xx is an error of type *apiError.
func (a *api) do(ctx context.Context, method, path, contentType string, body []byte, out any) error {
	request, err := http.NewRequestWithContext(ctx, method, a.server+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	response, err := a.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode/100 != 2 {
		return &apiError{Code: response.StatusCode, Path: path, Text: strings.TrimSpace(string(content))}
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(content, out)
}

func (a *api) get(ctx context.Context, path string, out any) error {
	return a.do(ctx, http.MethodGet, path, "", nil, out)
}

type apiError struct {
	Code int
	Path string
	Text string
}

func (e *apiError) Error() string {
	return fmt.Sprintf("the API server answered %d for %s: %s", e.Code, e.Path, e.Text)
}

// isCode tells whether the server answered with this code.
func isCode(err error, code int) bool {
	var answer *apiError
	return errors.As(err, &answer) && answer.Code == code
}

// ready asks for the API server's own verdict.
func (a *api) ready(ctx context.Context) error { return a.get(ctx, "/readyz", nil) }

// object is as much of any Kubernetes object as this package reads.
type object struct {
	Metadata struct {
		Name       string            `json:"name"`
		Namespace  string            `json:"namespace"`
		Labels     map[string]string `json:"labels"`
		Finalizers []string          `json:"finalizers"`
		// DeletionTimestamp is empty unless the object is being deleted.
		DeletionTimestamp string `json:"deletionTimestamp"`
	} `json:"metadata"`
	Status struct {
		Conditions []struct {
			Type   string `json:"type"`
			Status string `json:"status"`
		} `json:"conditions"`
	} `json:"status"`
}

// is tells whether the object has the condition with status True.
func (o object) is(condition string) bool {
	for _, c := range o.Status.Conditions {
		if c.Type == condition {
			return c.Status == "True"
		}
	}
	return false
}

func (a *api) list(ctx context.Context, path string) ([]object, error) {
	var list struct{ Items []object }
	err := a.get(ctx, path, &list)
	return list.Items, err
}

// nodeState is Ready, NotReady or none.
func (a *api) nodeState(ctx context.Context) string {
	var node object
	if a.get(ctx, "/api/v1/nodes/"+nodeName, &node) != nil {
		return "none"
	}
	if node.is("Ready") {
		return "Ready"
	}
	return "NotReady"
}
