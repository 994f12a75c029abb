// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
)

const help = `devcluster: a real Kubernetes on this machine, for tests and demos.

  devcluster up [--control-plane-only]   start it, or do nothing when it is up
  devcluster up --ingress                the same with the ingress controller Traefik
  devcluster down                        stop it and remove everything it had
  devcluster status [-o json]            what runs (exit code 0: running, else 1)
  devcluster kubeconfig                  print the path of its kubeconfig
  devcluster load IMAGE.tar...           make images known to it (docker archives)
  devcluster reset                       delete everything in it, in seconds
  devcluster kubectl ...                 kubectl, by default for this cluster

Every command takes --dir DIR, the folder of the cluster: %s
Clusters with different folders run side by side. Without root, containerd, runc
or the CNI plugins there is only a control plane: no pod runs.
`

// DefaultDir is the state folder beside the program.
func DefaultDir() string {
	binary, err := os.Executable()
	if err != nil {
		return "state"
	}
	return filepath.Join(filepath.Dir(binary), "state")
}

// errUsage says that the help text is the answer.
var errUsage = errors.New("usage")

// Main runs one of the supervisor's commands and returns the exit code.
func Main(arguments []string) int {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	err := dispatch(ctx, arguments, os.Stdout)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errUsage):
		fmt.Fprintf(os.Stderr, help, DefaultDir())
		return 2
	case errors.Is(err, errNotRunning):
		return 1
	}
	fmt.Fprintln(os.Stderr, "devcluster:", err)
	return 1
}

// errNotRunning makes `status` fail without another word.
var errNotRunning = errors.New("not running")

func dispatch(ctx context.Context, arguments []string, out io.Writer) error {
	if len(arguments) == 0 {
		return errUsage
	}
	command := arguments[0]
	if command == "-h" || command == "--help" || command == "help" {
		fmt.Fprintf(out, help, DefaultDir())
		return nil
	}
	flags := flag.NewFlagSet(command, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	dir := flags.String("dir", DefaultDir(), "")
	options, format := Options{}, new(string)
	switch command {
	case "up":
		flags.BoolVar(&options.ControlPlaneOnly, "control-plane-only", false, "")
		flags.BoolVar(&options.Ingress, "ingress", false, "")
	case "status":
		flags.StringVar(format, "o", "", "")
	}
	positional, err := parseMixed(flags, arguments[1:])
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(out, help, DefaultDir())
		return nil
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "devcluster:", err)
		return errUsage
	}
	if options.ControlPlaneOnly && options.Ingress {
		fmt.Fprintln(os.Stderr, "devcluster: An ingress controller is a pod, and --control-plane-only has none. Leave one of the two out.")
		return errUsage
	}
	if command != "load" && len(positional) > 0 {
		return errUsage
	}
	instance, err := OpenInstance(*dir)
	if err != nil {
		return err
	}
	switch command {
	case "up":
		return instance.Up(ctx, out, options)
	case "down":
		return instance.Down(ctx, out)
	case "reset":
		return instance.Reset(ctx, out)
	case "load":
		return instance.load(ctx, out, positional)
	case "kubeconfig":
		fmt.Fprintln(out, instance.Kubeconfig())
		return nil
	case "status":
		status := instance.Status(ctx)
		if err := status.Print(out, *format == "json"); err != nil {
			return err
		}
		if status.State != stateRunning {
			return errNotRunning
		}
		return nil
	}
	return errUsage
}

// parseMixed allows flags after positional arguments, as kubectl does.
func parseMixed(flags *flag.FlagSet, arguments []string) ([]string, error) {
	var positional []string
	for {
		if err := flags.Parse(arguments); err != nil {
			return nil, err
		}
		if flags.NArg() == 0 {
			return positional, nil
		}
		positional = append(positional, flags.Arg(0))
		arguments = flags.Args()[1:]
	}
}

func (i Instance) load(ctx context.Context, out io.Writer, archives []string) error {
	if len(archives) == 0 {
		return errUsage
	}
	record, err := i.readRecord()
	if err != nil {
		return err
	}
	if record == nil || !record.Ready {
		return errors.New("The cluster is not running. Start it with `devcluster up`.")
	}
	if record.ControlPlaneOnly {
		return errors.New("This cluster has no node that could use an image. " + record.Why)
	}
	for _, archive := range archives {
		names, imported, err := i.loadImage(ctx, archive)
		if err != nil {
			return err
		}
		for _, name := range names {
			if imported {
				fmt.Fprintln(out, "Loaded", name)
			} else {
				fmt.Fprintln(out, "Already loaded", name)
			}
		}
	}
	return nil
}
