// Package ontology holds what events can be: the sixteen PLOVER types with their modes, quad classes and
// conflict-cooperation scores, the role codes of actors, the contexts, and the way back to CAMEO. It is data with a
// small loader; what words make which event stands in the patterns.
package ontology

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed plover.tsv
var ploverTSV string

//go:embed cameo.tsv
var cameoTSV string

// Quad is one of the four quad classes.
type Quad string

// The quad classes.
const (
	VerbalCooperation   Quad = "verbal-cooperation"
	MaterialCooperation Quad = "material-cooperation"
	VerbalConflict      Quad = "verbal-conflict"
	MaterialConflict    Quad = "material-conflict"
)

// Mode is a manner of a type, with its own score.
type Mode struct {
	Name  string
	Score float64
}

// Type is one of the sixteen event types.
type Type struct {
	Name  string
	Quad  Quad
	Score float64         // conflict-cooperation score, -10 to 10, of the type without a mode
	Roots []string        // CAMEO roots that fall under it
	Modes map[string]Mode // by name; empty for a type without modes
	Order []string        // the names of Modes in the codebook's order
}

// CAMEO is the nearest CAMEO code of a type and mode. Note says what the conversion loses or cannot know.
type CAMEO struct{ Code, Note string }

// Named is a name with its gloss: a role, a context.
type Named struct{ Name, Gloss string }

// Ontology is the whole of it. It is read-only after Load and safe for concurrent use.
type Ontology struct {
	types    []Type
	byName   map[string]int
	roles    []Named
	roleSet  map[string]bool
	contexts []string
	cameo    map[[2]string]CAMEO
	from     map[string]PLOVER // by CAMEO code
}

// Load reads the embedded tables. An error means that the tables are faulty, not that anything is missing at run time.
func Load() (*Ontology, error) {
	o, err := parse(ploverTSV, cameoTSV)
	if err != nil {
		return nil, err
	}
	if o.from, err = parseFromCAMEO(fromCAMEOTSV); err != nil {
		return nil, err
	}
	return o, nil
}

// Types returns the types in the codebook's order. The caller must not change them.
func (o *Ontology) Types() []Type { return o.types }

// Type returns the type of that name.
func (o *Ontology) Type(name string) (Type, bool) {
	i, ok := o.byName[name]
	if !ok {
		return Type{}, false
	}
	return o.types[i], true
}

// ValidType reports whether name is a type.
func (o *Ontology) ValidType(name string) bool { _, ok := o.byName[name]; return ok }

// ValidMode reports whether mode is a mode of the type. The empty mode is valid for every type.
func (o *Ontology) ValidMode(typ, mode string) bool {
	i, ok := o.byName[typ]
	if !ok || mode == "" {
		return ok
	}
	_, ok = o.types[i].Modes[mode]
	return ok
}

// Score is the conflict-cooperation score of the type in that mode; of the type alone if the mode is empty or unknown,
// and 0 for an unknown type.
func (o *Ontology) Score(typ, mode string) float64 {
	i, ok := o.byName[typ]
	if !ok {
		return 0
	}
	if m, ok := o.types[i].Modes[mode]; ok {
		return m.Score
	}
	return o.types[i].Score
}

// CAMEO is the nearest CAMEO code of the type and mode.
func (o *Ontology) CAMEO(typ, mode string) (CAMEO, bool) {
	c, ok := o.cameo[[2]string{typ, mode}]
	return c, ok
}

// Roles returns the role codes in the codebook's order. The caller must not change them.
func (o *Ontology) Roles() []Named { return o.roles }

// ValidRole reports whether role is a role code ("GOV").
func (o *Ontology) ValidRole(role string) bool { return o.roleSet[role] }

// Contexts returns the PLOVER contexts in the codebook's order. The caller must not change them.
func (o *Ontology) Contexts() []string { return o.contexts }

func parse(plover, cameo string) (*Ontology, error) {
	o := &Ontology{byName: map[string]int{}, roleSet: map[string]bool{}, cameo: map[[2]string]CAMEO{}}
	if err := eachRow(plover, o.addRow); err != nil {
		return nil, fmt.Errorf("reading plover.tsv: %w", err)
	}
	if err := eachRow(cameo, o.addCAMEO); err != nil {
		return nil, fmt.Errorf("reading cameo.tsv: %w", err)
	}
	return o, nil
}

func eachRow(text string, add func(f []string) error) error {
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if err := add(strings.Split(line, "\t")); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	return nil
}

func (o *Ontology) addRow(f []string) error {
	switch {
	case f[0] == "type" && len(f) == 5:
		return o.addType(f)
	case f[0] == "mode" && len(f) == 4:
		return o.addMode(f)
	case f[0] == "role" && len(f) == 3:
		if o.roleSet[f[1]] {
			return fmt.Errorf("role %s twice", f[1])
		}
		o.roleSet[f[1]] = true
		o.roles = append(o.roles, Named{f[1], f[2]})
	case f[0] == "context" && len(f) == 2:
		o.contexts = append(o.contexts, f[1])
	default:
		return fmt.Errorf("unknown row %q of %d columns", f[0], len(f))
	}
	return nil
}

func (o *Ontology) addType(f []string) error {
	score, err := strconv.ParseFloat(f[3], 64)
	if err != nil {
		return fmt.Errorf("score of %s: %w", f[1], err)
	}
	switch Quad(f[2]) {
	case VerbalCooperation, MaterialCooperation, VerbalConflict, MaterialConflict:
	default:
		return fmt.Errorf("type %s: unknown quad class %q", f[1], f[2])
	}
	if o.ValidType(f[1]) {
		return fmt.Errorf("type %s twice", f[1])
	}
	o.byName[f[1]] = len(o.types)
	o.types = append(o.types, Type{Name: f[1], Quad: Quad(f[2]), Score: score, Roots: strings.Fields(f[4]), Modes: map[string]Mode{}})
	return nil
}

func (o *Ontology) addMode(f []string) error {
	score, err := strconv.ParseFloat(f[3], 64)
	if err != nil {
		return fmt.Errorf("score of %s %s: %w", f[1], f[2], err)
	}
	i, ok := o.byName[f[1]]
	if !ok || f[2] == "" {
		return fmt.Errorf("mode %q of unknown type %q", f[2], f[1])
	}
	t := &o.types[i]
	if _, ok := t.Modes[f[2]]; ok {
		return fmt.Errorf("mode %s %s twice", f[1], f[2])
	}
	t.Modes[f[2]] = Mode{f[2], score}
	t.Order = append(t.Order, f[2])
	return nil
}

func (o *Ontology) addCAMEO(f []string) error {
	if len(f) != 4 {
		return fmt.Errorf("want 4 columns, got %d", len(f))
	}
	if !o.ValidMode(f[0], f[1]) {
		return fmt.Errorf("unknown type and mode %q %q", f[0], f[1])
	}
	k := [2]string{f[0], f[1]}
	if _, ok := o.cameo[k]; ok {
		return fmt.Errorf("type and mode %q %q twice", f[0], f[1])
	}
	o.cameo[k] = CAMEO{f[2], f[3]}
	return nil
}
