package store

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// process starts the test program as a second process and gives what it says.
func process(t *testing.T, variable, url string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), variable+"="+url)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	return cmd, bufio.NewScanner(out)
}

func TestLockedByAnotherProcess(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s, err := Open(t.Context(), url, Options{Busy: 100 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		add(t, s, articles(0, 5)...)
		_, says := process(t, lockHolder, url)
		if !says.Scan() || says.Text() != "held" {
			t.Fatalf("the other process says %q", says.Text())
		}
		_, err = s.Add(t.Context(), articles(5, 9))
		if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), s.URL()) {
			t.Errorf("%v", err)
		}
		if n := len(rows(t, s, Filter{})); n != len(recordIDs(articles(0, 5)...)) {
			t.Errorf("%d records can be read", n)
		}
	})
}

// TestKilled kills a process that adds, and looks whether what it acknowledged is there, once.
func TestKilled(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		open(t, url)
		for round := range 3 {
			cmd, says := process(t, adderProcess, url)
			last := 0
			for i := 0; i < 2+round && says.Scan(); i++ {
				if _, err := fmt.Sscanf(says.Text(), "acknowledged %d", &last); err != nil {
					t.Fatal(says.Text())
				}
			}
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = cmd.Wait()
			s := open(t, url)
			if a := add(t, s, articles(0, last)...); last == 0 || a.Same != last {
				t.Errorf("round %d: of %d acknowledged: %+v", round, last, a)
			}
			sound(t, s)
		}
	})
}

// TestFullDisk needs root, to make a small file system.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("no small file system can be made: %v %s", err, out)
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", dir).CombinedOutput(); err != nil {
			t.Errorf("%v %s", err, out)
		}
	})
	path := filepath.Join(dir, "casus.db")
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var stored []Coded
	for i := 0; ; i += 50 {
		if _, err = s.Add(t.Context(), articles(i, i+50)); err != nil || i > 100_000 {
			break
		}
		stored = append(stored, articles(i, i+50)...)
	}
	if !errors.Is(err, ErrFull) || !strings.Contains(err.Error(), path) {
		t.Errorf("%v", err)
	}
	if got, want := len(rows(t, s, Filter{})), len(recordIDs(stored...)); got != want || want == 0 {
		t.Errorf("%d records, acknowledged %d", got, want)
	}
	sound(t, s)
}
