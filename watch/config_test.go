package watch

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

// TestSample: the sample says what the defaults are, and with its comments taken for settings it is right too.
func TestSample(t *testing.T) {
	plain, err := Parse("x", nil)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Parse("sample", []byte(Sample()))
	if err != nil || !reflect.DeepEqual(c, plain) {
		t.Fatalf("the sample is not the defaults: %v", err)
	}
	var b strings.Builder
	for line := range strings.Lines(Sample()) {
		if rest, ok := strings.CutPrefix(line, "# "); ok && (strings.Contains(rest, " = ") || strings.HasPrefix(rest, "[[")) {
			line = rest
		}
		b.WriteString(line)
	}
	c, err = Parse("sample", []byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	got := c.Targets()
	if len(got) != 3 || got[0].Every != 10*time.Minute || got[1].Every != 30*time.Minute || got[2].Kind != Folder || got[0].Name != "example.org" {
		t.Errorf("targets: %+v", got)
	}
}

func TestFaults(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"unknown key", "seed = 2\nsede = 3\n", `c.toml:2: unknown key "sede"`},
		{"unknown key in a table", "[log]\nlevel = \"info\"\ncolour = true", `c.toml:3: unknown key "log.colour"`},
		{"unknown table", "[[fed]]\nurl = \"https://a.org\"", "c.toml:"},
		{"no TOML", "seed = 1\nstore = \n", "c.toml:2: "},
		{"wrong type", "[read]\nbatch = \"many\"", "c.toml:2: "},
		{"time", "[schedule]\n\nevery = \"soon\"", `c.toml:3: schedule.every: "soon" is no time like 30s, 15m or 24h`},
		{"size", "[fetch]\nmax_size = \"big\"", `c.toml:2: fetch.max_size: "big" is no size like 500K, 10M or 1G`},
		{"level", "[log]\nlevel = \"loud\"", "c.toml:2: log.level: \"loud\" is none of debug, info, warn, error"},
		{"format", "[log]\nformat = \"xml\"", "c.toml:2: log.format: \"xml\" is neither text nor json"},
		{"network", "[fetch]\nallow = [\"10.0.0.0/8\", \"home\"]", "c.toml:2: fetch.allow: \"home\" is no network like 10.1.2.0/24"},
		{"listen", "[http]\nlisten = \"here\"", "c.toml:2: http.listen: \"here\" is no host and port like 127.0.0.1:9464"},
		{"share", "[schedule]\njitter = 1.5", "c.toml:2: schedule.jitter: 1.5 is not between 0 and 1"},
		{"URL", "[[feed]]\nurl = \"https://a.org\"\n[[feed]]\nurl = \"ftp://a.org\"", "c.toml:4: feed[2].url: \"ftp://a.org\" is no http or https URL"},
		{"no URL", "seed = 1\n[[feed]]\nname = \"x\"", "feed[1]: has no url"},
		{"twice", "[[feed]]\nurl = \"https://a.org\"\n\n[[sitemap]]\nurl = \"https://a.org\"", "c.toml:5: sitemap[1].url: https://a.org is named by feed[1] already"},
		{"too seldom", "[schedule]\nmax_every = \"1h\"\n[[folder]]\npath = \"x\"\nevery = \"2h\"", "c.toml:5: folder[1].every: 2h0m0s is more than schedule.max_every, 1h0m0s"},
		{"replicas", "[queue]\nreplicas = 2", "c.toml:2: queue.replicas: 2 is none of 0, 1, 3, 5"},
		{"queue", "[queue]\nnats = \"somewhere\"", "c.toml:2: queue.nats: \"somewhere\" is no URL like nats://host:4222"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse("c.toml", []byte(tt.in))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
	_, err := Parse("c.toml", []byte("a = 1\n[log]\nformat = \"x\"\n"))
	if err == nil {
		t.Error("two faults, none said")
	}
}

func FuzzParse(f *testing.F) {
	f.Add(Sample())
	f.Add("[[feed]]\nurl = \"https://a.org\"\n[feed.x]\n")
	f.Add("a.b.c = {d = [1, 2]}\n\"\" = 1\n")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := Parse("f", []byte(s))
		if err == nil && c.Schedule.Every == 0 {
			t.Error("a configuration without a schedule was taken")
		}
	})
}

func TestSchedule(t *testing.T) {
	s := schedule{seed: 1, jitter: 0.1, most: 24 * time.Hour}
	now := time.Unix(1_700_000_000, 0)
	every := 10 * time.Minute
	if a, b := s.next("x", every, now, 0, 0), s.next("x", every, now, 0, 0); !a.Equal(b) {
		t.Error("the same question gives another time")
	}
	if s.next("x", every, now, 0, 0).Equal(s.next("y", every, now, 0, 0)) {
		t.Error("two sources are asked at the same moment")
	}
	other := schedule{seed: 2, jitter: 0.1, most: 24 * time.Hour}
	if s.next("x", every, now, 0, 0).Equal(other.next("x", every, now, 0, 0)) {
		t.Error("another seed gives the same times")
	}
	for errors, want := range map[int]time.Duration{0: every, 1: 2 * every, 3: 8 * every, 20: 24 * time.Hour, 1000: 24 * time.Hour} {
		got := s.next("x", every, now, errors, 0).Sub(now)
		if got < want*9/10 || got > want*11/10 {
			t.Errorf("after %d errors: %s, want about %s", errors, got, want)
		}
	}
	if got := s.next("x", every, now, 1, 3*time.Hour).Sub(now); got != 3*time.Hour {
		t.Errorf("the server asked for three hours and gets %s", got)
	}
	for _, id := range []string{"a", "b", "c"} {
		if d := s.first(id, every, now).Sub(now); d < 0 || d > time.Minute {
			t.Errorf("%s is first asked after %s", id, d)
		}
	}
}
