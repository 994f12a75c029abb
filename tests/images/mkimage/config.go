// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"runtime"

	v1 "github.com/google/go-containerregistry/pkg/v1"
)

// readConfig refuses unknown fields: a misspelt one would give an image that
// looks right and starts wrong.
func readConfig(path string) (v1.Config, error) {
	var config v1.Config
	if path == "" {
		return config, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return config, fmt.Errorf("cannot read the image config: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&config); err != nil {
		return config, fmt.Errorf("%s is not an image config: %w. Use the field names of the OCI image config", path, err)
	}
	return config, nil
}

func architecture() string {
	if chosen := os.Getenv("GOARCH"); chosen != "" {
		return chosen
	}
	return runtime.GOARCH
}
