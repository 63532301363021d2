package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"casus": main})
}

// TestScripts runs testdata/script: each reads as a page of a manual.
func TestScripts(t *testing.T) {
	examples, err := filepath.Abs(filepath.Join("..", "..", "examples"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(e *testscript.Env) error {
			e.Setenv("EXAMPLES", examples)
			e.Setenv("NO_COLOR", "")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"raw":    rawFile,
			"repeat": repeatFile,
			"site":   serveSite,
			"await":  await,
			"signal": signalAll,
			"nats":   startNATS,
			"port":   freePort,
			"fill":   fill,

			"extract": extract,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// rawFile writes bytes that a script cannot hold: raw FILE "Go string".
func rawFile(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: raw FILE STRING")
	}
	s, err := strconv.Unquote(`"` + strings.ReplaceAll(args[1], `"`, `\"`) + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(s), 0o600))
}

// repeatFile writes a text many times between two others: repeat FILE BEFORE TEXT COUNT AFTER.
func repeatFile(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 5 {
		ts.Fatalf("usage: repeat FILE BEFORE TEXT COUNT AFTER")
	}
	n, err := strconv.Atoi(args[3])
	ts.Check(err)
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	w := bufio.NewWriter(f)
	fmt.Fprint(w, args[1])
	for range n {
		fmt.Fprint(w, args[2])
	}
	fmt.Fprintln(w, args[4])
	ts.Check(w.Flush())
	ts.Check(f.Close())
}
